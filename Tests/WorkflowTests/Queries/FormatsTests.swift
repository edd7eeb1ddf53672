import Foundation
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

/// The forms of all answers but pictures.
struct FormatsTests {
  static let questions = [
    "neighbours Peru", "neighbours Norway --hops 3", "neighbours Uganda --year 2025",
    "path 'Mira Halvorsen' Soto", "path Norway Uganda", "why Quiroga 'Mira Halvorsen'",
    "why Peru Chile", "timeline Peru", "timeline Kenya", "search peru", "search nothing",
    "diff 2024 2025", "actors", "actors --kind group", "actors --why Peru",
  ]

  @Test(arguments: questions)
  func `JSON Lines and CSV have the same records under the same names`(_ line: String) throws {
    let lines = try News.ask("\(line) --format jsonl").output
    let csv = try #require(csvRows(try News.ask("\(line) --format csv").output))
    let columns = try #require(csv.first)
    #expect(Set(columns).count == columns.count)
    let records = try lines.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(records.count == csv.count - 1)
    for (record, row) in zip(records, csv.dropFirst()) {
      #expect(Set(record.keys) == Set(columns))
      #expect(row.count == columns.count)
      for (column, cell) in zip(columns, row) { #expect(plain(record[column]) == cell) }
    }
    #expect(lines.isEmpty || lines.hasSuffix("}\n"))
  }

  private func plain(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let list as [Any]: list.map(plain).joined(separator: "; ")
    case let number as Int: String(number)
    default: ""
    }
  }

  @Test(arguments: questions)
  func `JSON is one object or list and names no member twice`(_ line: String) throws {
    let outcome = try News.ask("\(line) --format json")
    #expect(outcome.output.hasSuffix("\n"))
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    // Members of one object stand below each other at one depth.
    var seen: [Int: Set<Substring>] = [:]
    for text in outcome.output.split(separator: "\n") {
      let depth = text.prefix { $0 == " " }.count
      seen = seen.filter { $0.key <= depth }
      guard let name = text.dropFirst(depth).firstMatch(of: /^"([A-Za-z]+)":/)?.1 else {
        seen[depth] = nil
        continue
      }
      #expect(seen[depth, default: []].insert(name).inserted, "\(name)")
    }
  }

  @Test(arguments: [
    "plain", "a, b", "say \"no\"", "\"", "two\nlines", "two\r\nlines", "\r", ",", "", "a;b",
    "\u{202e}mirror", "Ünïcode 🕊", "e\u{301}\"", "tab\tand\u{0}zero", "' OR 1=1; --",
  ])
  func `a name survives CSV and JSON Lines whatever is in it`(_ name: String) throws {
    let list = ActorList(actors: [
      Actor(id: "a", name: name, kind: .person, country: name, aliases: [name, "b"])
    ])
    let rows = try #require(csvRows(list.records.csv))
    #expect(rows.count == 2 && rows.allSatisfy { $0.count == 6 })
    #expect(Array(rows[1][1].unicodeScalars) == Array(name.unicodeScalars))
    #expect(rows[1][4] == "\(name); b")
    let line = try #require(
      try JSONSerialization.jsonObject(with: Data(list.records.lines.utf8)) as? [String: Any])
    #expect(
      (line["name"] as? String).map { Array($0.unicodeScalars) } == Array(name.unicodeScalars))
    #expect(list.text(.plain).utf8.count { $0 == UInt8(ascii: "\n") } == 2)
  }

  @Test func `null is an empty field`() {
    let list = ActorList(actors: [Actor(id: "a", name: "A", kind: .group)])
    #expect(list.records.csv == "id,name,kind,country,aliases,roles\r\na,A,group,,,\r\n")
    #expect(
      list.records.lines
        == #"{"id":"a","name":"A","kind":"group","country":null,"aliases":[],"roles":[]}"# + "\n")
  }

  @Test func `bytes are those of the form asked for`() throws {
    let list = ActorList(actors: [Actor(id: "a", name: "A", kind: .group)])
    let forms = ListFormat.allCases.map { String(decoding: list.bytes(as: $0), as: UTF8.self) }
    #expect(forms == [list.text(.plain), list.json.text, list.records.lines, list.records.csv])
    #expect(ReportFormat.allCases.filter(\.isBinary) == [.png, .pdf])
    #expect(ReportFormat.allCases.filter { ($0.list == nil) == ($0.picture == nil) }.isEmpty)
  }
}

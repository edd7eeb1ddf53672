import Foundation
import TestSupport
import Testing

/// The page that tells what is in every answer, read against real ones.
struct AnswersPageTests {
  private let folder: TemporaryFolder
  private let page: String

  init() throws {
    page = try String(
      contentsOfFile: repository + "/Sources/Workflow/Workflow.docc/AnswersInJSON.md",
      encoding: .utf8)
    folder = try News.copy()
    for (path, text) in Self.more { try folder.write(text, to: path) }
    for line in Self.preparation {
      let outcome = try folder.entente(line)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  /// What the answers need besides to have every member once with a value and once without.
  private static let more = [
    (
      "news/2024-08-01-more.md",
      """
      ---
      title: More of the same
      publisher: Andes Wire
      ---
      LIMA, 1 August 2024 - On 3 April 2023 Kenya accused Uganda of piracy. Ambassador Karl Berg \
      met Ana Soto in Lima on 30 July 2024. Foreign Minister Halvorsen thanked Ana Soto.
      """
    ),
    (
      "news/2025-11-01-role.md",
      """
      ---
      title: Quiroga changes office
      publisher: Andes Wire
      ---
      LIMA, 1 November 2025 - Peru's Foreign Minister Tomas Quiroga met Karl Berg on 30 October \
      2025. Karl Berg of Ghana thanked Chile. Protesters attacked Kenya.
      """
    ),
    (
      "news/undated.txt",
      """
      Kenya thanked Uganda. Uganda's President Paul Okello thanked Kenya. Chile said that Kenya \
      had met Uganda.
      """
    ),
    ("old/undated.txt", "Kenya thanked Uganda."),
  ]

  private static let preparation = [
    "build news", "build old --output old-store",
    "decide different 'Ana Soto in news/2024-08-01-more.md' 'Ana Soto in news/2025-06-12-call.txt' "
      + "--reason 'two women' --date 2026",
    "decide country Uganda none --store old-store/entente.sqlite --reason 'a test' --date 2026",
  ]

  /// Command lines with the kind of their answer, and the sections of their columns.
  private static let questions: [(line: String, kind: String, columns: [String])] = [
    ("neighbours Peru", "neighbours", ["neighbours columns", "edge columns"]),
    (
      "neighbours Kenya --hops 2 --year 2025 --relation cooperation,conflict --event SUPPORT "
        + "--status asserted --kind country --country uganda,ghana", "neighbours",
      ["neighbours columns", "edge columns"]
    ),
    ("neighbours Kenya", "neighbours", ["neighbours columns", "edge columns"]),
    ("neighbours Tomas-Quiroga", "neighbours", ["neighbours columns", "edge columns"]),
    ("path Norway 'Jonas Dahl'", "path", ["path columns", "edge columns"]),
    ("path Kenya Uganda", "path", ["path columns", "edge columns"]),
    ("why Kenya Uganda", "why", ["why columns"]), ("why Peru Chile", "why", ["why columns"]),
    ("timeline Kenya", "timeline", ["timeline columns", "edge columns"]),
    ("timeline Peru Chile", "timeline", ["timeline columns", "edge columns"]),
    ("search kenya", "search", ["search columns"]), ("search peru", "search", ["search columns"]),
    ("actors", "list of actor", ["actors columns"]),
    ("actors --why mira-halvorsen", "actors --why", ["actors --why columns"]),
    ("actors --why protesters", "actors --why", ["actors --why columns"]),
    ("actors --why ana-soto", "actors --why", ["actors --why columns"]),
    ("actors --why 'Paul Okello'", "actors --why", ["actors --why columns"]),
    ("diff 2024 2025", "diff", ["diff columns"]), ("diff 2023 2024", "diff", ["diff columns"]),
    ("diff old news", "diff", ["diff columns"]),
    ("diff old-store/entente.sqlite output/entente.sqlite", "diff", ["diff columns"]),
  ]

  @Test func `the page says what is in every answer, and nothing else`() throws {
    let schema = Schema(page: page)
    var sightings = Sightings(schema)
    for (line, kind, columns) in Self.questions {
      let json = try folder.entente("\(line) --format json").output
      sightings.walk(
        try JSONSerialization.jsonObject(with: Data(json.utf8)), as: kind, at: "'\(line)'")
      let csv = try folder.entente("\(line) --format csv").output
      #expect(csvRows(csv)?.first == schema.columns(columns), "\(line)")
      for record in try folder.entente("\(line) --format jsonl").output.split(separator: "\n") {
        let object = try JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any]
        try sightings.see(object ?? [:], columns)
      }
    }
    #expect(sightings.mistakes.isEmpty)
    for (kind, members) in schema.kinds {
      for (name, type) in members {
        let place = "\(kind).\(name)"
        #expect(sightings.present.contains(place), "\(place) has never a value")
        #expect(
          type.hasSuffix(" or null") == sightings.null.contains(place), "\(place): \(type)")
      }
    }
  }

  @Test func `members stand in the order of the page`() throws {
    let schema = Schema(page: page)
    let json = try folder.entente("neighbours Kenya --format json").output
    let names = json.matches(of: /\n  "(\w+)":/).map { String($0.1) }
    #expect(names == schema.order["neighbours"])
    let edges = json.matches(of: /\n      "(\w+)":/).map { String($0.1) }
    let members = try #require(schema.order["edge"])
    let start = try #require(edges.firstIndex(of: "subject"))
    #expect(Array(edges[start..<start + members.count]) == members)
  }

  @Test func `JSON brings every statement along`() throws {
    for line in ["neighbours Kenya", "why Kenya Uganda"] {
      let json = try folder.entente("\(line) --format json").output
      let answer = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let edges = try #require(answer?["edges"] as? [[String: Any]])
      #expect(!edges.isEmpty)
      for edge in edges {
        #expect((edge["statements"] as? [Any])?.count == edge["statementCount"] as? Int)
      }
    }
  }
}

extension Sightings {
  /// Walks over a record whose columns stand in several sections.
  fileprivate mutating func see(_ record: [String: Any], _ kinds: [String]) throws {
    for kind in kinds {
      let own = schema.order[kind] ?? []
      walk(record.filter { own.contains($0.key) }, as: kind, at: kind)
    }
  }
}

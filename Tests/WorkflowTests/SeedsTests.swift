import Foundation
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

/// The whole way over `seeds/`, as the README walks it.
///
/// Pictures are compared as DOT: an SVG depends on the fonts of the machine.
struct SeedsTests {
  /// The store of `seeds/`, built once for all tests of a run.
  private static let corpus = Task {
    let folder =
      FileManager.default.temporaryDirectory.path
      + "/entente-seeds-" + fingerprint([repository])
    try? FileManager.default.removeItem(atPath: folder)
    let summary = try await build(["seeds"], into: folder, BuildOptions(threads: 2))
    return (summary: summary, folder: folder)
  }

  private func question() async throws -> Question {
    Question(store: storePath(in: try await Self.corpus.value.folder))
  }

  private func expectOutput(_ bytes: [UInt8], _ name: String) throws {
    try expectGolden(Data(bytes), named: "../../../output/\(name)")
  }

  @Test func `reads all five dispatches`() async throws {
    let summary = try await Self.corpus.value.summary
    #expect(summary.batch.read == 5 && summary.batch.failed == 0)
    #expect(summary.statements > 50 && summary.actors > 20)
    #expect(
      summary.files.map { URL(filePath: $0).lastPathComponent }
        == ["entente.sqlite", "relations.dot", "relations.svg"])
  }

  @Test func `draws the diagram of output`() async throws {
    let folder = try await Self.corpus.value.folder
    let dot = try #require(FileManager.default.contents(atPath: folder + "/relations.dot"))
    try expectOutput(Array(dot), "relations.dot")
  }

  /// The picture in it depends on the fonts.
  @Test func `makes the page of output, the picture apart`() async throws {
    let made = String(decoding: try page(try await question()), as: UTF8.self)
    let kept = try String(contentsOfFile: "\(repository)/output/index.html", encoding: .utf8)
    let picture = /<div id="frame">[\s\S]*?<\/svg>/
    #expect(made.replacing(picture, with: "") == kept.replacing(picture, with: ""))
    #expect(made.contains(picture) && kept.contains(picture))
  }

  @Test(arguments: [ReportFormat.table, .json, .dot])
  func `tells the neighbours of an actor as in output`(_ format: ReportFormat) async throws {
    let answer = try neighbours(
      of: "Ilham Aliyev", detail: format == .table ? .sources : .statements, try await question())
    try expectOutput(try answer.bytes(as: format), "ilham-aliyev." + ending(format))
  }

  @Test(arguments: [ReportFormat.table, .json, .dot])
  func `tells two years apart as in output`(_ format: ReportFormat) async throws {
    let answer = try await difference(
      from: "2024", to: "2025", context: 1, detail: format == .table ? .sources : .statements,
      try await question())
    try expectOutput(try answer.bytes(as: format), "diff-2024-2025." + ending(format))
  }

  private func ending(_ format: ReportFormat) -> String {
    format == .table ? "txt" : format.rawValue
  }

  @Test func `a second build gives the same bytes`() async throws {
    let first = try await Self.corpus.value.folder
    let folder = try TemporaryFolder()
    for threads in [1, 8] {
      let summary = try await build(["seeds"], into: folder.path, BuildOptions(threads: threads))
      for name in ["relations.dot", "relations.svg"] {
        let bytes = FileManager.default.contents(atPath: path(name, in: first))
        #expect(Data(try folder.read(name)) == bytes)
      }
      let again = try neighbours(of: "Azerbaijan", hops: 2, Question(store: summary.files[0]))
      let once = try neighbours(of: "Azerbaijan", hops: 2, try await question())
      #expect(again.json.text == once.json.text)
    }
  }

  @Test func `statements are the same for any number of threads`() async throws {
    var texts = Set<String>()
    for threads in [1, 2, 8] {
      var text = ""
      _ = try await extract(["seeds"], ExtractOptions(format: .jsonl), threads: threads) {
        text += $0
      }
      texts.insert(text)
    }
    try expectGolden(try #require(texts.first), named: "statements.jsonl")
    #expect(texts.count == 1)
  }

  @Test func `an unmet claim stays uncertain and a signing is a fact`() async throws {
    let answer = try neighbours(of: "Ilham Aliyev", try await question())
    let edges = Dictionary(
      answer.neighbours.map { ($0.actor.name, $0.edges) }, uniquingKeysWith: +)
    let envoy = edges["Steve Witkoff"] ?? []
    #expect(envoy.contains { $0.status == .uncertain })
    #expect(envoy.allSatisfy { !$0.status.isFact })
    let signings = (edges["Nikol Pashinyan"] ?? []).filter { $0.relation.label.hasPrefix("signed") }
    #expect(signings.contains { $0.status == .asserted && $0.dates == [date("2025-08-08")] })
  }

  @Test func `teasers and page furniture are no actors`() async throws {
    let names = Set(try actors(try await question()).actors.map(\.name))
    let strangers = ["Norway", "Iceland", "Kenya", "Uganda", "Finland", "Paraguay", "Madeira"]
    #expect(names.intersection(strangers).isEmpty)
    #expect(!names.contains { $0.contains("Mountain Wire") || $0.contains("Caspian Ledger") })
  }

  @Test func `spans point at the words they stand for`() async throws {
    var texts: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path("seeds", in: repository)) {
      _ = try await visibleText(of: ["seeds/\(file)"]) { texts["seeds/\(file)"] = Array($0.utf8) }
    }
    _ = try await extract(["seeds"], ExtractOptions(format: .jsonl)) { lines in
      for line in lines.split(separator: "\n") {
        let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
        let bytes = try #require(texts[record.document])
        for side in [record.subject, record.object] {
          let words = String(decoding: bytes[side.span[0]..<side.span[1]], as: UTF8.self)
          #expect(words.replacing("\u{a0}", with: " ") == side.text)
        }
      }
    }
  }

  private struct Record: Decodable {
    struct Side: Decodable {
      var text: String
      var span: [Int]
    }
    var document: String
    var subject: Side
    var object: Side
  }
}

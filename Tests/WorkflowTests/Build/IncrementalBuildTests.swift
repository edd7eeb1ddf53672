import Foundation
import Graph
import Knowledge
import Storage
import TestSupport
import Testing
import Workflow

/// What a build reads again, and what it leaves as it is.
struct IncrementalBuildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try News.copy() }

  private func build(_ options: BuildOptions = BuildOptions()) async throws -> BuildSummary {
    try await Workflow.build([folder.file("news")], into: folder.file("output"), options)
  }

  /// The relations between two actors, each with its status.
  private func relations(_ one: String, _ other: String) throws -> [String] {
    try reasons(between: one, and: other, Question(store: folder.store)).edges.map {
      "\($0.relation.label), \($0.status)"
    }
  }

  @Test func `a second build reads nothing and changes nothing`() async throws {
    let first = try await build()
    let bytes = try folder.read("output/relations.dot")
    let second = try await build()
    #expect(first.changed == 6 && first.batch.read == 6)
    #expect(first.changes.isFirst && first.news.isEmpty)
    #expect(second.changed == 0 && second.batch.read == 6)
    #expect(second.changes.total.isEmpty && !second.changes.isFirst)
    #expect(second.news == "0 read, 6 unchanged; the graph is as before\n")
    #expect(second.statements == 15 && second.actors == 12)
    #expect(try folder.read("output/relations.dot") == bytes)
  }

  @Test func `other words than last time make every document be read again`() async throws {
    let lexicon = try folder.write(
      "- label: befriended\n  event: AID\n  verbs: [befriend]\n", to: "my.yaml")
    let options = BuildOptions(lexicon: lexicon)
    #expect(try await build().changed == 6)
    #expect(try await build(options).changed == 6)
    #expect(try await build(options).changed == 0)
    try folder.write("- label: befriended\n  event: AID\n  verbs: [thank]\n", to: "my.yaml")
    let again = try await build(options)
    #expect(again.changed == 6)
    #expect(again.changes.total.added == 2 && again.changes.total.removed == 2)
    #expect(try relations("Kenya", "Uganda") == ["befriended, asserted"])
    #expect(try await build().changed == 6)
    #expect(try relations("Kenya", "Uganda") == ["thanked, asserted"])
  }

  @Test func `a changed document is read again and replaces its statements`() async throws {
    _ = try await build()
    try folder.write("Kenya accused Uganda.", to: "news/undated.txt")
    let summary = try await build()
    #expect(summary.changed == 1 && summary.statements == 15)
    #expect(try relations("Kenya", "Uganda") == ["accused, asserted"])
    #expect(try search("thanked", Question(store: folder.store)).sentences.count == 1)
  }

  @Test func `a removed document takes its statements and actors along`() async throws {
    _ = try await build()
    try FileManager.default.removeItem(atPath: folder.file("news/undated.txt"))
    let summary = try await build()
    #expect(summary.changed == 0 && summary.statements == 14 && summary.actors == 11)
    #expect(
      summary.changes.documents.filter(\.isRemoved).map(\.id) == [folder.file("news/undated.txt")])
    #expect(throws: WorkflowError.self) { try relations("Kenya", "Uganda") }
    #expect(try search("Uganda", Question(store: folder.store)).sentences.isEmpty)
  }

  @Test func `the order and the repetition of paths make no difference`() async throws {
    _ = try await build()
    let files = News.articles.map { folder.file($0.path) }
    let summary = try await Workflow.build(
      files.reversed() + [folder.file("news")], into: folder.file("output"))
    #expect(summary.batch.read == 6 && summary.changed == 0)
    #expect(summary.changes.total.isEmpty)
  }

  @Test func `any number of threads leaves the same store`() async throws {
    _ = try await build(BuildOptions(threads: 1))
    let other = try await Workflow.build(
      [folder.file("news")], into: folder.file("other"), BuildOptions(threads: 8))
    #expect(try folder.read("other/relations.svg") == folder.read("output/relations.svg"))
    let difference = try await difference(
      from: folder.store, to: other.files[0], Question(store: folder.store))
    #expect(difference.isEmpty)
  }
}

import Graph
import Knowledge
import Storage
import TestSupport
import Testing

@testable import Workflow

/// Decisions that a build reads beside its store.
struct DecisionsInBuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Norway thanked Chile. Peru accused Chile.", to: "news/a.txt")
    try folder.write("Mira Halvorsen met Ana Soto of Peru.", to: "news/b.txt")
  }

  private func build(_ options: BuildOptions = BuildOptions(), log: Log = .silent) async throws
    -> BuildSummary
  {
    try await Workflow.build(
      [folder.file("news")], into: folder.file("output"), options, log: log)
  }

  private func names() throws -> [String] {
    try actors(Question(store: folder.store)).actors.map(\.name)
  }

  @Test func `a decision beside the store is obeyed, now and at every build`() async throws {
    #expect(decisionsPath(besides: folder.store) == folder.file("output/decisions.yaml"))
    try folder.write(
      "- {rename: Chile, to: Republic of Chile, date: 2026-01-01, reason: style}\n",
      to: "output/decisions.yaml")
    for number in 0..<3 {
      if number == 2 { try folder.write("Norway urged Chile to wait.", to: "news/c.txt") }
      let summary = try await build()
      #expect(summary.changes.conflicts.isEmpty)
      #expect(try names().contains("Republic of Chile"))
      #expect(try !names().contains("Chile"))
    }
    let answer = try neighbours(of: "Norway", Question(store: folder.store))
    #expect(answer.neighbours.map(\.actor.name) == ["Republic of Chile"])
    #expect(answer.neighbours.first?.edges.map(\.relation.label) == ["thanked", "urged"])
  }

  @Test func `a decision taken back is forgotten`() async throws {
    try folder.write(
      "- {same: [Chile, Peru], date: 2026-01-01, reason: test}\n", to: "output/decisions.yaml")
    #expect(try await build().actors == 4)
    try folder.write("", to: "output/decisions.yaml")
    let summary = try await build()
    #expect(summary.actors == 5 && summary.changed == 0)
    #expect(summary.changes.total.added > 0)
  }

  @Test func `a file named by the user counts instead`() async throws {
    try folder.write(
      "- {rename: Chile, to: Beside, date: 2026, reason: test}\n", to: "output/decisions.yaml")
    let named = try folder.write(
      "- {rename: Chile, to: Named, date: 2026, reason: test}\n", to: "mine.yaml")
    _ = try await build(BuildOptions(decisions: named))
    #expect(try names().contains("Named"))
    _ = try await build()
    #expect(try names().contains("Beside"))
  }

  @Test func `decisions that contradict each other are told with both lines`() async throws {
    try folder.write(
      """
      # Notes
      - {rename: Chile, to: One, date: 2026, reason: test}

      - {rename: Chile, to: Two, date: 2026, reason: test}
      - {same: [Peru, Atlantis], date: 2026, reason: test}
      """, to: "output/decisions.yaml")
    let messages = Messages()
    let summary = try await build(log: messages.log)
    #expect(
      messages.all == [
        "line 2 renames Chile to One, line 4 to Two; line 4 is obeyed",
        "line 5 names 'Atlantis', whom no document names",
      ])
    #expect(summary.changes.conflicts.map(\.lines) == [[2, 4], [5]])
    #expect(try names().contains("Two"))
  }

  @Test(arguments: [
    ("- {rename: Chile, to: X, date: 2026, reason: y}\n- {renam: Chile}", "decisions.yaml:2: "),
    ("- {same: [Chile], date: 2026, reason: y}", "decisions.yaml:1: 'same' takes at least two"),
    ("- {same: [Chile, Peru], date: soon, reason: y}", "decisions.yaml:1: "),
    ("- {same: [Chile, Peru}", "decisions.yaml:1: "), ("\u{0}", "decisions.yaml:1: "),
  ])
  func `a broken file stops the build before anything is touched`(
    _ yaml: String, _ message: String
  ) async throws {
    _ = try await build()
    let before = try ["entente.sqlite", "relations.svg"].map { try folder.read("output/\($0)") }
    try folder.write(yaml, to: "output/decisions.yaml")
    try folder.write("Kenya thanked Uganda.", to: "news/c.txt")
    let error = await #expect(throws: WorkflowError.self) { try await build() }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(error.map { Fault($0) } == .data)
    #expect(
      try ["entente.sqlite", "relations.svg"].map { try folder.read("output/\($0)") } == before)
  }

  @Test(arguments: [("nowhere.yaml", 66, "nowhere.yaml: there is no such file"), (".", 66, ".: ")])
  func `a named file that cannot be read stops the build`(
    _ file: String, _ status: Int32, _ message: String
  ) throws {
    let outcome = try folder.entente("build news --decisions \(file)")
    #expect(outcome.status == status && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
    #expect(throws: (any Error).self) { try folder.read("output/entente.sqlite") }
  }
}

import Foundation
import Knowledge
import Rendering
import Storage
import TestSupport
import Testing

@testable import Workflow

/// Words of all sorts, where names, dates, paths and searches are expected.
struct HostileWordsTests {
  static let words = [
    "", " \n", "Per\u{0}u", String(repeating: "x", count: 10_000),
    String(repeating: "Peru ", count: 2_000), "\u{202e}Peru", "\u{200f}\u{200e}", "\"Peru",
    "Peru'; DROP TABLE link; --", "' OR '1'='1", "Peru%", "NEAR(peru chile, 2)", "peru NOT chile",
    "peru AND", "{name} : peru", "^peru", "(((", "*", "--", "🕊", "e\u{301}", " of ", "../peru",
    "..",
  ]

  /// The same in the names of files.
  static let names = [
    "", "\n", "a\u{0}b", String(repeating: "x", count: 10_000), "\u{202e}a", "\"", "'; --", "%41",
    "/../b", "🕊", "{}", "a?mode=memory",
  ]

  /// Either an answer, or a complaint about what the user said.
  private func expectSense(
    _ name: String = "", _ work: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    do {
      try await work()
    } catch {
      let faults: [Fault] = [.usage, .data, .noInput, .cannotCreate]
      #expect(
        faults.contains(Fault(error)), "\(name) \(error)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: words)
  func `names and searches are answered or refused`(_ words: String) async throws {
    let question = try News.question()
    let before = try actors(question).json.line
    await expectSense { _ = try neighbours(of: words, hops: 2, question).text(.plain) }
    await expectSense { _ = try paths(from: "Peru", to: words, question).json }
    await expectSense { _ = try actors(called: words, question).text(.plain) }
    await expectSense { _ = try identity(of: words, question).json }
    await expectSense { _ = try lexicon(words) }
    await expectSense { _ = try actorName(words) }
    let found = try search(words, question)
    #expect(found.sentences.count < 15)
    _ = try JSONSerialization.jsonObject(with: Data(found.json.text.utf8))
    #expect(csvRows(found.records.csv) != nil)
    #expect(try actors(question).json.line == before)
  }

  @Test(arguments: words)
  func `words of a filter are heeded or refused`(_ words: String) async throws {
    let store = try News.question().store
    let fillings: [(inout Question.Words) -> Void] = [
      { $0.statuses = [words] }, { $0.relations = [words] }, { $0.events = [words] },
      { $0.year = words }, { $0.since = words }, { $0.until = words }, { $0.direction = words },
      { $0.kinds = [words] }, { $0.countries = [words] }, { $0.minimumSources = words.count },
    ]
    for fill in fillings {
      await expectSense {
        var filling = Question.Words()
        fill(&filling)
        let question = try Question(store: store, filling)
        _ = try neighbours(of: "Peru", question).text(.plain)
        _ = try draw(question, as: .dot)
        _ = try await difference(from: "2024", to: "2025", question).text(.plain)
      }
    }
  }

  @Test(arguments: names)
  func `paths lead somewhere or are refused`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sub") + name
    await expectSense { _ = try actors(Question(store: path)) }
    await expectSense { _ = try await difference(from: path, to: path, Question(store: path)) }
    await expectSense { _ = try checkLexicon(at: path) }
    await expectSense { _ = try await visibleText(of: [path]) { _ in } }
    await expectSense { try write([1], to: path) }
    await expectSense { _ = try decisions(at: path, besides: path) }
    let article = try folder.write("Norway thanked Chile.", to: "a.txt")
    await expectSense {
      let files = try await build([article], into: path + "/out").files
      #expect(
        try reasons(between: "Norway", and: "Chile", Question(store: files[0])).edges.count == 1)
    }
  }

  @Test(arguments: words)
  func `decisions are kept as they are or refused`(_ words: String) async throws {
    let folder = try TemporaryFolder()
    let store = folder.file("entente.sqlite")
    let verdicts: [() throws -> Decision.Verdict] = [
      { .same([try actorName(words), ActorName("Peru")]) },
      { .different([try actorName(words), ActorName("Peru")]) },
      { .rename(ActorName("Peru"), to: words) }, { .drop(words) },
      { .country(ActorName("Peru"), is: words) }, { .kind(try actorName(words), is: .group) },
    ]
    for verdict in verdicts {
      await expectSense {
        _ = try decide(verdict(), reason: words, date: date("2026"), store: store)
      }
    }
    // Whatever was written reads back.
    _ = try decisions(at: nil, besides: store)
  }

  @Test func `an empty store says that it is empty`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("empty.sqlite")
    _ = try Store(at: path, create: true)
    let question = Question(store: path)
    let askers: [() async throws -> Void] = [
      { _ = try neighbours(of: "Peru", question) },
      { _ = try paths(from: "Peru", to: "Chile", question) },
      { _ = try reasons(between: "Peru", and: "Chile", question) },
      { _ = try timeline(of: "Peru", question) }, { _ = try actors(question) },
      { _ = try actors(called: "Peru", question) }, { _ = try identity(of: "Peru", question) },
      { _ = try search("peru", question) }, { _ = try draw(question, as: .dot) },
      { _ = try await difference(from: "2024", to: "2025", question) },
      { _ = try await difference(from: path, to: path, question) },
    ]
    for ask in askers {
      await #expect(throws: WorkflowError.emptyStore(path)) { try await ask() }
    }
    #expect(
      throws: WorkflowError.unknownStatement("0123456789abcdef"),
      performing: { try decide(.drop("0123456789abcdef"), reason: "x", store: path) })
  }

  @Test func `a store without actors has documents all the same`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("It rained all day.", to: "a.txt")
    #expect(
      try folder.entente("build a.txt").output.hasPrefix("1 document, 0 statements, 0 actors"))
    let question = Question(store: folder.store)
    #expect(try actors(question).text(.plain) == "No actor passes.\n")
    #expect(try search("rained", question).sentences.isEmpty)
    #expect(throws: WorkflowError.unknownActor("Peru", nearest: [])) {
      try neighbours(of: "Peru", question)
    }
    #expect(try await difference(from: folder.store, to: folder.store, question).isEmpty)
  }
}

import Documents
import Foundation
import Graph
import Knowledge
import Rendering
import Storage
import TestSupport
import Testing
import Workflow

/// The walk that Library.md shows.
struct LibraryPageTests {
  @Test func `the uses of the page work`() async throws {
    let folder = try News.copy()
    let messages = Messages()
    let picture = try await use(folder.path, messages)
    #expect(DrawnSVG(picture)?.texts.contains("Peru") == true)
    #expect(try DrawnSVG(folder.read("relations.svg"))?.texts.contains("Ghana") == true)
    let told = messages.all.joined(separator: "\n")
    for words in [
      "6 read, 0 failed, 6 new", "0 edges added, 0 removed", "Ana Soto 1 [\"urged\"]",
      "[\"Peru\", \"Ana Soto\"]", "On 9 May 2024 Peru accused Chile of spying. ",
      "2024-03-02 2 1", "[\"Norway signed a fishing agreement with Peru on 2 March 2024.\"]",
      "[\"mira-halvorsen\", \"nils-halvorsen\"] [\"same name\"]", "chile peru changed gone 1",
      "true 6", "reason: its full name} 1 []", "Norway thanked Chile asserted",
      "did you mean 'Mira Halvorsen', 'Nils Halvorsen'? 65",
    ] {
      #expect(told.contains(words), "\(words)")
    }
  }

  private func use(_ folder: String, _ messages: Messages) async throws -> [UInt8] {
    @Sendable func print(_ items: Any...) {
      messages.log.warn(items.map { "\($0)" }.joined(separator: " "))
    }
    let log = Log(warn: { message in print(message) })
    let summary = try await build(
      [folder + "/news"], into: folder + "/output", BuildOptions(threads: 4), log: log)
    print(summary.batch.read, "read,", summary.batch.failed, "failed,", summary.changed, "new")
    print(summary.changes.total.added, "edges added,", summary.changes.total.removed, "removed")

    let store = storePath(in: folder + "/output")
    let everything = Question(store: store)
    let facts = Question(store: store, filter: Filter(statuses: [.asserted, .reported]))

    let near = try neighbours(of: "Peru", hops: 2, limit: 10, facts)
    for neighbour in near.neighbours {
      print(neighbour.actor.name, neighbour.hops, neighbour.edges.map(\.relation.label))
    }
    print(near.text(.plain), near.json.text, near.records.csv)
    let picture = try near.diagram.drawn(as: .svg)

    var words = Question.Words()
    words.since = "2024-03"
    words.statuses = ["asserted"]
    words.kinds = ["person"]
    let typed = try Question(store: store, words)

    let ways = try paths(from: "Norway", to: "Ana Soto", longest: 4, facts)
    for way in ways.paths { print(way.hops.map(\.to.name)) }

    let why = try reasons(between: "Peru", and: "Chile", everything)
    for statement in why.edges.flatMap(\.statements) {
      print(statement.evidence.quote, statement.document, statement.evidence.span, statement.rule)
    }

    let events = try timeline(of: "Tomas Quiroga", typed)
    for entry in events.entries {
      print(entry.event.date?.description ?? "undated", entry.event.publishers, entry.edges.count)
    }

    let found = try search("\"fishing agreement\"", everything)
    print(found.sentences.map(\.text))

    let people = try actors(called: "halvorsen", everything)
    let identity = try identity(of: "mira-halvorsen", everything)
    print(people.actors.map(\.id), identity.forms.map(\.reason))

    let years = try await difference(from: "2024", to: "2025", context: 1, everything)
    for pair in years.shown {
      print(pair.first, pair.second, pair.change, pair.facts, years.diff.edgesAfter(pair).count)
    }
    let corpora = try await difference(from: folder + "/news", to: store, everything)
    print(corpora.isEmpty, corpora.diff.before.documents)

    let whole = try draw(everything, as: .svg, limit: 30)
    try write(whole, to: folder + "/relations.svg")

    let report = try decide(
      .rename(ActorName("River Union"), to: "Union of the Rivers"), reason: "its full name",
      date: PartialDate(iso: "2026-01-02"), store: store)
    print(report.entry, report.changes?.total.added ?? 0, report.conflicts)

    let steps = try ReadingSteps()
    let article = try steps.reader.article(
      from: Array("On 3 May 2024 Norway thanked Chile.".utf8), named: "note.txt")
    let reading = steps.reading(of: article)
    for statement in reading.statements {
      print(
        statement.subject.text, statement.relation.label, statement.object.text, statement.status)
    }

    do {
      _ = try neighbours(of: "Halvorsn", everything)
    } catch {
      print(error, Fault(error).rawValue)
    }
    return picture
  }

  @Test(arguments: [("Library", 9), ("Workflow", 1)])
  func `a page shows the lines that are tested`(_ page: String, _ count: Int) throws {
    let text = try String(
      contentsOfFile: repository + "/Sources/Workflow/Workflow.docc/\(page).md", encoding: .utf8)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let tested = try ["Pages/LibraryPageTests.swift", "WalkTests.swift"].map { file in
      try String(
        contentsOf: folder.deletingLastPathComponent().appending(path: file), encoding: .utf8)
    }.joined()
    let blocks = text.split(separator: "```swift\n").dropFirst().compactMap {
      $0.split(separator: "\n```").first
    }
    #expect(blocks.count >= count)
    for line in blocks.flatMap({ $0.split(separator: "\n") }) {
      let isTested = tested.contains("    \(line)\n") || tested.contains("\n\(line)\n")
      #expect(isTested, "\(line)")
    }
  }

  @Test(arguments: ["Library", "Workflow", "AnswersInJSON"])
  func `symbols and pages that a page names are there`(_ page: String) throws {
    let folder = repository + "/Sources/Workflow"
    let text = try String(contentsOfFile: "\(folder)/Workflow.docc/\(page).md", encoding: .utf8)
    for link in text.matches(of: /<doc:(\w+)>/) {
      #expect(FileManager.default.fileExists(atPath: "\(folder)/Workflow.docc/\(link.1).md"))
    }
    let files = try #require(FileManager.default.enumerator(atPath: folder))
    let sources = try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }.joined()
    let declared = declarations(in: sources)
    for link in text.drop(while: { !$0.isNewline }).matches(of: /[^`]``([\w:()\/]+)``/) {
      for name in link.1.split(separator: "/") {
        #expect(declared.contains(String(name)), "\(link.1)")
      }
    }
  }

  /// What DocC calls the public declarations of a module: `Question`, `build(_:into:_:log:)`.
  private func declarations(in source: String) -> Set<String> {
    let names = source.matches(of: /(?:struct|enum|protocol|var) (\w+)/).map { String($0.1) }
    let functions = source.matches(of: /public (?:func )?(\w+)(\([^{]*)\{/).map { match in
      let labels = match.2.matches(of: /[(,]\s*(\w+)(?: \w+)?:/).map { "\($0.1):" }
      return "\(match.1)(\(labels.joined()))"
    }
    return Set(names + functions)
  }
}

import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

struct DecideCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try News.copy()
    _ = try folder.entente("build news")
  }

  private func decide(_ line: String) throws -> Executable.Outcome {
    try folder.entente("decide \(line) --reason test --date 2026-01-02")
  }

  private func decisions() throws -> String {
    String(decoding: try folder.read("output/decisions.yaml"), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "same 'Mira Halvorsen' 'Nils Halvorsen'",
      "- {same: [Mira Halvorsen, Nils Halvorsen], date: 2026-01-02, reason: test}",
      "the graph: added 1 edge, removed 1\n  news/2025-06-12-call.txt: added 1 edge, removed 1\n",
      "actors --country norway --kind person --format csv | wc -l", "3"
    ),
    (
      "different Peru Chile", "- {different: [Peru, Chile], date: 2026-01-02, reason: test}",
      "no edge of the graph changed\n", "actors --format csv | wc -l", "13"
    ),
    (
      "rename 'River Union' 'Union of the Rivers'",
      "- {rename: River Union, to: Union of the Rivers, date: 2026-01-02, reason: test}",
      "the graph: added 1 edge, removed 1\n  news/2025-09-20-geneva.txt: added 1 edge, removed 1\n",
      "actors --kind organisation --format csv | tail -n 1",
      "union-of-the-rivers,Union of the Rivers"
    ),
    (
      "country 'River Union' Peru",
      "- {country: River Union, is: Peru, date: 2026-01-02, reason: test}",
      "no edge of the graph changed\n",
      "actors --country peru --kind organisation --format csv | tail -n 1",
      "river-union,River Union,organisation,Peru"
    ),
    (
      "country 'Ana Soto' none", "- {country: Ana Soto, is: none, date: 2026-01-02, reason: test}",
      "no edge of the graph changed\n", "actors 'Ana Soto' --format csv | tail -n 1",
      "ana-soto,Ana Soto,person,,"
    ),
    (
      "kind 'River Union' group",
      "- {kind: River Union, is: group, date: 2026-01-02, reason: test}",
      "no edge of the graph changed\n", "actors --kind group --format csv | tail -n 1",
      "river-union,River Union,group"
    ),
  ])
  func `holds at once and at every build`(
    _ line: String, _ entry: String, _ changes: String, _ question: String, _ answer: String
  ) throws {
    let outcome = try decide(line)
    #expect(outcome.output == "output/decisions.yaml: \(entry)\n\(changes)")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(try decisions().hasSuffix("\n\(entry)\n"))
    #expect(try folder.entente(question).output.hasPrefix(answer))
    #expect(try folder.entente("build news").output.contains("the graph is as before"))
    #expect(try folder.entente(question).output.hasPrefix(answer))
  }

  @Test func `a dropped statement counts nowhere`() throws {
    let edges = try reasons(between: "Peru", and: "Chile", Question(store: folder.store)).edges
    let id = try #require(edges.first?.statements.first?.id)
    let outcome = try decide("drop \(id.uppercased())")
    #expect(
      outcome.output == """
        output/decisions.yaml: - {drop: \(id), date: 2026-01-02, reason: test}
        the graph: removed 1 edge
          news/2024-05-10-spies.md: removed 1 edge

        """)
    #expect(try !folder.entente("why Peru Chile").output.contains("accused"))
    #expect(try !folder.entente("search spying").output.contains("Peru accused"))
    #expect(try folder.entente("build news").output.hasPrefix("6 documents, 14 statements"))
    #expect(try decide("drop \(id)").status == 65)
  }

  @Test(arguments: [
    ("drop 0123456789abcdef", 65, "no statement has the id '0123456789abcdef'"),
    ("drop peru", 65, "no statement has the id 'peru'"),
    ("drop ''", 65, "no statement has the id ''"),
    ("same Peru", 65, "'same' takes at least two names"),
    ("same", 64, "Missing expected argument"), ("kind Peru dog", 64, "'dog' is no kind"),
    ("rename Peru ''", 65, "'to' has an empty text"), ("rename '' Peru", 65, "'' is no name"),
    ("rename '  ' Peru", 65, "is no name"),
    ("rename Peru Piru --decisions news", 66, "news: "),
    ("rename Peru Piru --decisions no/such/file.yaml", 73, "cannot write no/such/file.yaml"),
  ])
  func `says what cannot be decided, and writes nothing`(
    _ line: String, _ status: Int32, _ message: String
  ) throws {
    let outcome = try decide(line)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(throws: (any Error).self) { try decisions() }
  }

  @Test(arguments: ["2026-13", "soon"])
  func `names a date that is none`(_ date: String) throws {
    let outcome = try folder.entente("decide rename Peru Piru --reason x --date \(date)")
    #expect(outcome.status == 64 && outcome.errors.contains(date))
  }

  @Test func `the same decision twice is one too many`() throws {
    #expect(try decide("rename Peru Piru").status == 0)
    let again = try decide("rename Peru Piru")
    #expect(again.status == 65)
    #expect(
      again.errors
        == "entente: output/decisions.yaml:6: the same decision stands here already\n")
  }

  @Test func `what contradicts or names nobody is written, with a warning`() throws {
    _ = try decide("same Peru Chile")
    let outcome = try decide("different Peru Chile")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        entente: line 6 says that Peru and Chile are the same, line 7 that they are different; line \
        7 is obeyed

        """)
    let unknown = try decide("rename Atlantis X")
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("line 8 names 'Atlantis', whom no"))
    let taken = try decide("rename Norway kenya")
    #expect(taken.status == 65)
    #expect(taken.errors.contains("line 9 gives the name 'kenya', which another actor has"))
  }

  @Test func `a state is known by any of its names`() throws {
    #expect(try decide("country 'River Union' usa").status == 0)
    #expect(try decisions().contains("is: United States,"))
    for name in ["USA", "us", "'united states'"] {
      let list = try folder.entente("actors --country \(name) --format csv").output
      #expect(list.contains("river-union,River Union"), "\(name): \(list)")
    }
  }

  @Test func `hand-written lines stay as they are`() throws {
    let text =
      "# mine\r\n- rename: Peru\r\n  to: Piru # so\r\n  date: 2026\r\n  reason: |\r\n    a: b\r\n"
    try folder.write(text, to: "output/decisions.yaml")
    #expect(try decide("rename Chile Chili").status == 0)
    #expect(try decisions().hasPrefix(text))
    #expect(try folder.entente("neighbours Piru --country Chile").output.contains("Chili"))
  }

  @Test(arguments: [
    "Peru: land", "- Peru", "{Peru}", "\"Peru\"", "# Peru", "Peru\nland", "\u{202e}Peru",
    "yes", "null", "12", "*", "&a", "Peru, Piru", "'; DROP TABLE link; --", "Pe\u{7}ru",
  ])
  func `any name can be given and comes back`(_ name: String) throws {
    let report = try Workflow.decide(
      .rename(try actorName("Uganda"), to: name), reason: name, date: date("2026"),
      store: folder.store)
    #expect(report.conflicts.isEmpty)
    let list = try actors(Question(store: folder.store))
    #expect(list.actors.contains { $0.name == name })
    let rows = try #require(csvRows(list.records.csv))
    #expect(rows.contains { $0[1] == name })
    #expect(list.text(.plain).split(separator: "\n").count == 13)
    #expect(try !folder.entente("timeline Kenya").output.contains("\u{7}"))
  }

  @Test func `without a store the decision waits for the first build`() throws {
    let folder = try News.copy()
    try makeFolder(folder.file("output"))
    let line = "decide rename Peru Piru --reason test --date 2026"
    #expect(
      try folder.entente(line).output
        == "output/decisions.yaml: - {rename: Peru, to: Piru, date: 2026, reason: test}\n")
    _ = try folder.entente("build news")
    #expect(try folder.entente("actors Piru").output.contains("Piru"))
  }
}

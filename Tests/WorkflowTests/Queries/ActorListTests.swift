import Graph
import Knowledge
import Testing

@testable import Workflow

struct ActorListTests {
  @Test func `lists who is in the store`() throws {
    #expect(
      try News.ask("actors --kind person,organisation").output == """
        id              name            kind          country  also called  role
        ana-soto        Ana Soto        person        Chile                 \
        Prime Minister of Chile (2025-06-12)
        jonas-dahl      Jonas Dahl      person        Norway                \
        Foreign Minister of Norway (2025-02-01)
        mira-halvorsen  Mira Halvorsen  person        Norway                \
        Foreign Minister of Norway (2024-03-04,…
        nils-halvorsen  Nils Halvorsen  person        Norway                \
        Defence Minister of Norway (2025-06-12)
        river-union     River Union     organisation
        tomas-quiroga   Tomas Quiroga   person        Peru                  \
        President of Peru (2024-03-04, 2024-05-…

        """)
  }

  private func ids(_ name: String? = nil, _ words: String = "") throws -> [String] {
    try actors(called: name, News.question(words)).actors.map(\.id)
  }

  @Test func `finds by name, nearly a name, kind and country`() throws {
    #expect(try ids().count == 12)
    #expect(try ids("halvorsen") == ["mira-halvorsen", "nils-halvorsen"])
    #expect(try ids("halvorsn") == ["mira-halvorsen", "nils-halvorsen"])
    #expect(try ids("Ana Soto") == ["ana-soto"])
    #expect(try ids("zebra").isEmpty)
    #expect(try ids(nil, "country=norway").count == 4)
    #expect(try ids("halvorsen", "country=Peru").isEmpty)
    #expect(try ids(nil, "kind=group").isEmpty)
  }

  @Test(arguments: [
    ("actors zebra", "No actor is called “zebra”, or nearly so.\n"),
    ("actors --kind group", "No actor passes.\n"),
  ])
  func `says so when it finds nobody`(_ line: String, _ text: String) throws {
    let outcome = try News.ask(line)
    #expect(outcome.output == text && outcome.status == 0)
  }

  @Test func `tells which names were taken for one actor, and why`() throws {
    let folder = try News.copy()
    try folder.write("Norway's Foreign Minister Halvorsen met Ana Soto.", to: "news/short.txt")
    _ = try folder.entente("build news")
    _ = try folder.entente(
      "decide different 'Mira Halvorsen' 'Nils Halvorsen' --reason 'two people' --date 2026")
    let identity = try identity(of: "mira-halvorsen", Question(store: folder.store))
    #expect(identity.actor.name == "Mira Halvorsen")
    #expect(identity.forms.map(\.form.name).contains("Mira Halvorsen"))
    #expect(identity.forms.allSatisfy { !$0.reason.isEmpty && $0.documents > 0 })
    #expect(identity.refusals.allSatisfy { !$0.reason.isEmpty })
    let text = try folder.entente("actors --why 'Mira Halvorsen'").output
    #expect(text.hasPrefix("Mira Halvorsen (mira-halvorsen) – person, Norway\n\n  role"))
    #expect(
      text.contains(
        """
          Foreign Minister of Norway  2024-03-04 … 2024-05-10  news/2024-03-04-lima.md and 2 more
        """), "\(text)")
    #expect(text.contains("\n  called"))
    #expect(text.contains("not the same as") != identity.refusals.isEmpty)
  }

  @Test func `the search by name and the list exclude each other where it makes no sense`() throws {
    let outcome = try News.ask("actors Peru --why Peru")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'--why' takes the name itself"))
  }
}

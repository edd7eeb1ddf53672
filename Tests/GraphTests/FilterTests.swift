import Graph
import Knowledge
import TestSupport
import Testing

struct FilterTests {
  private func link(of statement: Statement) -> Link { graph(of: [statement]).links[0] }

  /// Whether a statement passes, be it as such or as a link.
  private func passes(_ statement: Statement, _ filter: Filter) -> Bool {
    let isListed = !graph(of: [statement]).links(where: filter).isEmpty
    #expect(filter.admits(statement) == isListed)
    return isListed
  }

  @Test func `lets everything pass if it asks for nothing`() {
    let graph = RandomCorpus(seed: 2).graph
    #expect(graph.links(where: Filter()) == graph.links)
  }

  @Test func `keeps the statuses it names`() {
    let graph = graph(of: Status.allCases.map { statement("ada", "met", "bo", status: $0) })
    let filter = Filter(statuses: [.planned, .denied])
    #expect(graph.edges(where: filter).map(\.status) == [.planned, .denied])
    #expect(graph.edges(where: Filter(statuses: [])).isEmpty)
  }

  @Test(arguments: [
    ("met", true), ("MET", true), ("mét", true), ("CONSULT", true), ("consult", true),
    ("cooperation", true), ("conflict", false), ("meet", false), ("me", false), ("", false),
    ("REQUEST", false), ("met with", false),
  ])
  func `finds a relation by label, type or side`(_ name: String, _ passing: Bool) {
    let statement = statement("ada", "met", "bo", event: .consult)
    #expect(passes(statement, Filter(relations: [name])) == passing)
  }

  @Test(arguments: [
    ("signed", "signed with", EventType.support, true), ("called", "called on", .request, false),
    ("demand", "urged", .request, true), ("fight", "attacked", .assault, true),
    ("yield", "withdrew from", .retreat, true), ("yield", "eased", .concede, true),
    ("mobilise", "deployed to", .mobilize, true), ("investigate", "praised", .support, false),
  ])
  func `forgives a missing with and older names of types`(
    _ name: String, _ label: String, _ event: EventType, _ passing: Bool
  ) {
    let statement = statement("ada", label, "bo", event: event)
    #expect(passes(statement, Filter(relations: [name])) == passing)
  }

  @Test func `needs one of its relations only`() {
    let filter = Filter(relations: ["urged", "met"])
    #expect(passes(statement("ada", "met", "bo"), filter))
    #expect(!passes(statement("ada", "left", "bo", event: nil), filter))
    #expect(!passes(statement("ada", "met", "bo"), Filter(relations: [])))
  }

  @Test(arguments: [
    // own date, document's date, within 2024
    ("2024-05-06", "2025-01-02", true), ("2025-05-06", "2024-01-02", false),
    ("2024", "2024-01-02", true), ("1991", "2024-01-02", false), (nil, "2024-01-02", true),
    (nil, "2025-01-02", false), (nil, nil, false), ("2024-12-31", nil, true),
  ])
  func `counts a statement under its own date, else its document's`(
    _ day: String?, _ written: String?, _ passing: Bool
  ) {
    let statement = statement("ada", "met", "bo", on: day, written: written)
    #expect(passes(statement, Filter(period: period("2024"))) == passing)
  }

  @Test func `marks what counts by its document's date`() {
    #expect(link(of: statement("ada", "met", "bo", written: "2024")).isDatedByDocument)
    #expect(!link(of: statement("ada", "met", "bo", on: "2024", written: "2024")).isDatedByDocument)
    #expect(!link(of: statement("ada", "met", "bo")).isDatedByDocument)
  }

  @Test func `lets a date of year precision count in each of its months`() {
    let statement = statement("ada", "met", "bo", on: "2024")
    let months = (1...12).map { period($0 < 10 ? "2024-0\($0)" : "2024-\($0)") }
    #expect(months.allSatisfy { passes(statement, Filter(period: $0)) })
  }

  @Test func `asks for all it names at once`() {
    let filter = Filter(statuses: [.asserted], relations: ["met"], period: period("2024"))
    #expect(passes(statement("ada", "met", "bo", on: "2024-01"), filter))
    #expect(!passes(statement("ada", "met", "bo", status: .planned, on: "2024-01"), filter))
    #expect(!passes(statement("ada", "urged", "bo", event: .request, on: "2024-01"), filter))
    #expect(!passes(statement("ada", "met", "bo", on: "2023-01"), filter))
  }

  @Test func `can ask for every label and type of a graph`() {
    let graph = RandomCorpus(seed: 4).graph
    #expect(graph.relations.map(\.label) == ["met", "outfoxed", "signed with", "urged"])
    for relation in graph.relations {
      for name in [relation.label, relation.event?.rawValue].compactMap(\.self) {
        let edges = graph.edges(where: Filter(relations: [name]))
        #expect(edges.contains { $0.relation == relation })
      }
    }
  }

  @Test func `takes every event type for one of the two sides`() {
    let sides = Dictionary(grouping: EventType.allCases, by: \.side)
    #expect(sides[.cooperation]?.count == 7)
    #expect(sides[.conflict]?.count == 9)
  }

  @Test func `keeps the types it names, of open statements none`() {
    let all = graph(of: [
      statement("ada", "met", "bo"), statement("ada", "urged", "bo", event: .request),
      statement("ada", "outfoxed", "bo", event: nil),
    ])
    let named = Filter(events: [.consult, .assault])
    #expect(all.edges(where: named).map(\.relation.label) == ["met"])
    #expect(all.edges(where: Filter(events: [])).isEmpty)
    let both = Filter(relations: ["urged"], events: [.consult])
    #expect(all.edges(where: both).isEmpty)
  }

  @Test(arguments: [
    (Filter(kinds: [.country]), ["est"]), (Filter(kinds: [.person, .group]), ["bo", "cy"]),
    (Filter(kinds: []), []), (Filter(countries: ["estara"]), ["bo", "est"]),
    (Filter(countries: ["ÉSTARA", "Norland"]), ["bo", "cy", "est"]),
    (Filter(kinds: [.person], countries: ["Estara"]), ["bo"]), (Filter(countries: ["Est"]), []),
  ])
  func `reaches actors of some kinds and countries only`(_ filter: Filter, _ ids: [String]) {
    let all = graph(
      of: ["bo", "cy", "est", "un"].enumerated().map { statement("ada", "met", $1, at: $0) },
      actors: [
        Actor(id: "bo", name: "Bo", kind: .person, country: "Estara"),
        Actor(id: "cy", name: "Cy", kind: .group, country: "Norland"),
        Actor(id: "est", name: "Estara", kind: .country, country: "Estara"),
        Actor(id: "un", name: "UN", kind: .organisation),
      ])
    #expect(all.neighbours(of: "ada", where: filter).map(\.actor.id).sorted() == ids)
    #expect(all.edges(where: filter).count == 4)
  }

  @Test(arguments: [
    (Filter.Direction.out, ["bo", "di"]), (.in, ["cy", "di"]), (.both, ["bo", "cy", "di"]),
  ])
  func `follows a direction, seen from the actor asked about`(
    _ direction: Filter.Direction, _ ids: [String]
  ) {
    let all = graph(of: [
      statement("ada", "accused", "bo", event: .accuse),
      statement("cy", "accused", "ada", event: .accuse, at: 1),
      statement("di", "met", "ada", symmetric: true, at: 2),
    ])
    let filter = Filter(direction: direction)
    #expect(all.neighbours(of: "ada", where: filter).map(\.actor.id) == ids)
    #expect(
      Set(all.timeline(of: "ada", where: filter).flatMap { all.edges(of: $0) }.map(\.pair))
        == Set(ids.map { ActorPair("ada", $0) }))
  }

  /// Ada and Bo met, as three papers say, one of them nobody's; one of them also says they plan to.
  private let vouched = graph(
    of: [
      statement("ada", "met", "bo", symmetric: true, on: "2023", in: "a"),
      statement("ada", "called", "bo", on: "2024", in: "b"),
      statement("ada", "met", "bo", symmetric: true, status: .planned, on: "2025", in: "b", at: 1),
      statement("ada", "met", "cy", on: "2023", in: "b", at: 2),
      statement("ada", "met", "cy", on: "2024", in: "c"),
      statement("ada", "met", "di", in: "d"), statement("ada", "met", "di", in: "e"),
    ],
    sources: [
      .init(id: "a", title: nil, publisher: "The Pier", published: nil),
      .init(id: "b", title: nil, publisher: "Hill Post", published: nil),
      .init(id: "c", title: nil, publisher: "Hill Post", published: nil),
    ])

  @Test(arguments: [(1, 7), (0, 7), (-3, 7), (2, 2), (3, 0)])
  func `asks for publishers that vouch for a type of act`(_ minimum: Int, _ links: Int) {
    let filter = Filter(minimumSources: minimum)
    #expect(vouched.links(where: filter).count == links)
    let neighbours = vouched.neighbours(of: "ada", where: filter)
    #expect(neighbours.map(\.events).reduce(0, +) == links)
  }

  @Test func `counts documents without a publisher as one more together`() {
    let more = graph(
      of: [
        statement("ada", "met", "bo", in: "a"), statement("ada", "met", "bo", in: "x"),
        statement("ada", "met", "cy", in: "x", at: 1), statement("ada", "met", "cy", in: "y"),
      ], sources: [.init(id: "a", title: nil, publisher: "The Pier", published: nil)])
    #expect(more.edges(where: Filter(minimumSources: 2)).map(\.object) == ["bo"])
  }

  @Test func `counts publishers only of what else passes, in whichever direction`() {
    let sources = ["a": "The Pier", "b": "Hill Post"].map {
      KnowledgeGraph.Source(id: $0, title: nil, publisher: $1, published: nil)
    }
    let talks = graph(
      of: [
        statement("ada", "called", "bo", on: "2023", in: "a"),
        statement("bo", "called", "ada", on: "2024", in: "b"),
      ], sources: sources)
    let later = Filter(period: period("2024"), minimumSources: 2)
    #expect(talks.links(where: later).isEmpty)
    let out = Filter(direction: .out, minimumSources: 2)
    #expect(talks.timeline(of: "ada", where: out).map(\.date) == [date("2023")])
    #expect(talks.neighbours(of: "ada", where: out).map(\.actor.id) == ["bo"])
    #expect(talks.paths(from: "ada", to: "bo", where: out).count == 1)
  }
}

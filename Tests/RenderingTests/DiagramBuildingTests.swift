import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

struct DiagramBuildingTests {
  private let sources = [
    KnowledgeGraph.Source(
      id: "a.txt", title: "Talks", publisher: "The Lantern", published: date("2024-05-03")),
    KnowledgeGraph.Source(id: "b.txt", title: "More talks", publisher: nil, published: nil),
  ]
  private let actors = [
    Actor(
      id: "ana", name: "Ana Lorin", kind: .person, country: "Aldoria", aliases: ["Lorin"],
      affiliations: [
        Self.role("ana", "foreign minister", "Aldoria", "2023-02-01"),
        Self.role("ana", "president", "Aldoria", "2024-06-01"),
      ]),
    Actor(
      id: "bo", name: "Bo Kray", kind: .person, country: "Brenmark",
      affiliations: [Self.role("bo", "chair", "the Hill League", nil)]),
    Actor(id: "aldoria", name: "Aldoria", kind: .country, country: "Aldoria"),
    Actor(id: "castovia", name: "Castovia", kind: .country, country: "Castovia"),
    Actor(id: "league", name: "Hill League", kind: .organisation),
  ]
  private var statements: [Statement] {
    [
      statement("ana", "met", "bo", symmetric: true, on: "2024-05-01", in: "a.txt"),
      statement("ana", "met", "bo", symmetric: true, on: "2024-05-02", in: "b.txt", at: 1),
      statement("league", "praised", "bo", event: .support, on: "2023-01-01", in: "a.txt", at: 2),
      statement(
        "aldoria", "warned", "castovia", event: .threaten, in: "a.txt", written: "2024-05-03", at: 3
      ),
    ]
  }

  private static func role(
    _ person: String, _ role: String, _ of: String?, _ asOf: String?
  ) -> Affiliation {
    Affiliation(person: person, role: role, of: of, asOf: asOf.map(date), document: "a.txt")
  }

  private func diagram(where filter: Filter = Filter(), limit: Int = 60) -> Diagram {
    Diagram(
      of: graph(of: statements, actors: actors, sources: sources), where: filter,
      title: "Who dealt with whom", limit: limit)
  }

  @Test func `draws every actor that has a line, by name, in its shape`() {
    #expect(
      diagram().nodes.map { "\($0.label) \($0.shape)" } == [
        "Aldoria country", "Ana Lorin person", "Bo Kray person", "Castovia country",
        "Hill League organisation",
      ])
  }

  @Test func `groups by country, but bodies and lone states stand outside`() {
    #expect(
      diagram().clusters == [
        .init(id: "aldoria", label: "Aldoria", nodes: ["aldoria", "ana"]),
        .init(id: "brenmark", label: "Brenmark", nodes: ["bo"]),
      ])
  }

  @Test(arguments: [
    (nil, "President"), ("2024-05", "Foreign minister"), ("2022..2024", "President"),
  ])
  func `names the role valid in the period, without the country above`(
    _ asked: String?, _ detail: String
  ) throws {
    let node = try #require(
      diagram(where: Filter(period: asked.map(period))).nodes.first { $0.id == "ana" })
    #expect(node.detail == detail)
  }

  @Test func `names the body of a role where no box does`() {
    #expect(diagram().nodes.first { $0.id == "bo" }?.detail == "Chair, the Hill League")
  }

  @Test func `knows no role that only later documents tell`() {
    let early = diagram(where: Filter(period: period("2023-01")))
    #expect(early.nodes.map(\.id) == ["bo", "league"])
    let actor = Actor(
      id: "league", name: "X", kind: .person,
      affiliations: [Self.role("league", "head", nil, "2024")])
    let graph = graph(of: statements, actors: [actor])
    let drawn = Diagram(of: graph, where: Filter(period: period("2023-01")), title: "T")
    #expect(drawn.nodes.first { $0.id == "league" }?.detail == nil)
  }

  @Test func `tells in the tooltip of an actor its aliases and dated roles`() {
    #expect(
      diagram().nodes.first { $0.id == "ana" }?.tooltip
        == "Ana Lorin; also Lorin; foreign minister, Aldoria (2023-02-01); president, Aldoria (2024-06-01)"
    )
  }

  @Test
  func `quotes in the tooltip of a line the newest sentence, its source and date, and counts`() {
    let tooltips = Set(diagram().edges.map(\.tooltip))
    #expect(
      tooltips == [
        "Ana Lorin – Bo Kray, met ×2: “ana met bo.” More talks, 2024-05-02. "
          + "2 statements in 2 documents.",
        "Hill League → Bo Kray, praised: “league praised bo.” The Lantern, 2023-01-01. "
          + "1 statement in 1 document.",
        "Aldoria → Castovia, warned: “aldoria warned castovia.” The Lantern, 2024-05-03. "
          + "1 statement in 1 document.",
      ])
  }

  @Test func `says on what it rests`() {
    #expect(
      diagram().caption == [
        "2023-01-01 to 2024-05-03 · 2 documents of The Lantern", "5 actors",
      ])
    let filter = Filter(
      statuses: [.reported, .asserted], relations: ["met"], period: period("2024"))
    #expect(
      diagram(where: filter).caption == [
        "2024 · 2 documents of The Lantern",
        "2 actors · only asserted, reported statements · only the relations met",
      ])
  }

  @Test func `names in the caption whatever else the filter asks for`() {
    let filter = Filter(events: [.threaten, .consult], minimumSources: 2)
    #expect(
      diagram(where: filter).caption == [
        "2024-05-01 to 2024-05-02 · 2 documents of The Lantern",
        "2 actors · only the types CONSULT, THREATEN · only what 2 publishers tell",
      ])
  }

  @Test func `counts statements whose words are not loaded, and quotes those that are`() throws {
    let whole = graph(of: statements, actors: actors, sources: sources)
    func drawn(_ words: [UInt64: KnowledgeGraph.Words]) -> Diagram {
      Diagram(
        of: KnowledgeGraph(
          actors: whole.actors, relations: whole.relations, publishers: whole.publishers,
          links: whole.links, sources: whole.sources, words: words),
        title: "Who dealt with whom")
    }
    let bare = drawn([:])
    #expect(bare.caption == diagram().caption && bare.nodes == diagram().nodes)
    #expect(bare.edges.map(\.label) == diagram().edges.map(\.label))
    #expect(bare.edges.map(\.weight) == diagram().edges.map(\.weight))
    let line = try #require(bare.edges.first { $0.from == "ana" })
    #expect(line.tooltip == "Ana Lorin – Bo Kray, met ×2. 2 statements in 2 documents.")
    let older = whole.links[0].key
    let partly = drawn(whole.words.filter { $0.key == older })
    #expect(
      partly.edges.first { $0.from == "ana" }?.tooltip
        == "Ana Lorin – Bo Kray, met ×2: “ana met bo.” The Lantern, 2024-05-01. "
        + "2 statements in 2 documents.")
  }

  @Test func `ranks by events, then by documents`() {
    let many = graph(of: [
      statement("ana", "met", "bo", on: "2024-01-01", in: "a"),
      statement("ana", "met", "bo", on: "2024-01-02", in: "a", at: 1),
      statement("cy", "met", "dee", on: "2024-01-01", in: "a", at: 2),
      statement("cy", "met", "dee", on: "2024-01-01", in: "b", at: 2),
      statement("cy", "met", "dee", on: "2024-01-01", in: "c", at: 2),
      statement("eve", "met", "fay", on: "2024-01-01", in: "a", at: 3),
      statement("eve", "met", "fay", on: "2024-01-01", in: "a", at: 4),
      statement("eve", "met", "fay", on: "2024-01-01", in: "a", at: 5),
      statement("eve", "met", "fay", on: "2024-01-01", in: "a", at: 6),
    ])
    #expect(Diagram(of: many, title: "T", limit: 2).nodes.map(\.id) == ["ana", "bo"])
    #expect(Diagram(of: many, title: "T", limit: 4).nodes.map(\.id) == ["ana", "bo", "cy", "dee"])
    #expect(Diagram(of: many, title: "T", limit: .max).nodes.count == 6)
  }

  @Test func `keeps the actors with the most events and says what it left out`() {
    let small = diagram(limit: 3)
    #expect(
      small.nodes.map(\.id) == ["ana", "bo", "league"] || small.nodes.map(\.id) == ["ana", "bo"])
    #expect(small.caption[1].hasSuffix("of 5 actors, those with the most events"))
    #expect(small.edges.allSatisfy { edge in small.nodes.contains { $0.id == edge.from } })
  }

  @Test(arguments: [0, -1])
  func `draws nobody if nobody may be drawn`(_ limit: Int) {
    let none = diagram(limit: limit)
    #expect(none.nodes.isEmpty && none.edges.isEmpty && none.clusters.isEmpty)
  }

  @Test func `draws an empty graph`() throws {
    let nothing = Diagram(
      of: KnowledgeGraph(sources: [], actors: [], claims: []), title: "Nothing")
    #expect(nothing.caption == ["0 documents", "0 actors"])
    #expect(try !nothing.drawn(as: .svg).isEmpty)
  }

  @Test func `does not depend on the order of statements`() throws {
    let turned = Diagram(
      of: graph(of: statements.reversed(), actors: actors.reversed(), sources: sources),
      title: "Who dealt with whom")
    #expect(turned == diagram())
  }
}

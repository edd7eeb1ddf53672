import Graph
import Knowledge
import TestSupport
import Testing

struct NeighbourhoodTests {
  /// ada – bo – cy – di, ada – cy planned, and eve apart.
  private let chain = graph(of: [
    statement("ada", "met", "bo", on: "2024", in: "a"),
    statement("bo", "urged", "cy", event: .request, on: "2024", in: "b", attribution: "eve"),
    statement("cy", "met", "di", on: "2025", in: "c"),
    statement("cy", "met", "ada", status: .planned, on: "2025", in: "d"),
    statement("eve", "met", "fay", in: "e"),
  ])

  @Test(arguments: [
    (0, ["ada"], []), (1, ["ada", "bo", "cy"], ["a", "d"]),
    (2, ["ada", "bo", "cy", "di"], ["a", "b", "c", "d"]),
    (9, ["ada", "bo", "cy", "di"], ["a", "b", "c", "d"]), (-1, ["ada"], []),
    (Int.min, ["ada"], []), (Int.max, ["ada", "bo", "cy", "di"], ["a", "b", "c", "d"]),
  ])
  func `reaches as far as its hops`(_ hops: Int, _ actors: [String], _ documents: [String]) {
    let near = chain.neighbourhood(of: "ada", hops: hops)
    // Eve is no neighbour, only the one who says what document b tells.
    #expect(near.actors.map(\.id) == actors + (documents.contains("b") ? ["eve"] : []))
    #expect(near.distances(from: "ada", hops: hops).keys.sorted() == actors)
    #expect(near.links.compactMap(near.statement).map(\.document) == documents)
    #expect(near.sources.values.map(\.id).sorted() == documents)
    #expect(near.links.allSatisfy { chain.statement(of: $0) == near.statement(of: $0) })
  }

  @Test func `takes no way that the filter keeps out`() {
    let facts = Filter(statuses: [.asserted])
    #expect(chain.neighbourhood(of: "ada", where: facts).actors.map(\.id) == ["ada", "bo"])
    #expect(
      chain.neighbourhood(of: "ada", hops: 2, where: facts).actors.map(\.id) == [
        "ada", "bo", "cy", "eve",
      ])
    let later = Filter(period: period("2025"))
    #expect(
      chain.neighbourhood(of: "ada", hops: 3, where: later).actors.map(\.id) == [
        "ada", "cy", "di",
      ])
  }

  @Test func `knows the voices behind its statements without taking in what they do`() {
    let near = chain.neighbourhood(of: "ada", hops: 2)
    #expect(near.links.map(\.voice).filter { $0 >= 0 } == [near.position(of: "eve")])
    #expect(near.links(of: "eve").isEmpty && near.actor("fay") == nil)
    #expect(near.edges().flatMap(\.speakers.values) == ["eve"])
    #expect(chain.neighbourhood(of: "ada").actor("eve") == nil)
  }

  @Test(arguments: [1, 2, 9, Int.max])
  func `does not reach beyond whom the filter keeps out`(_ hops: Int) {
    let fenced = graph(
      of: [
        statement("ada", "met", "est", at: 0), statement("est", "met", "bo", at: 1),
        statement("ada", "met", "cy", at: 2),
      ], actors: [Actor(id: "est", name: "Estara", kind: .country)])
    let people = Filter(kinds: [.person])
    let near = fenced.neighbourhood(of: "ada", hops: hops, where: people)
    #expect(near.actors.map(\.id) == ["ada", "cy"] && near.links.count == 1)
    #expect(fenced.distances(from: "ada", hops: hops, where: people) == ["ada": 0, "cy": 1])
  }

  @Test(arguments: [(nil, 4), (0, 0), (-1, 0), (Int.min, 0), (1, 1), (3, 3), (4, 4), (99, 4)])
  func `lists as many neighbours as asked for, the first of all`(_ limit: Int?, _ count: Int) {
    let star = graph(
      of: ["bo", "cy", "di", "eve"].enumerated().map { statement("ada", "met", $1, at: $0) })
    let all = star.neighbours(of: "ada")
    let some = star.neighbours(of: "ada", limit: limit)
    #expect(some == Array(all.prefix(count)))
    #expect(some.allSatisfy { !$0.edges.isEmpty })
  }

  @Test func `is empty around a stranger`() {
    #expect(chain.neighbourhood(of: "nobody").actors.isEmpty)
    #expect(chain.neighbourhood(of: "nobody").links.isEmpty)
    #expect(chain.distances(from: "nobody", hops: 3).isEmpty)
  }

  @Test func `lists neighbours by hops, facts and name`() {
    let ada = graph(
      of: [
        statement("ada", "met", "zoe", at: 0),
        statement("ada", "urged", "zoe", event: .request, at: 1),
        statement("bo", "met", "ada", at: 2),
        statement("ada", "met", "cy", status: .planned, at: 3),
        statement("ada", "met", "di", status: .reported, at: 4),
        statement("bo", "met", "eve", at: 5), statement("ada", "met", "ada", at: 6),
      ],
      actors: [
        Actor(id: "bo", name: "Åke", kind: .person), Actor(id: "di", name: "Al", kind: .person),
      ])
    let rows = ada.neighbours(of: "ada", hops: 2)
    #expect(rows.map(\.actor.id) == ["zoe", "di", "bo", "cy", "eve"])
    #expect(rows.map(\.facts) == [2, 1, 1, 0, 1])
    #expect(rows.map(\.events) == [2, 1, 1, 1, 1])
    #expect(rows.map(\.hops) == [1, 1, 1, 1, 2])
    #expect(rows[0].edges.map(\.relation.label) == ["met", "urged"])
    #expect(rows[4].edges.map(\.pair) == [ActorPair("bo", "eve")])
  }

  @Test func `counts the publishers and documents of a neighbour once`() {
    let rows = graph(
      of: [
        statement("ada", "met", "bo", in: "b"), statement("bo", "urged", "ada", in: "a"),
        statement("ada", "met", "bo", in: "b", at: 1), statement("ada", "met", "bo", in: "c"),
      ],
      sources: [
        .init(id: "b", title: nil, publisher: "The Pier", published: nil),
        .init(id: "c", title: nil, publisher: "The Pier", published: nil),
      ]
    ).neighbours(of: "ada")
    #expect(rows.map(\.publishers) == [2])
    #expect(Set(rows[0].edges.flatMap(\.documents)) == ["a", "b", "c"])
    #expect(rows[0].edges.map(\.documentCount) == [2, 1])
  }

  @Test(arguments: UInt64(1)...6)
  func `grows with its hops and stays connected`(_ seed: UInt64) {
    let graph = RandomCorpus(seed: seed, documents: 5, statementsInEach: 4).graph
    let filter = Filter(statuses: [.asserted, .reported, .planned])
    for actor in graph.actors {
      var last = Set<Actor.ID>()
      for hops in 0...4 {
        let near = graph.neighbourhood(of: actor.id, hops: hops, where: filter)
        let ids = Set(graph.distances(from: actor.id, hops: hops, where: filter).keys)
        #expect(last.isSubset(of: ids))
        #expect(near.edges().allSatisfy { ids.contains($0.subject) && ids.contains($0.object) })
        let voices = near.edges().flatMap(\.speakers.values)
        #expect(Set(near.actors.map(\.id)) == ids.union(voices))
        #expect(
          near.distances(from: actor.id, hops: hops)
            == graph.distances(
              from: actor.id, hops: hops, where: filter))
        #expect(
          Set(graph.neighbours(of: actor.id, hops: hops, where: filter).map(\.actor.id))
            == ids.subtracting([actor.id]))
        last = ids
      }
    }
  }
}

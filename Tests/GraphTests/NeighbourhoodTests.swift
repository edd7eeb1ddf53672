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
    (Int.max, ["ada", "bo", "cy", "di"], ["a", "b", "c", "d"]),
  ])
  func `reaches as far as its hops`(_ hops: Int, _ actors: [String], _ documents: [String]) {
    let near = chain.neighbourhood(of: "ada", hops: hops)
    #expect(near.actors.map(\.id) == actors)
    #expect(near.links.map(\.statement.document) == documents)
    #expect(near.sources.map(\.id) == documents)
  }

  @Test func `takes no way that the filter keeps out`() {
    let facts = Filter(statuses: [.asserted])
    #expect(chain.neighbourhood(of: "ada", where: facts).actors.map(\.id) == ["ada", "bo"])
    #expect(
      chain.neighbourhood(of: "ada", hops: 2, where: facts).actors.map(\.id) == [
        "ada", "bo", "cy",
      ])
    let later = Filter(period: period("2025"))
    #expect(
      chain.neighbourhood(of: "ada", hops: 3, where: later).actors.map(\.id) == [
        "ada", "cy", "di",
      ])
  }

  @Test func `knows the voices behind its statements without taking them in`() {
    let near = chain.neighbourhood(of: "ada", hops: 2)
    #expect(near.voices.map(\.id) == ["eve"])
    #expect(near.actor("eve")?.id == "eve")
    #expect(chain.neighbourhood(of: "ada").voices.isEmpty)
  }

  @Test func `is empty around a stranger`() {
    #expect(chain.neighbourhood(of: "nobody").actors.isEmpty)
    #expect(chain.neighbourhood(of: "nobody").links.isEmpty)
    #expect(chain.distances(from: "nobody", hops: 3).isEmpty)
  }

  @Test func `lists neighbours by hops, facts and name`() {
    let ada = graph(
      of: [
        statement("ada", "met", "zoe", at: 0), statement("ada", "called", "zoe", at: 1),
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
    #expect(rows.map(\.statements) == [2, 1, 1, 1, 1])
    #expect(rows.map(\.hops) == [1, 1, 1, 1, 2])
    #expect(rows[0].edges.map(\.relation.label) == ["called", "met"])
    #expect(rows[4].edges.map(\.pair) == [ActorPair("bo", "eve")])
  }

  @Test func `names the documents of a neighbour once, sorted`() {
    let rows = graph(of: [
      statement("ada", "met", "bo", in: "b"), statement("bo", "urged", "ada", in: "a"),
      statement("ada", "met", "bo", in: "b", at: 1),
    ]).neighbours(of: "ada")
    #expect(rows[0].documents == ["a", "b"])
  }

  @Test(arguments: UInt64(1)...6)
  func `grows with its hops and stays connected`(_ seed: UInt64) {
    let graph = RandomCorpus(seed: seed, documents: 5, statementsInEach: 4).graph
    let filter = Filter(statuses: [.asserted, .reported, .planned])
    for actor in graph.actors {
      var last = Set<Actor.ID>()
      for hops in 0...4 {
        let near = graph.neighbourhood(of: actor.id, hops: hops, where: filter)
        let ids = Set(near.actors.map(\.id))
        #expect(last.isSubset(of: ids))
        #expect(near.links.allSatisfy { ids.contains($0.subject) && ids.contains($0.object) })
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

import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// What a drawing around one actor shows.
struct NeighbourhoodBuildingTests {
  private let statements = [
    statement("ana", "met", "bo", symmetric: true, on: "2024-05-01", in: "a"),
    statement("ana", "thanked", "cy", event: .support, status: .planned, in: "a", at: 1),
    statement("bo", "called", "cy", symmetric: true, in: "a", at: 2),
    statement("bo", "accused", "dee", event: .accuse, in: "a", at: 3),
    statement("dee", "warned", "eve", event: .threaten, in: "a", at: 4),
  ]
  private let actors = [("ana", "Ana"), ("bo", "Bo")].map { id, name in
    Actor(
      id: id, name: name, kind: .person, country: "Aldoria",
      affiliations: [
        Affiliation(person: id, role: "minister", of: "Aldoria", asOf: nil, document: "a")
      ])
  }

  private func diagram(
    hops: Int = 1, kept: Int? = nil, limit: Int = 60,
    where filter: Filter = Filter()
  ) throws -> Diagram {
    let graph = graph(of: statements, actors: actors)
    let all = graph.neighbours(of: "ana", hops: hops, where: filter)
    let kept = Array(all.prefix(kept ?? all.count))
    return Diagram(
      around: try #require(graph.actor("ana")), neighbours: kept, hops: hops,
      omitted: all.count - kept.count, in: graph, where: filter, title: "Ana and others",
      limit: limit)
  }

  @Test func `shows the neighbours and what joins them to the actor`() throws {
    let near = try diagram()
    #expect(near.focus == "ana" && Set(near.nodes.map(\.id)) == ["ana", "bo", "cy"])
    #expect(near.edges.map(\.label) == ["met", "thanked «planned»"])
    let far = try diagram(hops: 2)
    #expect(Set(far.nodes.map(\.id)) == ["ana", "bo", "cy", "dee"])
    #expect(far.edges.count == 4)
  }

  @Test func `the actor stands outside of its country's box, and tells the country itself`() throws
  {
    let near = try diagram()
    #expect(near.clusters.map(\.nodes) == [["bo"]])
    let details = near.nodes.map { "\($0.id) \($0.detail ?? "-")" }
    #expect(details.contains("ana Minister, Aldoria") && details.contains("bo Minister"))
  }

  @Test func `the caption tells how far it looks and what is left out`() throws {
    #expect(try diagram().caption[1] == "2 actors 1 hop from Ana")
    #expect(try diagram(hops: 2).caption[1] == "3 actors up to 2 hops from Ana")
    let words =
      "showing 1 of 3 actors up to 2 hops from Ana, the nearest, then those with the most facts"
    #expect(try diagram(hops: 2, kept: 1).caption[1] == words)
    #expect(try diagram(hops: 2, limit: 1).caption[1] == words)
    #expect(try diagram(hops: 2, limit: 1).nodes.map(\.id) == ["ana", "bo"])
  }

  @Test(
    arguments: [
      (.both, 1, ["cy > dee", "dee > cy", "dee > eve", "bo > dee", "dee > bo"]),
      (.out, 1, ["dee > cy", "dee > eve", "dee > bo"]), (.in, 1, ["cy > dee", "bo > dee"]),
      (.in, 2, ["cy > dee", "bo > dee", "ana - bo", "ana > cy"]),
    ] as [(Filter.Direction, Int, Set<String>)])
  func `shows what the table shows, and only what points the way asked for`(
    _ direction: Filter.Direction, _ hops: Int, _ lines: Set<String>
  ) throws {
    let more = [
      statement("cy", "urged", "dee", event: .request, in: "b"),
      statement("dee", "fined", "cy", event: .sanction, in: "b", at: 1),
      statement("dee", "insulted", "bo", event: .accuse, in: "b", at: 2),
    ]
    let graph = graph(of: statements + more, actors: actors)
    let filter = Filter(direction: direction)
    let diagram = Diagram(
      around: try #require(graph.actor("dee")),
      neighbours: graph.neighbours(of: "dee", hops: hops, where: filter), hops: hops, in: graph,
      where: filter, title: "Dee and others")
    let drawn = diagram.edges.map { "\($0.from) \($0.symmetric ? "-" : ">") \($0.to)" }
    #expect(Set(drawn) == lines && drawn.count == lines.count)
  }

  @Test(arguments: [
    (Filter(direction: .out), "2 actors 1 hop from Ana · only acts that point away from Ana"),
    (Filter(direction: .in), "1 actor 1 hop from Ana · only acts that point to Ana"),
    (Filter(kinds: [.person]), "2 actors 1 hop from Ana · only actors of the kind person"),
    (
      Filter(relations: ["met"], countries: ["Aldoria"]),
      "1 actor 1 hop from Ana · only actors of Aldoria · only the relations met"
    ),
  ])
  func `the caption tells which neighbours were asked for`(_ filter: Filter, _ words: String) throws
  {
    #expect(try diagram(where: filter).caption[1] == words)
  }

  @Test func `an actor without neighbours stands alone`() throws {
    let graph = graph(of: statements, actors: actors)
    let alone = Diagram(
      around: Actor(id: "zoe", name: "Zoe", kind: .person), neighbours: [], hops: 1, in: graph,
      title: "Zoe and others")
    #expect(alone.nodes.map(\.id) == ["zoe"] && alone.edges.isEmpty)
    #expect(alone.caption == ["0 documents", "0 actors 1 hop from Zoe"])
    #expect(try DrawnSVG(alone.drawn(as: .svg))?.groups(of: "focus").count == 1)
  }
}

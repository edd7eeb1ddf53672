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

  private func diagram(hops: Int = 1, kept: Int? = nil, limit: Int = 60) throws -> Diagram {
    let graph = graph(of: statements, actors: actors)
    let all = graph.neighbours(of: "ana", hops: hops)
    let kept = Array(all.prefix(kept ?? all.count))
    return Diagram(
      around: try #require(graph.actor("ana")), neighbours: kept, hops: hops,
      omitted: all.count - kept.count, in: graph, title: "Ana and others", limit: limit)
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

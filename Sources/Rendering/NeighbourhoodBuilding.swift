public import Graph
public import Knowledge

extension Diagram {
  /// An actor in the middle, its neighbours around it; the caption says how far they are and how many
  /// are left out.
  ///
  /// - Parameters:
  ///   - actor: whom it is about.
  ///   - neighbours: those within reach, nearest first, as `KnowledgeGraph.neighbours` gives them.
  ///   - hops: how far they may be.
  ///   - omitted: how many more there are within reach.
  ///   - graph: has what the filter lets through between them.
  ///   - filter: which statements count.
  ///   - title: the headline.
  ///   - limit: how many neighbours at most.
  public init(
    around actor: Actor, neighbours: [Neighbour], hops: Int, omitted: Int = 0,
    in graph: KnowledgeGraph, where filter: Filter = Filter(), title: String, limit: Int = 60
  ) {
    let near = neighbours.prefix(max(0, limit)).map(\.actor.id)
    let shown = Set(near + [actor.id])
    let part = graph.neighbourhood(of: actor.id, hops: hops, where: filter)
    let ends = Dictionary(
      part.actors.enumerated().map { (Int32($0), $1.id) }, uniquingKeysWith: { first, _ in first })
    let edges = part.edges(
      of: part.links.filter { link in
        [link.subject, link.object].allSatisfy { ends[$0].map(shown.contains) ?? false }
      })
    let actors = [actor] + part.actors.filter { $0.id != actor.id && shown.contains($0.id) }
    let clusters = Cluster.countries(of: actors.filter { $0.id != actor.id })
    let reach = Reach(
      of: actor.name, hops: hops, shown: near.count, total: neighbours.count + omitted)
    self.init(
      title: title,
      caption: Diagram.caption(of: graph, edges.flatMap(\.links), reach.words, filter),
      nodes: actors.nodes(in: filter.period, under: clusters),
      edges: Strand.folded(edges).map { Edge($0, in: part) }, clusters: clusters, focus: actor.id)
  }
}

/// How far a drawing looks around an actor.
private struct Reach {
  let words: String

  /// "33 actors 1 hop from Mira", "showing 59 of 84 actors up to 2 hops from Mira, the nearest".
  init(of name: String, hops: Int, shown: Int, total: Int) {
    let far = hops == 1 ? "1 hop from \(name)" : "up to \(counted(hops, "hop")) from \(name)"
    words =
      shown < total
      ? "showing \(shown) of \(total) actors \(far), the nearest, then those with the most facts"
      : "\(counted(total, "actor")) \(far)"
  }
}

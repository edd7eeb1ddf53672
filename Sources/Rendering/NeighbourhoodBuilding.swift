public import Graph
public import Knowledge

extension Diagram {
  /// An actor in the middle, its neighbours around it; the caption says how far they are and how many
  /// are left out.
  ///
  /// It shows the neighbours' own edges; and, if these may point either way, those between actors
  /// that are equally far and nearer than the farthest.
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
    let near = neighbours.prefix(max(0, limit))
    let rings = Dictionary(near.map { ($0.actor.id, $0.hops) }, uniquingKeysWith: min)
    let across =
      filter.direction == .both
      ? graph.edges(where: filter).filter { edge in
        guard let ring = rings[edge.subject] else { return false }
        return ring < hops && ring == rings[edge.object]
      } : []
    // In the order in which a graph has them.
    let edges = Dictionary(grouping: near.flatMap(\.edges) + across) { [$0.subject, $0.object] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value)
    let others = near.map(\.actor).sorted { $0.id < $1.id }
    let actors = [actor] + others
    let clusters = Cluster.countries(of: others)
    let reach = Reach(
      of: actor.name, hops: hops, shown: near.count, total: neighbours.count + omitted,
      where: filter)
    self.init(
      title: title,
      caption: Diagram.caption(of: graph, edges.flatMap(\.links), reach.words, filter),
      nodes: actors.nodes(in: filter.period, under: clusters),
      edges: Strand.folded(edges).map { Edge($0, in: graph) }, clusters: clusters, focus: actor.id)
  }
}

/// How far a drawing looks around an actor.
private struct Reach {
  let words: String

  /// "33 actors 1 hop from Mira · only actors of Aldoria", "showing 59 of 84 actors up to 2 hops
  /// from Mira, the nearest".
  init(of name: String, hops: Int, shown: Int, total: Int, where filter: Filter) {
    let far = hops == 1 ? "1 hop from \(name)" : "up to \(counted(hops, "hop")) from \(name)"
    let extent =
      shown < total
      ? "showing \(shown) of \(total) actors \(far), the nearest, then those with the most facts"
      : "\(counted(total, "actor")) \(far)"
    let way: String? =
      switch filter.direction {
      case .both: nil
      case .out: "only acts that point away from \(name)"
      case .in: "only acts that point to \(name)"
      }
    let kinds = filter.kinds?.map(\.rawValue).sorted().joined(separator: ", ")
    let countries = filter.countries?.sorted().joined(separator: ", ")
    words = [
      extent, way, kinds.map { "only actors of the kind \($0)" },
      countries.map { "only actors of \($0)" },
    ].compactMap(\.self).joined(separator: " · ")
  }
}

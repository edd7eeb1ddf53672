public import Graph
import Knowledge

extension Triptych {
  /// What the earlier side has, the union with its marks, what the later side has.
  ///
  /// At either side lines have the tone, status and words of that side, and actors its names and
  /// roles; whom a side does not mention it does not show.
  ///
  /// - Parameters:
  ///   - diff: two periods or two graphs compared.
  ///   - pairs: those to draw; nil for all.
  ///   - filter: which statements were compared, for the caption.
  ///   - title: the headline.
  ///   - limit: how many actors at most; see `Diagram.init(of:showing:where:title:limit:)`.
  public init(
    of diff: GraphDiff, showing pairs: [GraphDiff.Pair]? = nil, where filter: Filter = Filter(),
    title: String, limit: Int = 60
  ) {
    // What either side rests on heads its own panel.
    let difference = Diagram(of: diff, showing: pairs, title: "Difference", limit: limit) { [$0] }
    self.init(
      title: title, caption: Caption.comparison(to: diff.after.label, where: filter),
      before: Side(before: diff).panel(of: difference, diff),
      difference: difference, after: Side(after: diff).panel(of: difference, diff))
  }
}

/// One side of a comparison.
private struct Side {
  private let coverage: GraphDiff.Coverage
  private let period: Period?
  /// Of the actors that it does not mention.
  private let absent: Diagram.Mark
  /// Those that it describes in other words than the graph does, by id.
  private let others: [Actor.ID: Actor]
  private let edges: (GraphDiff.Pair) -> [Edge]

  init(before diff: GraphDiff) {
    (coverage, period, absent) = (diff.before, diff.earlierPeriod, .added)
    (others, edges) = (diff.earlierActors, diff.edgesBefore)
  }

  init(after diff: GraphDiff) {
    (coverage, period, absent) = (diff.after, diff.period, .gone)
    (others, edges) = ([:], diff.edgesAfter)
  }

  /// The part of a drawing of both sides that this one has.
  func panel(of union: Diagram, _ diff: GraphDiff) -> Diagram {
    let shown = Set(union.nodes.filter { $0.mark != absent }.map(\.id))
    let clusters = union.clusters.map { cluster in
      Diagram.Cluster(
        id: cluster.id, label: cluster.label, nodes: cluster.nodes.filter(shown.contains))
    }
    let lines = Set(union.edges.map(\.id))
    let actors = diff.graph.actors.filter { shown.contains($0.id) }
    return Diagram(
      title: coverage.label,
      caption: [
        Caption.coverage(
          of: nil, documents: coverage.documents, publishers: coverage.publishers)
      ],
      nodes: actors.map { others[$0.id] ?? $0 }.nodes(in: period, under: clusters),
      edges: diff.pairs.filter { lines.contains(Diagram.Edge.id(of: $0)) }.compactMap {
        Diagram.Edge(side: edges($0), of: $0, in: diff.graph)
      },
      clusters: clusters)
  }
}

extension GraphDiff {
  /// Actors whose name, kind or roles the later of two graphs, and with it the union, has otherwise.
  fileprivate var earlierActors: [Actor.ID: Actor] {
    guard period == nil else { return [:] }
    var actors = Dictionary(
      identityChanges.map { change in
        var actor = change.before
        actor.id = change.actor
        return (change.actor, actor)
      }, uniquingKeysWith: { first, _ in first })
    for change in roleChanges {
      var actor = actors[change.actor] ?? graph.actor(change.actor)
      actor?.affiliations = change.before
      actors[change.actor] = actor
    }
    return actors
  }
}

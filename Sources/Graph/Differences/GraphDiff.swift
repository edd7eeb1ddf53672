public import Knowledge

/// What two sides say of each pair of actors: two periods of one graph, or two graphs.
///
/// "Gone" means that nothing of the later side tells of it, never that it ended.
public struct GraphDiff: Sendable {
  /// What the earlier period, or the first graph, rests on.
  public internal(set) var before: Coverage
  /// What the later period, or the second graph, rests on.
  public internal(set) var after: Coverage
  /// Sorted by change, then by ids.
  public var pairs: [Pair]
  /// Actors that only the later side mentions; sorted by id.
  public internal(set) var appearing: [Actor.ID]
  /// Actors that only the earlier side mentions; sorted by id.
  public internal(set) var notMentioned: [Actor.ID]
  /// Actors of either side with different roles in the two; sorted by id.
  ///
  /// Of two periods a person of whom one side tells no role is not among them.
  public internal(set) var roleChanges: [RoleChange]
  /// Actors of both of two graphs with another name, kind or state in the later one; sorted by id.
  public internal(set) var identityChanges: [IdentityChange]
  /// How many documents have no date: what they leave undated counts in neither period.
  ///
  /// 0 for two graphs, in which it counts.
  public internal(set) var dateless: Int
  /// All that either side has; its words can be loaded later.
  public var graph: KnowledgeGraph
  /// The later of two periods, whose roles a drawing shows; nil for two graphs.
  public internal(set) var period: Period?
  /// The earlier of two periods; nil for two graphs.
  public internal(set) var earlierPeriod: Period?
  /// Those of the graph that the sides have, sorted by pair.
  let linksBefore: [Link]
  let linksAfter: [Link]
  /// Where the parts of the two graphs stand in `graph`; none of two periods.
  var parts: [GraphUnion.Part]

  /// The actors of either side, sorted by id.
  public var actors: [Actor] {
    let mentioned = Set(pairs.flatMap { [$0.first, $0.second] })
    return graph.actors.filter { mentioned.contains($0.id) }
  }

  /// Whether the two sides differ in no pair, no actor, and nothing about one.
  public var isEmpty: Bool {
    pairs.allSatisfy { $0.change == .unchanged } && appearing.isEmpty && notMentioned.isEmpty
      && roleChanges.isEmpty && identityChanges.isEmpty
  }

  /// The pairs of one change.
  public func pairs(_ change: Change) -> [Pair] { pairs.filter { $0.change == change } }

  /// The pairs that differ, and the unchanged ones within some edges of an actor of these.
  ///
  /// - Parameter context: 0 leaves unchanged pairs out; 1 lets in those of actors that are part of a
  ///   change; and so on.
  /// - Returns: in their order.
  public func pairs(withContext context: Int) -> [Pair] {
    var near = Set(
      pairs.lazy.filter { $0.change != .unchanged }.flatMap { [$0.first, $0.second] })
    var shown = Set<ActorPair>()
    for _ in 0..<max(0, context) {
      let reached = pairs.filter {
        $0.change == .unchanged && (near.contains($0.first) || near.contains($0.second))
      }
      shown.formUnion(reached.map { ActorPair($0.first, $0.second) })
      near.formUnion(reached.flatMap { [$0.first, $0.second] })
    }
    return pairs.filter {
      $0.change != .unchanged || shown.contains(ActorPair($0.first, $0.second))
    }
  }

  /// The links of a pair, those of the earlier side first.
  public func links(of pair: Pair) -> [Link] {
    Array(links(of: pair, in: linksBefore)) + links(of: pair, in: linksAfter)
  }

  /// The edges between the two in the earlier side, in both directions, sorted as a graph sorts them.
  public func edgesBefore(_ pair: Pair) -> [Edge] {
    graph.edges(of: links(of: pair, in: linksBefore))
  }

  /// The edges between the two in the later side.
  public func edgesAfter(_ pair: Pair) -> [Edge] {
    graph.edges(of: links(of: pair, in: linksAfter))
  }

  private func links(of pair: Pair, in links: [Link]) -> ArraySlice<Link> {
    guard let first = graph.position(of: pair.first), let second = graph.position(of: pair.second)
    else { return [] }
    let ends = Link.Pair(first, second)
    return links[links.boundary { $0.pair >= ends }..<links.boundary { $0.pair > ends }]
  }

  /// The edge to quote first: a fact before anything else, then a formal act, then what most
  /// documents and most statements say; equals by label and ids.
  ///
  /// - Returns: nil if there are no edges.
  public static func leading(_ edges: [Edge]) -> Edge? {
    edges.min { one, other in
      let (first, second) = (weight(of: one), weight(of: other))
      guard first == second else { return first.lexicographicallyPrecedes(second) }
      return (one.relation.label, one.subject, one.object)
        < (other.relation.label, other.subject, other.object)
    }
  }

  /// The smaller, the earlier to quote.
  private static func weight(of edge: Edge) -> [Int] {
    [
      edge.status.isFact ? 0 : 1, edge.relation.formal ? 0 : 1, edge.status.rank,
      -edge.documentCount, -edge.links.count,
    ]
  }
}

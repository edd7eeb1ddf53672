public import Knowledge

/// A shortest way from one actor to another over edges.
public struct Path: Hashable, Sendable {
  /// One step of it.
  public struct Hop: Hashable, Sendable {
    /// The end nearer to where the path begins.
    public var from: Actor
    /// The end that it leads to.
    public var to: Actor
    /// Between the two, under the filter, sorted as a graph sorts them; never empty.
    public var edges: [Edge]
    /// How many acts they tell of.
    public var events: Int
    /// How many publishers vouch for them.
    public var publishers: Int
  }

  /// In order; empty from an actor to itself.
  public var hops: [Hop]
}

extension KnowledgeGraph {
  /// The shortest ways from one actor to another that a filter leaves.
  ///
  /// Breadth first. A filter's direction holds on every hop; its kinds and countries for the actors
  /// between the two. Ways lead over acts between actors only, never over a document that names both.
  /// - Parameters:
  ///   - one: where the ways begin.
  ///   - other: where they end.
  ///   - filter: which statements and actors count.
  ///   - longest: how many hops at most.
  ///   - limit: how many ways at most; the strongest, by the publishers and then the events of their
  ///     weakest hop, then by the ids on the way. Of more than a thousand only that many, the first
  ///     by the ids from the far end, are weighed.
  /// - Returns: all of one length; empty if there is none or the graph lacks one of the two.
  public func paths(
    from one: Actor.ID, to other: Actor.ID, where filter: Filter = Filter(), longest: Int = 6,
    limit: Int = 5
  ) -> [Path] {
    guard let start = position(of: one), let end = position(of: other), limit > 0 else { return [] }
    var search = PathSearch(from: start, among: actors.count)
    while !search.hasReached(end), !search.ring.isEmpty, search.depth < longest {
      search.extend(
        by: steps(from: search.ring, where: filter) { far in
          !search.hasReached(far) && (far == end || filter.admits(actors[Int(far)]))
        })
    }
    let ways = search.ways(to: end, atMost: 1000)
    return strongest(limit, of: ways, over: search.links(on: ways))
  }

  /// The strongest of the ways, which are positions of actors.
  private func strongest(
    _ limit: Int, of ways: [[Int32]], over links: [PathSearch.Hop: [Link]]
  ) -> [Path] {
    let publishers = links.mapValues { Set($0.map(\.publisher)).count }
    let events = links.mapValues { eventCount(of: $0) }
    let ranked = ways.map { way -> (way: [Int32], weakest: (Int, Int)) in
      let hops = PathSearch.hops(of: way)
      func least(_ counts: [PathSearch.Hop: Int]) -> Int {
        hops.compactMap { counts[$0] }.min() ?? 0
      }
      return (way, (least(publishers), least(events)))
    }.sorted { one, other in
      if one.weakest != other.weakest { return one.weakest > other.weakest }
      return one.way.lexicographicallyPrecedes(other.way)
    }
    return ranked.prefix(limit).map { way, _ in
      Path(
        hops: PathSearch.hops(of: way).map { hop in
          Path.Hop(
            from: actors[Int(hop.near)], to: actors[Int(hop.far)],
            edges: edges(of: links[hop] ?? []), events: events[hop] ?? 0,
            publishers: publishers[hop] ?? 0)
        })
    }
  }
}

/// How the actors around a start were reached.
private struct PathSearch {
  /// From an actor to one that lies one hop farther away.
  struct Hop: Hashable {
    let near: Int32
    let far: Int32
  }

  private(set) var depth = 0
  /// The actors that were reached last, ascending.
  private(set) var ring: [Int32]
  /// For each actor those one hop nearer, ascending.
  private var before: [[Int32]]
  private var isReached: [Bool]
  private var steps: [Step] = []

  init(from start: Int32, among count: Int) {
    before = Array(repeating: [], count: count)
    isReached = Array(repeating: false, count: count)
    isReached[Int(start)] = true
    ring = [start]
  }

  func hasReached(_ actor: Int32) -> Bool { isReached[Int(actor)] }

  /// Takes in the steps that lead out of the ring.
  mutating func extend(by steps: [Step]) {
    depth += 1
    for step in steps where before[Int(step.far)].last != step.near {
      before[Int(step.far)].append(step.near)
    }
    ring = Set(steps.map(\.far)).sorted()
    for actor in ring { isReached[Int(actor)] = true }
    self.steps += steps
  }

  /// The ways from the start to an actor, each in order, both ends included.
  func ways(to end: Int32, atMost limit: Int) -> [[Int32]] {
    var ways: [[Int32]] = []
    func walk(_ way: [Int32]) {
      guard ways.count < limit, let first = way.first else { return }
      let nearer = before[Int(first)]
      if nearer.isEmpty { ways.append(way) }
      for near in nearer { walk([near] + way) }
    }
    if hasReached(end) { walk([end]) }
    return ways
  }

  /// The links that some ways lead over.
  func links(on ways: [[Int32]]) -> [Hop: [Link]] {
    let wanted = Set(ways.flatMap(PathSearch.hops))
    return steps.reduce(into: [:]) { links, step in
      let hop = Hop(near: step.near, far: step.far)
      if wanted.contains(hop) { links[hop, default: []].append(step.link) }
    }
  }

  static func hops(of way: [Int32]) -> [Hop] {
    zip(way, way.dropFirst()).map { Hop(near: $0, far: $1) }
  }
}

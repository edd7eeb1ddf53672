public import Knowledge

/// A shortest way from one actor to another over edges.
public struct Path: Hashable, Sendable {
  /// One step of it.
  public struct Hop: Hashable, Sendable {
    public var from: Actor
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
  ///     weakest hop, then by the names on the way.
  /// - Returns: all of one length; empty if there is none or the graph lacks one of the two.
  public func paths(
    from one: Actor.ID, to other: Actor.ID, where filter: Filter = Filter(), longest: Int = 6,
    limit: Int = 5
  ) -> [Path] {
    guard let start = position(of: one), let end = position(of: other) else { return [] }
    guard start != end else { return [Path(hops: [])] }
    let passing = LinkFilter(filter, in: self)
    var search = PathSearch(start: start, count: actors.count)
    var ring = [start]
    while !search.hasReached(end), !ring.isEmpty, search.depth < longest {
      search.depth += 1
      var leading: [(near: Int32, link: Link)] = []
      for near in ring {
        for position in adjacency.links(of: near) {
          let link = links[Int(position)]
          let far = link.other(than: near)
          guard !search.isClosed(far), passing.admits(link), passing.leads(link, from: near),
            far == end || filter.admits(actors[Int(far)])
          else { continue }
          leading.append((near, link))
        }
      }
      if filter.minimumSources > 1 {
        let kept = Set(vouchedFor(leading.map(\.link), by: filter.minimumSources).map(\.key))
        leading.removeAll { !kept.contains($0.link.key) }
      }
      ring = search.extend(by: leading)
    }
    return strongest(search.ways(to: end, atMost: 1000), limit: limit) { link, near in
      passing.admits(link) && passing.leads(link, from: near)
    }
  }

  /// The strongest of the ways, which are positions of actors.
  private func strongest(
    _ ways: [[Int32]], limit: Int, where admits: (Link, Int32) -> Bool
  ) -> [Path] {
    var known: [Link.Pair: [Link]] = [:]
    func links(from near: Int32, to far: Int32) -> [Link] {
      if let links = known[.init(near, far)] { return links }
      let links = adjacency.links(of: near).map { self.links[Int($0)] }
        .filter { $0.other(than: near) == far && admits($0, near) }
      known[.init(near, far)] = links
      return links
    }
    let ranked = ways.map { way -> (way: [Int32], strength: (Int, Int)) in
      let hops = zip(way, way.dropFirst()).map(links)
      return (
        way,
        (
          hops.map { Set($0.map(\.publisher)).count }.min() ?? 0,
          hops.map { eventCount(of: $0) }.min() ?? 0
        )
      )
    }.sorted { one, other in
      if one.strength != other.strength { return one.strength > other.strength }
      return one.way.lexicographicallyPrecedes(other.way)
    }
    return ranked.prefix(max(0, limit)).map { way, _ in
      Path(
        hops: zip(way, way.dropFirst()).map { near, far in
          let links = links(from: near, to: far)
          return Path.Hop(
            from: actors[Int(near)], to: actors[Int(far)], edges: edges(of: links),
            events: eventCount(of: links), publishers: Set(links.map(\.publisher)).count)
        })
    }
  }
}

/// How the actors around a start were reached.
private struct PathSearch {
  var depth = 0
  /// For each actor those one hop nearer.
  private var before: [[Int32]]
  private var depths: [Int]

  init(start: Int32, count: Int) {
    before = Array(repeating: [], count: count)
    depths = Array(repeating: -1, count: count)
    depths[Int(start)] = 0
  }

  func hasReached(_ actor: Int32) -> Bool { depths[Int(actor)] >= 0 }

  /// Whether an actor was reached in fewer hops.
  func isClosed(_ actor: Int32) -> Bool { hasReached(actor) && depths[Int(actor)] < depth }

  /// Takes the links of one ring in, those of one near actor in a row.
  /// - Returns: the actors that they reach, ascending.
  mutating func extend(by leading: [(near: Int32, link: Link)]) -> [Int32] {
    var reached: [Int32] = []
    for (near, link) in leading {
      let far = Int(link.other(than: near))
      if depths[far] < 0 {
        depths[far] = depth
        reached.append(Int32(far))
      }
      if before[far].last != near { before[far].append(near) }
    }
    return reached.sorted()
  }

  /// The ways from the start to an actor, each in order, both ends included.
  func ways(to end: Int32, atMost limit: Int) -> [[Int32]] {
    var ways: [[Int32]] = []
    func walk(_ way: [Int32]) {
      guard ways.count < limit, let last = way.first else { return }
      guard depths[Int(last)] != 0 else { return ways.append(way) }
      for near in before[Int(last)] { walk([near] + way) }
    }
    if hasReached(end) { walk([end]) }
    return ways
  }
}

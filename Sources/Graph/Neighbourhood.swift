public import Knowledge

/// An actor near another one, and what connects the two.
public struct Neighbour: Hashable, Sendable {
  /// The one that is near.
  public var actor: Actor
  /// How many edges away, at least 1.
  public var hops: Int
  /// The edges to actors one hop nearer; of a direct neighbour, those to the actor asked for.
  public var edges: [Edge]
  /// How many acts are told that may be counted as having happened; see `Event`.
  public var facts: Int
  /// How many acts are told of any status.
  public var events: Int
  /// How many publishers tell of them; documents without one count as one more together.
  public var publishers: Int
}

extension KnowledgeGraph {
  /// The actors within `hops` edges of one, each with what connects it to the nearer ones.
  ///
  /// A filter's direction holds on every hop, kinds and countries for every actor on the way.
  /// - Parameters:
  ///   - actor: an id.
  ///   - hops: 0 gives nobody.
  ///   - filter: which statements and actors count.
  ///   - limit: how many at most, the first of the order below; nil for all.
  /// - Returns: sorted by hops, then by number of facts (most first), then of events, then by
  ///   name and id.
  public func neighbours(
    of actor: Actor.ID, hops: Int = 1, where filter: Filter = Filter(), limit: Int? = nil
  ) -> [Neighbour] {
    guard let centre = position(of: actor) else { return [] }
    let reach = reach(from: centre, hops: hops, where: filter)
    let connecting = Dictionary(grouping: reach.links, by: reach.farEnd)
    var neighbours = connecting.map { far, links in
      Neighbour(
        actor: actors[Int(far)], hops: reach.distance(far) ?? 0, edges: [],
        facts: eventCount(of: links.filter(\.status.isFact)), events: eventCount(of: links),
        publishers: Set(links.map(\.publisher)).count)
    }
    neighbours.sort { one, other in
      (one.hops, other.facts, other.events, one.actor.name, one.actor.id)
        < (other.hops, one.facts, one.events, other.actor.name, other.actor.id)
    }
    if let limit { neighbours = Array(neighbours.prefix(max(0, limit))) }
    for index in neighbours.indices {
      let far = position(of: neighbours[index].actor.id) ?? centre
      neighbours[index].edges = edges(of: connecting[far] ?? [])
    }
    return neighbours
  }

  /// The part of the graph within `hops` edges of an actor.
  ///
  /// An edge belongs to it if one of its ends lies less than `hops` away: with one hop, the actor's
  /// own edges; with two, also all edges of its neighbours. Edges that the filter keeps out are no
  /// way either. Its actors are those reached, and those who say so; none if the graph has no such
  /// actor.
  public func neighbourhood(of actor: Actor.ID, hops: Int = 1, where filter: Filter = Filter())
    -> KnowledgeGraph
  {
    guard let centre = position(of: actor) else { return part(with: [], and: []) }
    let reach = reach(from: centre, hops: hops, where: filter)
    let inner = links(where: filter).filter { link in
      guard let one = reach.distance(link.subject), let other = reach.distance(link.object) else {
        return false
      }
      return min(one, other) < hops
    }
    return part(with: inner, and: reach.actors)
  }

  /// How many edges away each actor is that can be reached in `hops`, the actor itself at 0.
  ///
  /// - Returns: empty if the graph has no such actor.
  public func distances(from actor: Actor.ID, hops: Int, where filter: Filter = Filter())
    -> [Actor.ID: Int]
  {
    guard let centre = position(of: actor) else { return [:] }
    let reach = reach(from: centre, hops: hops, where: filter)
    return Dictionary(
      uniqueKeysWithValues: reach.actors.map { (actors[Int($0)].id, reach.distance($0) ?? 0) })
  }

  /// The same actors and lists with some links and the words of these.
  private func part(with links: [Link], and reached: [Int32]) -> KnowledgeGraph {
    let kept = Set(reached).union(links.flatMap { [$0.subject, $0.object, $0.voice] })
      .filter { $0 >= 0 }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
    let documents = Set(links.map(\.document))
    return KnowledgeGraph(
      actors: kept.map { actors[Int($0)] }, relations: relations, publishers: publishers,
      links: links.map { link in
        var link = link
        link.subject = numbers[link.subject] ?? 0
        link.object = numbers[link.object] ?? 0
        link.voice = numbers[link.voice] ?? -1
        return link
      },
      sources: sources.filter { documents.contains($0.key) },
      words: Dictionary(
        links.compactMap { link in words[link.key].map { (link.key, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

/// How far the actors around one are, and the links that lead outwards.
struct Reach {
  /// -1 for those that are not reached.
  private var distances: [Int32]
  /// Those that are reached, nearest first.
  private(set) var actors: [Int32]
  /// Those between actors of different distances.
  private(set) var links: [Link] = []

  fileprivate init(from centre: Int32, among count: Int) {
    distances = [Int32](repeating: -1, count: count)
    distances[Int(centre)] = 0
    actors = [centre]
  }

  /// How many edges away an actor is; nil for one that is not reached.
  func distance(_ actor: Int32) -> Int? {
    distances[Int(actor)] < 0 ? nil : Int(distances[Int(actor)])
  }

  /// The end of one of its links that lies farther away.
  fileprivate func farEnd(of link: Link) -> Int32 {
    distances[Int(link.subject)] > distances[Int(link.object)] ? link.subject : link.object
  }

  /// Takes in the steps that lead out of the outermost ring.
  ///
  /// - Returns: the next ring.
  fileprivate mutating func extend(by steps: [Step], to hop: Int32) -> [Int32] {
    let known = actors.count
    for step in steps where distances[Int(step.far)] < 0 {
      distances[Int(step.far)] = hop
      actors.append(step.far)
    }
    links += steps.map(\.link)
    return Array(actors[known...])
  }
}

extension KnowledgeGraph {
  /// Goes outwards from an actor ring by ring.
  func reach(from centre: Int32, hops: Int, where filter: Filter) -> Reach {
    var reach = Reach(from: centre, among: actors.count)
    var ring = [centre]
    var hop: Int32 = 0
    while hop < hops, !ring.isEmpty {
      hop += 1
      let steps = steps(from: ring, where: filter) { far in
        reach.distance(far) == nil && filter.admits(actors[Int(far)])
      }
      ring = reach.extend(by: steps, to: hop)
    }
    return reach
  }
}

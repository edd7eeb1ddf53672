public import Knowledge
internal import OrderedCollections

/// An actor near another one, and what connects the two.
public struct Neighbour: Hashable, Sendable {
  public var actor: Actor
  /// How many edges away, at least 1.
  public var hops: Int
  /// The edges to actors one hop nearer; of a direct neighbour, those to the actor asked for.
  public var edges: [Edge]

  /// How many statements may be counted as having happened.
  public var facts: Int {
    edges.reduce(0) { $0 + ($1.status.isFact ? $1.statements.count : 0) }
  }
  /// How many statements there are of any status.
  public var statements: Int { edges.reduce(0) { $0 + $1.statements.count } }
  /// The documents that say so, sorted.
  public var documents: [Article.ID] { Set(edges.flatMap(\.documents)).sorted() }
}

extension KnowledgeGraph {
  /// The actors within `hops` edges of one, and the edges between them on the way.
  ///
  /// An edge is on the way if one of its ends lies less than `hops` away: with one hop, the actor's
  /// own edges; with two, also all edges of its neighbours.
  /// With none, the actor alone. Edges that the filter keeps out are no way either.
  /// - Returns: everything in the order of this graph; the documents are those that vouch for what
  ///   is left. Empty if the graph has no such actor.
  public func neighbourhood(of actor: Actor.ID, hops: Int = 1, where filter: Filter = Filter())
    -> KnowledgeGraph
  {
    let distances = distances(from: actor, hops: hops, where: filter)
    let kept = links.filter { link in
      guard !link.isLoop, filter.admits(link),
        let subject = distances[link.subject], let object = distances[link.object]
      else { return false }
      return min(subject, object) < hops
    }
    let documents = Set(kept.map(\.statement.document))
    let vouching = Set(kept.compactMap(\.attribution)).subtracting(distances.keys)
    return KnowledgeGraph(
      sources: sources.filter { documents.contains($0.id) },
      actors: actors.filter { distances[$0.id] != nil }, links: kept,
      voices: (actors + voices).filter { vouching.contains($0.id) })
  }

  /// The actors within `hops` edges of one, each with what connects it to the nearer ones.
  ///
  /// - Returns: sorted by hops, then by number of facts (most first), then of statements, then by
  ///   name and id.
  public func neighbours(of actor: Actor.ID, hops: Int = 1, where filter: Filter = Filter())
    -> [Neighbour]
  {
    let distances = distances(from: actor, hops: hops, where: filter)
    var edges = OrderedDictionary<Actor.ID, [Edge]>()
    for edge in self.edges(where: filter) {
      guard let subject = distances[edge.subject], let object = distances[edge.object],
        subject != object
      else { continue }
      edges[subject > object ? edge.subject : edge.object, default: []].append(edge)
    }
    let neighbours = edges.compactMap { id, edges in
      self.actor(id).map { Neighbour(actor: $0, hops: distances[id] ?? 0, edges: edges) }
    }
    return neighbours.sorted { one, other in
      (one.hops, other.facts, other.statements, one.actor.name, one.actor.id)
        < (other.hops, one.facts, one.statements, other.actor.name, other.actor.id)
    }
  }

  /// How many edges away each actor is that can be reached in `hops`, the actor itself at 0.
  ///
  /// - Returns: empty if the graph has no such actor.
  public func distances(from actor: Actor.ID, hops: Int, where filter: Filter = Filter())
    -> [Actor.ID: Int]
  {
    guard self.actor(actor) != nil else { return [:] }
    var distances = [actor: 0]
    var frontier = [actor]
    var distance = 0
    while distance < hops, !frontier.isEmpty {
      distance += 1
      var reached: [Actor.ID] = []
      for near in frontier {
        for link in links(of: near) where filter.admits(link) {
          let far = link.subject == near ? link.object : link.subject
          guard distances[far] == nil else { continue }
          distances[far] = distance
          reached.append(far)
        }
      }
      frontier = reached
    }
    return distances
  }
}

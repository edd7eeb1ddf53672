import Graph
import Knowledge

/// The actors that a drawing has room for: those with the most events, then the most documents.
struct Selection {
  /// All that have an edge.
  let total: Int
  /// Those to draw; each has an edge to another of them.
  let actors: Set<Actor.ID>

  /// - Parameters:
  ///   - limit: how many at most; 0 or less for none.
  ///   - edges: between all actors.
  ///   - worth: what an edge counts for its two ends.
  init(_ limit: Int, of edges: [Edge], worth: (Edge) -> Int = \.eventCount) {
    var events: [Actor.ID: Int] = [:]
    var documents: [Actor.ID: Set<Article.ID>] = [:]
    for edge in edges {
      for actor in [edge.subject, edge.object] {
        events[actor, default: 0] += worth(edge)
        documents[actor, default: []].formUnion(edge.documents)
      }
    }
    total = events.count
    let ranked = events.keys.sorted { one, other in
      let (first, second) = (events[one] ?? 0, events[other] ?? 0)
      let (few, many) = (documents[one]?.count ?? 0, documents[other]?.count ?? 0)
      return (second, many, one) < (first, few, other)
    }
    let chosen = Set(ranked.prefix(max(0, limit)))
    actors = Set(
      edges.filter { chosen.contains($0.subject) && chosen.contains($0.object) }
        .flatMap { [$0.subject, $0.object] })
  }

  func contains(_ edge: Edge) -> Bool {
    actors.contains(edge.subject) && actors.contains(edge.object)
  }

  /// "showing 42 of 60 actors, those with the most events", or how many there are.
  var words: String {
    guard actors.count < total else { return counted(total, "actor") }
    return "showing \(actors.count) of \(total) actors, those with the most events"
  }
}

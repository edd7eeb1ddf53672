import Graph
import Knowledge

/// The actors that a drawing has room for.
struct Selection {
  /// How many have an edge.
  let total: Int
  /// Those to draw; each has an edge to another of them.
  let actors: Set<Actor.ID>

  /// - Parameters:
  ///   - total: how many actors there are.
  ///   - pairs: those to draw, of actors that were chosen.
  init(of total: Int, joining pairs: [ActorPair]) {
    self.total = total
    actors = Set(pairs.flatMap { [$0.first, $0.second] })
  }

  /// "showing 42 of 60 actors, those with the most events", or how many there are.
  var words: String {
    guard actors.count < total else { return counted(total, "actor") }
    return "showing \(actors.count) of \(total) actors, those with the most events"
  }
}

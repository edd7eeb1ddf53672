import Graph
import Knowledge

/// Whom to ask about.
struct Questions {
  /// The busiest one first, then 200 as often as statements name them: news are asked about those who
  /// are in the news.
  var actors: [Actor.ID] = []
  /// Any two, however little they are known.
  var pairs: [(Actor.ID, Actor.ID)] = []

  init(about graph: KnowledgeGraph, seed: UInt64) {
    var dice = Dice(seed: seed)
    var counts = [Int](repeating: 0, count: graph.actors.count)
    for link in graph.links {
      counts[Int(link.subject)] += 1
      counts[Int(link.object)] += 1
    }
    let known = graph.actors.indices.filter { counts[$0] > 0 }
    let busiest = known.max { counts[$0] < counts[$1] } ?? 0
    let weights = Weights(counts.map(Double.init))
    let asked = [busiest] + (0..<200).map { _ in dice.draw(weights) }
    actors = asked.map { graph.actors[$0].id }
    pairs = (0..<50).map { _ in
      (graph.actors[dice.pick(known)].id, graph.actors[dice.pick(known)].id)
    }
  }
}

/// The losses of the four tasks, summed over the words that have something to learn from.
struct Losses: Hashable {
  var tags: Float = 0
  var names: Float = 0
  var arcs: Float = 0
  var labels: Float = 0

  static func + (left: Losses, right: Losses) -> Losses {
    Losses(
      tags: left.tags + right.tags, names: left.names + right.names, arcs: left.arcs + right.arcs,
      labels: left.labels + right.labels)
  }

  /// The losses divided by a number of words.
  func per(_ count: Int) -> Losses {
    let count = Float(max(1, count))
    return Losses(
      tags: tags / count, names: names / count, arcs: arcs / count, labels: labels / count)
  }

  /// What training makes small.
  var total: Float { tags + names + arcs + labels }
}

/// Finds dependency trees in the scores of arcs.
package enum TreeDecoder {
  /// The heads of a tree with one root: the best head of every word if those form such a tree, else
  /// the best projective tree.
  ///
  /// - Parameter scores: square; a row for each dependent and a column for each head, the diagonal
  ///   for the root as head. Whatever the scores, infinite or no numbers, the result is a tree.
  /// - Returns: the index of every word's head, the root's own index for the root.
  package static func heads(_ scores: Matrix) -> [Int] {
    let best = (0..<scores.rows).map { indexOfMaximum(scores.row($0)) }
    return isTree(best) ? best : ProjectiveChart(scores).heads
  }

  /// Whether heads lead from every word to the one root there is; also true of no words.
  package static func isTree(_ heads: [Int]) -> Bool {
    guard let root = heads.indices.first(where: { heads[$0] == $0 }) else { return heads.isEmpty }
    // The word from which each word was reached first.
    var origins = [Int](repeating: -1, count: heads.count)
    origins[root] = root
    for word in heads.indices {
      var next = word
      while origins[next] < 0 {
        origins[next] = word
        next = heads[next]
      }
      guard origins[next] != word || next == root else { return false }
    }
    return true
  }
}

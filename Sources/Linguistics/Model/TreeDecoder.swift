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
    var reachesRoot = [Bool](repeating: false, count: heads.count)
    reachesRoot[root] = true
    for word in heads.indices {
      var path: [Int] = []
      var next = word
      while !reachesRoot[next] {
        guard path.count < heads.count, heads[next] != next else { return false }
        path.append(next)
        next = heads[next]
      }
      for passed in path { reachesRoot[passed] = true }
    }
    return true
  }
}

/// Eisner's algorithm (1996; in Kübler, McDonald and Nivre 2009, section 4.3.2) with one root.
///
/// A span goes from a word to another; its head is its left or its right end. It is complete when
/// no word in it waits for a dependent, open when its two ends have just been joined by an arc.
/// Time grows with the cube of the number of words, space with the square.
private struct ProjectiveChart {
  private let scores: Matrix
  private let count: Int
  private var complete: [Half]
  private var open: [Half]

  /// The scores and split points of all spans of one kind whose head is at one side.
  private struct Half {
    var totals: [Float]
    var splits: [Int]

    init(cells: Int) {
      totals = Array(repeating: 0, count: cells)
      splits = Array(repeating: 0, count: cells)
    }

    mutating func set(_ cell: Int, _ best: (split: Int, total: Float)) {
      splits[cell] = best.split
      totals[cell] = best.total
    }
  }

  /// The side of a span on which its head is; an index of `complete` and `open`.
  private static let (left, right) = (0, 1)

  init(_ scores: Matrix) {
    self.scores = scores
    count = scores.rows
    complete = Array(repeating: Half(cells: count * count), count: 2)
    open = complete
    for length in 1..<max(1, count) {
      for start in 0..<count - length { fill(start, start + length) }
    }
  }

  private func cell(_ start: Int, _ end: Int) -> Int { start * count + end }

  private mutating func fill(_ start: Int, _ end: Int) {
    let at = cell(start, end)
    let joint = best(start..<end) {
      complete[Self.left].totals[cell(start, $0)] + complete[Self.right].totals[cell($0 + 1, end)]
    }
    open[Self.left].set(at, (joint.split, joint.total + scores[end, start]))
    open[Self.right].set(at, (joint.split, joint.total + scores[start, end]))
    let leftward = best(start..<end) {
      complete[Self.right].totals[cell(start, $0)] + open[Self.right].totals[cell($0, end)]
    }
    complete[Self.right].set(at, leftward)
    let rightward = best(start + 1..<end + 1) {
      open[Self.left].totals[cell(start, $0)] + complete[Self.left].totals[cell($0, end)]
    }
    complete[Self.left].set(at, rightward)
  }

  @inline(__always)
  private func best(_ splits: Range<Int>, _ total: (Int) -> Float) -> (split: Int, total: Float) {
    var best = (split: splits.lowerBound, total: total(splits.lowerBound))
    for split in splits.dropFirst() {
      let candidate = total(split)
      if candidate > best.total { best = (split, candidate) }
    }
    return best
  }

  /// The heads of the best tree.
  var heads: [Int] {
    guard count > 0 else { return [] }
    let root = best(0..<count) {
      complete[Self.right].totals[cell(0, $0)] + complete[Self.left].totals[cell($0, count - 1)]
        + scores[$0, $0]
    }.split
    var heads = [Int](repeating: root, count: count)
    var spans = [
      Span(0, root, isOpen: false, Self.right), Span(root, count - 1, isOpen: false, Self.left),
    ]
    while let span = spans.popLast() {
      guard span.start < span.end else { continue }
      if span.isOpen { heads[span.dependent] = span.head }
      spans += parts(of: span)
    }
    return heads
  }

  private struct Span {
    let (start, end): (Int, Int)
    let isOpen: Bool
    let side: Int

    init(_ start: Int, _ end: Int, isOpen: Bool, _ side: Int) {
      (self.start, self.end, self.isOpen, self.side) = (start, end, isOpen, side)
    }

    var head: Int { side == ProjectiveChart.left ? start : end }
    var dependent: Int { side == ProjectiveChart.left ? end : start }
  }

  /// The two spans that a span was put together from.
  private func parts(of span: Span) -> [Span] {
    let at = cell(span.start, span.end)
    guard !span.isOpen else {
      let split = open[span.side].splits[at]
      return [
        Span(span.start, split, isOpen: false, Self.left),
        Span(split + 1, span.end, isOpen: false, Self.right),
      ]
    }
    let split = complete[span.side].splits[at]
    return [
      Span(span.start, split, isOpen: span.side == Self.left, span.side),
      Span(split, span.end, isOpen: span.side == Self.right, span.side),
    ]
  }
}

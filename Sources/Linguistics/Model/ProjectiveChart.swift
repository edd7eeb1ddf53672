/// Eisner's algorithm (1996; in Kübler, McDonald and Nivre 2009, section 4.3.2) with one root.
///
/// A span goes from a word to another; its head is its left or its right end. It is complete when
/// no word in it waits for a dependent, open when its two ends have just been joined by an arc.
/// Time grows with the cube of the number of words, space with the square.
///
/// A table has the best total of every span of one kind, at (start, end) and again at (end, start):
/// so the spans that share an end lie together. Where a span was put together is found again when
/// the best tree is known, for the few spans in it.
struct ProjectiveChart {
  private let scores: Matrix
  private let count: Int
  private var (completeLeft, completeRight): ([Float], [Float])
  private var (openLeft, openRight): ([Float], [Float])

  /// Finds the best totals of all spans; `scores` as `TreeDecoder` takes them.
  init(_ scores: Matrix) {
    self.scores = scores
    count = scores.rows
    let zeros = [Float](repeating: 0, count: count * count)
    (completeLeft, completeRight, openLeft, openRight) = (zeros, zeros, zeros, zeros)
    for length in 1..<max(1, count) {
      for start in 0..<count - length { fill(start, start + length) }
    }
  }

  private func cell(_ row: Int, _ column: Int) -> Int { row * count + column }

  private mutating func fill(_ start: Int, _ end: Int) {
    let (one, other, count) = (cell(start, end), cell(end, start), end - start)
    let joint = largestSum(
      completeLeft, from: cell(start, start), completeRight, from: other + 1, count: count)
    let (left, right) = (joint + scores[end, start], joint + scores[start, end])
    (openLeft[one], openLeft[other]) = (left, left)
    (openRight[one], openRight[other]) = (right, right)
    let leftward = largestSum(
      completeRight, from: cell(start, start), openRight, from: other, count: count)
    (completeRight[one], completeRight[other]) = (leftward, leftward)
    let rightward = largestSum(
      openLeft, from: cell(start, start) + 1, completeLeft, from: other + 1, count: count)
    (completeLeft[one], completeLeft[other]) = (rightward, rightward)
  }

  /// The heads of the best tree.
  var heads: [Int] {
    guard count > 0 else { return [] }
    let rooted = (0..<count).map {
      completeRight[cell(0, $0)] + completeLeft[cell(count - 1, $0)] + scores[$0, $0]
    }
    let root = indexOfMaximum(rooted[...])
    var heads = [Int](repeating: root, count: count)
    var stretches = [
      Stretch(0, root, .right), Stretch(root, count - 1, .left),
    ]
    while let stretch = stretches.popLast() {
      guard stretch.start < stretch.end else { continue }
      if stretch.isOpen { heads[stretch.dependent] = stretch.head }
      stretches += parts(of: stretch)
    }
    return heads
  }

  /// A span of one kind.
  private struct Stretch {
    let (start, end): (Int, Int)
    let side: Side
    let isOpen: Bool

    /// The end at which the head is.
    enum Side { case left, right }

    init(_ start: Int, _ end: Int, _ side: Side, isOpen: Bool = false) {
      (self.start, self.end, self.side, self.isOpen) = (start, end, side, isOpen)
    }

    var head: Int { side == .left ? start : end }
    var dependent: Int { side == .left ? end : start }
  }

  /// The two spans that a span was put together from.
  private func parts(of whole: Stretch) -> [Stretch] {
    let (start, end, side) = (whole.start, whole.end, whole.side)
    guard !whole.isOpen else {
      let split = start + split(whole, completeLeft, completeRight, from: 0, 1)
      return [Stretch(start, split, .left), Stretch(split + 1, end, .right)]
    }
    switch side {
    case .left:
      let split = start + 1 + split(whole, openLeft, completeLeft, from: 1, 1)
      return [Stretch(start, split, .left, isOpen: true), Stretch(split, end, .left)]
    case .right:
      let split = start + split(whole, completeRight, openRight, from: 0, 0)
      return [Stretch(start, split, .right), Stretch(split, end, .right, isOpen: true)]
    }
  }

  /// How many words after the first place that is possible a span is best split; of equals the first.
  private func split(
    _ whole: Stretch, _ former: [Float], _ latter: [Float], from first: Int, _ second: Int
  ) -> Int {
    let totals = (0..<whole.end - whole.start).map {
      former[cell(whole.start, whole.start + first + $0)]
        + latter[cell(whole.end, whole.start + second + $0)]
    }
    return indexOfMaximum(totals[...])
  }
}

import TestSupport
import Testing

@testable import Linguistics

struct TreeDecoderTests {
  @Test(arguments: [
    ([], true), ([0], true), ([1, 1], true), ([1, 2, 2], true), ([1, 0], false), ([0, 1], false),
    ([2, 0, 1], false), ([0, 2, 1], false), ([3, 3, 3, 3, 0], true),
  ])
  func `a tree has one root, to which all heads lead`(_ heads: [Int], _ isTree: Bool) {
    #expect(TreeDecoder.isTree(heads) == isTree)
  }

  @Test func `the best heads are taken as they are if they form a tree, crossing arcs too`() {
    let crossing = [2, 3, 3, 3]
    #expect(TreeDecoder.heads(scores(preferring: crossing)) == crossing)
  }

  private func scores(preferring heads: [Int]) -> Matrix {
    var scores = Matrix(rows: heads.count, columns: heads.count)
    for (word, head) in heads.enumerated() { scores[word, head] = 1 }
    return scores
  }

  @Test func `otherwise the best projective tree is found`() {
    var random = SeededGenerator(seed: 11)
    var decoded = 0
    for count in [1, 2, 3, 4, 5] {
      let trees = projectiveTrees(count)
      for _ in 0..<40 {
        let scores = random.matrix(count, count)
        let best = (0..<count).map { indexOfMaximum(scores.row($0)) }
        guard !TreeDecoder.isTree(best) else { continue }
        decoded += 1
        let found = TreeDecoder.heads(scores)
        let expected = trees.map { total($0, scores) }.max() ?? 0
        #expect(trees.contains(found))
        #expect(abs(total(found, scores) - expected) < 1e-5)
      }
    }
    #expect(decoded > 50)
  }

  private func total(_ heads: [Int], _ scores: Matrix) -> Float {
    heads.enumerated().reduce(0) { $0 + scores[$1.offset, $1.element] }
  }

  /// All trees over so many words in which no two arcs cross and none covers the root.
  private func projectiveTrees(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { lists, _ in
      lists.flatMap { list in (0..<count).map { list + [$0] } }
    }.filter { TreeDecoder.isTree($0) && isProjective($0) }
  }

  private func isProjective(_ heads: [Int]) -> Bool {
    heads.indices.allSatisfy { word in
      let (low, high) = (min(word, heads[word]), max(word, heads[word]))
      return (low..<high).dropFirst().allSatisfy { inner in
        (low...high).contains(heads[inner]) && heads[inner] != inner
      }
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, 0])
  func `any scores give a tree`(_ score: Float) {
    var random = SeededGenerator(seed: 12)
    for count in 1...12 {
      var scores = random.matrix(count, count)
      for _ in 0..<count * count / 2 {
        scores.values[Int.random(in: 0..<count * count, using: &random)] = score
      }
      #expect(TreeDecoder.isTree(TreeDecoder.heads(scores)))
      let same = Matrix(rows: count, columns: count, repeating: score)
      #expect(TreeDecoder.isTree(TreeDecoder.heads(same)))
    }
  }

  @Test func `no words have no heads`() {
    #expect(TreeDecoder.heads(Matrix(rows: 0, columns: 0)).isEmpty)
  }
}

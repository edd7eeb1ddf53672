import Linguistics

/// The biaffine arc scorer (Dozat and Manning 2017) on a batch whose trees are known.
struct ArcPass {
  /// The loss, summed over all words of sentences with trees.
  private(set) var loss: Float = 0
  private let network: Network
  /// Rectified projections, before the bilinear form.
  private let projected: Matrix
  private let dependents: Matrix
  private let heads: Matrix
  private let root: Matrix
  private var dependentGradient: Matrix
  private var headGradient: Matrix
  private var rootGradient: Matrix

  /// Scores all arcs of the batch and learns from those that are right; the gradient of each word's
  /// choice is multiplied with `weight`.
  init(_ network: Network, _ projections: Matrix, batch: Batch, weight: Float) {
    self.network = network
    projected = projections.columns(network.shape.columns(of: .arcDependent)).rectified()
    dependents = network.arc(projected)
    heads = network.arcHeads(projections)
    root = network.rootArc.rectified()
    dependentGradient = Matrix(rows: heads.rows, columns: heads.columns)
    headGradient = dependentGradient
    rootGradient = Matrix(rows: 1, columns: heads.columns)
    for (example, sentence) in zip(batch.examples, batch.sentences) {
      if let tree = example.tree { learn(tree.arcs, sentence, weight: weight) }
    }
  }

  private mutating func learn(_ arcs: Answers, _ sentence: Range<Int>, weight: Float) {
    var scores = arcScores(
      dependents: dependents, heads: heads, root: root.values, sentence: sentence)
    for word in 0..<sentence.count {
      loss += scores.replaceByLossGradient(
        row: word, count: sentence.count, answer: arcs[word], weight: weight)
    }
    for word in 0..<sentence.count {
      for head in 0..<sentence.count where head != word {
        addGradient(scores[word, head], sentence.lowerBound + word, sentence.lowerBound + head)
      }
      addRootGradient(scores[word, word], sentence.lowerBound + word)
    }
  }

  private mutating func addGradient(_ score: Float, _ word: Int, _ head: Int) {
    dependentGradient.add(score, timesRow: head, of: heads, toRow: word)
    headGradient.add(score, timesRow: word, of: dependents, toRow: head)
  }

  private mutating func addRootGradient(_ score: Float, _ word: Int) {
    dependentGradient.add(score, timesRow: 0, of: root, toRow: word)
    rootGradient.add(score, timesRow: word, of: dependents, toRow: 0)
  }

  /// Adds the gradient of the weights.
  ///
  /// - Returns: the gradients of the projections that dependents and heads were read from.
  func backward(into weights: inout Network) -> (dependents: Matrix, heads: Matrix) {
    var dependents = network.arc.backward(
      dependentGradient, inputs: projected, into: &weights.arc)
    dependents.keep(wherePositive: projected)
    var heads = headGradient
    heads.keep(wherePositive: self.heads)
    var root = rootGradient
    root.keep(wherePositive: self.root)
    weights.rootArc.add(root)
    return (dependents, heads)
  }
}

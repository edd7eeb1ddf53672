import Linguistics

/// The heads of the network on a batch whose answers are known.
///
/// Each `learn` computes the loss of one task and at once its gradient; `backward` takes the
/// gradients of all back to the trunk.
struct HeadsPass {
  private(set) var losses = Losses()
  private let network: Network
  private let inputs: Matrix
  private let projections: Matrix
  private let batch: Batch
  private let labelSets: LabelSets
  /// The gradient of the projections.
  private var gradient: Matrix

  /// Projects words in context, of which `inputs` has a row for every word of the batch.
  init(_ network: Network, _ inputs: Matrix, batch: Batch, labels: LabelSets = .complete) {
    self.network = network
    self.inputs = inputs
    self.batch = batch
    labelSets = labels
    projections = network.heads(inputs)
    gradient = Matrix(rows: projections.rows, columns: projections.columns)
  }

  /// What the gradient of a word is multiplied with, so that all batches weigh the same.
  private var wordWeight: Float { 1 / Float(max(1, batch.count)) }

  private func columns(of head: NetworkHead) -> Range<Int> { network.shape.columns(of: head) }

  /// Replaces scores by the gradient of their loss, row by row; what has no answer teaches nothing.
  private func loss(
    _ scores: inout Matrix, _ answers: (Example) -> Answers?, count: Int, weight: Float
  ) -> Float {
    var loss: Float = 0
    for (example, sentence) in zip(batch.examples, batch.sentences) {
      let answers = answers(example)
      for (word, row) in sentence.enumerated() {
        if let answer = answers?[word] {
          loss += scores.replaceByLossGradient(
            row: row, count: count, answer: answer, weight: weight)
        } else {
          scores.clear(row: row)
        }
      }
    }
    return loss
  }
}

extension HeadsPass {
  mutating func learnTags() {
    var scores = projections.columns(columns(of: .tag))
    losses.tags = loss(
      &scores, \.tree?.upos, count: labelSets.upos.count,
      weight: wordWeight)
    gradient.set(columns: columns(of: .tag), to: scores)
  }

  mutating func learnNames(into weights: inout Network) {
    let hidden = projections.columns(columns(of: .name)).rectified()
    var scores = network.name(hidden)
    losses.names = loss(
      &scores, \.names, count: NameTags.count(labels: labelSets.names.count),
      weight: wordWeight)
    var back = network.name.backward(scores, inputs: hidden, into: &weights.name)
    back.keep(wherePositive: hidden)
    gradient.set(columns: columns(of: .name), to: back)
  }

  mutating func learnArcs(into weights: inout Network) {
    let arcs = ArcPass(network, projections, batch: batch, weight: wordWeight)
    losses.arcs = arcs.loss
    let (dependents, heads) = arcs.backward(into: &weights)
    gradient.set(columns: columns(of: .arcDependent), to: dependents)
    gradient.set(columns: columns(of: .arcHead), to: heads)
  }

  /// Labels are learned on the right arcs, not on those the network would choose.
  mutating func learnLabels(into weights: inout Network) {
    let heads = goldHeads
    let hidden = network.labelInputs(projections, heads: heads).rectified()
    var scores = network.label(hidden)
    losses.labels = loss(
      &scores, \.tree?.deprels, count: labelSets.deprels.count, weight: wordWeight)
    var back = network.label.backward(scores, inputs: hidden, into: &weights.label)
    back.keep(wherePositive: hidden)
    gradient.set(columns: columns(of: .labelDependent), to: back)
    var governors = Matrix(rows: back.rows, columns: back.columns)
    for (word, head) in heads.enumerated() {
      if head == word {
        weights.rootLabel.add(timesRow: word, of: back, toRow: 0)
      } else {
        governors.add(timesRow: word, of: back, toRow: head)
      }
    }
    gradient.set(columns: columns(of: .labelHead), to: governors)
  }

  /// The row of every word's head; words without tree count as roots, and learn nothing.
  private var goldHeads: [Int] {
    zip(batch.examples, batch.sentences).flatMap { example, sentence in
      example.tree?.heads.map { $0 + sentence.lowerBound } ?? Array(sentence)
    }
  }

  /// The gradient of the inputs, from all that has been learned.
  func backward(into weights: inout Network) -> Matrix {
    network.heads.backward(gradient, inputs: inputs, into: &weights.heads)
  }
}

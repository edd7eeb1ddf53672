import Linguistics

/// All that training changes.
///
/// Gradients, moments and averages have the same shape as the weights, so that they are values of
/// this type too.
struct Parameters: Hashable {
  var network: Network
  /// From static vectors to the width of the network.
  var projection: Affine
  /// A row for unknown words, then one for each word of the vocabulary.
  var words: Matrix
  /// The rows of the hashed features.
  var hashed: Matrix

  /// All zeros.
  init(shape: NetworkShape, vocabulary: Vocabulary) {
    network = Network(shape: shape)
    projection = Affine(inputs: vocabulary.vectors.table.columns, outputs: shape.width)
    words = Matrix(rows: 1 + vocabulary.rows.count, columns: shape.width)
    hashed = Matrix(rows: HashedFeature.rows, columns: shape.width)
  }

  /// The matrices of which every step changes every number: names and places, in a fixed order.
  var dense: [Tensor] {
    let network: WritableKeyPath<Parameters, Network> = \.network
    let own: [Tensor] = [
      ("projection.weights", \.projection.weights), ("projection.bias", \.projection.bias),
    ]
    return self.network.tensors.map { ($0.name, network.appending(path: $0.path)) } + own
  }

  /// The tables of which a step changes a few rows only.
  var tables: [Tensor] { [("words", \.words), ("hashed", \.hashed)] }

  /// A matrix: its name in checkpoints, and where it is.
  typealias Tensor = (name: String, path: WritableKeyPath<Parameters, Matrix>)
}

extension Parameters {
  /// Small random weights, as large as keeps the sums of each layer about as large as its inputs.
  mutating func initialise(random: inout RandomSource) {
    words.fill(deviation: 0.05, &random)
    hashed.fill(deviation: 0.1, &random)
    projection.weights.fill(deviation: 0.05, &random)
    network.convolution.weights.fill(deviation: 0.8, fanIn: true, &random)
    for layer in network.recurrent.indices {
      network.recurrent[layer].weights.fill(deviation: 0.8, fanIn: true, &random)
      openForgetGates(ofLayer: layer)
    }
    network.heads.weights.fill(deviation: 1, fanIn: true, &random)
    network.arc.weights.fill(deviation: 0.08, &random)
    network.rootArc.fill(deviation: 0.1, &random)
    network.rootLabel.fill(deviation: 0.1, &random)
    network.label.weights.fill(deviation: 0.12, &random)
    network.name.weights.fill(deviation: 0.12, &random)
  }

  /// A forget gate that is open at first lets gradients reach far words from the beginning.
  private mutating func openForgetGates(ofLayer layer: Int) {
    let width = network.shape.width
    for column in width..<2 * width { network.recurrent[layer].bias[0, column] = 1 }
  }
}

extension Matrix {
  /// Fills with random numbers; with `fanIn`, the more rows the smaller.
  fileprivate mutating func fill(
    deviation: Float, fanIn: Bool = false, _ random: inout RandomSource
  ) {
    let scale = fanIn ? 1 / Float(rows).squareRoot() : 1
    values = random.normal(values.count, deviation: deviation * scale)
  }
}

/// The rows of a table that a batch has used, each once, in the order of their first use.
struct TouchedRows {
  private(set) var rows: [Int] = []
  private var isTouched: [Bool]

  init(tableRows: Int) { isTouched = Array(repeating: false, count: tableRows) }

  mutating func insert(_ row: Int) {
    guard !isTouched[row] else { return }
    isTouched[row] = true
    rows.append(row)
  }

  mutating func removeAll() {
    for row in rows { isTouched[row] = false }
    rows.removeAll(keepingCapacity: true)
  }
}

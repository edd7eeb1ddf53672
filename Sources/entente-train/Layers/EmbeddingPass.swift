import Linguistics

/// The way from rows of tables to words out of context, in training.
struct EmbeddingPass {
  /// A row for every word, some numbers switched off.
  let output: Matrix
  private let vectors: Matrix
  private let mask: Matrix
  private let inputs: WordInputs

  /// Adds up the rows of every word; `table` holds the static vectors.
  init(_ parameters: Parameters, _ inputs: WordInputs, table: Matrix, dropout: inout Dropout) {
    self.inputs = inputs
    vectors = table.rows(inputs.vectors)
    var output = parameters.projection(vectors)
    let features = HashedFeature.allCases.count
    for (word, row) in inputs.words.enumerated() {
      output.add(timesRow: Int(row), of: parameters.words, toRow: word)
    }
    for (index, row) in inputs.hashed.enumerated() {
      output.add(timesRow: Int(row), of: parameters.hashed, toRow: index / features)
    }
    mask = dropout.mask(rows: output.rows, columns: output.columns)
    output.scale(by: mask)
    self.output = output
  }

  /// Adds the gradient of the tables and of the projection.
  func backward(_ gradient: Matrix, into gradients: inout Gradients) {
    var gradient = gradient
    gradient.scale(by: mask)
    gradients.parameters.projection.weights.add(vectors.transposed().times(gradient))
    gradients.parameters.projection.bias.add(gradient.columnSums())
    for (word, row) in inputs.words.enumerated() {
      gradients.touchedWords.insert(Int(row))
      gradients.parameters.words.add(timesRow: word, of: gradient, toRow: Int(row))
    }
    let features = HashedFeature.allCases.count
    for (index, row) in inputs.hashed.enumerated() {
      gradients.touchedHashed.insert(Int(row))
      gradients.parameters.hashed.add(timesRow: index / features, of: gradient, toRow: Int(row))
    }
  }
}

extension Matrix {
  /// The given rows, in the given order.
  func rows(_ indexes: [Int32]) -> Matrix {
    var values: [Float] = []
    values.reserveCapacity(indexes.count * columns)
    for index in indexes { values += row(Int(index)) }
    return Matrix(rows: indexes.count, columns: columns, values: values)
  }
}

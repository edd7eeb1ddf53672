import Linguistics

extension Affine {
  /// Carries a gradient from the outputs back to the inputs.
  ///
  /// - Parameters:
  ///   - outputs: the gradient of the outputs.
  ///   - inputs: what the layer was given.
  ///   - gradient: where the gradient of the weights is added.
  /// - Returns: the gradient of the inputs.
  func backward(_ outputs: Matrix, inputs: Matrix, into gradient: inout Affine) -> Matrix {
    gradient.weights.add(inputs.transposed().times(outputs))
    gradient.bias.add(outputs.columnSums())
    return outputs.times(weights.transposed())
  }
}

extension Matrix {
  /// Replaces a part of every row.
  mutating func set(columns range: Range<Int>, to part: Matrix) {
    precondition(part.rows == rows && part.columns == range.count)
    for row in 0..<rows {
      let start = row * columns + range.lowerBound
      values.replaceSubrange(start..<start + range.count, with: part.row(row))
    }
  }
}

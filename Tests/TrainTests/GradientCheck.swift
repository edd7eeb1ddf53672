import Linguistics
import Testing

@testable import entente_train

/// Expects a gradient to be what the change of a function says.
///
/// - Parameters:
///   - gradient: the claimed gradient at `point`.
///   - point: where the gradient was taken.
///   - function: a number for every matrix of the shape of `point`.
///   - comment: what the gradient is of, for the report.
///   - sourceLocation: where to report.
func expectGradient(
  _ gradient: Matrix, at point: Matrix, of function: (Matrix) -> Float,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  var random = RandomSource(seed: 99)
  // Along random directions, so that every number has its say and kinks average out.
  for _ in 0..<4 {
    let direction = random.normal(point.values.count, deviation: 1)
    let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let claimed = zip(gradient.values, direction).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let scale = gradient.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    // A kink may spoil a step of one length, but hardly of all.
    let errors = [0.02, 0.005, 0.001].map { distance in
      abs(slope(of: function, at: point, direction, step: distance / length) - claimed)
    }
    #expect(
      (errors.min() ?? 0) <= 0.04 * max(scale, 0.01), comment, sourceLocation: sourceLocation)
  }
}

/// How fast a function changes along a direction, from the values on both sides of a point.
private func slope(
  of function: (Matrix) -> Float, at point: Matrix, _ direction: [Float], step: Float
) -> Float {
  let change = function(moved(point, direction, step)) - function(moved(point, direction, -step))
  return change / (2 * step)
}

private func moved(_ point: Matrix, _ direction: [Float], _ step: Float) -> Matrix {
  Matrix(
    rows: point.rows, columns: point.columns,
    values: zip(point.values, direction).map { $0 + $1 * step })
}

/// The sum of the products of two matrices' numbers: with random weights, a function of a layer's
/// output that every number has a part in.
func weighted(_ matrix: Matrix, _ weights: Matrix) -> Float {
  Float(
    zip(matrix.values, weights.values).reduce(Double(0)) { $0 + Double($1.0) * Double($1.1) })
}

extension RandomSource {
  /// A matrix of normally distributed numbers.
  mutating func matrix(_ rows: Int, _ columns: Int, deviation: Float = 1) -> Matrix {
    Matrix(rows: rows, columns: columns, values: normal(rows * columns, deviation: deviation))
  }

  /// A layer with random weights, small enough that its outputs are about as large as its inputs.
  mutating func affine(_ inputs: Int, _ outputs: Int) -> Affine {
    var layer = Affine(inputs: inputs, outputs: outputs)
    layer.weights = matrix(inputs, outputs, deviation: 1 / Float(inputs).squareRoot())
    layer.bias = matrix(1, outputs, deviation: 0.5)
    return layer
  }
}

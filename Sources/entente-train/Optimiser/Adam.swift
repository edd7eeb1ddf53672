import Linguistics

/// Adam with moments for every weight; rows of tables that a batch does not use are left alone,
/// their moments too.
struct Adam {
  var first: Parameters
  var second: Parameters
  /// How many steps have been made.
  var steps = 0
  private let densePaths: [WritableKeyPath<Parameters, Matrix>]

  /// The longest gradient that is followed as it is; longer ones are shortened to it.
  static let longestGradient: Float = 2

  /// - Parameter zeros: parameters that are all zero.
  init(zeros: Parameters) {
    first = zeros
    second = zeros
    densePaths = zeros.dense.map(\.path)
  }

  /// Moves the parameters against their gradients, and sets the gradients to zero.
  mutating func step(_ parameters: inout Parameters, _ gradients: inout Gradients, rate: Float) {
    steps += 1
    let step = AdamStep(
      rate: rate, gradientScale: gradientScale(gradients.parameters),
      firstCorrection: correction(AdamStep.firstDecay),
      secondCorrection: correction(AdamStep.secondDecay))
    for path in densePaths {
      let range = 0..<parameters[keyPath: path].values.count
      apply(step, path, &parameters, &gradients.parameters, range)
    }
    apply(step, \.words, &parameters, &gradients.parameters, rows: gradients.touchedWords.rows)
    apply(step, \.hashed, &parameters, &gradients.parameters, rows: gradients.touchedHashed.rows)
    gradients.touchedWords.removeAll()
    gradients.touchedHashed.removeAll()
  }

  private mutating func apply(
    _ step: AdamStep, _ path: WritableKeyPath<Parameters, Matrix>, _ parameters: inout Parameters,
    _ gradients: inout Parameters, _ range: Range<Int>
  ) {
    step.apply(
      to: &parameters[keyPath: path], &gradients[keyPath: path], &first[keyPath: path],
      &second[keyPath: path], range)
  }

  private mutating func apply(
    _ step: AdamStep, _ path: WritableKeyPath<Parameters, Matrix>, _ parameters: inout Parameters,
    _ gradients: inout Parameters, rows: [Int]
  ) {
    let columns = parameters[keyPath: path].columns
    for row in rows {
      apply(step, path, &parameters, &gradients, row * columns..<(row + 1) * columns)
    }
  }

  private func correction(_ decay: Float) -> Float {
    1 / (1 - (0..<steps).prefix(2000).reduce(Float(1)) { power, _ in power * decay })
  }

  /// The length is taken over the dense matrices: rows of tables have few gradients each.
  private func gradientScale(_ gradients: Parameters) -> Float {
    let length = densePaths.reduce(Float(0)) { $0 + gradients[keyPath: $1].squaredLength }
      .squareRoot()
    return length > Self.longestGradient ? Self.longestGradient / length : 1
  }
}

import Linguistics

/// A moving average of the parameters, which does better on new text than the last ones.
struct AveragedParameters {
  var parameters: Parameters
  /// How often the average has been moved.
  var updates = 0
  private let paths: [WritableKeyPath<Parameters, Matrix>]

  /// The average is moved once in so many steps, for moving it takes as long as a tenth of a step.
  static let interval = 10
  /// How much of the average stays, once it is no longer young.
  static let decay: Float = 0.99

  init(_ parameters: Parameters) {
    self.parameters = parameters
    paths = parameters.dense.map(\.path) + parameters.tables.map(\.path)
  }

  /// Moves the average towards the current parameters; further in the beginning.
  mutating func update(with current: Parameters) {
    updates += 1
    let decay = min(Self.decay, Float(updates) / Float(updates + 10))
    for path in paths {
      parameters[keyPath: path].approach(current[keyPath: path], by: 1 - decay)
    }
  }
}

import Foundation

/// The learning rate over a training run: it rises in the first steps, then falls along a cosine.
struct Schedule: Hashable {
  var peak: Float = 3e-3
  var warmUpSteps = 200
  /// The rate at the end, as a part of the peak.
  var floor: Float = 0.02

  /// The rate at some point of the run.
  ///
  /// - Parameters:
  ///   - step: steps made so far.
  ///   - progress: the part of the run that is done, from 0 to 1.
  /// - Returns: the learning rate of the next step.
  func rate(step: Int, progress: Float) -> Float {
    let warmUp = min(1, Float(step + 1) / Float(warmUpSteps))
    let fall = floor + (1 - floor) * 0.5 * (1 + cos(.pi * progress))
    return peak * warmUp * fall
  }
}

import Foundation
import Linguistics

extension Matrix {
  /// Replaces the scores of one choice by the gradient of its loss, −log of the probability that
  /// the softmax of the scores gives to the right one.
  ///
  /// - Parameters:
  ///   - row: where the scores are.
  ///   - count: how many of its first columns are choices; the others become zero.
  ///   - gold: the right column.
  ///   - weight: what the gradient is multiplied with.
  /// - Returns: the loss, without the weight.
  mutating func replaceByLossGradient(
    row: Int, count: Int, gold: Int, weight: Float
  ) -> Float {
    let start = row * columns
    let choices = start..<start + count
    let largest = values[choices].max() ?? 0
    var sum: Float = 0
    for index in choices {
      values[index] = exp(values[index] - largest)
      sum += values[index]
    }
    let loss = -log(max(values[start + gold] / sum, 1e-20))
    for index in choices { values[index] *= weight / sum }
    values[start + gold] -= weight
    for index in start + count..<start + columns { values[index] = 0 }
    return loss
  }

  /// Sets a row to zero: a choice that nobody has made teaches nothing.
  mutating func clear(row: Int) {
    for index in row * columns..<(row + 1) * columns { values[index] = 0 }
  }
}

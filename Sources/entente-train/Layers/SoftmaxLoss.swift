import Foundation
import Linguistics

extension Matrix {
  /// Replaces the scores of one choice by the gradient of its loss: the cross-entropy between the
  /// right answer and the softmax of the scores.
  ///
  /// - Parameters:
  ///   - row: where the scores are.
  ///   - count: how many of its first columns are choices; the others become zero.
  ///   - answer: the right columns and their shares.
  ///   - weight: what the gradient is multiplied with.
  /// - Returns: the loss, without the weight.
  mutating func replaceByLossGradient(
    row: Int, count: Int, answer: ArraySlice<Answers.Choice>, weight: Float
  ) -> Float {
    let start = row * columns
    let choices = start..<start + count
    let largest = values[choices].max() ?? 0
    var sum: Float = 0
    for index in choices {
      values[index] = exp(values[index] - largest)
      sum += values[index]
    }
    var loss: Float = 0
    for right in answer { loss -= right.share * log(max(values[start + right.label] / sum, 1e-20)) }
    for index in choices { values[index] *= weight / sum }
    for right in answer { values[start + right.label] -= right.share * weight }
    for index in start + count..<start + columns { values[index] = 0 }
    return loss
  }

  /// Sets a row to zero: a choice that nobody has made teaches nothing.
  mutating func clear(row: Int) {
    for index in row * columns..<(row + 1) * columns { values[index] = 0 }
  }
}

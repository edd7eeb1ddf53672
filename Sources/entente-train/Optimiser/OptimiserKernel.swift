import Linguistics

/// How far one step of Adam goes (Kingma and Ba 2015).
struct AdamStep {
  /// The learning rate.
  var rate: Float
  /// What gradients are multiplied with first, to keep their length in bounds.
  var gradientScale: Float
  /// What makes up for moments that began at zero.
  var firstCorrection: Float
  var secondCorrection: Float

  /// How much of the moments a step keeps.
  static let (firstDecay, secondDecay): (Float, Float) = (0.9, 0.98)
}

extension AdamStep {
  /// Moves a stretch of weights and sets its gradient to zero.
  func apply(
    to weights: inout Matrix, _ gradient: inout Matrix, _ first: inout Matrix,
    _ second: inout Matrix, _ range: Range<Int>
  ) {
    precondition((0..<weights.values.count).contains(range))
    precondition(range.count.isMultiple(of: laneMultiple))
    unsafe weights.values.withMutablePointer { weights in
      unsafe gradient.values.withMutablePointer { gradient in
        unsafe first.values.withMutablePointer { first in
          unsafe second.values.withMutablePointer { second in
            for index in stride(from: range.lowerBound, to: range.upperBound, by: Lanes.scalarCount)
            {
              unsafe apply(weights + index, gradient + index, first + index, second + index)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func apply(
    _ weights: UnsafeMutablePointer<Float>, _ gradient: UnsafeMutablePointer<Float>,
    _ first: UnsafeMutablePointer<Float>, _ second: UnsafeMutablePointer<Float>
  ) {
    let g = unsafe gradient.lanes(at: 0) * gradientScale
    let m = unsafe first.lanes(at: 0) * Self.firstDecay + g * (1 - Self.firstDecay)
    let v = unsafe second.lanes(at: 0) * Self.secondDecay + g * g * (1 - Self.secondDecay)
    let move = m * (rate * firstCorrection) / ((v * secondCorrection).squareRoot() + 1e-8)
    unsafe weights.store(weights.lanes(at: 0) - move, at: 0)
    unsafe gradient.store(.zero, at: 0)
    unsafe first.store(m, at: 0)
    unsafe second.store(v, at: 0)
  }
}

extension Matrix {
  /// Moves every number a fraction of the way to the number of another matrix.
  mutating func approach(_ other: Matrix, by fraction: Float) {
    precondition(rows == other.rows && columns == other.columns)
    precondition(columns.isMultiple(of: laneMultiple))
    let count = values.count
    unsafe values.withMutablePointer { a in
      unsafe other.values.withPointer { b in
        for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
          let x = unsafe a.lanes(at: index)
          unsafe a.store(x + (b.lanes(at: index) - x) * fraction, at: index)
        }
      }
    }
  }

  /// The sum of the squares of all numbers.
  var squaredLength: Float {
    precondition(columns.isMultiple(of: laneMultiple))
    var sum = Lanes.zero
    unsafe values.withPointer { values in
      for index in stride(from: 0, to: rows * columns, by: Lanes.scalarCount) {
        let x = unsafe values.lanes(at: index)
        sum += x * x
      }
    }
    return sum.sum()
  }
}

internal import CKernels
import Linguistics

extension Matrix {
  /// The sum of all rows, as one row.
  func columnSums() -> Matrix {
    precondition(columns.isMultiple(of: laneMultiple))
    var sums = Matrix(rows: 1, columns: columns)
    unsafe sums.values.withMutablePointer { sums in
      unsafe values.withPointer { source in
        for row in 0..<rows { unsafe accumulate(source + row * columns, to: sums, count: columns) }
      }
    }
    return sums
  }

  /// Adds a row of another matrix, times a factor, to a row of this one.
  mutating func add(_ factor: Float = 1, timesRow source: Int, of other: Matrix, toRow target: Int)
  {
    precondition(columns == other.columns && columns.isMultiple(of: laneMultiple))
    precondition(0..<other.rows ~= source && 0..<rows ~= target)
    let columns = columns
    unsafe values.withMutablePointer { values in
      unsafe other.values.withPointer { other in
        unsafe accumulate(
          other + source * columns, to: values + target * columns, count: columns, factor: factor)
      }
    }
  }
}

/// Adds source · factor to the target.
@inline(__always)
private func accumulate(
  _ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int,
  factor: Float = 1
) {
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    unsafe target.store(target.lanes(at: index) + source.lanes(at: index) * factor, at: index)
  }
}

/// The gradient of `Matrix.normalised()`.
///
/// - Parameters:
///   - gradient: of the normalised rows.
///   - rows: the normalised rows.
///   - inverseDeviations: as `normalised()` gave them.
/// - Returns: the gradient of the rows before.
func normalisationGradient(
  _ gradient: Matrix, rows: Matrix, inverseDeviations: [Float]
) -> Matrix {
  precondition(gradient.rows == rows.rows && gradient.columns == rows.columns)
  let columns = rows.columns
  return unsafe Matrix(rows: rows.rows, columns: columns) { result in
    unsafe gradient.values.withPointer { gradient in
      unsafe rows.values.withPointer { normalised in
        for (row, inverse) in inverseDeviations.enumerated() {
          let offset = row * columns
          unsafe denormalise(
            gradient + offset, normalised + offset, inverse, into: result + offset, count: columns)
        }
      }
    }
  }
}

/// One row: (g − mean g − y · mean(g · y)) / deviation.
@inline(__always)
private func denormalise(
  _ gradient: UnsafePointer<Float>, _ normalised: UnsafePointer<Float>, _ inverse: Float,
  into result: UnsafeMutablePointer<Float>, count: Int
) {
  var (sum, product) = (Lanes.zero, Lanes.zero)
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    let g = unsafe gradient.lanes(at: index)
    sum += g
    product += unsafe g * normalised.lanes(at: index)
  }
  let (mean, projection) = (sum.sum() / Float(count), product.sum() / Float(count))
  for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
    let centred = unsafe gradient.lanes(at: index) - mean
    unsafe result.store((centred - normalised.lanes(at: index) * projection) * inverse, at: index)
  }
}

/// The gradient of `recurrence(over:sentences:)`.
///
/// - Parameters:
///   - gradient: of the output.
///   - recurrence: what the forward pass gave.
///   - sentences: the rows of each sentence.
/// - Returns: the gradient of the gates before they were squeezed.
func recurrenceGradient(
  _ gradient: Matrix, of recurrence: Recurrence, sentences: [Range<Int>]
) -> Matrix {
  let width = gradient.columns
  let kernels = unsafe kernels_at(0).pointee
  return unsafe Matrix(rows: gradient.rows, columns: 3 * width) { result in
    unsafe gradient.values.withPointer { gradient in
      unsafe recurrence.gates.values.withPointer { gates in
        unsafe recurrence.states.values.withPointer { states in
          for sentence in sentences {
            let first = sentence.lowerBound * width
            unsafe kernels.recur_back(
              gradient + first, gates + 3 * first, states + first, result + 3 * first,
              sentence.count, width)
          }
        }
      }
    }
  }
}

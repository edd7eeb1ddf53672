import Linguistics

extension Matrix {
  /// Columns become rows.
  func transposed() -> Matrix {
    // Sixteen by sixteen, so that what is read and what is written both stay in the cache.
    let block = 16
    return unsafe Matrix(rows: columns, columns: rows) { result in
      unsafe values.withPointer { source in
        for top in stride(from: 0, to: rows, by: block) {
          for left in stride(from: 0, to: columns, by: block) {
            for row in top..<min(top + block, rows) {
              for column in left..<min(left + block, columns) {
                unsafe result[column * rows + row] = source[row * columns + column]
              }
            }
          }
        }
      }
    }
  }

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
  return unsafe Matrix(rows: gradient.rows, columns: 3 * width) { result in
    unsafe gradient.values.withPointer { gradient in
      unsafe recurrence.gates.values.withPointer { gates in
        unsafe recurrence.states.values.withPointer { states in
          for sentence in sentences {
            for column in stride(from: 0, to: width, by: Lanes.scalarCount) {
              unsafe scanBack(
                gradient + column, gates + column, states + column, into: result + column,
                width: width, sentence: sentence, backwards: column >= width / 2)
            }
          }
        }
      }
    }
  }
}

/// Goes through one sentence against the direction of the forward pass.
@inline(__always)
private func scanBack(
  _ gradient: UnsafePointer<Float>, _ gates: UnsafePointer<Float>, _ states: UnsafePointer<Float>,
  into result: UnsafeMutablePointer<Float>, width: Int, sentence: Range<Int>, backwards: Bool
) {
  var stateGradient = Lanes.zero
  for step in (0..<sentence.count).reversed() {
    let row = backwards ? sentence.upperBound - 1 - step : sentence.lowerBound + step
    let (gate, target) = unsafe (gates + row * 3 * width, result + row * 3 * width)
    let (candidate, forget) = unsafe (gate.lanes(at: 0), gate.lanes(at: width))
    let open = unsafe gate.lanes(at: 2 * width)
    let before =
      unsafe step == 0 ? .zero : states.lanes(at: (row + (backwards ? 1 : -1)) * width)
    let squeezed = unsafe hyperbolicTangent(states.lanes(at: row * width))
    let g = unsafe gradient.lanes(at: row * width)
    stateGradient += g * open * (1 - squeezed * squeezed)
    unsafe target.store(stateGradient * (1 - forget), at: 0)
    unsafe target.store(
      stateGradient * (before - candidate) * forget * (1 - forget), at: width)
    unsafe target.store(g * squeezed * open * (1 - open), at: 2 * width)
    stateGradient *= forget
  }
}

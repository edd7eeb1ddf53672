internal import CKernels

/// The kernels of the widest instruction set that this machine has.
let kernels = unsafe kernels_at(0).pointee

extension Matrix {
  /// The product of this matrix and another, plus the same numbers in every row.
  ///
  /// A row of the result depends on its row alone, to the last bit: it is the same in any batch.
  /// - Parameters:
  ///   - weights: as many rows as this has columns; the number of its columns is a multiple of
  ///     `laneMultiple`.
  ///   - bias: one number for each column of `weights`.
  /// - Returns: as many rows as this has, as many columns as `weights` has.
  package func times(_ weights: Matrix, plus bias: [Float]) -> Matrix {
    precondition(columns == weights.rows && bias.count == weights.columns)
    precondition(weights.columns.isMultiple(of: laneMultiple))
    return unsafe Matrix(rows: rows, columns: weights.columns) { result in
      unsafe values.withPointer { a in
        unsafe weights.values.withPointer { b in
          unsafe bias.withPointer { bias in
            unsafe kernels.product(a, b, bias, result, rows, columns, weights.columns)
          }
        }
      }
    }
  }

  /// The product of this matrix and another.
  package func times(_ other: Matrix) -> Matrix {
    times(other, plus: Array(repeating: 0, count: other.columns))
  }

  /// Columns become rows.
  package func transposed() -> Matrix {
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
}

extension Matrix {
  /// Adds another matrix of the same shape, number by number.
  package mutating func add(_ other: Matrix) {
    combine(with: other) { $0 + $1 }
  }

  /// Multiplies by another matrix of the same shape, number by number.
  package mutating func scale(by other: Matrix) {
    combine(with: other) { $0 * $1 }
  }

  /// Sets to zero what belongs to a number of `other` that is not positive: the gradient of
  /// `rectified()`, where `other` is its result.
  package mutating func keep(wherePositive other: Matrix) {
    combine(with: other) { $0.replacing(with: 0, where: $1 .<= 0) }
  }

  /// The matrix with zeros in place of negative numbers.
  package func rectified() -> Matrix {
    precondition(columns.isMultiple(of: laneMultiple))
    return unsafe Matrix(rows: rows, columns: columns) { result in
      unsafe values.withPointer { source in
        for index in stride(from: 0, to: values.count, by: Lanes.scalarCount) {
          let x = unsafe source.lanes(at: index)
          unsafe result.store(x.replacing(with: 0, where: x .< 0), at: index)
        }
      }
    }
  }

  @inline(__always)
  private mutating func combine(with other: Matrix, _ operation: (Lanes, Lanes) -> Lanes) {
    precondition(rows == other.rows && columns == other.columns)
    precondition(columns.isMultiple(of: laneMultiple))
    let count = values.count
    unsafe values.withMutablePointer { a in
      unsafe other.values.withPointer { b in
        for index in stride(from: 0, to: count, by: Lanes.scalarCount) {
          unsafe a.store(operation(a.lanes(at: index), b.lanes(at: index)), at: index)
        }
      }
    }
  }
}

/// The largest sum of two numbers at the same place of two stretches of `count` numbers.
///
/// - Returns: minus infinity if there are none but such as cannot be compared.
func largestSum(_ a: [Float], from i: Int, _ b: [Float], from j: Int, count: Int) -> Float {
  precondition(a.indices.contains(i..<i + count) && b.indices.contains(j..<j + count))
  var largest = -Float.infinity
  unsafe a.withPointer { a in
    unsafe b.withPointer { b in
      let inLanes = count - count % Lanes.scalarCount
      var best = Lanes(repeating: largest)
      for index in stride(from: 0, to: inLanes, by: Lanes.scalarCount) {
        let sums = unsafe a.lanes(at: i + index) + b.lanes(at: j + index)
        best.replace(with: sums, where: sums .> best)
      }
      for lane in best.indices where best[lane] > largest { largest = best[lane] }
      for index in inLanes..<count {
        let sum = unsafe a[i + index] + b[j + index]
        if sum > largest { largest = sum }
      }
    }
  }
  return largest
}

/// How many rows and lanes of a product are computed at once: as many sums as fit the registers.
private enum Tile {
  static let rows = 6
  static let columns = 2 * Lanes.scalarCount
}

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
    guard rows >= Tile.rows else {
      guard rows > 0 else { return Matrix(rows: 0, columns: weights.columns) }
      return resized(toRows: Tile.rows).times(weights, plus: bias).resized(toRows: rows)
    }
    return unsafe Matrix(rows: rows, columns: weights.columns) { result in
      unsafe values.withPointer { a in
        unsafe weights.values.withPointer { b in
          unsafe bias.withPointer { bias in
            unsafe multiply(a, b, bias, into: result, shape: (rows, columns, weights.columns))
          }
        }
      }
    }
  }
}

/// c = a·b + bias for a of rows × depth and b of depth × columns, tile by tile.
///
/// Where rows are left over, the last tile begins earlier and computes some rows twice.
private func multiply(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ bias: UnsafePointer<Float>,
  into c: UnsafeMutablePointer<Float>, shape: (rows: Int, depth: Int, columns: Int)
) {
  for start in stride(from: 0, to: shape.rows, by: Tile.rows) {
    let row = min(start, shape.rows - Tile.rows)
    for column in stride(from: 0, to: shape.columns, by: Tile.columns) {
      unsafe multiplyTile(
        a + row * shape.depth, b + column, bias + column, into: c + row * shape.columns + column,
        depth: shape.depth, stride: shape.columns)
    }
  }
}

/// One tile of the product: six rows of two times `Lanes`, all twelve sums in registers.
///
/// Written as `a * b + c`, for `addingProduct` becomes a call of a function on plain x86-64.
@inline(__always)
private func multiplyTile(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ bias: UnsafePointer<Float>,
  into c: UnsafeMutablePointer<Float>, depth: Int, stride: Int
) {
  let width = Lanes.scalarCount
  let (left, right) = unsafe (bias.lanes(at: 0), bias.lanes(at: width))
  var (l0, l1, l2, l3, l4, l5) = (left, left, left, left, left, left)
  var (r0, r1, r2, r3, r4, r5) = (right, right, right, right, right, right)
  for k in 0..<depth {
    let (x, y) = unsafe (b.lanes(at: k * stride), b.lanes(at: k * stride + width))
    var s = unsafe Lanes(repeating: a[k])
    (l0, r0) = (x * s + l0, y * s + r0)
    s = unsafe Lanes(repeating: a[k + depth])
    (l1, r1) = (x * s + l1, y * s + r1)
    s = unsafe Lanes(repeating: a[k + 2 * depth])
    (l2, r2) = (x * s + l2, y * s + r2)
    s = unsafe Lanes(repeating: a[k + 3 * depth])
    (l3, r3) = (x * s + l3, y * s + r3)
    s = unsafe Lanes(repeating: a[k + 4 * depth])
    (l4, r4) = (x * s + l4, y * s + r4)
    s = unsafe Lanes(repeating: a[k + 5 * depth])
    (l5, r5) = (x * s + l5, y * s + r5)
  }
  unsafe store(l0, r0, at: c)
  unsafe store(l1, r1, at: c + stride)
  unsafe store(l2, r2, at: c + 2 * stride)
  unsafe store(l3, r3, at: c + 3 * stride)
  unsafe store(l4, r4, at: c + 4 * stride)
  unsafe store(l5, r5, at: c + 5 * stride)
}

@inline(__always)
private func store(_ left: Lanes, _ right: Lanes, at address: UnsafeMutablePointer<Float>) {
  unsafe address.store(left, at: 0)
  unsafe address.store(right, at: Lanes.scalarCount)
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
    var result = self
    result.combine(with: self) { _, x in x.replacing(with: 0, where: x .< 0) }
    return result
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

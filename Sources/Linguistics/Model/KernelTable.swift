internal import CKernels

/// Rows of numbers, each stored as signed bytes and one scale: a quarter of the space of `Matrix`.
package struct QuantizedTable: Sendable {
  /// How many rows there are.
  package let rows: Int
  /// How many numbers each row has.
  package let columns: Int
  /// What the bytes of each row are multiplied with.
  let scales: [Float]
  /// The bytes of all rows, most often a part of a model file that is not copied.
  let bytes: ArraySlice<UInt8>

  /// A table of `rows * columns` bytes, each two's complement.
  init(rows: Int, columns: Int, scales: [Float], bytes: ArraySlice<UInt8>) {
    precondition(scales.count == rows && bytes.count == rows * columns)
    precondition(columns.isMultiple(of: laneMultiple))
    self.rows = rows
    self.columns = columns
    self.scales = scales
    self.bytes = bytes
  }

  /// Rounds the numbers of a matrix; the largest of each row becomes 127 or -127.
  package init(_ matrix: Matrix) {
    var scales: [Float] = []
    var bytes: [UInt8] = []
    for row in 0..<matrix.rows {
      let numbers = matrix.row(row)
      let scale = max(numbers.lazy.map(\.magnitude).max() ?? 0, .leastNormalMagnitude) / 127
      scales.append(scale)
      bytes += numbers.lazy.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
    }
    self.init(rows: matrix.rows, columns: matrix.columns, scales: scales, bytes: bytes[...])
  }

  /// Sums of rows: one sum for every `count` indexes, in their order.
  ///
  /// - Parameters:
  ///   - indexes: of rows in this table, a multiple of `count`.
  ///   - count: how many rows each sum has.
  /// - Returns: a row for each sum.
  package func sums(ofRows indexes: [Int32], by count: Int) -> Matrix {
    precondition(indexes.count.isMultiple(of: count))
    precondition(indexes.allSatisfy { 0..<Int32(rows) ~= $0 })
    return unsafe Matrix(rows: indexes.count / count, columns: columns) { sums in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe scales.withPointer { scales in
          unsafe indexes.withUnsafeBufferPointer { indexes in
            guard let numbers = bytes.baseAddress, let first = indexes.baseAddress else { return }
            unsafe kernels.sum_rows(
              numbers.assumingMemoryBound(to: Int8.self), scales, first, count, sums,
              indexes.count / count, columns)
          }
        }
      }
    }
  }
}

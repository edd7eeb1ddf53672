/// A matrix of single-precision numbers, stored row after row.
package struct Matrix: Hashable, Sendable {
  /// How many rows there are.
  package let rows: Int
  /// How many numbers each row has.
  package let columns: Int
  /// `rows * columns` numbers.
  package var values: [Float]

  /// A matrix with the same number everywhere.
  package init(rows: Int, columns: Int, repeating value: Float = 0) {
    self.init(rows: rows, columns: columns, values: Array(repeating: value, count: rows * columns))
  }

  /// A matrix of the given numbers, of which there must be `rows * columns`.
  package init(rows: Int, columns: Int, values: [Float]) {
    precondition(values.count == rows * columns, "a matrix needs rows times columns numbers")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// The number at a place; rows and columns count from 0.
  package subscript(row: Int, column: Int) -> Float {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The numbers of one row.
  package func row(_ row: Int) -> ArraySlice<Float> {
    values[row * columns..<(row + 1) * columns]
  }

  /// Some of the rows.
  package func rows(_ range: Range<Int>) -> Matrix {
    let numbers = values[range.lowerBound * columns..<range.upperBound * columns]
    return Matrix(rows: range.count, columns: columns, values: Array(numbers))
  }

  /// A part of every row.
  package func columns(_ range: Range<Int>) -> Matrix {
    var part: [Float] = []
    part.reserveCapacity(rows * range.count)
    for row in 0..<rows {
      part += values[row * columns + range.lowerBound..<row * columns + range.upperBound]
    }
    return Matrix(rows: rows, columns: range.count, values: part)
  }

  /// The matrix cut, or filled with zeros, to the given number of rows.
  package func resized(toRows count: Int) -> Matrix {
    var values = Array(values.prefix(count * columns))
    values += repeatElement(0, count: count * columns - values.count)
    return Matrix(rows: count, columns: columns, values: values)
  }
}

/// The index of the largest number, the first of several; 0 if there is none.
package func indexOfMaximum(_ numbers: ArraySlice<Float>) -> Int {
  var best = numbers.startIndex
  for index in numbers.indices where numbers[index] > numbers[best] { best = index }
  return best - numbers.startIndex
}

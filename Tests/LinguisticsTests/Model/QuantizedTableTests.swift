import TestSupport
import Testing

@testable import Linguistics

struct QuantizedTableTests {
  @Test func `bytes come near the numbers they stand for`() {
    var random = SeededGenerator(seed: 2)
    let matrix = random.matrix(9, 32)
    let sums = QuantizedTable(matrix).sums(ofRows: (0..<9).map(Int32.init), by: 1)
    for row in 0..<9 {
      let largest = matrix.row(row).map(\.magnitude).max() ?? 0
      for (stored, number) in zip(sums.row(row), matrix.row(row)) {
        #expect(abs(stored - number) <= largest / 127 * 0.501)
      }
    }
  }

  @Test func `rows are added up in groups`() {
    let matrix = Matrix(
      rows: 3, columns: 32, values: [1, 2, 4].flatMap { [Float](repeating: $0, count: 32) })
    let sums = QuantizedTable(matrix).sums(ofRows: [0, 1, 2, 2], by: 2)
    #expect(sums.rows == 2)
    #expect(sums.row(0).allSatisfy { abs($0 - 3) < 1e-4 })
    #expect(sums.row(1).allSatisfy { abs($0 - 8) < 1e-4 })
  }

  @Test func `a row of zeros stays a row of zeros`() {
    let table = QuantizedTable(Matrix(rows: 1, columns: 32))
    #expect(table.sums(ofRows: [0], by: 1).values.allSatisfy { $0 == 0 })
  }
}

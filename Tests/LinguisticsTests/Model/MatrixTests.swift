import Testing

@testable import Linguistics

struct MatrixTests {
  private let matrix = Matrix(rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6])

  @Test func `numbers lie row after row`() {
    #expect(matrix[1, 0] == 4)
    #expect(Array(matrix.row(1)) == [4, 5, 6])
    #expect(matrix.rows(1..<2).values == [4, 5, 6])
    #expect(matrix.rows(1..<1).values.isEmpty)
    #expect(matrix.columns(1..<3).values == [2, 3, 5, 6])
    #expect(matrix.columns(1..<1).values.isEmpty)
  }

  @Test func `resizing cuts rows or fills them with zeros`() {
    #expect(matrix.resized(toRows: 1).values == [1, 2, 3])
    #expect(matrix.resized(toRows: 3).values == [1, 2, 3, 4, 5, 6, 0, 0, 0])
    #expect(matrix.resized(toRows: 2) == matrix)
  }

  @Test(arguments: [([1, 3, 3], 1), ([5], 0), ([], 0), ([-2, -1], 1)] as [([Float], Int)])
  func `the first of the largest numbers is found`(_ numbers: [Float], _ index: Int) {
    #expect(indexOfMaximum(numbers[...]) == index)
  }

  @Test func `the largest number is found in the middle of an array`() {
    #expect(indexOfMaximum([9, 1, 2, 9][1..<3]) == 1)
  }

  @Test func `rows stand between their neighbours, within their sentence`() {
    let windows = neighbourhoods(
      in: Matrix(rows: 3, columns: 1, values: [1, 2, 3]), sentences: [0..<2, 2..<3])
    #expect(windows.values == [0, 1, 2, 1, 2, 0, 0, 3, 0])
  }
}

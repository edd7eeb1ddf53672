import TestSupport
import Testing

@testable import Linguistics

struct KernelTests {
  @Test(arguments: [0, 1, 5, 6, 7, 12, 23])
  func `multiplies as the definition says, for any number of rows`(_ rows: Int) {
    var random = SeededGenerator(seed: 7)
    let (a, b) = (random.matrix(rows, 40), random.matrix(40, 64))
    let bias = random.matrix(1, 64).values
    let product = a.times(b, plus: bias)
    #expect(product.rows == rows && product.columns == 64)
    for row in 0..<rows {
      for column in 0..<64 {
        let sum = (0..<40).reduce(bias[column]) { $0 + a[row, $1] * b[$1, column] }
        #expect(abs(product[row, column] - sum) < 1e-4)
      }
    }
  }

  @Test func `a row of a product is the same in any company`() {
    var random = SeededGenerator(seed: 3)
    let (a, b) = (random.matrix(17, 32), random.matrix(32, 32))
    let bias = random.matrix(1, 32).values
    let together = a.times(b, plus: bias)
    for row in 0..<17 {
      let alone = Matrix(rows: 1, columns: 32, values: Array(a.row(row))).times(b, plus: bias)
      #expect(Array(together.row(row)) == alone.values)
    }
  }

  @Test func `squeezes numbers as the logistic function does`() {
    let numbers = (-300...300).map { Float($0) / 10 } + [-.infinity, .infinity]
    for x in numbers {
      // With 1 as candidate the first state is what the forget gate leaves of it.
      let gates = Matrix(
        rows: 1, columns: 96, values: [1, x, 0].flatMap { [Float](repeating: $0, count: 32) })
      let state = recurrence(over: gates, sentences: [0..<1]).states[0, 0]
      #expect(abs(1 - state - logistic(x)) < 2e-4)
    }
  }

  /// eˣ by its series, halved until it converges fast.
  private func exponential(_ x: Double) -> Double {
    guard abs(x) < 100 else { return x < 0 ? 0 : .infinity }
    guard abs(x) < 0.5 else { return exponential(x / 2) * exponential(x / 2) }
    return (1...20).reversed().reduce(1.0) { 1 + x / Double($1) * $0 }
  }

  @Test func `normalised rows have mean zero and variance one`() {
    var random = SeededGenerator(seed: 5)
    let (rows, inverse) = random.matrix(4, 64).normalised()
    #expect(inverse.count == 4)
    for row in 0..<4 {
      let mean = rows.row(row).reduce(0, +) / 64
      let variance = rows.row(row).reduce(0) { $0 + $1 * $1 } / 64
      #expect(abs(mean) < 1e-5)
      #expect(abs(variance - 1) < 1e-3)
    }
  }

  @Test func `columns become rows`() {
    var random = SeededGenerator(seed: 10)
    let matrix = random.matrix(19, 33)
    let transposed = matrix.transposed()
    #expect(transposed.rows == 33 && transposed.columns == 19)
    for row in 0..<19 {
      for column in 0..<33 { #expect(transposed[column, row] == matrix[row, column]) }
    }
  }

  @Test(arguments: [0, 1, 3, 4, 9])
  func `the largest sum of two numbers is found`(_ count: Int) {
    var random = SeededGenerator(seed: 11)
    let (a, b) = (random.matrix(1, 12).values, random.matrix(1, 12).values)
    let sums = (0..<count).map { a[1 + $0] + b[3 + $0] }
    #expect(largestSum(a, from: 1, b, from: 3, count: count) == sums.max() ?? -.infinity)
  }

  @Test func `a constant row normalises to zeros`() {
    #expect(
      Matrix(rows: 1, columns: 32, repeating: 3).normalised().rows.values.allSatisfy { $0 == 0 })
  }

  @Test func `negative numbers are rectified and nothing is lost`() {
    var random = SeededGenerator(seed: 6)
    let matrix = random.matrix(3, 32)
    #expect(matrix.rectified().values == matrix.values.map { max(0, $0) })
    var sum = matrix
    sum.add(matrix)
    #expect(sum.values == matrix.values.map { $0 + $0 })
    var kept = sum
    kept.keep(wherePositive: matrix)
    #expect(kept.values == zip(sum.values, matrix.values).map { $1 > 0 ? $0 : 0 })
    kept.scale(by: matrix)
    #expect(kept.values == zip(sum.values, matrix.values).map { $1 > 0 ? $0 * $1 : 0 })
  }

  @Test func `states run to the right in the left half and to the left in the right half`() {
    var random = SeededGenerator(seed: 8)
    let gates = random.matrix(7, 96)
    let sentences = [0..<4, 4..<4, 4..<7]
    let result = recurrence(over: gates, sentences: sentences)
    for column in 0..<32 {
      for sentence in sentences {
        var state: Float = 0
        for row in column < 16 ? Array(sentence) : sentence.reversed() {
          let (z, f) = (gates[row, column], logistic(gates[row, column + 32]))
          state = f * state + (1 - f) * z
          #expect(abs(result.states[row, column] - state) < 1e-3)
          let output = logistic(gates[row, column + 64]) * (2 * logistic(2 * state) - 1)
          #expect(abs(result.output[row, column] - output) < 1e-3)
        }
      }
    }
  }

  private func logistic(_ x: Float) -> Float { Float(1 / (1 + exponential(-Double(x)))) }

  @Test func `scores of arcs are products, with the root on the diagonal`() {
    var random = SeededGenerator(seed: 9)
    let (dependents, heads) = (random.matrix(5, 32), random.matrix(5, 32))
    let root = random.matrix(1, 32)
    let scores = arcScores(
      dependents: dependents, heads: heads, root: root.values, sentence: 2..<5)
    #expect(scores.rows == 3 && scores.columns == 3)
    for row in 0..<3 {
      for column in 0..<3 {
        let head = row == column ? root.row(0) : heads.row(2 + column)
        let expected = zip(dependents.row(2 + row), head).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(scores[row, column] - expected) < 1e-4)
      }
    }
  }
}

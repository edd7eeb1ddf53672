import CKernels
import TestSupport
import Testing

@testable import Linguistics

/// Every set of kernels that this machine can run gives the bits that plain Swift gives, one number
/// at a time: so all machines agree.
struct KernelSetTests {
  private static let sets = 0..<kernels_count()

  private func kernels(_ set: Int) -> KernelSet { unsafe kernels_at(set).pointee }

  @Test func `the fastest set is the one that is used`() {
    #expect(!Self.sets.isEmpty)
    unsafe #expect(Linguistics.kernels.name == kernels(0).name)
  }

  @Test(arguments: sets, [(1, 3), (2, 40), (5, 256), (13, 300), (7, 0)])
  func `products add from the first to the last`(_ set: Int, _ shape: (rows: Int, depth: Int)) {
    var random = SeededGenerator(seed: 21)
    let (a, b) = (random.matrix(shape.rows, shape.depth), random.matrix(shape.depth, 64))
    let bias = random.matrix(1, 64)
    var result = Matrix(rows: shape.rows, columns: 64, repeating: .nan)
    unsafe kernels(set).product(
      a.values, b.values, bias.values, &result.values, shape.rows, shape.depth, 64)
    for row in 0..<shape.rows {
      for column in 0..<64 {
        let sum = (0..<shape.depth).reduce(bias[0, column]) { $0 + a[row, $1] * b[$1, column] }
        #expect(result[row, column] == sum)
      }
    }
  }

  @Test(arguments: sets)
  func `rows are normalised in sixteen sums`(_ set: Int) {
    var random = SeededGenerator(seed: 22)
    let source = random.matrix(3, 96)
    var (result, inverse) = (source, [Float](repeating: 0, count: 3))
    unsafe kernels(set).normalise(source.values, &result.values, &inverse, 3, 96)
    for row in 0..<3 {
      let numbers = Array(source.row(row))
      let mean = sum(numbers) / 96
      let variance = sum(numbers.map { $0 * $0 }) / 96 - mean * mean
      let deviation = 1 / (max(0, variance) + 1e-5).squareRoot()
      #expect(inverse[row] == deviation)
      #expect(Array(result.row(row)) == numbers.map { ($0 - mean) * deviation })
    }
  }

  /// The sum of numbers by sixteen lanes, which are then added by halves.
  private func sum(_ numbers: [Float]) -> Float {
    var lanes = (0..<16).map { lane in
      stride(from: lane, to: numbers.count, by: 16).reduce(0 as Float) { $0 + numbers[$1] }
    }
    while lanes.count > 1 {
      lanes = zip(lanes, lanes[(lanes.count / 2)...]).map { $0 + $1 }
    }
    return lanes[0]
  }

  @Test(arguments: sets)
  func `rows of bytes are added up in their order`(_ set: Int) {
    var random = SeededGenerator(seed: 23)
    let bytes = (0..<5 * 32).map { _ in Int8.random(in: -127...127, using: &random) }
    let scales = random.matrix(1, 5).values
    let indexes: [Int32] = [4, 0, 0, 3, 1, 2]
    var result = Matrix(rows: 2, columns: 32)
    unsafe kernels(set).sum_rows(bytes, scales, indexes, 3, &result.values, 2, 32)
    for row in 0..<2 {
      for column in 0..<32 {
        let sum = indexes[row * 3..<row * 3 + 3].reduce(0 as Float) {
          $0 + Float(bytes[Int($1) * 32 + column]) * scales[Int($1)]
        }
        #expect(result[row, column] == sum)
      }
    }
  }
}

extension KernelSetTests {
  /// 1 / (1 + e⁻ˣ) as the kernels compute it.
  private func squeezed(_ x: Float) -> Float {
    let y = min(max(x * -1.442_695, -100), 100)
    let whole = y + 12_582_912
    let rest = y - (whole - 12_582_912)
    var power = rest * 0.009_67 + 0.055_507_7
    power = power * rest + 0.240_221_1
    power = power * rest + 0.693_147_2
    power = power * rest + 1
    return 1 / (power * Float(bitPattern: (whole.bitPattern &+ 127) << 23) + 1)
  }

  private func bent(_ x: Float) -> Float { squeezed(x + x) * 2 - 1 }

  /// The rows of a sentence in the order in which a column sees them.
  private func path(_ rows: Int, column: Int) -> [Int] {
    column < 16 ? Array(0..<rows) : (0..<rows).reversed()
  }

  @Test(arguments: sets)
  func `recurrent layers and their gradients walk through the words`(_ set: Int) {
    var random = SeededGenerator(seed: 24)
    let rows = 6
    var gates = random.matrix(rows, 96)
    for index in gates.values.indices { gates.values[index] *= 12 }
    let (before, gradient) = (gates, random.matrix(rows, 32))
    var (states, output) = (Matrix(rows: rows, columns: 32), Matrix(rows: rows, columns: 32))
    var back = gates
    unsafe kernels(set).recur(&gates.values, &states.values, &output.values, rows, 32)
    unsafe kernels(set).recur_back(
      gradient.values, gates.values, states.values, &back.values, rows, 32)
    for column in 0..<32 {
      let path = path(rows, column: column)
      var state: Float = 0
      for row in path {
        let (candidate, forget) = (before[row, column], squeezed(before[row, column + 32]))
        state = candidate + forget * (state - candidate)
        #expect(gates[row, column + 32] == forget)
        #expect(states[row, column] == state)
        #expect(output[row, column] == squeezed(before[row, column + 64]) * bent(state))
      }
      expectGradient(back, column, path, gates: gates, states: states, of: gradient)
    }
  }

  /// Walks back along the path of one column.
  private func expectGradient(
    _ back: Matrix, _ column: Int, _ path: [Int], gates: Matrix, states: Matrix, of output: Matrix
  ) {
    var gradient: Float = 0
    for (step, row) in path.enumerated().reversed() {
      let (candidate, forget) = (gates[row, column], gates[row, column + 32])
      let (open, g) = (gates[row, column + 64], output[row, column])
      let former = step > 0 ? states[path[step - 1], column] : 0
      let squashed = bent(states[row, column])
      gradient += g * open * (1 - squashed * squashed)
      #expect(back[row, column] == gradient * (1 - forget))
      #expect(
        back[row, column + 32] == gradient * (former - candidate) * forget * (1 - forget))
      #expect(back[row, column + 64] == g * squashed * open * (1 - open))
      gradient *= forget
    }
  }
}

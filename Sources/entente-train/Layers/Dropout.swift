import Linguistics

/// Switches off numbers at random while training (Srivastava and others 2014).
struct Dropout {
  /// The part of the numbers that are switched off; 0 switches dropout off.
  let rate: Float
  var random: RandomSource

  /// What to multiply a matrix of that shape with: 0 for a number that is switched off, and for the
  /// others a factor that makes up for it.
  mutating func mask(rows: Int, columns: Int) -> Matrix {
    guard rate > 0 else { return Matrix(rows: rows, columns: columns, repeating: 1) }
    let threshold = UInt64(rate * 65536)
    let kept = 1 / (1 - rate)
    var values: [Float] = []
    values.reserveCapacity(rows * columns)
    while values.count < rows * columns {
      var bits = random.next()
      for _ in 0..<4 {
        values.append(bits & 0xFFFF < threshold ? 0 : kept)
        bits >>= 16
      }
    }
    return Matrix(rows: rows, columns: columns, values: values)
  }
}

/// A sequence of numbers that look random and are the same for the same seed on every machine
/// (SplitMix64; Steele, Lea and Flood 2014).
struct RandomSource: RandomNumberGenerator, Hashable {
  /// All that the next numbers depend on.
  private(set) var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including 1.
  mutating func fraction() -> Float { Float(next() >> 40) / 16_777_216 }

  /// Normally distributed numbers around 0, as sums of twelve fractions.
  mutating func normal(_ count: Int, deviation: Float) -> [Float] {
    (0..<count).map { _ in
      ((0..<12).reduce(Float(0)) { sum, _ in sum + fraction() } - 6) * deviation
    }
  }
}

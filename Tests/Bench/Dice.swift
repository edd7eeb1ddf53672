import Knowledge

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one less than `count`.
  mutating func below(_ count: Int) -> Int { Int(next() >> 33) % count }

  /// One of the elements of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True in so many of a hundred cases.
  mutating func percent(_ chance: Int) -> Bool { below(100) < chance }

  /// A position in a list of weights, as often as its weight says.
  mutating func draw(_ weights: Weights) -> Int {
    weights.position(of: Double(next() >> 11) / Double(1 << 53))
  }
}

/// Chances of positions, for drawing them in logarithmic time.
struct Weights {
  private var sums: [Double] = []

  init(_ weights: some Sequence<Double>) {
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
  }

  /// The few that are named again and again and the many that are named once: weights after Zipf and
  /// Mandelbrot, 1 / (rank + offset).
  init(ranks count: Int, offset: Double) {
    self.init((1...count).map { 1 / (Double($0) + offset) })
  }

  /// The position that a share of all weight, from 0 to 1, falls on.
  func position(of share: Double) -> Int {
    let aim = share * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= aim { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

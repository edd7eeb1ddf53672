public import Knowledge

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// One of the elements of a list that is not empty.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// True in one of `n` cases.
  public mutating func oneIn(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &self) == 0 }
}

extension SeededGenerator {
  /// A date of any precision.
  public mutating func partialDate(years: ClosedRange<Int>) -> PartialDate {
    let year = Int.random(in: years, using: &self)
    let month = oneIn(4) ? nil : Int.random(in: 1...12, using: &self)
    let day = month.flatMap { month in
      oneIn(3) ? nil : Int.random(in: 1...PartialDate.days(in: month, of: year), using: &self)
    }
    return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year)
  }
}

import Foundation

/// Measures the CPU seconds of this process, which say more than the clock where others work too.
struct Stopwatch {
  private var start = clock()

  /// Since the start, or since this was asked for the last time.
  mutating func lap() -> Double {
    let now = clock()
    defer { start = now }
    return Double(now - start) / Double(CLOCKS_PER_SEC)
  }

  /// How long some work takes.
  static func seconds(of work: () throws -> Void) rethrows -> Double {
    var watch = Stopwatch()
    try work()
    return watch.lap()
  }
}

extension [Double] {
  /// The value that a share of all, from 0 to 1, does not exceed.
  func quantile(_ share: Double) -> Double { sorted()[Int(Double(count - 1) * share)] }
}

/// Milliseconds and seconds as a script reads them.
func digits(_ number: Double) -> String { String(format: "%.6f", number) }

import Graph
import Knowledge

/// How many events a number of statements of one relation tell of.
///
/// Ten papers on one meeting are one event: statements that count under the same date count once,
/// and a coarse date does not count beside a finer one within it. Those without any date are one
/// event for each document.
func eventCount(of statements: [Statement]) -> Int {
  let dates = Set(statements.compactMap(\.countingDate))
  let events = dates.count { date in !dates.contains { $0 != date && date.contains($0) } }
  return events + Set(statements.filter { $0.countingDate == nil }.map(\.document)).count
}

extension Edge {
  /// How many events it stands for, at least 1.
  var eventCount: Int { max(1, Rendering.eventCount(of: statements)) }
}

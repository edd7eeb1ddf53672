import Graph
import Knowledge

/// What two sides say of a pair, in words.
struct PairChange {
  /// On the line, short.
  let label: String
  /// In the tooltip, in full.
  let details: String

  /// - Parameters:
  ///   - change: what became of the pair.
  ///   - before: what the earlier side says.
  ///   - after: what the later side says.
  init(_ change: GraphDiff.Change, from before: [Words], to after: [Words]) {
    switch change {
    case .added, .unchanged:
      label = Words.line(after.map(\.text))
      details = after.map(\.text).joined(separator: ", ")
    case .gone:
      label = Words.line(before.map(\.text))
      details = before.map(\.text).joined(separator: ", ")
    case .changed:
      label = Words.line(PairChange.differences(before, after))
      details = [before, after].map { $0.map(\.text).joined(separator: ", ") }
        .joined(separator: " → ")
    }
  }

  /// What is new, then what is no longer told; all that the later side says where the relations
  /// are the same.
  private static func differences(_ before: [Words], _ after: [Words]) -> [String] {
    func has(_ parts: [Words], _ part: Words) -> Bool {
      parts.contains { $0.relation == part.relation && $0.status == part.status }
    }
    let new = after.filter { !has(before, $0) }.map { "+\($0.text)" }
    let gone = before.filter { !has(after, $0) }.map { "−\($0.text)" }
    return new.isEmpty && gone.isEmpty ? after.map(\.text) : new + gone
  }
}

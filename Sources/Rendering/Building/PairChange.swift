import Graph
import Knowledge

/// What two sides say of a pair, in words.
struct PairChange {
  /// On the line, short.
  let label: String
  /// In the tooltip, in full.
  let details: String
  /// What the label begins with; nil if it is empty.
  let lead: Words?

  /// - Parameters:
  ///   - change: what became of the pair.
  ///   - before: what the earlier side says.
  ///   - after: what the later side says.
  init(_ change: GraphDiff.Change, from before: [Words], to after: [Words]) {
    let parts: [Part]
    switch change {
    case .added, .unchanged:
      parts = after.map { Part($0) }
      details = after.map(\.text).joined(separator: ", ")
    case .gone:
      parts = before.map { Part($0) }
      details = before.map(\.text).joined(separator: ", ")
    case .changed:
      parts = PairChange.differences(before, after)
      details = [before, after].map { $0.map(\.text).joined(separator: ", ") }
        .joined(separator: " → ")
    }
    lead = parts.first?.words
    label = Part.line(parts)
  }

  /// What is new, then what is no longer told; all that the later side says where the relations
  /// are the same.
  private static func differences(_ before: [Words], _ after: [Words]) -> [Part] {
    func has(_ parts: [Words], _ part: Words) -> Bool {
      parts.contains { $0.relation == part.relation && $0.status == part.status }
    }
    let new = after.filter { !has(before, $0) }.map { Part($0, sign: "+") }
    let gone = before.filter { !has(after, $0) }.map { Part($0, sign: "−") }
    return new.isEmpty && gone.isEmpty ? after.map { Part($0) } : new + gone
  }
}

/// Words with a sign before them.
private struct Part {
  let words: Words
  let text: String

  init(_ words: Words, sign: String = "") {
    self.words = words
    text = sign + words.text
  }

  /// The first part and one that goes with it; the others are counted.
  static func line(_ parts: [Part]) -> String {
    guard let first = parts.first else { return "" }
    let fitting = parts.filter { $0.goes(with: first) }
    let others = parts.filter { !$0.goes(with: first) }
    return Words.line((fitting + others).map(\.text), fitting: fitting.count)
  }

  /// Whether an arrowhead that is true of the one is not false of the other.
  private func goes(with other: Part) -> Bool {
    words.subjects.isEmpty || other.words.subjects.isEmpty
      || words.subjects == other.words.subjects
  }
}

/// A decision that cannot be obeyed, or only against another one.
public struct DecisionConflict: Error, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The lines of the decisions: two that contradict each other, or one that names nobody or several
  /// actors, or a statement that is not there.
  public var lines: [Int]
  /// In words, with what was done about it.
  public var description: String

  /// A conflict of the decisions in these lines, in words.
  public init(lines: [Int], description: String) {
    self.lines = lines
    self.description = description
  }
}

extension DecisionConflict: Comparable {
  /// By lines, then by words.
  public static func < (one: DecisionConflict, other: DecisionConflict) -> Bool {
    one.lines == other.lines
      ? one.description < other.description : one.lines.lexicographicallyPrecedes(other.lines)
  }
}

/// What is wrong with a table, or with what should be written into one.
public enum OntologyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One complaint.
  public struct Issue: Hashable, Sendable {
    /// The name of the table as it was given: `relations.yaml`.
    public var file: String
    /// From 1.
    public var line: Int
    /// What is wrong, and the cure where one is known.
    public var message: String

    /// A complaint about a line, from 1, of a table.
    public init(file: String, line: Int, message: String) {
      self.file = file
      self.line = line
      self.message = message
    }
  }

  /// At least one issue, in the order of the lines.
  case invalid([Issue])
  /// A decision that no file can hold, and why; at least one reason.
  case unwritable([String])

  /// One line an issue, with file and line of the table.
  ///
  /// `relations.yaml:12: no event type is called 'CONSLUT'; did you mean 'CONSULT'?`
  public var description: String {
    switch self {
    case .invalid(let issues):
      issues.map { "\($0.file):\($0.line): \($0.message)" }.joined(separator: "\n")
    case .unwritable(let reasons):
      "the decision cannot be written: " + reasons.joined(separator: "; ")
    }
  }
}

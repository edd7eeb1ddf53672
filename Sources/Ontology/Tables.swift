/// All tables that reading needs, checked.
public struct Tables: Sendable {
  public let relations: RelationLexicon
  public let factuality: FactualityTable
  public let gazetteer: Gazetteer
  public let roles: RoleTable

  /// The tables linked into the program.
  /// - Throws: `OntologyError` naming table and line; a test reads them all, so a released program
  ///   never throws here.
  public static func bundled() throws(OntologyError) -> Tables { throw .invalid([]) }
}

/// What is wrong with a table.
public enum OntologyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One complaint.
  public struct Issue: Hashable, Sendable {
    public var file: String
    /// From 1.
    public var line: Int
    public var message: String

    public init(file: String, line: Int, message: String) {
      self.file = file
      self.line = line
      self.message = message
    }
  }

  case invalid([Issue])

  /// One line an issue: `relations.yaml:12: no event type is called 'CONSLUT'; did you mean 'CONSULT'?`
  public var description: String {
    switch self {
    case .invalid(let issues):
      issues.map { "\($0.file):\($0.line): \($0.message)" }.joined(separator: "\n")
    }
  }
}

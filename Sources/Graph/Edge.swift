public import Knowledge

/// All statements of one relation and status between two actors, in one direction.
///
/// A symmetric relation has its two actors in the order of their ids.
public struct Edge: Hashable, Sendable {
  public var subject: Actor.ID
  public var object: Actor.ID
  public var relation: Relation
  public var status: Status
  /// In the order of date, then of insertion; never empty.
  public var statements: [Statement]

  public init(
    subject: Actor.ID, object: Actor.ID, relation: Relation, status: Status,
    statements: [Statement]
  ) {
    self.subject = subject
    self.object = object
    self.relation = relation
    self.status = status
    self.statements = statements
  }

  /// The dates of its statements, sorted, each once; undated ones give none.
  public var dates: [PartialDate] { Array(Set(statements.compactMap(\.date))).sorted() }
  /// The documents that say so, in order of first statement.
  public var documents: [Article.ID] {
    var seen = Set<Article.ID>()
    return statements.map(\.document).filter { seen.insert($0).inserted }
  }
}

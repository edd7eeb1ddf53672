/// What a person has decided about the graph, where the program cannot know or got it wrong.
///
/// Decisions stand beside the statements and outlive every rebuild; nothing they correct is lost.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: Hashable, Sendable {
    /// All of these are one actor; at least two.
    case same([ActorName])
    /// No two of these are one actor; at least two.
    case different([ActorName])
    /// The actor is shown under another name.
    case rename(ActorName, to: String)
    /// The statement counts nowhere.
    case drop(Statement.ID)
    /// The state that an actor belongs to; nil for none.
    case country(ActorName, is: String?)
    case kind(ActorName, is: Actor.Kind)
  }

  public var verdict: Verdict
  /// When it was made.
  public var date: PartialDate
  public var reason: String
  /// Where it stands: the line of the file, counted from 1; 0 for one that stands in no file.
  public var line: Int

  public init(_ verdict: Verdict, date: PartialDate, reason: String, line: Int = 0) {
    self.verdict = verdict
    self.date = date
    self.reason = reason
    self.line = line
  }
}

extension Decision {
  /// The statement that it says counts nowhere; nil if it decides on actors.
  public var droppedStatement: Statement.ID? {
    guard case .drop(let statement) = verdict else { return nil }
    return statement
  }
}

/// An actor as a decision names it: a name as documents have it, with as much besides as tells it
/// from others of that name.
///
/// Written `Li Wei`, `Georgia (country)`, `John Smith (Canada)` or `Li Wei in notes/a.txt`.
public struct ActorName: Hashable, Sendable {
  /// Compared without case, accents and punctuation.
  public var name: String
  /// A kind of actor, or the name of a state; nil for any.
  public var qualifier: String?
  /// Only as this document uses the name; nil for all documents.
  public var document: Article.ID?

  public init(_ name: String, qualifier: String? = nil, document: Article.ID? = nil) {
    self.name = name
    self.qualifier = qualifier
    self.document = document
  }

  /// The name as decisions have it: `John Smith (Canada) in notes/a.txt`.
  ///
  /// A few are read as something else, `Embassy in St. Petersburg` with no document for one; in the
  /// decisions file they stand as `{name: Embassy in St. Petersburg}`.
  public var written: String {
    name + (qualifier.map { " (\($0))" } ?? "") + (document.map { " in \($0)" } ?? "")
  }
}

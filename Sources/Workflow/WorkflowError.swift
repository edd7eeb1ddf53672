/// What goes wrong between the modules; each message says what, where and what to do.
public enum WorkflowError: Error, Hashable, Sendable, CustomStringConvertible {
  /// None of several inputs could be read; each has been reported already.
  case nothingRead(inputs: Int)
  /// `nearest` are names of the store, the likeliest first.
  case unknownActor(String, nearest: [String])
  /// `candidates` are "name (id), country", sorted.
  case ambiguousActor(String, candidates: [String])
  case unknownStatus(String, known: [String])
  /// `known` are the relations and event types in use, sorted.
  case unknownRelation(String, known: [String])
  /// `years` are those that the store has documents or statements of, ascending.
  case emptyPeriod(String, years: [Int])
  case emptyStore(String)
  case unwritable(String, reason: String)
  /// What is wrong with a user's lexicon, a line an issue.
  case brokenLexicon(String)
  /// A word that the lexicon does not have, and the nearest that it has.
  case unknownWord(String, nearest: String?)

  public var description: String {
    switch self {
    case .nothingRead(let inputs):
      "none of the \(inputs) inputs could be read; nothing was written"
    case .unknownActor(let name, let nearest):
      "no actor is called '\(name)'" + suggestion(nearest)
    case .ambiguousActor(let name, let candidates):
      "'\(name)' may be any of these; ask by full name or id:\n"
        + candidates.map { "  \($0)" }.joined(separator: "\n")
    case .unknownStatus(let word, let known):
      "no status is called '\(word)'; there are \(known.joined(separator: ", "))"
    case .unknownRelation(let word, let known):
      "no relation or event type is called '\(word)'; in use are \(known.joined(separator: ", "))"
    case .emptyPeriod(let label, let years):
      "no document or statement of \(label); the store covers "
        + (years.isEmpty ? "no year" : years.map(String.init).joined(separator: ", "))
    case .emptyStore(let path):
      "\(path) holds no documents; fill it with 'entente build PATH…'"
    case .unwritable(let path, let reason):
      "cannot write \(path): \(reason)"
    case .brokenLexicon(let issues): issues
    case .unknownWord(let word, let nearest):
      "the lexicon has no event type, label, verb or noun '\(word)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
  }
}

/// The second half of a complaint about an unknown name.
private func suggestion(_ nearest: [String]) -> String {
  nearest.isEmpty
    ? "; 'entente actors' lists all actors"
    : "; did you mean " + nearest.map { "'\($0)'" }.joined(separator: ", ") + "?"
}

/// What goes wrong between the modules; each message says what, where and what to do.
public enum WorkflowError: Error, Hashable, Sendable, CustomStringConvertible {
  /// None of several inputs could be read; each has been reported already.
  case nothingRead(inputs: Int)
  /// `nearest` are names of the store, the likeliest first.
  case unknownActor(String, nearest: [String])
  /// `candidates` are "name (id), country, last role" as far as known, sorted by name or id.
  case ambiguousActor(String, candidates: [String])
  /// A word that is none of a closed list: of "status", "kind of actor"; `known` is the list.
  case unknownName(String, noun: String, known: [String])
  /// A period compared with something else.
  case unlikeSides(String, String)
  /// A lexicon or decisions for a comparison that reads no articles.
  case nothingToRead
  /// A year and another limit of time.
  case twoPeriods
  /// `known` are the relations and event types in use, sorted.
  case unknownRelation(String, known: [String])
  /// `years` are those that the store has documents or statements of, ascending.
  case emptyPeriod(String, years: [Int])
  /// A store without documents, by its path.
  case emptyStore(String)
  /// A file or folder, or standard output, by its path.
  case unwritable(String, reason: String)
  /// What is wrong with a user's lexicon or decisions, a line an issue.
  case brokenTable(String)
  /// A statement that the store does not have.
  case unknownStatement(String)
  /// A word that the lexicon does not have, and the nearest that it has.
  case unknownWord(String, nearest: String?)

  /// A graph that somebody else wrote, by its path.
  case unusableGraph(String, reason: String)
  /// A table of more actors than can be drawn.
  case matrixTooLarge(actors: Int, most: Int)
  /// A worker that was killed, or died of its own fault, while it drew.
  case drawingDied(String, program: String, signal: Int32)
  /// A worker that was not ready in time.
  case drawingTooSlow(String, program: String, seconds: Double)
  /// A worker that gave up.
  case drawingFailed(String, program: String, reason: String)
  /// The program for the worker, by its path.
  case workerMissing(String, reason: String)

  /// In one line, but for candidates and broken tables, which have a line each.
  public var description: String {
    switch self {
    case .nothingRead(let inputs):
      "none of the \(inputs) inputs could be read; nothing was written"
    case .unknownActor(let name, let nearest):
      "no actor is called '\(name)'" + suggestion(nearest)
    case .ambiguousActor(let name, let candidates):
      "'\(name)' may be any of these; ask by full name or id:\n"
        + candidates.prefix(10).map { "  \($0)" }.joined(separator: "\n")
        + (candidates.count > 10 ? "\n  and \(candidates.count - 10) more" : "")
    case .unknownName(let word, let noun, let known):
      "no \(noun) is called '\(word)'; there are \(known.joined(separator: ", "))"
    case .unlikeSides(let one, let other):
      "'\(one)' and '\(other)' cannot be compared; give two periods, or two stores or folders"
    case .nothingToRead:
      "a lexicon or decisions hold for articles that are read; compare folders, or leave them out"
    case .twoPeriods:
      "a year and a first or last date exclude each other; leave one out"
    case .unknownRelation(let word, let known):
      "no relation or event type is called '\(word)'; in use are \(known.joined(separator: ", "))"
    case .emptyPeriod(let label, let years):
      "no document or statement \(following(label)); the store covers "
        + (years.isEmpty ? "no year" : years.map(String.init).joined(separator: ", "))
    case .emptyStore(let path):
      "\(path) holds no documents; fill it with 'entente build PATH…'"
    case .unwritable(let path, let reason):
      "cannot write \(path): \(reason)"
    case .brokenTable(let issues): issues
    case .unknownStatement(let id):
      "no statement has the id '\(id)'; 'entente why A B' prints them"
    case .unusableGraph(let name, let reason): "\(name): \(reason)"
    case .matrixTooLarge(let actors, let most):
      "a --matrix shows at most \(most) actors, and here are \(actors); lower --limit"
    case .drawingDied(let name, let program, let signal):
      "\(name): Graphviz died of signal \(signal) while '\(program)' laid it out; another "
        + "--engine, or a graph without edge labels or clusters, may be drawn"
    case .drawingTooSlow(let name, let program, let seconds):
      "\(name): '\(program)' was not ready after \(secondsInWords(seconds)); give it more with "
        + "--time-limit, take another --engine, or draw less"
    case .drawingFailed(let name, let program, let reason):
      "\(name): '\(program)' could not lay it out: \(reason); another --engine may"
    case .workerMissing(let path, let reason):
      "cannot start \(path) to draw with: \(reason); install entente anew"
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

/// "1 second", "2.5 seconds".
private func secondsInWords(_ seconds: Double) -> String {
  guard let whole = Int(exactly: seconds) else { return "\(seconds) seconds" }
  return counted(whole, "second")
}

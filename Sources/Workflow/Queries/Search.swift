public import Graph
public import Knowledge
public import Storage

/// The sentences that a search has found.
public struct Findings: Sendable {
  /// As they were typed.
  public var words: String
  /// The best first.
  public var sentences: [FoundSentence]
  /// Those whom the sentences are about.
  public var actors: [Actor.ID: Actor]
  /// Which statements count.
  public var filter: Filter
}

/// Searches the sentences that statements stand in.
/// - Parameters:
///   - words: words, phrases in double quotation marks, beginnings of words with `*`; a sentence
///     must have all of them.
///   - limit: how many at most.
///   - question: the store; a sentence counts if its filter lets one of its statements pass.
///   - log: is told of a build that did not finish.
/// - Returns: the sentences, none if no sentence has all the words.
/// - Throws: `StoreError`; `WorkflowError` for an empty store or a period of which it knows nothing.
public func search(
  _ words: String, limit: Int = 50, _ question: Question, log: Log = .silent
) throws -> Findings {
  let store = try question.opened(log)
  try question.requireContent(of: question.filter.period, in: store)
  let filter = question.filter
  let sentences = try store.sentences(with: words, limit: limit) { filter.admits($0) }
  if sentences.isEmpty { try question.requireAnswer(from: store) }
  let ids = Set(sentences.flatMap { $0.claims.flatMap { [$0.subject, $0.object, $0.speaker] } })
  let actors = try store.actors(Set(ids.compactMap(\.self)))
  return Findings(
    words: words, sentences: sentences,
    actors: Dictionary(uniqueKeysWithValues: actors.map { ($0.id, $0) }), filter: filter)
}

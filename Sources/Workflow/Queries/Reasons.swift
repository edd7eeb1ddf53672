public import Graph
public import Knowledge
import Storage

/// Every sentence that vouches for what two actors have to do with each other.
public struct Reasons: Sendable {
  /// The first that was asked about; with aliases and roles.
  public var one: Actor
  /// The second.
  public var other: Actor
  /// What was asked for.
  public var filter: Filter
  /// Sorted as a graph sorts them, each with all its statements.
  public var edges: [Edge]
  /// The links between the two, with their words and documents.
  public var graph: KnowledgeGraph
}

/// Tells why the graph connects two actors: every sentence, with its place and the rule that read it.
/// - Parameters:
///   - one: a name, an alias, a surname, a role or an id.
///   - other: the same of the other actor.
///   - question: the store, and which of its statements count.
///   - log: is told of a build that did not finish.
/// - Returns: no edge if nothing connects the two.
/// - Throws: `StoreError`; `WorkflowError` for an empty store, an unknown or ambiguous actor, an
///   unknown relation, or a period of which the store knows nothing.
public func reasons(
  between one: String, and other: String, _ question: Question, log: Log = .silent
) throws -> Reasons {
  let store = try question.opened(log)
  let filter = question.filter
  let (one, other) = (
    try store.actor(called: one, in: filter.period),
    try store.actor(called: other, in: filter.period)
  )
  var graph = try store.graph(between: one.id, and: other.id, where: filter)
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  try store.loadWords(of: graph.links, into: &graph)
  return Reasons(
    one: one, other: other, filter: filter,
    edges: graph.edges(between: one.id, and: other.id, where: filter), graph: graph)
}

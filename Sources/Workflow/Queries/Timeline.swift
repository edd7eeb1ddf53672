public import Graph
public import Knowledge
import Storage

/// What an actor did and what was done to it, event by event.
public struct Timeline: Sendable {
  /// One event with its edges.
  public struct Entry: Hashable, Sendable {
    /// When it was, and how sure it is.
    public var event: Event
    /// Sorted as a graph sorts them; never empty.
    public var edges: [Edge]
  }

  /// Whose timeline it is; with aliases and roles.
  public var actor: Actor
  /// Who else has to be part of it; nil for anybody.
  public var other: Actor?
  /// What was asked for.
  public var filter: Filter
  /// In the order of their dates, the undated last.
  public var entries: [Entry]
  /// The actors of the events and the words that were asked for.
  public var graph: KnowledgeGraph
}

/// Lists the events of an actor, or of two.
/// - Parameters:
///   - name: a name, an alias, a surname, a role or an id.
///   - other: the same of a second actor; nil for all that the first had a part in.
///   - detail: which words come along.
///   - question: the store, and which of its statements and actors count.
///   - log: is told of a build that did not finish.
/// - Returns: no entry if no statement counts.
/// - Throws: `StoreError`; `WorkflowError` for an empty store, an unknown or ambiguous actor, an
///   unknown relation, or a period of which the store knows nothing.
public func timeline(
  of name: String, with other: String? = nil, detail: Detail = .statements, _ question: Question,
  log: Log = .silent
) throws -> Timeline {
  let store = try question.opened(log)
  let filter = question.filter
  let actor = try store.actor(called: name, in: filter.period)
  let partner = try other.map { try store.actor(called: $0, in: filter.period) }
  var graph =
    if let partner {
      try store.graph(between: actor.id, and: partner.id, where: filter)
    } else {
      try store.graph(around: actor.id, where: filter)
    }
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  let events = graph.timeline(of: actor.id, with: partner?.id, where: filter)
  let edges = events.flatMap { graph.edges(of: $0) }
  try store.loadWords(of: edges.flatMap(detail.links), into: &graph)
  return Timeline(
    actor: actor, other: partner, filter: filter,
    entries: events.map { Timeline.Entry(event: $0, edges: graph.edges(of: $0)) }, graph: graph)
}

public import Graph
public import Knowledge
import Storage

/// Who an actor has dealt with, and how.
public struct Neighbours: Sendable {
  /// With aliases and roles.
  public var actor: Actor
  /// What was asked for.
  public var filter: Filter
  /// The most edges that were followed.
  public var hops: Int
  /// In the order of `KnowledgeGraph.neighbours(of:hops:where:limit:)`.
  public var neighbours: [Neighbour]
  /// How many there are besides.
  public var omitted: Int
  /// How many were asked for at most; nil for all.
  public var limit: Int?
  /// What lies within reach, with the words that were asked for.
  public var graph: KnowledgeGraph
}

/// How many words an answer brings along.
public enum Detail: Hashable, Sendable {
  /// None: names, numbers and dates only.
  case none
  /// Of each edge the first few statements, to name sources.
  case sources
  /// Every statement of what is shown.
  case statements

  /// The links whose words an edge is shown with.
  func links(of edge: Edge) -> ArraySlice<Link> {
    switch self {
    case .none: []
    case .sources: edge.links.prefix(4)
    case .statements: edge.links[...]
    }
  }
}

/// Finds the neighbours of an actor.
/// - Parameters:
///   - name: a name, an alias, a surname, a role or an id.
///   - hops: at least 1.
///   - limit: how many at most; nil for all.
///   - detail: which words come along.
///   - question: the store, and which of its statements and actors count.
///   - log: is told of a build that did not finish.
/// - Returns: nobody if the actor is known but no statement counts.
/// - Throws: `StoreError`; `WorkflowError` for an empty store, an unknown or ambiguous actor, an
///   unknown relation, or a period of which the store knows nothing.
public func neighbours(
  of name: String, hops: Int = 1, limit: Int? = nil, detail: Detail = .statements,
  _ question: Question, log: Log = .silent
) throws -> Neighbours {
  let store = try question.opened(log)
  let filter = question.filter
  let centre = try store.actor(called: name, in: filter.period)
  var graph = try store.graph(around: centre.id, hops: hops, where: filter)
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  var found = graph.neighbours(of: centre.id, hops: hops, where: filter, limit: limit)
  let reached = graph.distances(from: centre.id, hops: hops, where: filter).count
  let links = found.flatMap { $0.edges.flatMap(detail.links) }
  try store.loadWords(of: links, into: &graph)
  try store.loadActors(Set(found.map(\.actor.id) + [centre.id]), into: &graph)
  found = graph.neighbours(of: centre.id, hops: hops, where: filter, limit: limit)
  return Neighbours(
    actor: graph.actor(centre.id) ?? centre, filter: filter, hops: hops, neighbours: found,
    omitted: max(0, reached - 1 - found.count), limit: limit, graph: graph)
}

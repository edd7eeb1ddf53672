public import Graph
public import Knowledge
import Storage

/// The shortest ways from one actor to another.
public struct Paths: Sendable {
  /// Where the ways begin; with aliases and roles.
  public var from: Actor
  /// Where they end; with aliases and roles.
  public var to: Actor
  /// What was asked for.
  public var filter: Filter
  /// The most hops that were followed.
  public var longest: Int
  /// In the order of `KnowledgeGraph.paths(from:to:where:longest:limit:)`; all of one length.
  public var paths: [Path]
  /// What lies on the paths, with the words that were asked for.
  public var graph: KnowledgeGraph
}

/// Finds the shortest ways from one actor to another.
/// - Parameters:
///   - one: a name, an alias, a surname, a role or an id.
///   - other: the same of the actor at the end.
///   - longest: how many hops at most.
///   - limit: how many ways at most.
///   - detail: which words come along.
///   - question: the store, and which of its statements and actors count.
///   - log: is told of a build that did not finish.
/// - Returns: no path if there is none.
/// - Throws: `StoreError`; `WorkflowError` for an empty store, an unknown or ambiguous actor, an
///   unknown relation, or a period of which the store knows nothing.
public func paths(
  from one: String, to other: String, longest: Int = 6, limit: Int = 5,
  detail: Detail = .statements, _ question: Question, log: Log = .silent
) throws -> Paths {
  let store = try question.opened(log)
  let filter = question.filter
  let from = try store.actor(called: one, in: filter.period)
  let to = try store.actor(called: other, in: filter.period)
  var graph = try store.graph(
    connecting: from.id, and: to.id, longest: longest, where: filter)
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  func found() -> [Path] {
    graph.paths(from: from.id, to: to.id, where: filter, longest: longest, limit: limit)
  }
  var paths = found()
  let edges = paths.flatMap { $0.hops.flatMap(\.edges) }
  try store.loadWords(of: edges.flatMap(detail.links), into: &graph)
  paths = found()
  return Paths(from: from, to: to, filter: filter, longest: longest, paths: paths, graph: graph)
}

public import Graph
public import Knowledge
import Storage

/// Who an actor has dealt with, and how.
public struct Neighbours: Sendable {
  public var actor: Actor
  public var filter: Filter
  /// The most edges that were followed.
  public var hops: Int
  /// In the order of `KnowledgeGraph.neighbours(of:hops:where:)`.
  public var neighbours: [Neighbour]
  /// The actors within reach and what lies between them.
  public var graph: KnowledgeGraph
}

/// Finds the neighbours of an actor.
/// - Parameters:
///   - name: a name, an alias, a surname or an id.
///   - hops: at least 1.
///   - question: the store, and which of its statements count.
/// - Returns: nobody if the actor is known but no statement counts.
/// - Throws: `StoreError`; `WorkflowError` for an unknown or ambiguous actor, an unknown relation,
///   or a period of which the store knows nothing.
public func neighbours(of name: String, hops: Int = 1, _ question: Question) throws -> Neighbours {
  let store = try question.opened()
  let centre = try actor(called: name, among: try store.actors())
  let loaded = try store.graph(around: centre.id, hops: hops, period: question.filter.period)
  if loaded.links.isEmpty {
    try question.requireContent(loaded, of: question.filter.period, in: store)
  }
  try question.requireKnownRelations(in: loaded)
  return Neighbours(
    actor: centre, filter: question.filter, hops: hops,
    neighbours: loaded.neighbours(of: centre.id, hops: hops, where: question.filter),
    graph: loaded.neighbourhood(of: centre.id, hops: hops, where: question.filter))
}

/// The one actor that a name stands for.
/// - Throws: `WorkflowError.unknownActor` with the nearest names, or `.ambiguousActor`.
private func actor(called name: String, among actors: [Actor]) throws(WorkflowError) -> Actor {
  switch ActorSearch(actors).match(name) {
  case .found(let actor): return actor
  case .ambiguous(let actors):
    throw .ambiguousActor(
      name,
      candidates: actors.map { actor in
        "\(actor.name) (\(actor.id))" + (actor.country.map { ", \($0)" } ?? "")
      })
  case .unknown(let nearest): throw .unknownActor(name, nearest: nearest.map(\.name))
  }
}

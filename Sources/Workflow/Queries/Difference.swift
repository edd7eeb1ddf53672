public import Graph
import Knowledge
import Storage

/// What two periods say, side by side.
public struct Difference: Sendable {
  public var diff: GraphDiff
  /// The documents of both periods.
  public var sources: [KnowledgeGraph.Source]
  /// Who says what is said, by statement.
  var speakers: [Statement.ID: Actor.ID]

  /// Whether both periods say the same.
  public var isEmpty: Bool { diff.isEmpty }
}

/// Compares two periods of a store, each a year, a month, a day or `FROM..TO`.
///
/// It throws `DateError`, `StoreError`, or `WorkflowError.emptyPeriod`.
public func difference(from before: String, to after: String, _ question: Question) throws
  -> Difference
{
  let (before, after) = (try Period(before), try Period(after))
  let store = try question.opened()
  let graph = try store.graph()
  for period in [before, after] { try question.requireContent(graph, of: period, in: store) }
  try question.requireKnownRelations(in: graph)
  let diff = GraphDiff(of: graph, before: before, after: after, where: question.filter)
  let documents = Set(diff.before.documents + diff.after.documents)
  return Difference(
    diff: diff, sources: graph.sources.filter { documents.contains($0.id) },
    speakers: graph.speakers)
}

extension KnowledgeGraph {
  /// Who says what is said, by statement.
  var speakers: [Statement.ID: Actor.ID] {
    Dictionary(links.compactMap { link in link.attribution.map { (link.statement.id, $0) } }) {
      first, _ in first
    }
  }
}

public import Graph
import Knowledge
import Ontology
import Storage

/// Which store a query reads, and which of its statements count.
public struct Question: Sendable {
  /// The path of the SQLite file.
  public var store: String
  public var filter: Filter

  /// A question about all statements of a store.
  public init(store: String) {
    self.store = store
    filter = Filter()
  }

  /// Reads a question as a user words it.
  /// - Parameters:
  ///   - store: the path of the SQLite file.
  ///   - statuses: words like `asserted`; none for all.
  ///   - relations: labels or PLOVER types in any case; none for all.
  ///   - year: a year, month, day or `FROM..TO`; nil for all times.
  /// - Throws: `DateError`, or `WorkflowError.unknownStatus`.
  public init(store: String, statuses: [String], relations: [String], year: String?) throws {
    self.store = store
    let known = try statuses.map { word throws(WorkflowError) in
      guard let status = Status(rawValue: folded(word)) else {
        throw WorkflowError.unknownStatus(word, known: Status.allCases.map(\.rawValue))
      }
      return status
    }
    filter = Filter(
      statuses: known.isEmpty ? nil : Set(known),
      relations: relations.isEmpty ? nil : Set(relations),
      period: try year.map { text throws(DateError) in try Period(text) })
  }

  /// Opens the store.
  func opened() throws -> Store { try Store(at: store, create: false) }

  /// The graph of the question's period, all of it.
  /// - Throws: `WorkflowError.emptyPeriod` when the store knows nothing of the period.
  func graph(in store: Store) throws -> KnowledgeGraph {
    let graph = try store.graph(period: filter.period)
    try requireContent(graph, of: filter.period, in: store)
    try requireKnownRelations(in: graph)
    return graph
  }

  /// Complains when neither a document nor a statement falls into a period.
  func requireContent(_ graph: KnowledgeGraph, of period: Period?, in store: Store) throws {
    guard !graph.knows(of: period) else { return }
    guard let period else { throw WorkflowError.emptyStore(self.store) }
    let whole = try store.graph()
    guard !whole.sources.isEmpty else { throw WorkflowError.emptyStore(self.store) }
    guard !whole.knows(of: period) else { return }
    throw WorkflowError.emptyPeriod(period.label, years: whole.years)
  }

  /// Complains about a relation that neither the graph nor the lexicon knows.
  func requireKnownRelations(in graph: KnowledgeGraph) throws {
    func strangers(among relations: [Relation]) -> Set<String> {
      (filter.relations ?? []).filter { name in !relations.contains { $0.isCalled(name) } }
    }
    guard !strangers(among: graph.links.map(\.statement.relation)).isEmpty else { return }
    // Only now is the lexicon worth its reading time.
    let known = try Tables.bundled().relations.relations + graph.links.map(\.statement.relation)
    guard let stranger = strangers(among: known).min() else { return }
    throw WorkflowError.unknownRelation(stranger, known: graph.relationNames)
  }
}

extension KnowledgeGraph {
  /// Whether a document or a statement falls into a period; nil stands for all times.
  fileprivate func knows(of period: Period?) -> Bool {
    guard let period else { return !sources.isEmpty }
    return sources.contains { $0.published.map(period.overlaps) ?? false }
      || links.contains { $0.statement.date.map(period.overlaps) ?? false }
  }

  /// The years of its documents and statements, ascending.
  fileprivate var years: [Int] {
    let dates = sources.compactMap(\.published) + links.compactMap(\.statement.date)
    return Set(dates.map(\.year)).sorted()
  }
}

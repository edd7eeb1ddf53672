public import Graph
import Knowledge
import Ontology
import Storage

/// Which store a query reads, and which of its statements and actors count.
public struct Question: Sendable {
  /// The path of the SQLite file.
  public var store: String
  /// Which of its statements and actors count.
  public var filter: Filter

  /// A question with a filter of one's own, by default about everything.
  public init(store: String, filter: Filter = Filter()) {
    self.store = store
    self.filter = filter
  }

  /// What a user may say to narrow a question down; nil or nothing for all.
  public struct Words: Sendable {
    /// Like `asserted`, in any case.
    public var statuses: [String] = []
    /// Labels, PLOVER types or sides, in any case.
    public var relations: [String] = []
    /// PLOVER types, in any case.
    public var events: [String] = []
    /// A year, month, day, or `FROM..TO`.
    public var year: String?
    /// The first date, included: a year, month or day.
    public var since: String?
    /// The last one, included.
    public var until: String?
    /// `out`, `in` or `both`, in any case.
    public var direction: String?
    /// Like `person`, in any case.
    public var kinds: [String] = []
    /// States of the actors that may be reached; case and accents do not matter.
    public var countries: [String] = []
    /// How many publishers must tell of an act; less than 1 counts as 1.
    public var minimumSources = 1

    /// Everything counts.
    public init() {}
  }

  /// Reads a question as a user words it.
  ///
  /// - Throws: `DateError`; `WorkflowError` for a word that is none, or for a year together with
  ///   another limit of time.
  public init(store: String, _ words: Words) throws {
    let directions: Set<Filter.Direction>? = try Self.cases(
      [words.direction].compactMap(\.self), as: "direction", folded)
    self.store = store
    filter = Filter(
      statuses: try Self.cases(words.statuses, as: "status") { folded($0) },
      relations: words.relations.isEmpty ? nil : Set(words.relations),
      events: try Self.cases(words.events, as: "event type") { $0.uppercased() },
      period: try Self.period(words),
      direction: directions?.first ?? .both,
      kinds: try Self.cases(words.kinds, as: "kind of actor", folded),
      countries: words.countries.isEmpty ? nil : Set(try words.countries.map(stateName)),
      minimumSources: max(1, words.minimumSources))
  }

  /// The cases that words name, nil for no words.
  private static func cases<Case: RawRepresentable<String> & CaseIterable & Hashable>(
    _ words: [String], as noun: String, _ spelling: (String) -> String
  ) throws(WorkflowError) -> Set<Case>? {
    var cases = Set<Case>()
    for word in words {
      guard let value = Case(rawValue: spelling(word)) else {
        throw .unknownName(word, noun: noun, known: Case.allCases.map(\.rawValue))
      }
      cases.insert(value)
    }
    return cases.isEmpty ? nil : cases
  }

  private static func period(_ words: Words) throws -> Period? {
    let (since, until) = (
      try words.since.map(PartialDate.init(iso:)), try words.until.map(PartialDate.init(iso:))
    )
    guard let year = words.year else {
      return since == nil && until == nil ? nil : try Period(since: since, until: until)
    }
    guard since == nil, until == nil else { throw WorkflowError.twoPeriods }
    return try Period(year)
  }

  /// Opens the store, and tells of documents that are saved but not yet in the graph.
  /// - Throws: `StoreError`, or `WorkflowError.emptyStore`.
  func opened(_ log: Log) throws -> Store {
    let store = try Store(at: self.store, create: false)
    guard let waiting = try store.waitingDocuments() else {
      throw WorkflowError.emptyStore(self.store)
    }
    if waiting > 0 {
      let documents = counted(waiting, "document") + (waiting == 1 ? " is" : " are")
      log.warn(
        store.builder.map { "\($0) is building '\(self.store)': \(documents) not counted yet" }
          ?? "the last build of '\(self.store)' did not finish: \(documents) not counted; run "
          + "'entente build PATH…' again")
    }
    return store
  }

  /// The graph of what the filter lets pass, all of it, without words.
  /// - Throws: `WorkflowError.emptyPeriod` when the store knows nothing of the period.
  func graph(in store: Store) throws -> KnowledgeGraph {
    let graph = try store.graph(where: filter)
    if graph.links.isEmpty { try requireAnswer(from: store) }
    return graph
  }

  /// Complains, if that is why there is no answer, about a period of which the store knows nothing, or
  /// a relation that neither it nor the lexicon knows.
  func requireAnswer(from store: Store) throws {
    try requireContent(of: filter.period, in: store)
    try requireKnownRelations(in: [store])
  }

  /// Complains about a relation that neither some of the stores nor the lexicon knows.
  func requireKnownRelations(in stores: [Store]) throws {
    guard let asked = filter.relations else { return }
    let inUse = try stores.flatMap { try $0.relations() }
    let known = try inUse + Tables.bundled().relations.relations
    let strangers = asked.filter { name in !known.contains { $0.isCalled(name) } }
    guard let stranger = strangers.min() else { return }
    let labels = Set(inUse.map(\.label) + inUse.compactMap { $0.event?.rawValue })
    throw WorkflowError.unknownRelation(stranger, known: labels.sorted())
  }

  /// Complains when neither a document nor a statement falls into a period.
  func requireContent(of period: Period?, in store: Store) throws {
    guard let period else { return }
    guard try !store.knows(of: period) else { return }
    throw WorkflowError.emptyPeriod(period.label, years: try store.years())
  }
}

import Documents
import Foundation
public import Graph
import Knowledge
import Storage

/// What two periods, two stores or two versions of a corpus say, side by side.
public struct Difference: Sendable {
  /// All pairs, shown or not; words are loaded for those shown only.
  public var diff: GraphDiff
  /// The pairs that are shown: those that changed in any way, and the unchanged ones near them that
  /// were asked for; in the order of the diff.
  public var shown: [GraphDiff.Pair]
  /// How many more there would be without a limit.
  public var omitted = 0
  /// Which statements were compared.
  public var filter = Filter()
  /// What became of the documents that were read for the purpose.
  public var batch = Batch()
  /// How many unchanged pairs are farther from a change than was asked for.
  public var hidden: Int { diff.pairs.count - shown.count - omitted }

  /// Whether both sides say the same.
  public var isEmpty: Bool { diff.isEmpty }
}

/// Compares two periods of a store, each a year, a month, a day or `FROM..TO`; or two stores; or what
/// two sets of documents say, read for the purpose.
/// - Parameters:
///   - before: a period, the path of a store, or of a document or a folder of documents.
///   - after: what it is compared with, of the same sort.
///   - context: how many edges around a change unchanged pairs are shown.
///   - limit: how many pairs are shown at most, those with the most events; nil for all.
///   - detail: which words come along.
///   - question: the store of the periods, and which of its statements count.
///   - options: how documents are read, and which decisions hold for what they say: by default those
///     beside the store that they are compared with.
///   - log: is told of inputs that cannot be read, of decisions that could not be obeyed for them, and
///     of a build that did not finish.
/// - Returns: the difference with the words of what is shown.
/// - Throws: `DateError`, `StoreError`, `DocumentError`; `WorkflowError` for an empty store, an
///   unknown relation, a broken lexicon or decisions file, a period of which the store knows nothing,
///   or one on one side only.
public func difference(
  from before: String, to after: String, context: Int = 0, limit: Int? = nil,
  detail: Detail = .statements, _ question: Question,
  reading options: BuildOptions = BuildOptions(),
  log: Log = .silent
) async throws -> Difference {
  var sides = [before, after].map(Side.init)
  if sides.contains(where: { !$0.isPeriod }) {
    // What is no period beside a path is the path of nothing.
    sides = zip(sides, [before, after]).map { $0.isNoPeriod ? .documents($1) : $0 }
  }
  guard sides[0].isPeriod == sides[1].isPeriod else {
    throw WorkflowError.unlikeSides(before, after)
  }
  guard sides.contains(where: \.isDocuments) || (options.lexicon ?? options.decisions) == nil else {
    throw WorkflowError.nothingToRead
  }
  if case .period(let before) = sides[0], case .period(let after) = sides[1] {
    return try difference(
      try before.get(), try after.get(), Extent(context, limit, detail), question, log)
  }
  let reader =
    sides.contains { $0.isDocuments }
    ? try FolderReading(options, besides: sides.compactMap(\.pathOfStore).first, log) : nil
  guard let one = try await sides[0].store(reader, log),
    let other = try await sides[1].store(reader, log)
  else { throw WorkflowError.unlikeSides(before, after) }
  var answer = try difference(
    (one.store, before), (other.store, after), Extent(context, limit, detail), question)
  answer.batch = one.batch + other.batch
  return answer
}

/// One side of a comparison as a user words it.
private enum Side {
  case period(Result<Period, DateError>)
  case store(String)
  case documents(String)

  init(_ words: String) {
    let period = Result { () throws(DateError) in try Period(words) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: words)
    let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
    switch period {
    case .failure where attributes != nil || words.contains("/"):
      self = isFolder || !isStore(words) ? .documents(words) : .store(words)
    default: self = .period(period)
    }
  }

  var isPeriod: Bool { if case .period = self { true } else { false } }
  var isNoPeriod: Bool { if case .period(.failure) = self { true } else { false } }
  var isDocuments: Bool { if case .documents = self { true } else { false } }

  var pathOfStore: String? { if case .store(let path) = self { path } else { nil } }

  /// The store of a side, that of documents in memory only; nil of a period.
  func store(_ reader: FolderReading?, _ log: Log) async throws -> (store: Store, batch: Batch)? {
    switch self {
    case .documents(let path): try await reader?.store(of: path)
    case .store(let path): (try Question(store: path).opened(log), Batch())
    case .period: nil
    }
  }
}

/// Whether a path is that of a store; one that leads nowhere is taken for it by its name.
private func isStore(_ path: String) -> Bool {
  FileManager.default.isReadableFile(atPath: path)
    ? isDatabase(path) : path.hasSuffix(".sqlite")
}

private func difference(
  _ before: Period, _ after: Period, _ extent: Extent, _ question: Question, _ log: Log
) throws -> Difference {
  let store = try question.opened(log)
  for period in [before, after] { try question.requireContent(of: period, in: store) }
  var filter = question.filter
  filter.period = nil
  var graph = try store.graph(ofAny: [before, after], where: filter)
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  try store.loadActors(Set(graph.actors.map(\.id)), into: &graph)
  let diff = GraphDiff(
    of: graph, before: before, after: after, where: filter,
    coverage: (
      before: try store.coverage(of: before, label: before.label),
      after: try store.coverage(of: after, label: after.label),
      dateless: try store.datelessCount()
    ))
  var difference = Difference(diff, extent)
  difference.filter = filter
  let links = extent.links(of: difference)
  try store.loadWords(of: links, into: &difference.diff.graph)
  return difference
}

private func difference(
  _ before: (store: Store, label: String), _ after: (store: Store, label: String),
  _ extent: Extent, _ question: Question
) throws -> Difference {
  func graph(of store: Store) throws -> KnowledgeGraph {
    var graph = try store.graph(where: question.filter)
    try store.loadActors(Set(graph.actors.map(\.id)), into: &graph)
    return graph
  }
  var (one, other) = (try graph(of: before.store), try graph(of: after.store))
  try question.requireKnownRelations(in: [before.store, after.store])
  let period = question.filter.period
  let shared = try SharedDocuments(before.store, after.store)
  let diff = GraphDiff(
    from: (one, before.label), to: (other, after.label), where: question.filter,
    coverage: (
      before: try before.store.coverage(of: period, label: before.label),
      after: try after.store.coverage(of: period, label: after.label)
    ),
    rosters: (
      before: try before.store.roster(naming: shared.before),
      after: try after.store.roster(naming: shared.after)
    ))
  var difference = Difference(diff, extent)
  difference.filter = question.filter
  let shown = Set(extent.links(of: difference).map(\.key))
  func load(_ graph: inout KnowledgeGraph, from store: Store) throws {
    try store.loadWords(of: graph.links.filter { shown.contains($0.key) }, into: &graph)
  }
  try load(&one, from: before.store)
  try load(&other, from: after.store)
  difference.diff.addWords(before: one, after: other)
  return difference
}

/// How much of a difference is shown, and with which words.
private struct Extent {
  let context: Int
  let limit: Int?
  let detail: Detail

  init(_ context: Int, _ limit: Int?, _ detail: Detail) {
    (self.context, self.limit, self.detail) = (context, limit, detail)
  }

  /// The links whose words a difference is shown with.
  func links(of difference: Difference) -> [Link] {
    guard detail != .none else { return [] }
    return difference.shown.flatMap { pair in
      (difference.diff.edgesBefore(pair) + difference.diff.edgesAfter(pair))
        .flatMap(detail.links)
    }
  }
}

extension Difference {
  fileprivate init(_ diff: GraphDiff, _ extent: Extent) {
    let pairs = diff.pairs(withContext: extent.context)
    let limit = extent.limit ?? pairs.count
    guard pairs.count > limit else {
      self.init(diff: diff, shown: pairs)
      return
    }
    let ranked = pairs.indices.sorted { one, other in
      func events(_ pair: GraphDiff.Pair) -> Int { pair.before.events + pair.after.events }
      let (first, second) = (events(pairs[one]), events(pairs[other]))
      return first == second ? one < other : first > second
    }
    self.init(
      diff: diff, shown: ranked.prefix(limit).sorted().map { pairs[$0] },
      omitted: pairs.count - limit)
  }
}

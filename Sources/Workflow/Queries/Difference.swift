import Documents
import Foundation
public import Graph
import Knowledge
import Storage

/// What two periods, two stores or two versions of a corpus say, side by side.
public struct Difference: Sendable {
  public var diff: GraphDiff
  /// The pairs that are shown: those that changed in any way, and the unchanged ones near them that
  /// were asked for; in the order of the diff.
  public var shown: [GraphDiff.Pair]

  /// Whether both sides say the same.
  public var isEmpty: Bool { diff.isEmpty }
}

/// Compares two periods of a store, each a year, a month, a day or `FROM..TO`; or two stores; or what
/// two sets of documents say, read for the purpose.
/// - Parameters:
///   - before: a period, the path of a store, or of a document or a folder of documents.
///   - after: what it is compared with, of the same sort.
///   - context: how many edges around a change unchanged pairs are shown.
///   - detail: which words come along.
///   - question: the store of the periods, and which of its statements count.
///   - threads: how many documents are read side by side.
///   - log: is told of inputs that cannot be read, and of a build that did not finish.
/// - Returns: every pair that either side has, and which of them are shown.
/// - Throws: `DateError`, `StoreError`, `DocumentError`; `WorkflowError` for a period of which the
///   store knows nothing, or for a period on one side only.
public func difference(
  from before: String, to after: String, context: Int = 0, detail: Detail = .statements,
  _ question: Question, threads: Int = 1, log: Log = .silent
) async throws -> Difference {
  let sides = [before, after].map(Side.init)
  guard sides[0].isPeriod == sides[1].isPeriod else {
    throw WorkflowError.unlikeSides(before, after)
  }
  if case .period(let before) = sides[0], case .period(let after) = sides[1] {
    return try difference(try before.get(), try after.get(), context, detail, question, log)
  }
  let steps = sides.contains { $0.isDocuments } ? try ReadingSteps() : nil
  let (one, other) = (
    try await sides[0].store(steps, threads, question, log),
    try await sides[1].store(steps, threads, question, log)
  )
  return try difference((one, before), (other, after), context, detail, question)
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
  var isDocuments: Bool { if case .documents = self { true } else { false } }

  /// The store of a side that is no period; one of documents is in memory only.
  func store(_ steps: ReadingSteps?, _ threads: Int, _ question: Question, _ log: Log) async throws
    -> Store
  {
    guard case .documents(let path) = self, let steps else {
      guard case .store(let path) = self else { return try question.opened(log) }
      return try Question(store: path).opened(log)
    }
    let store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    _ = try await walk([path], threads: threads, log: log) { path throws(DocumentError) in
      let article = try steps.reader.article(from: path)
      return (article: article, reading: steps.reading(of: article))
    } consume: {
      try update.save($0.reading, of: $0.article)
    }
    _ = try update.finish()
    return store
  }
}

/// Whether a file begins as those of SQLite do; a path that leads nowhere is taken for a store.
private func isStore(_ path: String) -> Bool {
  guard let file = FileHandle(forReadingAtPath: path) else { return true }
  let start = try? file.read(upToCount: 15)
  return start == Data("SQLite format 3".utf8)
}

private func difference(
  _ before: Period, _ after: Period, _ context: Int, _ detail: Detail, _ question: Question,
  _ log: Log
) throws -> Difference {
  let store = try question.opened(log)
  for period in [before, after] { try question.requireContent(of: period, in: store) }
  var filter = question.filter
  filter.period = before.hull(with: after)
  var graph = try store.graph(where: filter)
  if graph.links.isEmpty { try question.requireAnswer(from: store) }
  try store.loadActors(Set(graph.actors.map(\.id)), into: &graph)
  filter.period = nil
  let diff = GraphDiff(
    of: graph, before: before, after: after, where: filter,
    coverage: (
      before: try store.coverage(of: before, label: before.label),
      after: try store.coverage(of: after, label: after.label),
      dateless: try store.datelessCount()
    ))
  var difference = Difference(diff: diff, shown: diff.pairs(withContext: context))
  try store.loadWords(of: difference.links(detail), into: &difference.diff)
  return difference
}

private func difference(
  _ before: (store: Store, label: String), _ after: (store: Store, label: String),
  _ context: Int, _ detail: Detail, _ question: Question
) throws -> Difference {
  func side(_ side: (store: Store, label: String)) throws -> KnowledgeGraph {
    var graph = try side.store.graph(where: question.filter)
    try side.store.loadEverything(into: &graph)
    return graph
  }
  let period = question.filter.period
  let diff = GraphDiff(
    from: (try side(before), before.label), to: (try side(after), after.label),
    where: question.filter,
    coverage: (
      before: try before.store.coverage(of: period, label: before.label),
      after: try after.store.coverage(of: period, label: after.label)
    ))
  return Difference(diff: diff, shown: diff.pairs(withContext: context))
}

extension Difference {
  /// The links whose words it is shown with.
  fileprivate func links(_ detail: Detail) -> [Link] {
    shown.flatMap { pair in
      (diff.edgesBefore(pair) + diff.edgesAfter(pair)).flatMap(detail.links)
    }
  }
}

extension Store {
  fileprivate func loadWords(of links: [Link], into diff: inout GraphDiff) throws {
    try loadWords(of: links, into: &diff.graph)
  }
}

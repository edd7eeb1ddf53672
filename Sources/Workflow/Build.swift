import Documents
import Foundation
import Graph
import Graphviz
import Knowledge
import Rendering
public import Storage

/// What a build has made.
public struct BuildSummary: Hashable, Sendable {
  /// What became of the inputs.
  public var batch = Batch()
  /// How many of the inputs were read because they are new or changed; the others were left as they
  /// are in the store.
  public var changed = 0
  /// What became of the graph, and decisions that could not be obeyed.
  public var changes = GraphChanges()
  /// How many statements the graph has, of all documents of the store; none that a decision drops
  /// or whose ends are one actor.
  public var statements = 0
  /// How many actors the graph has.
  public var actors = 0
  /// The paths of the files it left: the store, the DOT, the SVG.
  public var files: [String] = []
  /// How long it took.
  public var duration = Duration.zero
}

/// How a build goes about it.
public struct BuildOptions: Hashable, Sendable {
  /// The path of a user's lexicon that is read besides the shipped one.
  public var lexicon: String?
  /// The path of the decisions file; nil for `decisions.yaml` beside the store, if there is one.
  public var decisions: String?
  /// How many articles are read side by side, at least 1; never changes the result.
  public var threads: Int
  /// How many seconds to wait for another build of the same store, at least 0.
  public var patience: Double

  /// Unless told otherwise, with the shipped lexicon alone, on one thread, waiting five seconds.
  public init(
    lexicon: String? = nil, decisions: String? = nil, threads: Int = 1, patience: Double = 5
  ) {
    self.lexicon = lexicon
    self.decisions = decisions
    self.threads = threads
    self.patience = patience
  }
}

/// Reads documents into a store and draws their relationship diagram.
///
/// The store holds exactly the documents given: what an earlier build left of others goes. Documents
/// that it has already, and that the same program read with the same lexicon, are not read again.
/// Nothing is touched when no document can be read.
/// - Parameters:
///   - paths: files, folders, or `-` for standard input.
///   - folder: is made if need be; gets `entente.sqlite`, `relations.dot` and `relations.svg`.
///   - options: how the build goes about it.
///   - log: is told of every input, and of decisions that could not be obeyed.
/// - Returns: what was read, what changed, and the paths of what was written.
/// - Throws: `DocumentError` or `WorkflowError.nothingRead` when nothing was read, `StoreError`,
///   `GraphvizError`, `WorkflowError.unwritable`, `WorkflowError.brokenTable`.
public func build(
  _ paths: [String], into folder: String, _ options: BuildOptions = BuildOptions(),
  log: Log = .silent
) async throws -> BuildSummary {
  let clock = ContinuousClock()
  let start = clock.now
  let steps = try ReadingSteps(lexicon: options.lexicon)
  let store = storePath(in: folder)
  let decisions = try decisions(at: options.decisions, besides: store)
  var summary = BuildSummary()
  // What the store has is asked under the lock: another build may be changing it.
  let exists = FileManager.default.fileExists(atPath: store)
  var update = exists ? try begin(in: folder, options.patience) : nil
  let known = try update?.store.contents() ?? [:]
  let reader = IncrementalReading(steps: steps, lexicon: options.lexicon, known: known)

  var documents = Set<Article.ID>()
  summary.batch = try await walk(paths, threads: options.threads, log: log) {
    path throws(DocumentError) in
    try reader.product(of: path)
  } consume: { product in
    let open = try update ?? begin(in: folder, options.patience)
    update = open
    documents.insert(product.document)
    guard let read = product.read else { return }
    summary.changed += 1
    try open.under.save(read.reading, of: read.article, content: product.content)
  }
  guard let (open, under) = update else { return summary }

  try under.keepOnly(documents)
  summary.changes = try under.finish(obeying: decisions, by: IncrementalReading.program)
  for conflict in summary.changes.conflicts { log.warn(conflict.description) }
  let size = try open.size()
  summary.statements = size.statements
  summary.actors = size.actors
  summary.files = [store] + (try draw(open, into: folder, isNew: summary.changed > 0))
  summary.duration = start.duration(to: clock.now)
  return summary
}

/// Where a build leaves the store.
public func storePath(in folder: String) -> String { path("entente.sqlite", in: folder) }

private func begin(in folder: String, _ patience: Double) throws -> (
  store: Store, under: StoreUpdate
) {
  try makeFolder(folder)
  let store = try Store(at: storePath(in: folder), create: true)
  return (store, try StoreUpdate(of: store, patience: patience))
}

/// Writes the relationship diagram of a graph as SVG and DOT.
///
/// The layout takes longest and follows from the DOT, which is written last: where it is as it was,
/// the picture is too.
/// - Parameters:
///   - store: what is drawn.
///   - folder: gets the files.
///   - isNew: whether the picture may be another even so, as a newer program draws it.
/// - Returns: the paths of the files.
/// - Throws: `StoreError`, `GraphvizError`, `WorkflowError.unwritable`.
private func draw(_ store: Store, into folder: String, isNew: Bool) throws -> [String] {
  let diagram = try diagram(of: store, Question(store: store.path))
  let (dot, svg) = (path("relations.dot", in: folder), path("relations.svg", in: folder))
  let text = try diagram.drawn(as: .dot)
  let isDrawn = FileManager.default.contents(atPath: dot).map { Array($0) == text } ?? false
  if isNew || !isDrawn || !FileManager.default.fileExists(atPath: svg) {
    try write(try diagram.drawn(as: .svg), to: svg)
    try write(text, to: dot)
  }
  return [dot, svg]
}

import Graph
import Graphviz
import Knowledge
import Rendering
import Storage

/// What a build has made.
public struct BuildSummary: Hashable, Sendable {
  /// What became of the inputs.
  public var batch = Batch()
  public var statements = 0
  public var actors = 0
  /// The paths of the files it left.
  public var files: [String] = []
  /// How long it took.
  public var duration = Duration.zero
}

/// Reads documents into a store and draws their relationship diagram.
///
/// The store holds exactly the documents given: what an earlier build left of others goes. Nothing
/// is touched when no document can be read.
/// - Parameters:
///   - paths: files, folders, or `-` for standard input.
///   - folder: is made if need be; gets `entente.sqlite`, `relations.dot` and `relations.svg`.
///   - lexicon: the path of a user's lexicon that is read besides the shipped one.
///   - threads: how many articles are read side by side; never changes the result.
///   - log: is told of every input.
/// - Returns: what was read, and the paths of what was written.
/// - Throws: `DocumentError` or `WorkflowError.nothingRead` when nothing was read, `StoreError`,
///   `GraphvizError`, `WorkflowError.unwritable`, `WorkflowError.brokenLexicon`.
public func build(
  _ paths: [String], into folder: String, lexicon: String? = nil, threads: Int = 1,
  log: Log = .silent
) async throws -> BuildSummary {
  let clock = ContinuousClock()
  let start = clock.now
  let steps = try ReadingSteps(lexicon: lexicon)
  var summary = BuildSummary()

  var store: Store?
  var documents = Set<Article.ID>()
  summary.batch = try await walk(paths, threads: threads, log: log, reader: steps.reader) {
    (article: $0, reading: steps.reading(of: $0))
  } consume: { product in
    let open = try store ?? makeStore(in: folder)
    store = open
    try open.save(product.reading, of: product.article)
    documents.insert(product.article.id)
  }
  guard let store else { return summary }

  try store.keepOnly(documents)
  let resolution = ActorResolver().resolution(of: try store.readings())
  try store.save(resolution)
  let graph = try store.graph()
  summary.statements = graph.links.count
  summary.actors = graph.actors.count
  summary.files = [storePath(in: folder)] + (try draw(graph, into: folder))
  summary.duration = start.duration(to: clock.now)
  return summary
}

/// Where a build leaves the store.
public func storePath(in folder: String) -> String { path("entente.sqlite", in: folder) }

private func makeStore(in folder: String) throws -> Store {
  try makeFolder(folder)
  return try Store(at: storePath(in: folder), create: true)
}

/// Writes the relationship diagram of a graph as DOT and SVG.
/// - Returns: the paths of the files.
private func draw(_ graph: KnowledgeGraph, into folder: String) throws -> [String] {
  let diagram = Diagram(of: graph, title: title(Filter()))
  return try [Diagram.Format.dot, .svg].map { format in
    let file = path("relations.\(format.rawValue)", in: folder)
    try write(try diagram.drawn(as: format), to: file)
    return file
  }
}

import Documents
import Graph
import Knowledge
import Storage

/// Reads documents for a comparison.
struct FolderReading {
  private let steps: ReadingSteps
  private let decisions: [Decision]
  private let threads: Int
  private let log: Log

  /// - Parameters:
  ///   - options: as the user has them.
  ///   - store: the path of the store that the documents are compared with, if it is one.
  ///   - log: is told of inputs that cannot be read, and of decisions that could not be obeyed.
  /// - Throws: `DocumentError`; `WorkflowError.brokenTable` for the lexicon or the decisions.
  init(_ options: BuildOptions, besides store: String?, _ log: Log) throws {
    steps = try ReadingSteps(lexicon: options.lexicon)
    let hasDecisions = options.decisions != nil || store != nil
    decisions =
      hasDecisions
      ? try Workflow.decisions(at: options.decisions, besides: store ?? "") : []
    threads = options.threads
    self.log = log
  }

  /// What they say, in a store in memory, and how many could not be read.
  func store(of path: String) async throws -> (store: Store, batch: Batch) {
    let store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    let batch = try await walk([path], threads: threads, log: log) { path throws(DocumentError) in
      let article = try steps.reader.article(from: path)
      return (article: article, reading: steps.reading(of: article))
    } consume: {
      try update.save($0.reading, of: $0.article)
    }
    for conflict in try update.finish(obeying: decisions).conflicts {
      log.warn("\(path): \(conflict.description)")
    }
    return (store, batch)
  }
}

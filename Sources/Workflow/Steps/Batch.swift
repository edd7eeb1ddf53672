import Documents
import Knowledge

/// What became of the inputs of one command.
public struct Batch: Hashable, Sendable {
  /// How many inputs were read.
  public internal(set) var read = 0
  /// How many could not be read; each has been reported to the log.
  public internal(set) var failed = 0

  /// Both together.
  static func + (one: Batch, other: Batch) -> Batch {
    Batch(read: one.read + other.read, failed: one.failed + other.failed)
  }

  /// One sentence about what could not be read, nil if nothing failed.
  public var complaint: String? {
    guard failed > 0 else { return nil }
    return
      "\(failed) of \(counted(read + failed, "input")) could not be read (named above); the rest is done"
  }
}

/// Walks over the inputs side by side; a bad one is reported and the others go on.
/// - Parameters:
///   - paths: files, folders, or `-`.
///   - threads: how many inputs are under way at a time, at least 1.
///   - log: is told of every input.
///   - read: makes of an input what is wanted of it; runs on any thread.
///   - consume: takes the results in the order of the inputs, one at a time.
/// - Returns: how many inputs were read, at least one, and how many were not.
/// - Throws: the error of the only input, or `WorkflowError.nothingRead`, when nothing was read;
///   whatever `consume` throws.
func walk<Product: Sendable>(
  _ paths: [String], threads: Int, log: Log,
  read: @escaping @Sendable (String) throws(DocumentError) -> Product,
  consume: (Product) throws -> Void
) async throws -> Batch {
  let inputs = inputs(paths, ArticleReader())
  var batch = Batch()
  var failure: DocumentError?
  try await inOrder(inputs, width: threads) { input in
    input.flatMap { path in
      Result { () throws(DocumentError) in (path, try read(path)) }
    }
  } consume: { result in
    switch result {
    case .success((let path, let product)):
      batch.read += 1
      try consume(product)
      log.progress(.init(done: batch.read + batch.failed, total: inputs.count, path: path))
    case .failure(let error):
      batch.failed += 1
      failure = error
      if inputs.count > 1 { log.warn(error.description) }
    }
  }
  guard batch.read == 0 else { return batch }
  if inputs.count == 1, let failure { throw failure }
  throw WorkflowError.nothingRead(inputs: inputs.count)
}

/// The same for what needs the article only.
func walk<Product: Sendable>(
  _ paths: [String], threads: Int, log: Log, step: @escaping @Sendable (Article) -> Product,
  consume: (Product) throws -> Void
) async throws -> Batch {
  let reader = ArticleReader()
  return try await walk(paths, threads: threads, log: log) { path throws(DocumentError) in
    step(try reader.article(from: path))
  } consume: {
    try consume($0)
  }
}

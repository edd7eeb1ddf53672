import Knowledge
import Linguistics

/// Prints how each document is read, in CoNLL-U (universaldependencies.org/format).
///
/// Throws as `extract` does.
public func parse(
  _ paths: [String], threads: Int = 1, log: Log = .silent, print: (String) throws -> Void
) async throws -> Batch {
  let steps = try ReadingSteps()
  return try await walk(paths, threads: threads, log: log, reader: steps.reader) { article in
    "# newdoc id = \(article.id)\n" + steps.document(of: article).conllu()
  } consume: {
    try print($0)
  }
}

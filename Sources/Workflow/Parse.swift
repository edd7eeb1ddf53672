import Documents
import Knowledge
import Linguistics

/// The forms in which the analysis of a text comes.
public enum ParseFormat: String, Hashable, Sendable, CaseIterable {
  /// CoNLL-U of Universal Dependencies (universaldependencies.org/format), for other programs.
  case conllu
  /// A word a line in columns that line up, for people.
  case table
}

/// Prints how each document is read: words, lemmas, tags, trees and names.
///
/// - Parameters:
///   - paths: files, folders, or `-` for standard input.
///   - format: `conllu` numbers the sentences of all documents in one row, `table` those of each.
///   - threads: how many articles are read side by side; never changes what is printed.
///   - style: how a table looks.
///   - log: is told of every input.
///   - print: takes text with its line ends; nothing at all for a document without sentences in
///     CoNLL-U.
/// - Returns: how many inputs were read, and how many were not.
/// - Throws: as `extract` does.
public func parse(
  _ paths: [String], as format: ParseFormat = .conllu, threads: Int = 1, style: TextStyle = .plain,
  log: Log = .silent, print: (String) throws -> Void
) async throws -> Batch {
  let annotator = try Annotator()
  var sentences = 0
  return try await walk(paths, threads: threads, log: log) { article in
    (article, annotator.document(of: article))
  } consume: { article, document in
    switch format {
    case .conllu: try print(document.conllu(id: article.id, after: sentences))
    case .table: try print(table(of: document, article, style))
    }
    sentences += document.sentences.count
  }
}

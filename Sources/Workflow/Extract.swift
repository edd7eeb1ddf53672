import Documents
import Extraction
import Knowledge
import Linguistics

/// What `extract` prints of an article.
public struct ExtractOptions: Hashable, Sendable {
  /// The forms in which statements and open triples come.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// Columns for reading.
    case table
    /// Open triples only: sentence number, subject, relation, object, confidence.
    case tsv
  }

  /// Statements come as `jsonl` and `table`, open triples in every format.
  public var format: Format
  /// Also why each statement reads as it does, and the sentences that yield nothing, and why; in a
  /// table the sentence of each statement too.
  public var explains: Bool
  /// Open triples, of whatever arguments, instead of statements about actors.
  public var isOpen: Bool
  /// The path of a user's lexicon that is read besides the shipped one.
  public var lexicon: String?

  /// Unless told otherwise, statements by the shipped lexicon alone, without reasons.
  public init(
    format: Format, explains: Bool = false, isOpen: Bool = false, lexicon: String? = nil
  ) {
    self.format = format
    self.explains = explains
    self.isOpen = isOpen
    self.lexicon = lexicon
  }
}

/// Prints what each document says, in the order of the inputs.
/// - Parameters:
///   - paths: files, folders, or `-` for standard input.
///   - options: what is printed, and how.
///   - threads: how many articles are read side by side; never changes what is printed.
///   - style: how a table looks.
///   - log: is told of every input.
///   - print: takes text with its line ends.
/// - Returns: how many inputs were read, and how many were not.
/// - Throws: `DocumentError` or `WorkflowError.nothingRead` when nothing was read,
///   `WorkflowError.brokenTable`; what `print` throws.
public func extract(
  _ paths: [String], _ options: ExtractOptions, threads: Int = 1, style: TextStyle = .plain,
  log: Log = .silent, print: (String) throws -> Void
) async throws -> Batch {
  let steps = try ReadingSteps(lexicon: options.lexicon)
  return try await walk(paths, threads: threads, log: log) { article in
    let document = steps.annotator.document(of: article)
    guard !options.isOpen else {
      let triples = steps.extractor.openTriples(in: document, of: article)
      return openText(triples, of: article, options.format, style)
    }
    let reading = steps.extractor.reading(of: document, from: article)
    return text(of: reading, article, options, style)
  } consume: {
    try print($0)
  }
}

/// Prints the text that spans count in: the input decoded to UTF-8; of HTML, the visible text.
/// - Parameters:
///   - paths: files, folders, or `-` for standard input; the text is printed in this order.
///   - threads: how many articles are read side by side; never changes what is printed.
///   - log: is told of every input.
///   - print: takes text with its line ends.
/// - Returns: how many inputs were read, and how many were not.
/// - Throws: `DocumentError` or `WorkflowError.nothingRead` when nothing was read; what `print`
///   throws.
public func visibleText(
  of paths: [String], threads: Int = 1, log: Log = .silent, print: (String) throws -> Void
) async throws -> Batch {
  try await walk(paths, threads: threads, log: log, step: \.text) {
    try print($0)
  }
}

/// Prints the open triples of texts that are already split: a sentence a line, a space a token.
///
/// Sentences are numbered by line, from 1.
/// - Parameters:
///   - paths: files, folders, or `-` for standard input; their triples are printed in this order.
///   - threads: how many files are read side by side; never changes what is printed.
///   - log: is told of every input.
///   - print: takes text with its line ends.
/// - Returns: how many inputs were read, and how many were not.
/// - Throws: `DocumentError` or `WorkflowError.nothingRead` when nothing was read; what `print`
///   throws.
public func extractPretokenized(
  _ paths: [String], threads: Int = 1, log: Log = .silent, print: (String) throws -> Void
) async throws -> Batch {
  let steps = try ReadingSteps()
  return try await walk(paths, threads: threads, log: log) { article in
    let lines = article.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.split(separator: " ").map(String.init) }
    let numbers = lines.indices.filter { !lines[$0].isEmpty }.map { $0 + 1 }
    let document = steps.annotator.document(ofTokens: numbers.map { lines[$0 - 1] })
    let whole = Article.Block(range: 0..<document.text.utf8.count, role: .paragraph)
    let joined = Article(id: article.id, text: document.text, blocks: [whole])
    return steps.extractor.openTriples(in: document, of: joined)
      .map { tabbed($0, sentence: numbers[$0.evidence.sentence]) }.joined()
  } consume: {
    try print($0)
  }
}

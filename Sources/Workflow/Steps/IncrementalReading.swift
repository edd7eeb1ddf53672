import Documents
import Foundation
import Knowledge

/// Reads documents, but not those that the store has as they would be read.
struct IncrementalReading: Sendable {
  /// What became of one document.
  struct Product: Sendable {
    var document: Article.ID
    /// Stands for all that the reading depends on.
    var content: String
    /// Nil if the store has it already.
    var read: (article: Article, reading: Reading)?
  }

  private let steps: ReadingSteps
  /// The content of each document in the store.
  private let known: [Article.ID: String]
  /// Stands for the program and the user's lexicon.
  private let reader: String

  init(steps: ReadingSteps, lexicon: String?, known: [Article.ID: String]) {
    self.steps = steps
    self.known = known
    let files = [Bundle.main.executablePath, lexicon].compactMap(\.self)
    reader = files.map { path in
      let bytes = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
      return hexadecimal(fingerprint(bytes ?? Data()))
    }.joined()
  }

  /// A document's reading, unless it is known.
  func product(of path: String) throws(DocumentError) -> Product {
    let bytes = try steps.reader.bytes(from: path)
    let content = reader + hexadecimal(fingerprint(bytes))
    guard known[path] != content else {
      return Product(document: path, content: content, read: nil)
    }
    let article = try steps.reader.article(from: bytes, named: path)
    return Product(document: path, content: content, read: (article, steps.reading(of: article)))
  }
}

/// A number that is the same for the same bytes; FNV-1a, as in `fingerprintNumber`.
private func fingerprint(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

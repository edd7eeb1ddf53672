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
    reader = Self.program + (lexicon.map(fingerprint(ofFile:)) ?? "")
  }

  /// Stands for this program, whose bytes are read once.
  static let program = Bundle.main.executablePath.map(fingerprint(ofFile:)) ?? ""

  /// A document's reading, unless it is known.
  func product(of path: String) throws(DocumentError) -> Product {
    let bytes = try steps.reader.bytes(from: path)
    let content = reader + fingerprint(bytes.span)
    guard known[path] != content else {
      return Product(document: path, content: content, read: nil)
    }
    let article = try steps.reader.article(from: bytes, named: path)
    return Product(document: path, content: content, read: (article, steps.reading(of: article)))
  }
}

/// The fingerprint of a file's bytes; an unreadable one counts as empty.
private func fingerprint(ofFile path: String) -> String {
  let bytes = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
  return fingerprint((bytes ?? Data()).span)
}

/// Sixteen hexadecimal digits that are the same for the same bytes; FNV-1a, as in `fingerprint`.
private func fingerprint(_ bytes: Span<UInt8>) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
  return hexadecimal(hash)
}

/// Why a document cannot be read; each message says what, where and what to do.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(String)
  case unreadable(String, reason: String)
  case empty(String)
  /// The first bytes are those of a picture, an archive or another binary format.
  case binary(String, kind: String)
  case invalidText(String, byte: Int)
  case badFrontMatter(String, line: Int, reason: String)
  case nothingReadable(String)

  public var description: String { "" }
}

/// Why a document cannot be read; each message says what, where and what to do.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound(String)
  case unreadable(String, reason: String)
  case empty(String)
  /// The first bytes are those of a picture, an archive or another binary format.
  case binary(String, kind: String)
  /// The byte, counted from 0, at which the input stops being text.
  case invalidText(String, byte: Int)
  /// The line of the file, counted from 1, at which its front matter cannot be read.
  case badFrontMatter(String, line: Int, reason: String)
  /// A folder that holds no file of a known format, at any depth.
  case nothingReadable(String)

  public var description: String {
    switch self {
    case .notFound(let path):
      "\(path): there is no such file or folder; check the path"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .empty(let path):
      "\(path): holds no text; give a document with at least one sentence"
    case .binary(let path, let kind):
      "\(path): is \(kind), not text; save it as plain text, Markdown or HTML first"
    case .invalidText(let path, let byte):
      "\(path): is broken text at byte \(byte); save it as UTF-8"
    case .badFrontMatter(let path, let line, let reason):
      "\(path):\(line): the front matter is no valid YAML: \(reason); mend it or remove the lines "
        + "between ---"
    case .nothingReadable(let path):
      "\(path): holds nothing readable; put .txt, .md, .markdown, .html or .htm files there, or "
        + "name a file itself"
    }
  }
}

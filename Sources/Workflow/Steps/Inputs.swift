import Documents
import Foundation
import Knowledge

/// The path that stands for standard input.
private let standardInput = "-"

/// The files that the paths of a command line stand for, in their order, each once.
///
/// A folder gives its readable files in the order of their paths. A path that leads nowhere stands
/// as an error in its place, so that the rest can go on.
func inputs(_ paths: [String], _ reader: ArticleReader) -> [Result<String, DocumentError>] {
  var seen = Set<String>()
  var inputs: [Result<String, DocumentError>] = []
  for path in paths {
    do {
      let files = try reader.files(in: [path])
      inputs += files.filter { seen.insert($0).inserted }.map { .success($0) }
    } catch {
      inputs.append(.failure(error))
    }
  }
  return inputs
}

extension ArticleReader {
  /// Reads a file, or standard input to its end.
  func article(from path: String) throws(DocumentError) -> Article {
    try article(from: try bytes(from: path), named: path)
  }

  /// The content of a file, or of standard input to its end.
  func bytes(from path: String) throws(DocumentError) -> [UInt8] {
    guard path == standardInput else { return try bytes(at: path) }
    do {
      return Array(try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw .unreadable(path, reason: fileReason(error))
    }
  }
}

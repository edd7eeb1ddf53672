public import Knowledge

/// Turns files and streams into articles.
public struct ArticleReader: Sendable {
  /// How an input is written.
  public enum Format: String, Hashable, Sendable, CaseIterable { case text, markdown, html }

  public init() {}

  /// Reads one file; the format follows its name, or its first bytes.
  public func article(at path: String) throws(DocumentError) -> Article {
    throw .notFound(path)
  }

  /// Reads bytes that are already here, standard input for instance.
  /// - Parameter format: nil to tell from the name and the first bytes.
  public func article(from bytes: [UInt8], named id: String, format: Format? = nil)
    throws(DocumentError) -> Article
  {
    throw .empty(id)
  }

  /// The readable files of the given files and folders: folders recursively, sorted by path,
  /// each once; hidden files and other formats are left out of folders.
  public func files(in paths: [String]) throws(DocumentError) -> [String] { [] }
}

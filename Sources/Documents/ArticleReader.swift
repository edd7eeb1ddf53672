import FoundationEssentials
public import Knowledge

/// Turns files and streams into articles.
///
/// Reading is pure but for opening files: the same bytes under the same name give the same article.
public struct ArticleReader: Sendable {
  /// How an input is written.
  public enum Format: String, Hashable, Sendable, CaseIterable { case text, markdown, html }

  public init() {}

  /// Reads one file; the format follows its name, or its first bytes.
  ///
  /// The path becomes the article's id as it is. Every `DocumentError` but `nothingReadable` may be
  /// thrown.
  public func article(at path: String) throws(DocumentError) -> Article {
    try article(from: try bytes(at: path), named: path)
  }

  /// The content of one file.
  ///
  /// - Throws: `DocumentError.notFound` or `.unreadable`.
  public func bytes(at path: String) throws(DocumentError) -> [UInt8] {
    switch FileSearch.kind(of: path) {
    case nil: throw .notFound(path)
    case .folder: throw .unreadable(path, reason: "it is a folder; name a file in it")
    case .file, .other: break
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path, reason: "check its permissions")
    }
    return Array(data)
  }

  /// Reads bytes that are already here, standard input for instance.
  ///
  /// - Parameters:
  ///   - bytes: text in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252.
  ///   - id: a path, or `-`; a date in it is the last resort for the article's date.
  ///   - format: nil to tell from the name and the first bytes.
  /// - Returns: the article, with at least one block.
  /// - Throws: `DocumentError.empty`, `.binary`, `.invalidText`, `.unreadable`, `.badFrontMatter`.
  public func article(from bytes: [UInt8], named id: String, format: Format? = nil)
    throws(DocumentError) -> Article
  {
    let text = try TextDecoder(id: id).text(of: bytes)
    let page: Page
    switch format ?? Format(ofFile: id, text: text) {
    case .text: page = Page(plainText: text)
    case .markdown: page = try Page(markdown: text, id: id)
    case .html: page = Page(html: text)
    }
    guard !page.text.isBlank else { throw .empty(id) }
    return page.article(id: id)
  }

  /// The readable files of the given files and folders: folders recursively, sorted by path,
  /// each once; hidden files and other formats are left out of folders.
  ///
  /// A file that is named itself is taken whatever its ending; so is `-`, standard input. Links
  /// are followed, and none leads into a circle.
  /// - Throws: `DocumentError.notFound`, `.unreadable`, or `.nothingReadable` for a folder without
  ///   documents.
  public func files(in paths: [String]) throws(DocumentError) -> [String] {
    try FileSearch.files(in: paths)
  }
}

extension ArticleReader.Format {
  /// Tells a format by the ending of the name, else by how the text begins.
  ///
  /// A page saved as `.txt` is still a page.
  init(ofFile name: String, text: String) {
    let start = text.utf8.prefix(1024).drop { $0 <= 0x20 }
    let beginning = String(decoding: start, as: UTF8.self).lowercased()
    let isPage = ["<!doctype html", "<html", "<head>", "<body"].contains {
      beginning.hasPrefix($0)
    }
    switch ending(of: name) {
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case _ where isPage: self = .html
    case "txt", "text": self = .text
    default:
      let isMarkdown = beginning.hasPrefix("# ") || beginning.hasPrefix("---\n")
      self = isMarkdown ? .markdown : .text
    }
  }
}

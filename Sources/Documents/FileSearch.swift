import FoundationEssentials

/// Finds the documents under files and folders.
struct FileSearch {
  /// The endings, in lower case, of the files that a search takes from folders.
  static let endings: Set<String> = ["txt", "md", "markdown", "html", "htm"]

  private var found: [String] = []
  private var visited: Set<String> = []

  /// All documents under the given paths, sorted by the bytes of their paths, each file once.
  ///
  /// A file named itself is taken whatever its ending, and so is `-`. Links are followed; a folder
  /// that a link leads back to is not entered twice.
  /// - Throws: `DocumentError.notFound`, `.unreadable`, `.nothingReadable`.
  static func files(in paths: [String]) throws(DocumentError) -> [String] {
    var all: [String] = []
    for path in paths {
      var search = FileSearch()
      guard path == "-" || Self.kind(of: path) != nil else { throw .notFound(path) }
      try search.take(tidied(path))
      guard !search.found.isEmpty else { throw .nothingReadable(path) }
      all += search.found
    }
    all.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var seen = Set<String>()
    return all.filter { seen.insert(identity(of: $0)).inserted }
  }

  private mutating func take(_ path: String) throws(DocumentError) {
    guard path != "-" else { return found.append(path) }
    switch Self.kind(of: path) {
    case nil: throw .notFound(path)
    case .folder: try takeFolder(path)
    case .file, .other: found.append(path)
    }
  }

  private mutating func takeFolder(_ path: String) throws(DocumentError) {
    guard visited.insert(Self.identity(of: path)).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path, reason: "the folder cannot be listed; check its permissions")
    }
    for name in names where !name.hasPrefix(".") {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      switch Self.kind(of: child) {
      case .folder: try takeFolder(child)
      case .file where Self.endings.contains(ending(of: name)): found.append(child)
      case .file, .other, nil: break
      }
    }
  }

  enum Kind { case file, folder, other }

  /// What a path leads to, links followed; nil if to nothing.
  static func kind(of path: String) -> Kind? {
    var isFolder = false
    guard exists(path, isFolder: &isFolder) else { return nil }
    if isFolder { return .folder }
    let attributes = try? FileManager.default.attributesOfItem(atPath: identity(of: path))
    return attributes?[.type] as? FileAttributeType == .typeRegular ? .file : .other
  }

  private static func exists(_ path: String, isFolder: inout Bool) -> Bool {
    FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
  }

  /// The same text for all paths to one file or folder.
  private static func identity(of path: String) -> String {
    path == "-" ? path : URL(filePath: path).resolvingSymlinksInPath().path
  }
}

/// The path without parts that lead nowhere: "./a//b/." is "a/b".
///
/// The path is a document's name, and must not depend on how a folder was typed.
private func tidied(_ path: String) -> String {
  guard path.contains("./") || path.contains("//") || path.hasSuffix("/.") else { return path }
  let parts = path.split(separator: "/").filter { $0 != "." }
  let tidied = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  return tidied.isEmpty ? "." : tidied
}

/// What follows the last dot of a path's last part, in lower case; empty if there is no dot.
func ending(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

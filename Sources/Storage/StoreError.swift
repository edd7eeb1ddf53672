/// Why a store cannot be used; each message says what, where and what to do.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file at the path.
  case missing(String)
  /// The path leads to a folder.
  case folder(String)
  /// The file is something else, or empty.
  case notAStore(String)
  /// The file, or the folder it should be in, cannot be written.
  case unwritable(String, reason: String)
  /// A later version of the program made it.
  case newer(String, version: Int)
  /// Another process writes it, and did not finish in time.
  case busy(String, holder: String)
  /// The last build stopped before it had resolved the actors.
  case unfinished(String)
  /// What should be saved contradicts itself; nothing was saved of it.
  case inconsistent(document: String, reason: String)
  /// The file is broken.
  case damaged(String, reason: String)
  /// Anything else that SQLite or the disk reports.
  case database(String, reason: String)

  /// Somebody has removed or replaced the file.
  static func vanished(_ path: String) -> StoreError {
    .database(path, reason: "the file was removed or replaced meanwhile; build it again")
  }

  /// In one line that names the store, or the document.
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no store at '\(path)'; `entente build PATH…` makes one"
    case .folder(let path):
      "'\(path)' is a folder; give the store in it, like '\(path)/entente.sqlite'"
    case .notAStore(let path):
      "'\(path)' is no Entente store; give another path, or remove it and run `entente build PATH…`"
    case .unwritable(let path, let reason):
      "cannot write the store '\(path)': \(reason); choose another folder or change its permissions"
    case .newer(let path, let version):
      "the store '\(path)' has version \(version), made by a newer Entente; update this one, or "
        + "build the store anew"
    case .busy(let path, let holder):
      "the store '\(path)' is in use by \(holder); try again when it has finished"
    case .unfinished(let path):
      "the last build of '\(path)' did not finish; run `entente build PATH…` again"
    case .inconsistent(let document, let reason):
      "cannot save '\(document)': \(reason)"
    case .damaged(let path, let reason):
      "the store '\(path)' is damaged (\(reason)); remove it and run `entente build PATH…`"
    case .database(let path, let reason):
      "the store '\(path)' failed: \(reason)"
    }
  }
}

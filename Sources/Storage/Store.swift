import FoundationEssentials
import GRDB

/// The corpus in one SQLite file.
///
/// It keeps what extraction learnt, never the articles' text: documents, their actors, sentences and
/// statements, and beside them the graph, which follows from these and from the decisions obeyed.
/// `StoreUpdate` changes it; everything else asks.
public final class Store: Sendable {
  /// As it was given; `:memory:` is a store that nobody else sees and that leaves no file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens a store, bringing one of an older version up to date.
  ///
  /// - Parameters:
  ///   - path: of the SQLite file; its folder must exist.
  ///   - create: whether a missing file is made; otherwise it is an error.
  ///   - patience: how many seconds to wait for another process that writes.
  /// - Throws: `missing`, `folder`, `notAStore`, `newer`, `unwritable`, `busy`, `damaged` or `database`.
  public init(at path: String, create: Bool, patience: Double = 5) throws(StoreError) {
    self.path = path
    // To SQLite it means a file that nobody finds again.
    guard !path.isEmpty else { throw .unwritable(path, reason: "its path is empty") }
    let exists = path == ":memory:" || FileManager.default.fileExists(atPath: path)
    guard exists || create else { throw .missing(path) }
    var isFolder = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard create || !isFolder else { throw .folder(path) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    queue = try Self.naming(path) {
      try DatabaseQueue(path: path, configuration: configuration)
    }
    try Self.prepare(queue, at: path, create: create)
  }

  private static func prepare(_ queue: DatabaseQueue, at path: String, create: Bool)
    throws(StoreError)
  {
    try naming(path) {
      guard try !queue.read({ try Header($0).isCurrent(at: path, create: create) }) else { return }
      // Another process may do so at the same moment; whoever comes second finds all done.
      try queue.write { db in
        let header = try Header(db)
        guard try !header.isCurrent(at: path, create: create) else { return }
        try Schema.migrate(db, from: header.version)
      }
    }
  }
}

/// What the first page of an SQLite file says of it.
private struct Header {
  let isStore: Bool
  let isEmpty: Bool
  let version: Int

  init(_ db: Database) throws {
    isStore = try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID
    isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    version = isStore ? try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 : 0
  }

  /// Whether nothing is to be done before the tables can be used.
  func isCurrent(at path: String, create: Bool) throws(StoreError) -> Bool {
    guard isStore || (isEmpty && create) else { throw .notAStore(path) }
    guard version <= Schema.version else { throw .newer(path, version: version) }
    return version == Schema.version
  }
}

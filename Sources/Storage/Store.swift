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
  /// - Throws: `missing`, `notAStore`, `newer`, `unwritable`, `busy`, `damaged` or `database`.
  public init(at path: String, create: Bool, patience: Double = 5) throws(StoreError) {
    self.path = path
    let exists = path == ":memory:" || FileManager.default.fileExists(atPath: path)
    guard exists || create else { throw .missing(path) }
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
      var header = try queue.read(Header.init)
      if header.isEmpty, !header.isStore, create { header = try queue.write(claim) }
      guard header.isStore else { throw StoreError.notAStore(path) }
      guard header.version <= Schema.version else {
        throw StoreError.newer(path, version: header.version)
      }
      guard header.version < Schema.version else { return }
      do { try Schema.migrator.migrate(queue) } catch {
        // Two processes may have begun at once; then the other one has done the work.
        guard try queue.read(Header.init).version == Schema.version else { throw error }
      }
    }
  }

  /// Marks an empty file as a store, so that nobody who opens it meanwhile takes the first tables for
  /// those of another program.
  private static func claim(_ db: Database) throws -> Header {
    if try Header(db).isEmpty {
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    return try Header(db)
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
}

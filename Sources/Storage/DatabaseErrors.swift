import GRDB

extension Store {
  /// Runs database work and turns what it throws into errors that name the store.
  static func naming<Result>(_ path: String, _ work: () throws -> Result) throws(StoreError)
    -> Result
  {
    do { return try work() } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error, at: path)
    } catch {
      throw .damaged(path, reason: String(describing: error))
    }
  }
}

extension StoreError {
  /// The SQLite result codes a user can do something about, and the rest by their message.
  fileprivate init(_ error: DatabaseError, at path: String) {
    let reason = error.message ?? error.description
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      self = .vanished(path)
      return
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path, holder: processesHolding(path))
    case .SQLITE_NOTADB: self = .notAStore(path)
    case .SQLITE_CANTOPEN:
      self = .unwritable(path, reason: "its folder is missing or closed to you")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .unwritable(path, reason: reason)
    case .SQLITE_CORRUPT: self = .damaged(path, reason: reason)
    case .SQLITE_FULL: self = .database(path, reason: "the disk is full; free some space")
    case .SQLITE_IOERR: self = .database(path, reason: "the disk cannot be read or written")
    default: self = .database(path, reason: reason)
    }
  }
}

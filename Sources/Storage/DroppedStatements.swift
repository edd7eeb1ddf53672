import GRDB
import Knowledge

/// The statements that decisions let count nowhere, and the documents that have them.
struct DroppedStatements {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Those that no document has.
  var unmatched: Set<Knowledge.Statement.ID> {
    get throws {
      let keys = try Int64.fetchAll(
        db, sql: "SELECT key FROM droppedStatement WHERE document IS NULL")
      return Set(keys.map { hexadecimal(UInt64(bitPattern: $0)) })
    }
  }

  /// Changes which these are.
  ///
  /// - Returns: the documents with a statement that counts no more, or counts again.
  func become(_ statements: [Knowledge.Statement.ID]) throws -> [Int64] {
    let old = try Set(Int64.fetchAll(db, sql: "SELECT key FROM droppedStatement"))
    let new = Set(statements.compactMap { UInt64($0, radix: 16).map(Int64.init(bitPattern:)) })
    let changed = old.symmetricDifference(new)
    guard !changed.isEmpty else { return [] }
    for key in old.subtracting(new) {
      try db.run("DELETE FROM droppedStatement WHERE key = ?", [key])
    }
    for key in new.subtracting(old) {
      try db.run("INSERT INTO droppedStatement (key) VALUES (?)", [key])
    }
    // Read from end to end: an index for this alone would weigh on every build.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT key, document FROM statement
        WHERE key IN (\(changed.map(String.init).joined(separator: ", ")))
        """)
    for row in rows { try enter(row) }
    return try rows.map { try $0.value(1) }
  }

  /// Looks for them in the documents that are not linked yet, which are new or have changed.
  func meetNewDocuments() throws {
    let isIdle = try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM droppedStatement)")
    guard isIdle == false else { return }
    try db.execute(
      sql: """
        UPDATE droppedStatement SET document = NULL
        WHERE document IN (SELECT number FROM document WHERE linked = 0)
        """)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT key, document.number FROM document
        CROSS JOIN statement ON statement.document = document.number
        WHERE linked = 0 AND key IN (SELECT key FROM droppedStatement)
        """)
    for row in rows { try enter(row) }
  }

  /// The row has the key and its document.
  private func enter(_ row: Row) throws {
    try db.run(
      "UPDATE droppedStatement SET document = ? WHERE key = ?",
      [try row.value(1) as Int64, try row.value(0) as Int64])
  }
}

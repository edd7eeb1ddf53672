import GRDB
import Graph
import Knowledge

/// From version 1: statements stood with their sentences, actors without forms.
enum MigrationTwo {
  static func run(_ db: Database) throws {
    for table in Schema.tables { try db.execute(sql: table) }
    try db.execute(sql: "PRAGMA user_version = 2")
  }
}

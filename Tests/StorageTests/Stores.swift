import GRDB
import Graph
import Knowledge
import Storage
import TestSupport

extension Store {
  /// Saves a corpus and what it resolves to, as a build does.
  func save(_ corpus: RandomCorpus) throws {
    for (article, reading) in zip(corpus.articles, corpus.readings) {
      try save(reading, of: article)
    }
    try save(ActorResolver().resolution(of: readings()))
  }
}

/// All rows of all tables of a database file as text, sorted.
func content(of path: String) throws -> [String] {
  let queue = try DatabaseQueue(path: path)
  return try queue.read { db in
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return try tables.flatMap { table in
      try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
    }
  }
}

/// Runs SQL in a database file, behind the store's back.
func tamper(with path: String, _ sql: String) throws {
  try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
}

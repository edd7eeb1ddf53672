import FoundationEssentials
import GRDB
import Graph
import Knowledge
import Storage
import TestSupport

extension Store {
  /// Brings the store in step with a corpus, as a build does.
  @discardableResult
  func build(_ corpus: RandomCorpus, obeying decisions: [Decision] = []) throws -> GraphChanges {
    let update = try StoreUpdate(of: self)
    try update.keepOnly(Set(corpus.articles.map(\.id)))
    for (article, reading) in zip(corpus.articles, corpus.readings) {
      try update.save(reading, of: article)
    }
    return try update.finish(obeying: decisions)
  }

  /// Saves one document and brings the graph in step.
  @discardableResult
  func build(_ reading: Reading, of article: Article) throws -> GraphChanges {
    let update = try StoreUpdate(of: self)
    try update.save(reading, of: article)
    return try update.finish()
  }

  /// All readings, sorted by document.
  func readings() throws -> [Reading] {
    try sources().compactMap { try reading(of: $0.id) }
  }

  /// The graph that a filter leaves, with all that can be loaded.
  func wholeGraph(where filter: Filter = Filter()) throws -> KnowledgeGraph {
    var graph = try graph(where: filter)
    try loadEverything(into: &graph)
    return graph
  }
}

/// All rows of all tables of a database file as text, sorted.
func content(of path: String) throws -> [String] {
  let queue = try DatabaseQueue(path: path)
  return try queue.read { db in
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return try tables.flatMap { table in
      try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
    }
  }
}

/// Runs SQL in a database file, behind the store's back.
func tamper(with path: String, _ sql: String) throws {
  try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
}

/// The one number that a query gives.
func number(_ sql: String, in path: String) throws -> Int? {
  try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: sql) }
}

extension TemporaryFolder {
  /// The names of the files in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

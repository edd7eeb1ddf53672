import GRDB
import Graph
import Knowledge

/// A row of `document`.
struct DocumentRow {
  let number: Int64
  let id: Article.ID
  let title: String?
  let publisher: String?
  let published: PartialDate?

  private static let columns = """
    SELECT document.number, document.id, title, publisher.name, published
    FROM document LEFT JOIN publisher ON publisher.number = document.publisher
    """

  private init(_ row: Row) throws {
    number = try row.value(0)
    id = try row.value(1)
    title = try row.value(2)
    publisher = try row.value(3)
    published = try (row.value(4) as Int?).map(PartialDate.init(stored:))
  }

  var source: KnowledgeGraph.Source {
    KnowledgeGraph.Source(id: id, title: title, publisher: publisher, published: published)
  }

  /// Nil if there is no document of this id.
  static func of(_ id: Article.ID, in db: Database) throws -> DocumentRow? {
    try fetch("WHERE document.id = ?", [id], in: db).first
  }

  /// The documents of some numbers, in no order.
  static func of(_ numbers: some Sequence<Int64>, in db: Database) throws -> [DocumentRow] {
    let query = try db.cachedStatement(sql: columns + " WHERE document.number = ?")
    return try Set(numbers).sorted().compactMap { number in
      try Row.fetchOne(query, arguments: [number]).map(DocumentRow.init)
    }
  }

  /// All documents, sorted by id.
  static func all(in db: Database) throws -> [DocumentRow] {
    try fetch("ORDER BY document.id", [], in: db)
  }

  private static func fetch(_ rest: String, _ arguments: StatementArguments, in db: Database) throws
    -> [DocumentRow]
  {
    try Row.fetchAll(db, sql: "\(columns) \(rest)", arguments: arguments).map(DocumentRow.init)
  }
}

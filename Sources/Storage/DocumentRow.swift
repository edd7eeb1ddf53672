import GRDB
import Graph
import Knowledge

/// A row of `document`.
struct DocumentRow: FetchableRecord {
  let number: Int64
  let id: Article.ID
  let title: String?
  let publisher: String?
  let published: PartialDate?
  let url: String?

  private static let columns = """
    SELECT document.number, document.id, title, publisher.name, published, url
    FROM document LEFT JOIN publisher ON publisher.number = document.publisher
    """

  init(row: Row) throws {
    number = try row.value(0)
    id = try row.value(1)
    title = try row.value(2)
    publisher = try row.value(3)
    published = try (row.value(4) as Int?).map(PartialDate.init(stored:))
    url = try row.value(5)
  }

  var source: KnowledgeGraph.Source {
    KnowledgeGraph.Source(
      id: id, title: title, publisher: publisher, published: published, url: url)
  }

  /// Nil if there is no document of this id.
  static func of(_ id: Article.ID, in db: Database) throws -> DocumentRow? {
    try fetch("WHERE document.id = ?", [id], in: db).first
  }

  /// The documents of some numbers, in no order.
  static func of(_ numbers: some Sequence<Int64>, in db: Database) throws -> [DocumentRow] {
    var rows: [DocumentRow] = []
    var rest = Set(numbers).sorted()[...]
    while !rest.isEmpty {
      let list = rest.prefix(1000).map(String.init).joined(separator: ", ")
      rows += try fetch("WHERE document.number IN (\(list))", [], in: db)
      rest = rest.dropFirst(1000)
    }
    return rows
  }

  /// All documents, sorted by id.
  static func all(in db: Database) throws -> [DocumentRow] {
    try fetch("ORDER BY document.id", [], in: db)
  }

  private static func fetch(_ rest: String, _ arguments: StatementArguments, in db: Database) throws
    -> [DocumentRow]
  {
    try fetchAll(db, sql: "\(columns) \(rest)", arguments: arguments)
  }
}

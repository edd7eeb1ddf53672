import GRDB
import Graph
import Knowledge

/// A row of the view `link`: a statement with the corpus actors of its ends.
struct LinkRow: FetchableRecord {
  let statement: StatementRecord
  let subject: Actor.ID
  let object: Actor.ID
  let attribution: Actor.ID?

  init(row: Row) throws {
    statement = try StatementRecord(row: row)
    subject = row["subjectActor"]
    object = row["objectActor"]
    attribution = row["voiceActor"]
  }

  /// Which statement it is.
  var place: [Int64] { [statement.document, Int64(statement.position)] }

  func link(of document: DocumentRecord) throws -> KnowledgeGraph.Link {
    KnowledgeGraph.Link(
      statement: try statement.statement(of: document), subject: subject, object: object,
      attribution: attribution)
  }

  /// The links of a period, or all.
  static func all(in period: Period?, from db: Database) throws -> [LinkRow] {
    try fetch("TRUE", nil, in: period, from: db)
  }

  /// The links of a period that have the actor at one end only.
  static func of(_ actor: Actor.ID, in period: Period?, from db: Database) throws -> [LinkRow] {
    try fetch("subjectActor = :actor", actor, in: period, from: db)
      + fetch("objectActor = :actor", actor, in: period, from: db)
  }

  private static func fetch(
    _ condition: String, _ actor: Actor.ID?, in period: Period?, from db: Database
  ) throws -> [LinkRow] {
    let isWithin = period == nil ? "TRUE" : "firstDay < :end AND endDay > :start"
    var arguments: [String: (any DatabaseValueConvertible)?] = [:]
    if let actor { arguments["actor"] = actor }
    if let period {
      arguments["start"] = period.start.number
      arguments["end"] = period.end.number
    }
    let query = try db.cachedStatement(
      sql: "SELECT * FROM link WHERE \(condition) AND \(isWithin)")
    return try fetchAll(query, arguments: StatementArguments(arguments))
  }
}

extension Store {
  static func graph(in period: Period?, from db: Database) throws -> KnowledgeGraph {
    let documents = try documentsByID(db)
    let rows = try LinkRow.all(in: period, from: db)
    return KnowledgeGraph(
      sources: try documents.map(KnowledgeGraph.Source.init), actors: try Actor.corpus(in: db),
      links: try links(rows, of: documents))
  }

  /// Goes outwards from the actor ring by ring; each ring's links are looked up by index.
  static func graph(around actor: Actor.ID, hops: Int, in period: Period?, from db: Database) throws
    -> KnowledgeGraph
  {
    var reached: Set<Actor.ID> = [actor]
    var ring = reached
    var rows: [[Int64]: LinkRow] = [:]
    var distance = 0
    while distance < hops, !ring.isEmpty {
      distance += 1
      var next = Set<Actor.ID>()
      for near in ring {
        for row in try LinkRow.of(near, in: period, from: db) where row.subject != row.object {
          rows[row.place] = row
          next.formUnion([row.subject, row.object])
        }
      }
      ring = next.subtracting(reached)
      reached.formUnion(ring)
    }
    let vouching = Set(rows.values.compactMap(\.attribution)).subtracting(reached)
    let cited = Set(rows.values.map(\.statement.document))
    let documents = try documentsByID(db).filter { $0.number.map(cited.contains) ?? false }
    return KnowledgeGraph(
      sources: try documents.map(KnowledgeGraph.Source.init),
      actors: try Actor.corpus(reached, in: db),
      links: try links(Array(rows.values), of: documents),
      voices: try Actor.corpus(vouching, in: db))
  }

  private static func documentsByID(_ db: Database) throws -> [DocumentRecord] {
    try DocumentRecord.fetchAll(db).sorted { $0.id < $1.id }
  }

  /// Sorted by document, in the given order, and place in it.
  private static func links(_ rows: [LinkRow], of documents: [DocumentRecord]) throws
    -> [KnowledgeGraph.Link]
  {
    let ofDocument = Dictionary(grouping: rows, by: \.statement.document)
    return try documents.flatMap { document in
      let rows = document.number.flatMap { ofDocument[$0] } ?? []
      return try rows.sorted { $0.statement.position < $1.statement.position }
        .map { try $0.link(of: document) }
    }
  }
}

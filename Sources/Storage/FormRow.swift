import GRDB
import Graph
import Knowledge

/// A row of `form`.
struct FormRow: FetchableRecord {
  let number: Int64
  let form: ActorForm
  let documents: Int
  /// The number of the corpus actor it stands for.
  let actor: Int64?
  let reason: String

  init(row: Row) throws {
    number = row[0]
    form = ActorForm(
      name: row[1], kind: try Actor.Kind(stored: row[2]), country: row[3], role: row[4],
      document: row[5])
    documents = row[6]
    actor = row[7]
    reason = row[8]
  }

  private static let columns = """
    SELECT number, name, kind, country, role, document, documents, actor, reason FROM form
    """

  static func all(in db: Database) throws -> [FormRow] {
    try fetchAll(db, sql: columns)
  }

  /// The forms of a corpus actor, in no order.
  static func of(_ actor: Int64, in db: Database) throws -> [FormRow] {
    try fetchAll(
      try db.cachedStatement(sql: columns + " WHERE actor = ?"), arguments: [actor])
  }

  /// All that the documents say of all forms, in no order.
  static func usages(in db: Database) throws -> [ActorUsage] {
    var aliases: [Int64: [String]] = [:]
    try db.forEachRow(of: "SELECT form, text FROM formAlias ORDER BY form, text") { row in
      aliases[row[0], default: []].append(row[1])
    }
    var roles: [Int64: [Affiliation]] = [:]
    try db.forEachRow(
      of: "SELECT form, role, body, asOf FROM formRole ORDER BY form, asOf = '', asOf, role, body"
    ) { row in roles[row[0], default: []].append(try affiliation(row)) }
    return try all(in: db).map { row in
      ActorUsage(
        form: row.form, documents: row.documents, aliases: (aliases[row.number] ?? []).sorted(),
        affiliations: roles[row.number] ?? [])
    }
  }

  /// A role that some documents vouch for; the row has form, role, body and date.
  static func affiliation(_ row: Row) throws -> Affiliation {
    let (body, asOf): (String, String) = (row[2], row[3])
    return Affiliation(
      person: "", role: row[1], of: body.isEmpty ? nil : body,
      asOf: asOf.isEmpty ? nil : try PartialDate(iso: asOf), document: "")
  }
}

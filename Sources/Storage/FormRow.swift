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
    number = try row.value(0)
    form = try ActorForm(
      name: row.value(1), kind: Actor.Kind(stored: row.value(2)), country: row.value(3),
      role: row.value(4),
      document: row.value(5))
    documents = try row.value(6)
    actor = try row.value(7)
    reason = try row.value(8)
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
      try aliases[row.value(0), default: []].append(row.value(1))
    }
    var roles: [Int64: [Affiliation]] = [:]
    try db.forEachRow(
      of: "SELECT form, role, body, asOf FROM formRole ORDER BY form, asOf = '', asOf, role, body"
    ) { row in try roles[row.value(0), default: []].append(affiliation(row)) }
    return try all(in: db).map { row in
      ActorUsage(
        form: row.form, documents: row.documents, aliases: (aliases[row.number] ?? []).sorted(),
        affiliations: roles[row.number] ?? [])
    }
  }

  /// A role that some documents vouch for; the row has form, role, body and date.
  static func affiliation(_ row: Row) throws -> Affiliation {
    let (body, asOf): (String, String) = (try row.value(2), try row.value(3))
    return try Affiliation(
      person: "", role: row.value(1), of: body.isEmpty ? nil : body,
      asOf: asOf.isEmpty ? nil : PartialDate(iso: asOf))
  }
}

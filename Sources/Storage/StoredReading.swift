import GRDB
import Graph
import Knowledge

/// What the store has of one document.
struct StoredReading {
  let document: Article.ID
  let number: Int64
  let actors: [Actor]
  /// The form of each actor.
  let forms: [Int64]

  /// Reads the actors of a document with their aliases and roles.
  init(of document: Article.ID, number: Int64, in db: Database) throws {
    func rows(_ columns: String, _ table: String) throws -> [Row] {
      try Row.fetchAll(
        try db.cachedStatement(
          sql: "SELECT \(columns) FROM \(table) WHERE document = ? ORDER BY 1, 2"),
        arguments: [number])
    }
    let aliases = try Dictionary(grouping: rows("actor, position, text", "alias")) {
      try $0.value(0) as Int
    }
    let roles = try Dictionary(
      grouping: rows("actor, position, role, body, asOf", "affiliation")
    ) { try $0.value(0) as Int }
    let actors = try rows("position, id, name, kind, country, form", "actor")
    self.document = document
    self.number = number
    forms = try actors.map { try $0.value(5) }
    self.actors = try actors.map { row in
      try Actor(
        id: row.value(1), name: row.value(2), kind: Actor.Kind(stored: row.value(3)),
        country: row.value(4),
        aliases: (aliases[row.value(0)] ?? []).map { try $0.value(2) },
        affiliations: (roles[row.value(0)] ?? []).map { role in
          try Affiliation(
            person: row.value(1), role: role.value(2), of: role.value(3),
            asOf: (role.value(4) as String?).map(PartialDate.init(iso:)), document: document)
        })
    }
  }
}

/// Reads statements with all their words.
struct StatementRow: FetchableRecord {
  private static let columns = """
    SELECT statement.position, subjectActor.id, subjectText, subjectStart, subjectEnd,
      relation.label, relation.event, relation.symmetric, relation.formal, phrase,
      objectActor.id, objectText, objectStart, objectEnd, status, voice.id, topic, date, place,
      sentence, sentence.text, sentence.start, sentence.end, predicateStart, predicateEnd, rule,
      document.id, published, voiceForm.actor, sentence.occurrence
    """

  /// In an order that the planner must keep: left to itself it reads whole tables for some questions.
  private static let joins = """
    CROSS JOIN document ON document.number = statement.document
    CROSS JOIN relation ON relation.number = statement.relation
    CROSS JOIN sentence
      ON sentence.document = statement.document AND sentence.position = statement.sentence
    CROSS JOIN actor AS subjectActor
      ON subjectActor.document = statement.document AND subjectActor.position = subject
    CROSS JOIN actor AS objectActor
      ON objectActor.document = statement.document AND objectActor.position = object
    LEFT JOIN actor AS voice
      ON voice.document = statement.document AND voice.position = attribution
    LEFT JOIN form AS voiceForm ON voiceForm.number = voice.form
    """

  let statement: Knowledge.Statement
  /// The number of the corpus actor who says so.
  let speaker: Int64?

  init(row: Row) throws {
    statement = try Knowledge.Statement(
      document: row.value(26),
      documentDate: (row.value(27) as Int?).map(PartialDate.init(stored:)),
      subject: .init(
        actor: row.value(1), text: row.value(2), span: Range(stored: row.value(3), row.value(4))
      ),
      relation: Relation(
        label: row.value(5), event: (row.value(6) as String?).map(EventType.init(stored:)),
        symmetric: row.value(7), formal: row.value(8)),
      phrase: row.value(9),
      object: .init(
        actor: row.value(10), text: row.value(11), span: Range(stored: row.value(12), row.value(13))
      ),
      status: Status(stored: row.value(14)), attribution: row.value(15), topic: row.value(16),
      date: (row.value(17) as Int?).map(PartialDate.init(stored:)), place: row.value(18),
      evidence: Evidence(
        sentence: row.value(19), quote: row.value(20),
        span: Range(stored: row.value(21), row.value(22)),
        predicate: Range(stored: row.value(23), row.value(24)), occurrence: row.value(29)),
      rule: row.value(25))
    speaker = try row.value(28)
  }

  /// The statements of a document in the order of its text.
  static func all(of document: Int64, in db: Database) throws -> [Knowledge.Statement] {
    try fetchAll(
      try db.cachedStatement(
        sql: "\(columns) FROM statement \(joins) WHERE statement.document = ? ORDER BY 1"),
      arguments: [document]
    ).map(\.statement)
  }

  /// The statements of some links, in no order; those that the store has not are left out.
  static func of(_ links: some Sequence<(key: UInt64, document: Int64)>, in db: Database) throws
    -> [StatementRow]
  {
    var rows: [StatementRow] = []
    var rest = Array(links)[...]
    // Asked together, as a statement of SQLite takes longer to begin than to find a row; each document
    // is read once, as statements have no index by key.
    while !rest.isEmpty {
      let asked = rest.prefix(1000).map { "(\($0.document), \(Int64(bitPattern: $0.key)))" }
      rest = rest.dropFirst(1000)
      rows += try fetchAll(
        db,
        sql: """
          WITH asked (document, key) AS (VALUES \(asked.joined(separator: ", ")))
          \(columns) FROM (SELECT DISTINCT document FROM asked) AS paper
          CROSS JOIN statement ON statement.document = paper.document \(joins)
          WHERE (statement.document, statement.key) IN (SELECT document, key FROM asked)
          """)
    }
    // Of statements with one key, in one document, the first counts.
    var seen = Set<UInt64>()
    return rows.filter { seen.insert($0.statement.key).inserted }
  }
}

import GRDB
import Knowledge

/// A row of `corpusActor`.
struct CorpusActorRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "corpusActor"

  var id: String
  var name: String
  var kind: String
  var country: String?

  init(_ actor: Actor) {
    id = actor.id
    name = actor.name
    kind = actor.kind.rawValue
    country = actor.country
  }
}

/// A row of `corpusAlias`.
struct CorpusAliasRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "corpusAlias"

  var actor: String
  var position: Int
  var text: String
}

/// A row of `corpusAffiliation`.
struct CorpusAffiliationRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "corpusAffiliation"

  var actor: String
  var position: Int
  var role: String
  /// What the role belongs to.
  var body: String?
  var asOf: String?
  var document: String

  init(_ affiliation: Affiliation, at position: Int) {
    actor = affiliation.person
    self.position = position
    role = affiliation.role
    body = affiliation.of
    asOf = affiliation.asOf?.description
    document = affiliation.document
  }

  func affiliation() throws -> Affiliation {
    Affiliation(
      person: actor, role: role, of: body, asOf: try asOf.map(PartialDate.init(iso:)),
      document: document)
  }
}

/// A row of `resolution`.
struct ResolutionRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "resolution"

  var document: Int64
  var actor: String
  var corpusActor: String
  var reason: String
}

extension Actor {
  /// Writes a corpus actor, its aliases and roles.
  func insertIntoCorpus(_ db: Database) throws {
    try CorpusActorRecord(self).insert(db)
    for (position, text) in aliases.enumerated() {
      try CorpusAliasRecord(actor: id, position: position, text: text).insert(db)
    }
    for (position, affiliation) in affiliations.enumerated() {
      var record = CorpusAffiliationRecord(affiliation, at: position)
      record.actor = id
      try record.insert(db)
    }
  }

  /// Reads corpus actors.
  ///
  /// - Returns: sorted by id; all of them if `ids` is nil.
  static func corpus(_ ids: Set<Actor.ID>? = nil, in db: Database) throws -> [Actor] {
    guard let ids else { return try corpus(from: db, where: { _ in "TRUE" }, arguments: []) }
    let sorted = ids.sorted()
    // SQLite takes a limited number of arguments; 500 keep far below it.
    return try stride(from: 0, to: sorted.count, by: 500).flatMap { start in
      let some = sorted[start..<min(start + 500, sorted.count)]
      let marks = databaseQuestionMarks(count: some.count)
      return try corpus(from: db, where: { "\($0) IN (\(marks))" }, arguments: Array(some))
    }
  }

  private static func corpus(
    from db: Database, where condition: (String) -> String, arguments: [String]
  ) throws -> [Actor] {
    func rows<Record: FetchableRecord>(_ table: String, _ key: String) throws -> [Record] {
      try Record.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE \(condition(key)) ORDER BY 1, 2",
        arguments: StatementArguments(arguments))
    }
    let aliases = Dictionary(
      grouping: try rows("corpusAlias", "actor") as [CorpusAliasRecord], by: \.actor)
    let roles = Dictionary(
      grouping: try rows("corpusAffiliation", "actor") as [CorpusAffiliationRecord], by: \.actor)
    return try (rows("corpusActor", "id") as [CorpusActorRecord]).map { row in
      Actor(
        id: row.id, name: row.name, kind: try Actor.Kind(stored: row.kind), country: row.country,
        aliases: (aliases[row.id] ?? []).map(\.text),
        affiliations: try (roles[row.id] ?? []).map { try $0.affiliation() })
    }.sorted { $0.id < $1.id }
  }
}

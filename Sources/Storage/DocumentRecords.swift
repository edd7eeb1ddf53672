import GRDB
import Knowledge

/// A row of `document`.
struct DocumentRecord: Codable, Hashable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "document"

  /// Given by the database, kept for as long as the document is.
  var number: Int64?
  var id: String
  var title: String?
  var publisher: String?
  var published: String?
  var url: String?

  init(_ article: Article) {
    id = article.id
    title = article.title
    publisher = article.publisher
    published = article.published?.description
    url = article.url
  }

  mutating func didInsert(_ inserted: InsertionSuccess) { number = inserted.rowID }

  static func find(_ id: Article.ID, in db: Database) throws -> DocumentRecord? {
    try fetchOne(db, sql: "SELECT * FROM document WHERE id = ?", arguments: [id])
  }

  /// Removes a document with its actors and statements.
  static func remove(_ id: Article.ID, from db: Database) throws {
    guard let number = try find(id, in: db)?.number else { return }
    try removeContent(of: number, from: db)
    try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
  }

  /// Removes the actors and statements of a document; aliases, roles and resolution follow.
  static func removeContent(of number: Int64, from db: Database) throws {
    for table in ["statement", "actor"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [number])
    }
  }
}

/// A row of `actor`: an actor as one document has it.
struct ActorRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "actor"

  var document: Int64
  var id: String
  var position: Int
  var name: String
  var kind: String
  var country: String?

  init(_ actor: Actor, at position: Int, of document: Int64) {
    self.document = document
    id = actor.id
    self.position = position
    name = actor.name
    kind = actor.kind.rawValue
    country = actor.country
  }
}

/// A row of `alias`.
struct AliasRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "alias"

  var document: Int64
  var actor: String
  var position: Int
  var text: String
}

/// A row of `affiliation`.
struct AffiliationRecord: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "affiliation"

  var document: Int64
  var actor: String
  var position: Int
  var role: String
  /// What the role belongs to.
  var body: String?
  var asOf: String?

  init(_ affiliation: Affiliation, at position: Int, of document: Int64) {
    self.document = document
    actor = affiliation.person
    self.position = position
    role = affiliation.role
    body = affiliation.of
    asOf = affiliation.asOf?.description
  }
}

extension Actor {
  /// Writes an actor of a document, its aliases and roles.
  func insert(at position: Int, of document: Int64, into db: Database) throws {
    try ActorRecord(self, at: position, of: document).insert(db)
    for (position, text) in aliases.enumerated() {
      try AliasRecord(document: document, actor: id, position: position, text: text).insert(db)
    }
    for (position, affiliation) in affiliations.enumerated() {
      try AffiliationRecord(affiliation, at: position, of: document).insert(db)
    }
  }
}

/// A value that the schema rules out, in a file that something else has written to.
struct DamagedValue: Error, CustomStringConvertible {
  var description: String
}

extension RawRepresentable<String> {
  /// Reads the name of a case.
  init(stored text: String) throws {
    guard let value = Self(rawValue: text) else {
      throw DamagedValue(description: "'\(text)' is no \(Self.self)")
    }
    self = value
  }
}

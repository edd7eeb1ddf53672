import GRDB
public import Graph
public import Knowledge

extension Store {
  /// Replaces what the store knows of one document, in one transaction.
  ///
  /// A reading that the store has already changes nothing. Gaps and open statements are not
  /// kept, and a role belongs to the actor that carries it, whatever person and document it names.
  /// - Throws: `inconsistent` for a reading of another article, or one whose statements name actors
  ///   or dates that are not its own; `unwritable`, `busy`, `damaged` or `database`.
  public func save(_ reading: Reading, of article: Article) throws(StoreError) {
    let reading = reading.asStored
    if let flaw = reading.flaw(as: article) {
      throw .inconsistent(document: article.id, reason: flaw)
    }
    try Self.naming(path) {
      try queue.write { db in
        var document = DocumentRecord(article)
        let known = try DocumentRecord.find(article.id, in: db)
        if let known, let number = known.number {
          document.number = number
          let stored = try Self.readings(of: [known], in: db)
          if document == known, stored == [reading] { return }
          try DocumentRecord.removeContent(of: number, from: db)
          try document.update(db)
        } else {
          try document.insert(db)
        }
        try CorpusActorRecord.deleteAll(db)
        try reading.insert(as: document, into: db)
      }
    }
  }

  /// All readings, sorted by document.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func readings() throws(StoreError) -> [Reading] {
    try Self.naming(path) {
      try queue.read { db in try Self.readings(of: DocumentRecord.fetchAll(db), in: db) }
    }
  }

  /// All documents, sorted by id.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func sources() throws(StoreError) -> [KnowledgeGraph.Source] {
    try Self.naming(path) {
      try queue.read { db in
        try DocumentRecord.fetchAll(db).sorted { $0.id < $1.id }.map(KnowledgeGraph.Source.init)
      }
    }
  }

  private static func readings(of documents: [DocumentRecord], in db: Database) throws -> [Reading]
  {
    try documents.sorted { $0.id < $1.id }.compactMap { document -> Reading? in
      guard let number = document.number else { return nil }
      let statements = try StatementRecord.fetchAll(
        db, sql: "SELECT * FROM statement WHERE document = ? ORDER BY position",
        arguments: [number])
      return Reading(
        document: document.id, actors: try actors(of: document, number: number, in: db),
        statements: try statements.map { try $0.statement(of: document) })
    }
  }

  private static func actors(of document: DocumentRecord, number: Int64, in db: Database) throws
    -> [Actor]
  {
    func rows<Record: FetchableRecord>(_ table: String) throws -> [Record] {
      try Record.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE document = ? ORDER BY position",
        arguments: [number])
    }
    let aliases = Dictionary(grouping: try rows("alias") as [AliasRecord], by: \.actor)
    let roles = Dictionary(grouping: try rows("affiliation") as [AffiliationRecord], by: \.actor)
    return try (rows("actor") as [ActorRecord]).map { row in
      Actor(
        id: row.id, name: row.name, kind: try Actor.Kind(stored: row.kind), country: row.country,
        aliases: (aliases[row.id] ?? []).map(\.text),
        affiliations: try (roles[row.id] ?? []).map {
          Affiliation(
            person: row.id, role: $0.role, of: $0.body,
            asOf: try $0.asOf.map(PartialDate.init(iso:)), document: document.id)
        })
    }
  }
}

extension KnowledgeGraph.Source {
  init(_ document: DocumentRecord) throws {
    self.init(
      id: document.id, title: document.title, publisher: document.publisher,
      published: try document.published.map(PartialDate.init(iso:)))
  }
}

extension Reading {
  fileprivate var asStored: Reading {
    var reading = self
    reading.gaps = []
    for actor in actors.indices {
      for role in actors[actor].affiliations.indices {
        reading.actors[actor].affiliations[role].person = actors[actor].id
        reading.actors[actor].affiliations[role].document = document
      }
    }
    return reading
  }

  fileprivate func insert(as document: DocumentRecord, into db: Database) throws {
    guard let number = document.number else { return }
    for (position, actor) in actors.enumerated() {
      try actor.insert(at: position, of: number, into: db)
    }
    for (position, statement) in statements.enumerated() {
      try StatementRecord(statement, at: position, of: number).insert(db)
    }
  }

  /// What keeps this from being a reading of an article, in words; nil if nothing does.
  fileprivate func flaw(as article: Article) -> String? {
    guard document == article.id else { return "the reading is of '\(document)'" }
    var known = Set<Actor.ID>()
    for actor in actors {
      guard known.insert(actor.id).inserted else { return "two actors have the id '\(actor.id)'" }
    }
    for (number, statement) in statements.enumerated() {
      let named = [statement.subject.actor, statement.object.actor, statement.attribution]
      if let stranger = named.compactMap({ $0 }).first(where: { !known.contains($0) }) {
        return "statement \(number) names '\(stranger)', which is no actor of the reading"
      }
      guard statement.document == document, statement.documentDate == article.published else {
        return "statement \(number) is of another document or date"
      }
    }
    return nil
  }
}

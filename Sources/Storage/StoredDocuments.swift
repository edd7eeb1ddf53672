import GRDB
public import Graph
public import Knowledge

extension Store {
  /// What was read to make each document as it is stored, by id; none of a document that was saved
  /// without; see `StoreUpdate.save`.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func contents() throws(StoreError) -> [Article.ID: String] {
    try Store.naming(path) {
      try queue.read { db in
        let rows = try Row.fetchAll(db, sql: "SELECT id, content FROM document")
        return Dictionary(
          try rows.compactMap { row in try (row.value(1) as String?).map { (try row.value(0), $0) }
          },
          uniquingKeysWith: { first, _ in first })
      }
    }
  }

  /// All documents, sorted by id.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func sources() throws(StoreError) -> [KnowledgeGraph.Source] {
    try Self.naming(path) {
      try queue.read { db in try DocumentRow.all(in: db).map(\.source) }
    }
  }

  /// What a document says, without gaps; nil if the store does not have it.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func reading(of document: Article.ID) throws(StoreError) -> Reading? {
    try Self.naming(path) {
      try queue.read { db in
        guard let row = try DocumentRow.of(document, in: db) else { return nil }
        let stored = try StoredReading(of: document, number: row.number, in: db)
        return Reading(
          document: document, actors: stored.actors,
          statements: try StatementRow.all(of: row.number, in: db))
      }
    }
  }

  /// Whether some document has the statement of a key.
  ///
  /// - Throws: `busy`, `damaged` or `database`.
  public func hasStatement(_ key: UInt64) throws(StoreError) -> Bool {
    try Self.naming(path) {
      try queue.read { db in
        // Only decisions ask so; an index for this would weigh on every build.
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM statement WHERE key = ?)",
          arguments: [Int64(bitPattern: key)]) ?? false
      }
    }
  }

  /// How the actors of the documents that stand for a corpus actor are called there, and why they do.
  ///
  /// - Returns: the most frequent first, with the number of documents; none for an unknown id.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func forms(of actor: Actor.ID) throws(StoreError) -> [(
    form: ActorForm, documents: Int, reason: String
  )] {
    try reading { db in
      guard let actor = try ActorLoading(db).find(actor) else { return [] }
      let rows = try FormRow.of(actor.number, in: db)
      return rows.sorted { ($1.documents, $0.form) < ($0.documents, $1.form) }
        .map { ($0.form, $0.documents, $0.reason) }
    }
  }

  /// The roles of a corpus actor, each with a document that vouches for it; by date, the undated last.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func affiliations(of actor: Actor.ID) throws(StoreError) -> [Affiliation] {
    try reading { db in
      guard let actor = try ActorLoading(db).find(actor) else { return [] }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT affiliation.role, body, asOf, document.id FROM form
          CROSS JOIN actor ON actor.form = form.number
          CROSS JOIN affiliation
            ON affiliation.document = actor.document AND affiliation.actor = actor.position
          CROSS JOIN document ON document.number = actor.document
          WHERE form.actor = ? ORDER BY asOf IS NULL, 3, 4, 1, 2
          """, arguments: [actor.number]
      ).map { row in
        try Affiliation(
          person: actor.actor.id, role: row.value(0), of: row.value(1),
          asOf: (row.value(2) as String?).map(PartialDate.init(iso:)), document: row.value(3))
      }
    }
  }

  /// The merges with an actor that were considered and refused, sorted.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func refusals(of actor: Actor.ID) throws(StoreError) -> [Refusal] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT one, other, reason FROM refusal WHERE one = ?1 OR other = ?1",
        arguments: [actor]
      ).map { try Refusal(one: $0.value(0), other: $0.value(1), reason: $0.value(2)) }.sorted()
    }
  }

  /// The sentences of statements that have all the words asked for; case and accents do not matter.
  ///
  /// - Parameters:
  ///   - words: words, or phrases in double quotation marks; a word may end in `*`. Everything else
  ///     is taken for words, never for an expression.
  ///   - limit: how many at most.
  ///   - admits: a sentence counts if this lets one of its statements pass.
  /// - Returns: the best first, by BM25 (Robertson and Zaragoza 2009) as SQLite's FTS5 has it, equals
  ///   by document and place; with the statements of each in the order of the text.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func sentences(
    with words: String, limit: Int = 50, where admits: (Knowledge.Statement) -> Bool = { _ in true }
  ) throws(StoreError) -> [FoundSentence] {
    guard let query = SearchExpression(words)?.text else { return [] }
    return try reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT sentence.document, sentence.position, document.id, document.title, name, published,
            sentence.text, sentence.start, sentence.end, url
          FROM evidence
          JOIN sentence ON sentence.number = evidence.rowid
          JOIN document ON document.number = sentence.document
          LEFT JOIN publisher ON publisher.number = document.publisher
          WHERE evidence MATCH ? ORDER BY rank, document.id, sentence.position
          """, arguments: [query])
      var found: [FoundSentence] = []
      while found.count < limit, let row = try rows.next() {
        let sentence = try FoundSentence(row, in: db)
        if sentence.claims.contains(where: { admits($0.statement) }) { found.append(sentence) }
      }
      return found
    }
  }
}

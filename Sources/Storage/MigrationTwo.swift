import GRDB
import Graph
import Knowledge

/// From version 1, whose statements stood with their sentences and whose actors had no forms.
///
/// What documents say is written anew; the graph follows from it, so that questions are answered at
/// once. What the documents were made of is not known, so that the next build reads them again.
enum MigrationTwo {
  static func run(_ db: Database) throws {
    try db.execute(sql: retirement)
    for table in Schema.tables { try db.execute(sql: table) }
    var writing = ReadingWriting(db)
    for row in try Row.fetchAll(
      db, sql: "SELECT number, id, title, publisher, published, url FROM documentOne ORDER BY id")
    {
      let id: Article.ID = try row.value(1)
      do {
        let article = try Article(
          id: id, title: row.value(2), publisher: row.value(3), published: date(row.value(4)),
          url: row.value(5),
          text: "", blocks: [])
        let reading = try reading(of: article, number: row.value(0), in: db)
        if let flaw = reading.flaw(as: article) { throw DamagedValue(description: flaw) }
        try writing.insert(reading, of: article, content: nil)
      } catch let error as DatabaseError
        where error.resultCode != .SQLITE_CONSTRAINT
      {
        throw error
      } catch {
        throw DamagedValue(description: "in '\(id)': \(error)")
      }
    }
    try db.execute(sql: removal)
    try db.set(.actorsAreStale, to: "yes")
    var linking = Linking(db, ledger: EdgeLedger(isOpen: false))
    _ = try linking.run(obeying: [], by: nil)
  }

  private static func reading(of article: Article, number: Int64, in db: Database) throws -> Reading
  {
    func rows(_ columns: String, _ table: String, _ order: String) throws -> [Row] {
      try Row.fetchAll(
        try db.cachedStatement(
          sql: "SELECT \(columns) FROM \(table) WHERE document = ? ORDER BY \(order)"),
        arguments: [number])
    }
    let aliases = try Dictionary(
      grouping: rows("actor, text", "aliasOne", "actor, position")
    ) { try $0.value(0) as Actor.ID }
    let roles = try Dictionary(
      grouping: rows("actor, role, body, asOf", "affiliationOne", "actor, position")
    ) { try $0.value(0) as Actor.ID }
    let actors = try rows("id, name, kind, country", "actorOne", "position").map { row in
      let id: Actor.ID = try row.value(0)
      return try Actor(
        id: id, name: row.value(1), kind: Actor.Kind(stored: row.value(2)), country: row.value(3),
        aliases: (aliases[id] ?? []).map { try $0.value(1) },
        affiliations: (roles[id] ?? []).map { role in
          try Affiliation(
            person: id, role: role.value(1), of: role.value(2), asOf: date(role.value(3)),
            document: article.id)
        })
    }
    // Only sentences with statements are known.
    var sentences: [String: [Int]] = [:]
    return Reading(
      document: article.id, actors: actors,
      statements: try rows(columns, "statementOne", "position").map { row in
        let (sentence, quote): (Int, String) = (try row.value(18), try row.value(19))
        if sentences[quote]?.last != sentence { sentences[quote, default: []].append(sentence) }
        return try statement(row, of: article, occurrence: (sentences[quote]?.count ?? 1) - 1)
      })
  }

  private static let columns = """
    subject, subjectText, subjectStart, subjectEnd, relation, event, symmetric, formal, phrase,
    object, objectText, objectStart, objectEnd, status, attribution, topic, date, place, sentence,
    quote, quoteStart, quoteEnd, predicateStart, predicateEnd, rule
    """

  private static func statement(_ row: Row, of article: Article, occurrence: Int) throws
    -> Knowledge.Statement
  {
    try Knowledge.Statement(
      document: article.id, documentDate: article.published,
      subject: .init(
        actor: row.value(0), text: row.value(1), span: Range(stored: row.value(2), row.value(3))),
      relation: Relation(
        label: row.value(4), event: (row.value(5) as String?).map(EventType.init(stored:)),
        symmetric: row.value(6), formal: row.value(7)),
      phrase: row.value(8),
      object: .init(
        actor: row.value(9), text: row.value(10), span: Range(stored: row.value(11), row.value(12))),
      status: Status(stored: row.value(13) as String), attribution: row.value(14),
      topic: row.value(15),
      date: date(row.value(16)), place: row.value(17),
      evidence: Evidence(
        sentence: row.value(18), quote: row.value(19),
        span: Range(stored: row.value(20), row.value(21)),
        predicate: Range(stored: row.value(22), row.value(23)), occurrence: occurrence),
      rule: row.value(24))
  }

  /// What documents say steps aside for tables of the same names; what follows from it goes.
  private static let retirement = """
    DROP VIEW link;
    DROP TABLE resolution;
    DROP TABLE corpusAffiliation;
    DROP TABLE corpusAlias;
    DROP TABLE corpusActor;
    ALTER TABLE document RENAME TO documentOne;
    ALTER TABLE actor RENAME TO actorOne;
    ALTER TABLE alias RENAME TO aliasOne;
    ALTER TABLE affiliation RENAME TO affiliationOne;
    ALTER TABLE statement RENAME TO statementOne;
    """

  /// Takes away what stepped aside, in the order in which the tables refer to each other.
  private static let removal = """
    DROP TABLE statementOne;
    DROP TABLE affiliationOne;
    DROP TABLE aliasOne;
    DROP TABLE actorOne;
    DROP TABLE documentOne;
    """

  private static func date(_ text: String?) throws -> PartialDate? {
    try text.map(PartialDate.init(iso:))
  }
}

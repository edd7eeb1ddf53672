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
      let id: Article.ID = row[1]
      do {
        let article = Article(
          id: id, title: row[2], publisher: row[3], published: try date(row[4]), url: row[5],
          text: "", blocks: [])
        let reading = try reading(of: article, number: row[0], in: db)
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
    _ = try linking.run(obeying: [])
  }

  private static func reading(of article: Article, number: Int64, in db: Database) throws -> Reading
  {
    func rows(_ columns: String, _ table: String, _ order: String) throws -> [Row] {
      try Row.fetchAll(
        try db.cachedStatement(
          sql: "SELECT \(columns) FROM \(table) WHERE document = ? ORDER BY \(order)"),
        arguments: [number])
    }
    let aliases = Dictionary(
      grouping: try rows("actor, text", "aliasOne", "actor, position")
    ) { $0[0] as Actor.ID }
    let roles = Dictionary(
      grouping: try rows("actor, role, body, asOf", "affiliationOne", "actor, position")
    ) { $0[0] as Actor.ID }
    let actors = try rows("id, name, kind, country", "actorOne", "position").map { row in
      let id: Actor.ID = row[0]
      return Actor(
        id: id, name: row[1], kind: try Actor.Kind(stored: row[2]), country: row[3],
        aliases: (aliases[id] ?? []).map { $0[1] },
        affiliations: try (roles[id] ?? []).map { role in
          Affiliation(
            person: id, role: role[1], of: role[2], asOf: try date(role[3]), document: article.id)
        })
    }
    return Reading(
      document: article.id, actors: actors,
      statements: try rows(columns, "statementOne", "position").map { row in
        try statement(row, of: article)
      })
  }

  private static let columns = """
    subject, subjectText, subjectStart, subjectEnd, relation, event, symmetric, formal, phrase,
    object, objectText, objectStart, objectEnd, status, attribution, topic, date, place, sentence,
    quote, quoteStart, quoteEnd, predicateStart, predicateEnd, rule
    """

  private static func statement(_ row: Row, of article: Article) throws -> Knowledge.Statement {
    Knowledge.Statement(
      document: article.id, documentDate: article.published,
      subject: .init(actor: row[0], text: row[1], span: try Range(stored: row[2], row[3])),
      relation: Relation(
        label: row[4], event: try (row[5] as String?).map(EventType.init(stored:)),
        symmetric: row[6], formal: row[7]),
      phrase: row[8],
      object: .init(actor: row[9], text: row[10], span: try Range(stored: row[11], row[12])),
      status: try Status(stored: row[13] as String), attribution: row[14], topic: row[15],
      date: try date(row[16]), place: row[17],
      evidence: Evidence(
        sentence: row[18], quote: row[19], span: try Range(stored: row[20], row[21]),
        predicate: try Range(stored: row[22], row[23])),
      rule: row[24])
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

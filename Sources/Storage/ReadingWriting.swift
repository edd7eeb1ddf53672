import GRDB
import Graph
import Knowledge

/// Writes what documents say, and takes it away again.
struct ReadingWriting {
  let db: Database
  private var forms: FormCounting
  private var relations: [Relation: Int64] = [:]

  init(_ db: Database) {
    self.db = db
    forms = FormCounting(db)
  }

  /// Whether the actors of the corpus may have to be resolved anew.
  func isDirty() throws -> Bool { try forms.isDirty() }

  /// Writes a document that the store does not have, or whose content has been removed.
  ///
  /// What was removed is counted out when the new content is counted in, so that what both say has
  /// never gone.
  mutating func insert(
    _ reading: Reading, of article: Article, content: String?, replacing old: StoredReading? = nil
  ) throws {
    let days = article.published.map(Period.init)
    let publisher = try article.publisher.map { try number(ofPublisher: $0) }
    try db.run(
      """
      INSERT INTO document (id, title, publisher, published, firstDay, endDay, url, content, linked)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, publisher = excluded.publisher, published = excluded.published,
        firstDay = excluded.firstDay, endDay = excluded.endDay, url = excluded.url,
        content = excluded.content, linked = 0
      """,
      [
        article.id, article.title, publisher, article.published?.code,
        days?.start.number,
        days?.end.number, article.url, content,
      ])
    guard let number = try number(of: article.id) else { return }
    let numbers = try forms.add(
      reading.actors, as: reading.actors.map { ActorForm($0, in: article.id) })
    for (position, (actor, form)) in zip(reading.actors, numbers).enumerated() {
      try insert(actor, form, at: position, of: number)
    }
    try insert(reading.statements, of: number, actors: reading.actors)
    if let old { try forms.remove(old.actors, from: old.forms) }
  }

  /// Removes the actors, sentences and statements of a document, but not the document.
  ///
  /// - Returns: what the store had of it; its forms still count.
  func removeContent(of document: Article.ID, number: Int64) throws -> StoredReading {
    let reading = try StoredReading(of: document, number: number, in: db)
    try db.run(
      """
      INSERT INTO evidence (evidence, rowid, text)
      SELECT 'delete', sentence.number, text FROM sentence
      JOIN document ON document.number = document WHERE document = ? AND linked = 1
      """, [number])
    for table in ["link", "statement", "sentence", "actor"] {
      try db.run("DELETE FROM \(table) WHERE document = ?", [number])
    }
    return reading
  }

  /// Removes a document with all that it says.
  mutating func remove(_ document: Article.ID) throws {
    guard let number = try number(of: document) else { return }
    let reading = try removeContent(of: document, number: number)
    try forms.remove(reading.actors, from: reading.forms)
    try db.run("DELETE FROM document WHERE number = ?", [number])
  }

  /// Lets the actors of a document have other forms, after a decision.
  mutating func change(_ reading: StoredReading, to forms: [ActorForm]) throws {
    let numbers = try self.forms.add(reading.actors, as: forms)
    for (position, number) in numbers.enumerated() where number != reading.forms[position] {
      try db.run(
        "UPDATE actor SET form = ? WHERE document = ? AND position = ?",
        [number, reading.number, position])
    }
    try self.forms.remove(reading.actors, from: reading.forms)
  }

  /// The number of a document; nil if the store has none of this id.
  func number(of document: Article.ID) throws -> Int64? {
    try db.number("SELECT number FROM document WHERE id = ?", [document])
  }

  private func insert(_ actor: Actor, _ form: Int64, at position: Int, of document: Int64) throws {
    try db.run(
      """
      INSERT INTO actor (document, position, id, name, kind, country, form)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [document, position, actor.id, actor.name, actor.kind.rawValue, actor.country, form])
    for (place, text) in actor.aliases.enumerated() {
      try db.run(
        "INSERT INTO alias (document, actor, position, text) VALUES (?, ?, ?, ?)",
        [document, position, place, text])
    }
    for (place, role) in actor.affiliations.enumerated() {
      try db.run(
        """
        INSERT INTO affiliation (document, actor, position, role, body, asOf)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [document, position, place, role.role, role.of, role.asOf?.description])
    }
  }

  private mutating func insert(
    _ statements: [Knowledge.Statement], of document: Int64, actors: [Actor]
  ) throws {
    let places = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sentences = Set<Int>()
    for (position, statement) in statements.enumerated() {
      let evidence = statement.evidence
      if sentences.insert(evidence.sentence).inserted {
        try db.run(
          """
          INSERT INTO sentence (document, position, start, end, text, occurrence)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
          [
            document, evidence.sentence, evidence.span.lowerBound, evidence.span.upperBound,
            evidence.quote, evidence.occurrence,
          ])
      }
      let attribution = statement.attribution.flatMap { places[$0] }
      try db.run(
        """
        INSERT INTO statement (
          document, position, key, subject, subjectText, subjectStart, subjectEnd, relation, phrase,
          object, objectText, objectStart, objectEnd, status, attribution, topic, date, firstDay,
          endDay, place, sentence, predicateStart, predicateEnd, rule)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          document, position, Int64(bitPattern: statement.key), places[statement.subject.actor],
          statement.subject.text, statement.subject.span.lowerBound,
          statement.subject.span.upperBound, try number(of: statement.relation), statement.phrase,
          places[statement.object.actor], statement.object.text, statement.object.span.lowerBound,
          statement.object.span.upperBound, statement.status.rank, attribution, statement.topic,
          statement.date?.code, statement.date.map { Period($0).start.number },
          statement.date.map { Period($0).end.number }, statement.place, evidence.sentence,
          evidence.predicate.lowerBound, evidence.predicate.upperBound, statement.rule,
        ])
    }
  }

  private mutating func number(of relation: Relation) throws -> Int64? {
    if let known = relations[relation] { return known }
    relations[relation] = try number(
      "SELECT number FROM relation WHERE label = ? AND ifnull(event, '') = ifnull(?, '')"
        + " AND symmetric = ? AND formal = ?",
      or: "INSERT INTO relation (label, event, symmetric, formal) VALUES (?, ?, ?, ?)",
      [relation.label, relation.event?.rawValue, relation.symmetric, relation.formal])
    return relations[relation]
  }

  private func number(ofPublisher name: String) throws -> Int64? {
    try number(
      "SELECT number FROM publisher WHERE name = ?",
      or: "INSERT INTO publisher (name) VALUES (?)", [name])
  }

  /// The number that one statement finds, else that of the row that the other one makes.
  private func number(
    _ query: String, or insertion: String, _ content: StatementArguments
  ) throws -> Int64 {
    if let known = try db.number(query, content) { return known }
    try db.run(insertion, content)
    return db.lastInsertedRowID
  }
}

import GRDB
import Graph
import Knowledge
import TestSupport

/// The tables of a store of version 1, as they were; never changed again.
enum SchemaOne {
  static let tables = [documents, statements, corpus]

  /// What one document says of itself and of its actors.
  private static let documents = """
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      publisher TEXT,
      published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]*'),
      url TEXT
    ) STRICT;
    CREATE TABLE actor (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      id TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation', 'group')),
      country TEXT,
      PRIMARY KEY (document, id),
      UNIQUE (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE alias (
      document INTEGER NOT NULL,
      actor TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      PRIMARY KEY (document, actor, position),
      FOREIGN KEY (document, actor) REFERENCES actor ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE affiliation (
      document INTEGER NOT NULL,
      actor TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      role TEXT NOT NULL,
      body TEXT,
      asOf TEXT CHECK (asOf GLOB '[0-9][0-9][0-9][0-9]*'),
      PRIMARY KEY (document, actor, position),
      FOREIGN KEY (document, actor) REFERENCES actor ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """

  /// `firstDay` and `endDay` are the days since 1970-01-01 that the statement counts under: those of
  /// its date, else of its document's.
  private static let statements = """
    CREATE TABLE statement (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      subject TEXT NOT NULL,
      subjectText TEXT NOT NULL,
      subjectStart INTEGER NOT NULL CHECK (subjectStart >= 0),
      subjectEnd INTEGER NOT NULL CHECK (subjectEnd >= subjectStart),
      relation TEXT NOT NULL,
      event TEXT CHECK (event IN (
        'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
        'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
      symmetric INTEGER NOT NULL CHECK (symmetric IN (0, 1)),
      formal INTEGER NOT NULL CHECK (formal IN (0, 1)),
      phrase TEXT NOT NULL,
      object TEXT NOT NULL,
      objectText TEXT NOT NULL,
      objectStart INTEGER NOT NULL CHECK (objectStart >= 0),
      objectEnd INTEGER NOT NULL CHECK (objectEnd >= objectStart),
      status TEXT NOT NULL
        CHECK (status IN ('asserted', 'reported', 'planned', 'uncertain', 'denied')),
      attribution TEXT,
      topic TEXT,
      date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]*'),
      place TEXT,
      sentence INTEGER NOT NULL CHECK (sentence >= 0),
      quote TEXT NOT NULL,
      quoteStart INTEGER NOT NULL CHECK (quoteStart >= 0),
      quoteEnd INTEGER NOT NULL CHECK (quoteEnd >= quoteStart),
      predicateStart INTEGER NOT NULL CHECK (predicateStart >= 0),
      predicateEnd INTEGER NOT NULL CHECK (predicateEnd >= predicateStart),
      rule TEXT NOT NULL,
      firstDay INTEGER,
      endDay INTEGER CHECK (endDay > firstDay),
      PRIMARY KEY (document, position),
      FOREIGN KEY (document, subject) REFERENCES actor,
      FOREIGN KEY (document, object) REFERENCES actor,
      FOREIGN KEY (document, attribution) REFERENCES actor,
      CHECK ((firstDay IS NULL) = (endDay IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statementBySubject ON statement (document, subject);
    CREATE INDEX statementByObject ON statement (document, object);
    CREATE INDEX statementByAttribution ON statement (document, attribution);
    CREATE INDEX statementByDay ON statement (firstDay, endDay);
    """

  /// The actors of all documents together, and which of them each document's actors stand for.
  private static let corpus = """
    CREATE TABLE corpusActor (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation', 'group')),
      country TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE corpusAlias (
      actor TEXT NOT NULL REFERENCES corpusActor ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      PRIMARY KEY (actor, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE corpusAffiliation (
      actor TEXT NOT NULL REFERENCES corpusActor ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      role TEXT NOT NULL,
      body TEXT,
      asOf TEXT CHECK (asOf GLOB '[0-9][0-9][0-9][0-9]*'),
      document TEXT NOT NULL REFERENCES document (id),
      PRIMARY KEY (actor, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX corpusAffiliationByDocument ON corpusAffiliation (document);
    CREATE TABLE resolution (
      document INTEGER NOT NULL,
      actor TEXT NOT NULL,
      corpusActor TEXT NOT NULL REFERENCES corpusActor ON DELETE CASCADE,
      reason TEXT NOT NULL,
      PRIMARY KEY (document, actor),
      FOREIGN KEY (document, actor) REFERENCES actor ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX resolutionByCorpusActor ON resolution (corpusActor);
    CREATE VIEW link AS
      SELECT statement.*, subject.corpusActor AS subjectActor, object.corpusActor AS objectActor,
        voice.corpusActor AS voiceActor
      FROM statement
      JOIN resolution AS subject
        ON subject.document = statement.document AND subject.actor = statement.subject
      JOIN resolution AS object
        ON object.document = statement.document AND object.actor = statement.object
      LEFT JOIN resolution AS voice
        ON voice.document = statement.document AND voice.actor = statement.attribution;
    """
}

extension SchemaOne {
  /// Writes a corpus with its resolution, as version 1 did.
  static func write(_ corpus: RandomCorpus, into db: Database) throws {
    for (number, (article, reading)) in zip(corpus.articles, corpus.readings).enumerated() {
      try insert(
        "document",
        [
          number + 1, article.id, article.title, article.publisher, article.published?.description,
          article.url,
        ], db)
      for (position, actor) in reading.actors.enumerated() {
        try insert(
          "actor",
          [number + 1, actor.id, position, actor.name, actor.kind.rawValue, actor.country],
          db)
        for (place, text) in actor.aliases.enumerated() {
          try insert("alias", [number + 1, actor.id, place, text], db)
        }
        for (place, role) in actor.affiliations.enumerated() {
          try insert(
            "affiliation",
            [number + 1, actor.id, place, role.role, role.of, role.asOf?.description], db)
        }
        try insert("corpusActor", ["\(number) \(actor.id)", actor.name, "person", nil], db)
        try insert("resolution", [number + 1, actor.id, "\(number) \(actor.id)", "a reason"], db)
      }
      for (position, statement) in reading.statements.enumerated() {
        try insert(statement, at: position, of: number + 1, db)
      }
    }
  }

  private static func insert(
    _ statement: Knowledge.Statement, at position: Int, of document: Int, _ db: Database
  ) throws {
    let (subject, object) = (statement.subject, statement.object)
    let (relation, evidence) = (statement.relation, statement.evidence)
    try insert(
      "statement",
      [
        document, position, subject.actor, subject.text, subject.span.lowerBound,
        subject.span.upperBound, relation.label, relation.event?.rawValue, relation.symmetric,
        relation.formal, statement.phrase, object.actor, object.text, object.span.lowerBound,
        object.span.upperBound, statement.status.rawValue, statement.attribution, statement.topic,
        statement.date?.description, statement.place, evidence.sentence, evidence.quote,
        evidence.span.lowerBound, evidence.span.upperBound, evidence.predicate.lowerBound,
        evidence.predicate.upperBound, statement.rule, nil, nil,
      ], db)
  }

  private static func insert(
    _ table: String, _ values: [(any DatabaseValueConvertible)?], _ db: Database
  )
    throws
  {
    let places = values.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(table) VALUES (\(places))", arguments: StatementArguments(values))
  }
}

import GRDB

/// The tables of a store, and how older ones become like them.
///
/// The database itself refuses what contradicts: every table is strict, every reference is a foreign
/// key, every closed list a check. What documents say is keyed by document and place in it; names,
/// relations and publishers that many documents share stand once and are counted.
enum Schema {
  /// "Entt": tells a store from other SQLite files.
  static let applicationID = 0x456e_7474
  /// The version of the newest migration.
  static let version = 2

  /// Makes the tables, or brings those of an older version up to date.
  ///
  /// - Parameters:
  ///   - db: in a transaction that writes.
  ///   - version: that of the tables; 0 for none.
  /// - Throws: what SQLite reports, or `DamagedValue`.
  static func migrate(_ db: Database, from version: Int) throws {
    // Where earlier programs kept count.
    try db.execute(sql: "DROP TABLE IF EXISTS grdb_migrations")
    switch version {
    case 0: for table in tables { try db.execute(sql: table) }
    default: try MigrationTwo.run(db)
    }
    try db.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(self.version)")
  }

  /// In the order in which they refer to each other.
  static let tables =
    [shared, documents, forms, statements, corpus, search] + linkIndexes.map(\.value)

  /// What many documents have in common, and what holds for the whole.
  private static let shared = """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE publisher (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE relation (
      number INTEGER PRIMARY KEY,
      label TEXT NOT NULL,
      event TEXT CHECK (event IN (
        'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
        'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
      symmetric INTEGER NOT NULL CHECK (symmetric IN (0, 1)),
      formal INTEGER NOT NULL CHECK (formal IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX relationByContent
      ON relation (label, ifnull(event, ''), symmetric, formal);
    CREATE TABLE corpusActor (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation', 'group')),
      country TEXT
    ) STRICT;
    """

  /// What there is to read, in days since 1970-01-01.
  ///
  /// `content` tells what was read, and by what; `linked` whether its statements are in the graph.
  private static let documents = """
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      publisher INTEGER REFERENCES publisher,
      published INTEGER CHECK (published BETWEEN 10000 AND 99991231),
      firstDay INTEGER,
      endDay INTEGER CHECK (endDay > firstDay),
      url TEXT,
      content TEXT,
      linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)),
      CHECK ((firstDay IS NULL) = (published IS NULL) AND (endDay IS NULL) = (published IS NULL))
    ) STRICT;
    CREATE INDEX documentByDay ON document (firstDay, endDay, publisher);
    CREATE INDEX documentByPublisher ON document (publisher);
    CREATE INDEX documentUnlinked ON document (linked) WHERE linked = 0;
    """

  /// The actors of each document, and the forms that they share; what is counted here follows from
  /// `actor`, `alias` and `affiliation`.
  private static let forms = """
    CREATE TABLE form (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation', 'group')),
      country TEXT,
      role TEXT,
      document TEXT,
      documents INTEGER NOT NULL CHECK (documents >= 1),
      actor INTEGER REFERENCES corpusActor,
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE UNIQUE INDEX formByContent
      ON form (name, kind, ifnull(country, ''), ifnull(role, ''), ifnull(document, ''));
    CREATE INDEX formByActor ON form (actor);
    CREATE INDEX formByDocument ON form (document) WHERE document IS NOT NULL;
    CREATE TABLE formAlias (
      form INTEGER NOT NULL REFERENCES form ON DELETE CASCADE,
      text TEXT NOT NULL,
      documents INTEGER NOT NULL CHECK (documents >= 1),
      PRIMARY KEY (form, text)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE formRole (
      form INTEGER NOT NULL REFERENCES form ON DELETE CASCADE,
      role TEXT NOT NULL,
      body TEXT NOT NULL,
      asOf TEXT NOT NULL CHECK (asOf = '' OR asOf GLOB '[0-9][0-9][0-9][0-9]*'),
      documents INTEGER NOT NULL CHECK (documents >= 1),
      PRIMARY KEY (form, role, body, asOf)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE formWord (
      word TEXT NOT NULL,
      form INTEGER NOT NULL REFERENCES form ON DELETE CASCADE,
      PRIMARY KEY (word, form)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX formWordByForm ON formWord (form);
    CREATE TABLE actor (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation', 'group')),
      country TEXT,
      form INTEGER NOT NULL REFERENCES form,
      PRIMARY KEY (document, position),
      UNIQUE (document, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX actorByForm ON actor (form);
    CREATE TABLE alias (
      document INTEGER NOT NULL,
      actor INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      PRIMARY KEY (document, actor, position),
      FOREIGN KEY (document, actor) REFERENCES actor ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE affiliation (
      document INTEGER NOT NULL,
      actor INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      role TEXT NOT NULL,
      body TEXT,
      asOf TEXT CHECK (asOf GLOB '[0-9][0-9][0-9][0-9]*'),
      PRIMARY KEY (document, actor, position),
      FOREIGN KEY (document, actor) REFERENCES actor ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """

  /// `key` is the hash of the statement as a signed number; `status` its rank; `date` a code of
  /// `PartialDate`.
  private static let statements = """
    CREATE TABLE sentence (
      number INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      start INTEGER NOT NULL CHECK (start >= 0),
      end INTEGER NOT NULL CHECK (end >= start),
      text TEXT NOT NULL,
      occurrence INTEGER NOT NULL CHECK (occurrence >= 0),
      UNIQUE (document, position)
    ) STRICT;
    CREATE TABLE statement (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      key INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      subjectText TEXT NOT NULL,
      subjectStart INTEGER NOT NULL CHECK (subjectStart >= 0),
      subjectEnd INTEGER NOT NULL CHECK (subjectEnd >= subjectStart),
      relation INTEGER NOT NULL REFERENCES relation,
      phrase TEXT NOT NULL,
      object INTEGER NOT NULL,
      objectText TEXT NOT NULL,
      objectStart INTEGER NOT NULL CHECK (objectStart >= 0),
      objectEnd INTEGER NOT NULL CHECK (objectEnd >= objectStart),
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
      attribution INTEGER,
      topic TEXT,
      date INTEGER CHECK (date BETWEEN 10000 AND 99991231),
      firstDay INTEGER,
      endDay INTEGER CHECK (endDay > firstDay),
      place TEXT,
      sentence INTEGER NOT NULL,
      predicateStart INTEGER NOT NULL CHECK (predicateStart >= 0),
      predicateEnd INTEGER NOT NULL CHECK (predicateEnd >= predicateStart),
      rule TEXT NOT NULL,
      PRIMARY KEY (document, position),
      FOREIGN KEY (document, subject) REFERENCES actor,
      FOREIGN KEY (document, object) REFERENCES actor,
      FOREIGN KEY (document, attribution) REFERENCES actor,
      CHECK ((firstDay IS NULL) = (date IS NULL) AND (endDay IS NULL) = (date IS NULL)),
      FOREIGN KEY (document, sentence) REFERENCES sentence (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE droppedStatement (
      key INTEGER PRIMARY KEY,
      document INTEGER REFERENCES document ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX droppedStatementByDocument ON droppedStatement (document);
    """
}

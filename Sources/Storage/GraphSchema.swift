/// The tables that follow from what documents say, and from the decisions obeyed.
extension Schema {
  /// The graph: every statement of a linked document whose two ends are different actors.
  ///
  /// Dates are the codes of `PartialDate`.
  static let corpus = """
    CREATE TABLE link (
      document INTEGER NOT NULL,
      position INTEGER NOT NULL,
      key INTEGER NOT NULL,
      subject INTEGER NOT NULL REFERENCES corpusActor,
      object INTEGER NOT NULL REFERENCES corpusActor CHECK (object <> subject),
      voice INTEGER REFERENCES corpusActor,
      relation INTEGER NOT NULL,
      publisher INTEGER,
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
      date INTEGER,
      written INTEGER,
      firstDay INTEGER,
      endDay INTEGER CHECK (endDay > firstDay),
      PRIMARY KEY (document, position),
      FOREIGN KEY (document, position) REFERENCES statement ON DELETE CASCADE,
      CHECK ((firstDay IS NULL) = (date IS NULL AND written IS NULL)),
      CHECK ((firstDay IS NULL) = (endDay IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE refusal (
      one TEXT NOT NULL,
      other TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (one, other, reason)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX refusalByOther ON refusal (other);
    """

  /// They hold whole rows, so that a question reads one of them; by name, as a build that fills an
  /// empty graph makes them anew.
  static let linkIndexes: KeyValuePairs = [
    "linkBySubject": """
    CREATE INDEX linkBySubject
      ON link (subject, object, relation, status, date, written, publisher, voice, key)
    """,
    "linkByObject": """
    CREATE INDEX linkByObject
      ON link (object, subject, relation, status, date, written, publisher, voice, key)
    """,
    "linkByDay": """
    CREATE INDEX linkByDay
      ON link (firstDay, endDay, subject, object, relation, status, date, written, publisher,
        voice, key)
    """,
    "linkByVoice": "CREATE INDEX linkByVoice ON link (voice) WHERE voice IS NOT NULL",
  ]

  /// An index of the words of the sentences of linked documents.
  static let search = """
    CREATE VIRTUAL TABLE evidence USING fts5 (
      text, content = 'sentence', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO evidence (evidence, rank) VALUES ('hashsize', 33554432);
    """
}

import GRDB
public import Graph
public import Knowledge

extension Store {
  /// Replaces the table of corpus actors, in one transaction.
  ///
  /// - Throws: `inconsistent` if the resolution does not cover exactly the actors of the stored
  ///   documents; `unwritable`, `busy`, `damaged` or `database`.
  public func save(_ resolution: ActorResolver.Resolution) throws(StoreError) {
    try Self.naming(path) {
      try queue.write { db in
        try CorpusActorRecord.deleteAll(db)
        for actor in resolution.actors { try actor.insertIntoCorpus(db) }
        let documents = try DocumentRecord.fetchAll(db)
        let numbers = Dictionary(documents.map { ($0.id, $0.number) }, uniquingKeysWith: { $1 })
        for (key, actor) in resolution.table.sorted(by: { $0.key < $1.key }) {
          guard let number = numbers[key.document] ?? nil else {
            throw StoreError.inconsistent(
              document: key.document, reason: "the store has no such document")
          }
          try ResolutionRecord(
            document: number, actor: key.actor, corpusActor: actor,
            reason: resolution.reasons[key] ?? ""
          ).insert(db)
        }
        try Self.checkCoverage(db)
      }
    }
  }

  private static func checkCoverage(_ db: Database) throws {
    let uncovered = try Row.fetchOne(
      db,
      sql: """
        SELECT document.id AS document, actor.id AS actor FROM actor
        JOIN document ON document.number = actor.document
        WHERE NOT EXISTS (
          SELECT 1 FROM resolution
          WHERE resolution.document = actor.document AND resolution.actor = actor.id)
        ORDER BY 1, 2
        """)
    guard let uncovered else { return }
    let actor: String = uncovered["actor"]
    throw StoreError.inconsistent(
      document: uncovered["document"], reason: "the resolution lacks its actor '\(actor)'")
  }

  /// Which corpus actor each document's actor stands for, and why.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func resolution() throws(StoreError) -> ActorResolver.Resolution {
    try reading { db in
      var resolution = ActorResolver.Resolution(
        actors: try Actor.corpus(in: db), table: [:], reasons: [:])
      let documents = Dictionary(
        try DocumentRecord.fetchAll(db).map { ($0.number, $0.id) }, uniquingKeysWith: { $1 })
      for row in try ResolutionRecord.fetchAll(db) {
        guard let document = documents[row.document] else { continue }
        let key = ActorResolver.Key(document: document, actor: row.actor)
        resolution.table[key] = row.corpusActor
        resolution.reasons[key] = row.reason
      }
      return resolution
    }
  }

  /// Corpus actors, sorted by id.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func actors() throws(StoreError) -> [Actor] {
    try reading { try Actor.corpus(in: $0) }
  }

  /// The part of the graph that a question needs: all of it, or only what lies within `hops` of an
  /// actor, and within a period.
  ///
  /// Around an actor it is what `KnowledgeGraph.neighbourhood` leaves of the whole; otherwise it has
  /// all actors and documents, whether the period mentions them or not. Documents and actors are
  /// sorted by id, links by document and place in it.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func graph(around actor: Actor.ID? = nil, hops: Int = 1, period: Period? = nil)
    throws(StoreError) -> KnowledgeGraph
  {
    try reading { db in
      guard let actor else { return try Self.graph(in: period, from: db) }
      return try Self.graph(around: actor, hops: hops, in: period, from: db)
    }
  }

  /// Reads under one snapshot, if the corpus actors are there.
  private func reading<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
    try Self.naming(path) {
      try queue.read { db in
        let isUnfinished = try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM actor) AND NOT EXISTS (SELECT 1 FROM corpusActor)
            """)
        guard isUnfinished != true else { throw StoreError.unfinished(path) }
        return try work(db)
      }
    }
  }
}

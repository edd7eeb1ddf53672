import GRDB
public import Graph
public import Knowledge

extension Store {
  /// Corpus actors with all that documents say of them, sorted by id.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func actors() throws(StoreError) -> [Actor] {
    try reading { try ActorLoading($0).allFull() }
  }

  /// Some corpus actors with all that documents say of them, sorted by id; unknown ids give none.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func actors(_ ids: Set<Actor.ID>) throws(StoreError) -> [Actor] {
    try reading { db in
      let loading = ActorLoading(db)
      return try loading.full(try loading.bare(of: ids))
    }
  }

  /// The actors that a name somebody typed may stand for; see `ActorSearch`.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func actors(matching name: String) throws(StoreError) -> ActorMatch {
    try reading { db in
      let loading = ActorLoading(db)
      let candidates = try loading.full(try loading.candidates(for: name), withRoles: false)
      var match = ActorSearch(candidates).match(name)
      if case .unknown = match {
        // Only who has mistyped waits for all names.
        match = ActorSearch(try loading.allFull(withRoles: false)).match(name)
      }
      return try loading.withRoles(match)
    }
  }

  /// The graph of the links that a filter lets pass: all of them, or those within `hops` of an actor.
  ///
  /// Around an actor it has at least what `KnowledgeGraph.neighbourhood` leaves of the whole. Actors
  /// have neither aliases nor roles; words and documents can be loaded for the links that are to be
  /// read.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func graph(
    around actor: Actor.ID? = nil, hops: Int = 1, where filter: Filter = Filter()
  ) throws(StoreError) -> KnowledgeGraph {
    try reading { db in
      guard let actor else { return try whole(where: filter, in: db) }
      var loading = try LinkLoading(db, where: filter)
      guard let centre = try ActorLoading(db).find(actor) else { return try loading.graph() }
      try loading.add(around: centre.number, hops: hops)
      return try loading.graph(with: [centre.number])
    }
  }

  private func whole(where filter: Filter, in db: Database) throws -> KnowledgeGraph {
    var loading = try LinkLoading(db, where: filter)
    try loading.addAll()
    return try loading.graph()
  }

  /// The graph of the links of some periods that a filter lets pass, without words.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func graph(ofAny periods: [Period], where filter: Filter = Filter()) throws(StoreError)
    -> KnowledgeGraph
  {
    try reading { db in
      var loading = try LinkLoading(db, where: filter)
      try loading.addAll(ofAny: periods)
      return try loading.graph()
    }
  }

  /// The graph of the links between two actors that a filter lets pass, without words.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func graph(between one: Actor.ID, and other: Actor.ID, where filter: Filter = Filter())
    throws(StoreError) -> KnowledgeGraph
  {
    try reading { db in
      var loading = try LinkLoading(db, where: filter)
      let actors = ActorLoading(db)
      guard let one = try actors.find(one), let other = try actors.find(other) else {
        return try loading.graph()
      }
      try loading.add(between: one.number, and: other.number)
      return try loading.graph(with: [one.number, other.number])
    }
  }

  /// A part of the graph with all shortest ways from one actor to another that a filter leaves.
  ///
  /// It has them if they are at most `longest` hops long; `KnowledgeGraph.paths` finds the same there
  /// as in the whole. Rings are grown around both actors until they meet (Pohl 1969, "Bi-directional
  /// and Heuristic Search in Path Problems"), the smaller one first, as most actors meet within three
  /// or four hops and few of all links lie there.
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func graph(
    connecting one: Actor.ID, and other: Actor.ID, longest: Int = 6, where filter: Filter = Filter()
  ) throws(StoreError) -> KnowledgeGraph {
    try reading { db in
      var loading = try LinkLoading(db, where: filter)
      let actors = ActorLoading(db)
      guard let start = try actors.find(one), let end = try actors.find(other) else {
        return try loading.graph()
      }
      var (near, far) = (Rings(around: start.number), Rings(around: end.number))
      for hops in 1...max(1, longest) {
        if far.outermost.count < near.outermost.count { swap(&near, &far) }
        guard !near.outermost.isEmpty else { break }
        // So many actors have most of all links, which are read quicker as a whole.
        guard near.outermost.count < 300 else { return try whole(where: filter, in: db) }
        near.reach(try loading.add(of: near.outermost))
        guard !near.reached.isDisjoint(with: far.reached) else { continue }
        let graph = try loading.graph(with: [start.number, end.number])
        let ways = graph.paths(from: one, to: other, where: filter, longest: hops, limit: 1)
        if !ways.isEmpty { return graph }
      }
      return try loading.graph(with: [start.number, end.number])
    }
  }

  /// Loads the words of links, and the documents that they stand in, into a graph of this store.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func loadWords(of links: some Sequence<Link>, into graph: inout KnowledgeGraph)
    throws(StoreError)
  {
    let links = Array(links)
    let (words, sources) = try reading { db in
      let speakers = try Self.speakers(of: links, in: graph, db)
      let rows = try StatementRow.of(links.map { ($0.key, Int64($0.document)) }, in: db)
      let words = rows.map { row in
        KnowledgeGraph.Words(
          statement: row.statement, speaker: row.speaker.flatMap { speakers[$0] })
      }
      let sources = try DocumentRow.of(links.map { Int64($0.document) }, in: db)
      return (
        words,
        Dictionary(
          sources.map { (Int32(truncatingIfNeeded: $0.number), $0.source) },
          uniquingKeysWith: { first, _ in first })
      )
    }
    graph.add(words: words, sources: sources)
  }

  /// The ids of those who say so, by number.
  private static func speakers(of links: [Link], in graph: KnowledgeGraph, _ db: Database) throws
    -> [Int64: Actor.ID]
  {
    let named = Set(links.compactMap { $0.voice < 0 ? nil : graph.actors[Int($0.voice)].id })
    return try Dictionary(
      ActorLoading(db).bare(of: named).map { ($0.number, $0.actor.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Loads all words and all that is known of the actors, for a graph that is small enough.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func loadEverything(into graph: inout KnowledgeGraph) throws(StoreError) {
    try loadWords(of: graph.links, into: &graph)
    try loadActors(Set(graph.actors.map(\.id)), into: &graph)
  }

  /// Loads aliases and roles of some actors of a graph.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func loadActors(_ ids: Set<Actor.ID>, into graph: inout KnowledgeGraph) throws(StoreError)
  {
    // Of very many it is quicker to read all.
    graph.add(actors: ids.count > 5000 ? try actors() : try actors(ids))
  }

  /// What a period, or the whole store, rests on.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func coverage(of period: Period?, label: String) throws(StoreError) -> GraphDiff.Coverage {
    try reading { db in
      let condition = period == nil ? "TRUE" : "firstDay < ? AND endDay > ?"
      let days: StatementArguments =
        period.map { [$0.end.number, $0.start.number] } ?? StatementArguments()
      return GraphDiff.Coverage(
        label: label,
        documents: try Int.fetchOne(
          db, sql: "SELECT count(*) FROM document WHERE \(condition)", arguments: days) ?? 0,
        publishers: try String.fetchAll(
          db,
          sql: """
            SELECT name FROM publisher WHERE number IN
              (SELECT publisher FROM document WHERE \(condition)) ORDER BY name
            """, arguments: days
        ).sorted())
    }
  }

  /// Whether a document was published in a period, or a statement counts there.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func knows(of period: Period) throws(StoreError) -> Bool {
    try reading { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM document WHERE firstDay < ?1 AND endDay > ?2)
            OR EXISTS (SELECT 1 FROM link WHERE firstDay < ?1 AND endDay > ?2)
          """, arguments: [period.end.number, period.start.number]) ?? false
    }
  }

  /// The relations that statements have or had, each once.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func relations() throws(StoreError) -> [Relation] {
    try reading { try LinkLoading($0, where: Filter()).relations }
  }

  /// How many documents have no date.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func datelessCount() throws(StoreError) -> Int {
    try reading { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM document WHERE firstDay IS NULL") ?? 0
    }
  }

  /// The years that documents and statements are of, ascending.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func years() throws(StoreError) -> [Int] {
    try reading { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT published / 10000 FROM document WHERE published NOT NULL
          UNION SELECT date / 10000 FROM link WHERE date NOT NULL ORDER BY 1
          """)
    }
  }

  /// Reads under one snapshot, if the graph has been made.
  func reading<Result>(_ work: (Database) throws -> Result) throws(StoreError) -> Result {
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

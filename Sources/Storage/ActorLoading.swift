import GRDB
import Graph
import Knowledge

/// Reads actors of the corpus.
struct ActorLoading {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Name, kind and state of actors, without aliases and roles.
  ///
  /// - Returns: sorted by id, with their numbers.
  func bare(_ numbers: Set<Int64>) throws -> [(number: Int64, actor: Actor)] {
    let query = try db.cachedStatement(
      sql: "SELECT number, id, name, kind, country FROM corpusActor WHERE number = ?")
    return try numbers.sorted().compactMap { number in
      try Row.fetchOne(query, arguments: [number]).map(actor)
    }.sorted { $0.actor.id < $1.actor.id }
  }

  /// The same for many actors: reads the whole table where that is quicker.
  func bare(named numbers: Set<Int64>) throws -> [(number: Int64, actor: Actor)] {
    guard numbers.count > 2000 else { return try bare(numbers) }
    return try allBare().filter { numbers.contains($0.number) }
  }

  /// All actors without aliases and roles, sorted by id, with their numbers.
  func allBare() throws -> [(number: Int64, actor: Actor)] {
    try Row.fetchAll(db, sql: "SELECT number, id, name, kind, country FROM corpusActor ORDER BY id")
      .map(actor)
  }

  private func actor(_ row: Row) throws -> (number: Int64, actor: Actor) {
    (
      Int64(try Int32(stored: row.value(0))),
      Actor(
        id: try row.value(1), name: try row.value(2), kind: try Actor.Kind(stored: row.value(3)),
        country: try row.value(4))
    )
  }

  /// All that the documents say of an actor.
  func full(_ number: Int64, _ bare: Actor) throws -> Actor {
    let aliases = try String.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT name FROM form WHERE actor = ?1
          UNION SELECT text FROM formAlias JOIN form ON form.number = form WHERE actor = ?1
          """), arguments: [number])
    let roles = try Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT DISTINCT 0, formRole.role, body, asOf
          FROM formRole JOIN form ON form.number = form WHERE actor = ?
          ORDER BY asOf = '', asOf, formRole.role, body
          """), arguments: [number])
    return complete(
      bare, Set(aliases), try roles.map(FormRow.affiliation))
  }

  /// All that the documents say of all actors, sorted by id.
  func allFull() throws -> [Actor] {
    var aliases: [Int64: Set<String>] = [:]
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT actor, name FROM form WHERE actor NOT NULL
        UNION SELECT actor, text FROM formAlias JOIN form ON form.number = form
        WHERE actor NOT NULL
        """)
    for row in names { try aliases[row.value(0), default: []].insert(row.value(1)) }
    var roles: [Int64: [Affiliation]] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT actor, formRole.role, body, asOf
        FROM formRole JOIN form ON form.number = form WHERE actor NOT NULL
        ORDER BY asOf = '', asOf, formRole.role, body
        """)
    for row in rows { try roles[row.value(0), default: []].append(FormRow.affiliation(row)) }
    return try allBare().map { number, actor in
      complete(actor, aliases[number] ?? [], roles[number] ?? [])
    }
  }

  private func complete(_ actor: Actor, _ names: Set<String>, _ roles: [Affiliation]) -> Actor {
    var actor = actor
    actor.aliases = names.subtracting([actor.name]).sorted()
    actor.affiliations = roles.map { role in
      var role = role
      role.person = actor.id
      return role
    }
    return actor
  }

  /// The number and the bare actor of an id; nil if the corpus has none.
  func find(_ id: Actor.ID) throws -> (number: Int64, actor: Actor)? {
    try Row.fetchOne(
      try db.cachedStatement(
        sql: "SELECT number, id, name, kind, country FROM corpusActor WHERE id = ?"),
      arguments: [id]
    ).map(actor)
  }

  /// The actors that a typed name may stand for: those with a word that begins as its first one does.
  ///
  /// - Returns: with aliases but without roles, sorted by id.
  func candidates(for name: String) throws -> [Actor] {
    guard let word = nameWords(of: name).first(where: { $0 != "the" }) else { return [] }
    var numbers = try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT actor FROM formWord JOIN form ON form.number = form
          WHERE word >= ?1 AND word < ?2 AND actor NOT NULL
          UNION SELECT number FROM corpusActor WHERE id >= ?1 AND id < ?2 OR id = ?3
          """, arguments: [word, word + "\u{10ffff}", name]))
    if let exact = try find(name) { numbers.insert(exact.number) }
    return try bare(numbers).map { number, actor in try full(number, actor) }
  }
}

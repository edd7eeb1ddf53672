import GRDB
import Graph
import Knowledge

/// A row of `corpusActor`: an actor without aliases and roles.
struct ActorRow: FetchableRecord {
  static let columns = "SELECT number, id, name, kind, country FROM corpusActor"

  let number: Int64
  let actor: Actor

  init(row: Row) throws {
    number = Int64(try Int32(stored: row.value(0) as Int64))
    actor = try Actor(
      id: row.value(1), name: row.value(2), kind: Actor.Kind(stored: row.value(3)),
      country: row.value(4))
  }
}

/// Reads actors of the corpus.
struct ActorLoading {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Name, kind and state of actors, without aliases and roles, sorted by id.
  func bare(_ numbers: Set<Int64>) throws -> [ActorRow] {
    // Most of the table is read quicker as a whole.
    guard numbers.count < 10_000 else {
      return try allBare().filter { numbers.contains($0.number) }
    }
    let list = numbers.map(String.init).joined(separator: ", ")
    return try ActorRow.fetchAll(db, sql: "\(ActorRow.columns) WHERE number IN (\(list))")
      .sorted { $0.actor.id < $1.actor.id }
  }

  /// All actors without aliases and roles, sorted by id.
  func allBare() throws -> [ActorRow] {
    try ActorRow.fetchAll(db, sql: "\(ActorRow.columns) ORDER BY id")
  }

  /// The actors of some ids, without aliases and roles, sorted by id; unknown ids give none.
  func bare(of ids: Set<Actor.ID>) throws -> [ActorRow] {
    // SQLite takes no more than some ten thousand arguments.
    guard ids.count < 10_000 else { return try allBare().filter { ids.contains($0.actor.id) } }
    let marks = databaseQuestionMarks(count: ids.count)
    return try ActorRow.fetchAll(
      db, sql: "\(ActorRow.columns) WHERE id IN (\(marks)) ORDER BY id",
      arguments: StatementArguments(ids))
  }

  /// What the documents say of some actors, in the same order.
  func full(_ actors: [ActorRow], withRoles: Bool = true) throws -> [Actor] {
    let list = actors.map { String($0.number) }.joined(separator: ", ")
    return try complete(actors, where: "actor IN (\(list))", withRoles: withRoles)
  }

  /// All that the documents say of all actors, sorted by id.
  func allFull(withRoles: Bool = true) throws -> [Actor] {
    try complete(try allBare(), where: "actor NOT NULL", withRoles: withRoles)
  }

  /// The same, given the forms that are theirs.
  private func complete(
    _ actors: [ActorRow], where condition: String, withRoles: Bool = true
  ) throws -> [Actor] {
    var owners: [Int64: Int64] = [:]
    var aliases: [Int64: Set<String>] = [:]
    try forEachRow(of: "SELECT number, actor, name FROM form WHERE \(condition)") { row in
      let actor: Int64 = try row.value(1)
      owners[try row.value(0)] = actor
      try aliases[actor, default: []].insert(row.value(2))
    }
    let isOwned = "form IN (SELECT number FROM form WHERE \(condition))"
    try forEachRow(of: "SELECT form, text FROM formAlias WHERE \(isOwned)") { row in
      guard let actor = owners[try row.value(0)] else { return }
      try aliases[actor, default: []].insert(row.value(1))
    }
    var roles: [Int64: [Affiliation]] = [:]
    if withRoles {
      try forEachRow(of: "SELECT form, role, body, asOf FROM formRole WHERE \(isOwned)") { row in
        guard let actor = owners[try row.value(0)] else { return }
        try roles[actor, default: []].append(FormRow.affiliation(row))
      }
    }
    return actors.map { row in
      complete(row.actor, aliases[row.number] ?? [], eachOnce(roles[row.number] ?? []))
    }
  }

  /// A match with the roles of the actors that answer to the name.
  func withRoles(_ match: ActorMatch) throws -> ActorMatch {
    func full(_ actors: [Actor]) throws -> [Actor] {
      let known = Dictionary(
        try self.full(try bare(of: Set(actors.map(\.id)))).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
      return actors.compactMap { known[$0.id] }
    }
    switch match {
    case .found(let actor): return .found(try full([actor]).first ?? actor)
    case .ambiguous(let actors): return .ambiguous(try full(actors))
    case .unknown(let nearest): return .unknown(nearest: try full(nearest))
    }
  }

  /// Reads row by row with a statement that hardly comes again.
  private func forEachRow(of sql: String, _ read: (Row) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { try read(row) }
  }

  /// By date, the undated last, then by role and body; many forms of an actor may have one role.
  private func eachOnce(_ roles: [Affiliation]) -> [Affiliation] {
    let sorted = roles.sorted { one, other in
      if one.asOf != other.asOf { return one.asOf?.code ?? .max < other.asOf?.code ?? .max }
      return (one.role, one.of ?? "") < (other.role, other.of ?? "")
    }
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
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

  /// The actor of an id; nil if the corpus has none.
  func find(_ id: Actor.ID) throws -> ActorRow? {
    try ActorRow.fetchOne(
      try db.cachedStatement(sql: "\(ActorRow.columns) WHERE id = ?"), arguments: [id])
  }

  /// The actors that a typed name may stand for: those with a word that begins as its first one does.
  ///
  /// - Returns: sorted by id.
  func candidates(for name: String) throws -> [ActorRow] {
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
    return try bare(numbers)
  }
}

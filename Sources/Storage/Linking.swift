import GRDB
import Graph
import Knowledge

/// Brings the graph in step with the documents: resolves the actors of the corpus and links the
/// statements of documents that are new or whose actors have become others.
struct Linking {
  let db: Database
  private(set) var ledger: EdgeLedger
  /// The documents whose links were taken away, to be made anew.
  private var unlinked = Set<Int64>()

  init(_ db: Database, ledger: EdgeLedger) {
    self.db = db
    self.ledger = ledger
  }

  /// - Parameters:
  ///   - decisions: to be obeyed.
  ///   - program: stands for the program; actors that another one resolved are resolved anew. Nil for
  ///     one that does not tell.
  /// - Returns: the decisions that were not obeyed.
  /// - Throws: what SQLite reports, or `DamagedValue`.
  mutating func run(obeying decisions: [Decision], by program: String?) throws
    -> [DecisionConflict]
  {
    let text = decisions.map { String(describing: $0) }.joined(separator: "\n")
    let areNew = try db.value(of: .decisions) ?? "" != text
    if areNew {
      for document in try DroppedStatements(db).become(decisions.compactMap(\.droppedStatement)) {
        try unlink(document)
      }
    }
    try singleOut(decisions, all: areNew)
    let isOld = try program.map { try db.value(of: .resolver) != $0 } ?? false
    let isStale = try isOld || db.value(of: .actorsAreStale) != nil
    var conflicts = try db.conflicts()
    if isStale || areNew || conflicts == nil {
      let resolution = ActorResolver(decisions: decisions).resolution(
        of: try FormRow.usages(in: db))
      conflicts = resolution.conflicts
      try db.set(conflicts: resolution.conflicts)
      try save(resolution)
    }
    try link()
    let drops = try DroppedStatements(db).unmatched
    try db.execute(
      sql: """
        DELETE FROM publisher WHERE NOT EXISTS
          (SELECT 1 FROM document WHERE document.publisher = publisher.number)
        """)
    try db.set(.decisions, to: text)
    try db.set(.actorsAreStale, to: nil)
    if let program { try db.set(.resolver, to: program) }
    let idle = decisions.filter { $0.droppedStatement.map(drops.contains) ?? false }
    return ((conflicts ?? []) + idle.map(DecisionConflict.init(unmatched:))).sorted()
  }

  /// Gives the actors that decisions name together with a document a form of their own.
  ///
  /// - Parameters:
  ///   - decisions: all that are to be obeyed.
  ///   - all: also takes it away from those that decisions name no more.
  /// - Throws: what SQLite reports, or `DamagedValue`.
  private mutating func singleOut(_ decisions: [Decision], all: Bool) throws {
    let singledOut = SingledOut(decisions)
    var documents = singledOut.documents
    if all {
      documents.formUnion(
        try String.fetchAll(db, sql: "SELECT DISTINCT document FROM form WHERE document NOT NULL"))
    }
    var writing = ReadingWriting(db)
    for document in documents.sorted() {
      guard let number = try writing.number(of: document) else { continue }
      let reading = try StoredReading(of: document, number: number, in: db)
      let forms = reading.actors.map { ActorForm($0, in: document, singledOut: singledOut) }
      let scopes = try reading.forms.map { form in
        try String.fetchOne(
          db, sql: "SELECT document FROM form WHERE number = ?", arguments: [form])
      }
      guard scopes != forms.map(\.document) else { continue }
      try unlink(number)
      try writing.change(reading, to: forms)
    }
    if try writing.isDirty() { try db.set(.actorsAreStale, to: "yes") }
  }

  /// Writes what has changed of the corpus's actors, and unlinks the documents that it concerns.
  private mutating func save(_ resolution: ActorResolver.Resolution) throws {
    let numbers = try saveActors(resolution.actors)
    let forms = try FormRow.all(in: db)
    var moved: [Int64] = []
    for row in forms {
      let actor = resolution.table[row.form].flatMap { numbers[$0] }
      let reason = resolution.reasons[row.form] ?? ""
      guard actor != row.actor || reason != row.reason else { continue }
      if actor != row.actor, row.actor != nil { moved.append(row.number) }
      try db.run(
        "UPDATE form SET actor = ?, reason = ? WHERE number = ?", [actor, reason, row.number])
    }
    try addWords(of: resolution, to: forms)
    for form in moved {
      let documents = try Int64.fetchAll(
        try db.cachedStatement(sql: "SELECT DISTINCT document FROM actor WHERE form = ?"),
        arguments: [form])
      for document in documents { try unlink(document) }
    }
    let known = Set(resolution.actors.map(\.id))
    let stored = try Row.fetchAll(db, sql: "SELECT number, id FROM corpusActor")
    for row in stored where try !known.contains(row.value(1)) {
      try db.run("DELETE FROM corpusActor WHERE number = ?", [row.value(0) as Int64])
    }
    try saveRefusals(resolution.refusals)
  }

  /// - Returns: the numbers of the actors by id.
  private func saveActors(_ actors: [Actor]) throws -> [Actor.ID: Int64] {
    var stored: [Actor.ID: Row] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, number, name, kind, country FROM corpusActor")
    {
      stored[try row.value(0)] = row
    }
    var numbers: [Actor.ID: Int64] = [:]
    for actor in actors {
      if let row = stored[actor.id] {
        numbers[actor.id] = try row.value(1)
        let isSame =
          try row.value(2) == actor.name && row.value(3) == actor.kind.rawValue
          && (row.value(4) as String?) == actor.country
        if isSame { continue }
      }
      numbers[actor.id] = try db.number(
        """
        INSERT INTO corpusActor (id, name, kind, country) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, kind = excluded.kind, country = excluded.country
        RETURNING number
        """, [actor.id, actor.name, actor.kind.rawValue, actor.country])
    }
    return numbers
  }

  /// Lets actors be found by names that no document has for them, but a decision.
  private func addWords(of resolution: ActorResolver.Resolution, to forms: [FormRow]) throws {
    var unnamed: [Actor.ID: (name: String, form: Int64?)] = [:]
    for actor in resolution.actors { unnamed[actor.id] = (actor.name, nil) }
    for row in forms {
      guard let id = resolution.table[row.form], let actor = unnamed[id] else { continue }
      unnamed[id] = actor.name == row.form.name ? nil : (actor.name, row.number)
    }
    let counting = FormCounting(db)
    for (name, form) in unnamed.values {
      if let form { try counting.addWords(of: name, to: form) }
    }
  }

  private func saveRefusals(_ refusals: [Refusal]) throws {
    try db.execute(sql: "DELETE FROM refusal")
    for refusal in refusals {
      try db.run(
        "INSERT OR IGNORE INTO refusal (one, other, reason) VALUES (?, ?, ?)",
        [refusal.one, refusal.other, refusal.reason])
    }
  }

  /// Takes the links of a document away, to be made anew.
  private mutating func unlink(_ document: Int64) throws {
    guard !unlinked.contains(document),
      let id = try String.fetchOne(
        try db.cachedStatement(sql: "SELECT id FROM document WHERE number = ? AND linked = 1"),
        arguments: [document])
    else { return }
    unlinked.insert(document)
    try ledger.remove(id, number: document, in: db)
    try db.run("DELETE FROM link WHERE document = ?", [document])
  }

  /// Links the statements of all documents that are not linked, and makes the sentences of new ones
  /// searchable.
  private mutating func link() throws {
    try db.execute(
      sql: """
        INSERT INTO evidence (rowid, text)
        SELECT sentence.number, text FROM document JOIN sentence ON document = document.number
        WHERE linked = 0 ORDER BY document.number
        """)
    let hasLinks = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM link)")
    if hasLinks == false, unlinked.isEmpty, ledger.isFirst {
      // Indexes are made quickest of rows that are there.
      for (name, _) in Schema.linkIndexes { try db.execute(sql: "DROP INDEX \(name)") }
      try db.execute(sql: Self.insertion(where: "linked = 0"))
      for (_, index) in Schema.linkIndexes { try db.execute(sql: index) }
    } else {
      let new = try Int64.fetchAll(db, sql: "SELECT number FROM document WHERE linked = 0")
      for document in unlinked.union(new).sorted() { try link(document) }
    }
    try DroppedStatements(db).meetNewDocuments()
    try db.execute(sql: "UPDATE document SET linked = 1 WHERE linked = 0")
  }

  private mutating func link(_ document: Int64) throws {
    try db.run(Self.insertionOfOne, [document])
    let id = try String.fetchOne(
      try db.cachedStatement(sql: "SELECT id FROM document WHERE number = ?"),
      arguments: [document])
    if let id { try ledger.add(id, number: document, in: db) }
  }

  private static let insertionOfOne = insertion(where: "document.number = ?")

  private static func insertion(where condition: String) -> String {
    """
    INSERT INTO link (
      document, position, key, subject, object, voice, relation, publisher, status, date, written,
      firstDay, endDay)
    SELECT document.number, statement.position, key, subjectForm.actor, objectForm.actor,
      voiceForm.actor, relation, publisher, status, date, published,
      coalesce(statement.firstDay, document.firstDay), coalesce(statement.endDay, document.endDay)
    FROM document
    CROSS JOIN statement ON statement.document = document.number
    JOIN actor AS subjectActor
      ON subjectActor.document = document.number AND subjectActor.position = subject
    JOIN form AS subjectForm ON subjectForm.number = subjectActor.form
    JOIN actor AS objectActor
      ON objectActor.document = document.number AND objectActor.position = object
    JOIN form AS objectForm ON objectForm.number = objectActor.form
    LEFT JOIN actor AS voice
      ON voice.document = document.number AND voice.position = attribution
    LEFT JOIN form AS voiceForm ON voiceForm.number = voice.form
    WHERE \(condition) AND subjectForm.actor <> objectForm.actor
      AND NOT EXISTS (SELECT 1 FROM droppedStatement WHERE droppedStatement.key = statement.key)
    ORDER BY document.number, statement.position
    """
  }
}

import GRDB
import Graph
import Knowledge

/// Keeps the forms of actors and what documents say of them in step with the documents.
///
/// A form, an alias or a role lives as long as at least one document has it.
struct FormCounting {
  let db: Database
  /// Whether a form, an alias or a role has come or gone.
  private var hasChanged = false
  /// By how many documents each form has more.
  private var growth: [Int64: Int] = [:]

  init(_ db: Database) { self.db = db }

  /// Whether the actors of the corpus may have to be resolved anew.
  ///
  /// Of an actor with several forms the most frequent one gives the name, so that counts matter.
  func isDirty() throws -> Bool {
    if hasChanged { return true }
    return try growth.contains { form, growth in
      guard growth != 0 else { return false }
      let forms = try db.number(
        "SELECT count(*) FROM form WHERE actor = (SELECT actor FROM form WHERE number = ?)", [form])
      return forms ?? 0 > 1
    }
  }

  /// Counts the actors of a document in.
  ///
  /// - Returns: the number of the form of each.
  mutating func add(_ actors: [Actor], as forms: [ActorForm]) throws -> [Int64] {
    var numbers: [ActorForm: Int64] = [:]
    for (form, use) in Use.ofEach(forms, by: actors) {
      let number = try count(form)
      for alias in use.aliases { try add(alias: alias, to: number) }
      for role in use.roles { try add(role, to: number) }
      numbers[form] = number
    }
    return forms.compactMap { numbers[$0] }
  }

  /// Counts the actors of a document out; no row of `actor` may name their forms for it any more.
  mutating func remove(_ actors: [Actor], from forms: [Int64]) throws {
    for (form, use) in Use.ofEach(forms, by: actors) {
      for alias in use.aliases {
        try decrease("formAlias", "form = ? AND text = ?", [form, alias])
      }
      for role in use.roles {
        try decrease(
          "formRole", "form = ? AND role = ? AND body = ? AND asOf = ?",
          [form, role.role, role.body, role.asOf])
      }
      growth[form, default: 0] -= 1
      try decrease("form", "number = ?", [form])
    }
  }

  /// What one document says of a form, whether by one actor or by several.
  private struct Use {
    var aliases = Set<String>()
    var roles = Set<Role>()

    /// - Returns: each form once, in the order of the actors.
    static func ofEach<Form: Hashable>(_ forms: [Form], by actors: [Actor]) -> [(Form, Use)] {
      var uses: [(Form, Use)] = []
      var places: [Form: Int] = [:]
      for (form, actor) in zip(forms, actors) {
        let place = places[form] ?? uses.count
        if place == uses.count { uses.append((form, Use())) }
        places[form] = place
        uses[place].1.aliases.formUnion(actor.aliases)
        uses[place].1.roles.formUnion(actor.affiliations.map(Role.init))
      }
      return uses
    }
  }

  private mutating func count(_ form: ActorForm) throws -> Int64 {
    let row = try Row.fetchOne(
      try db.cachedStatement(
        sql: """
          INSERT INTO form (name, kind, country, role, document, documents)
          VALUES (?, ?, ?, ?, ?, 1)
          ON CONFLICT (name, kind, ifnull(country, ''), ifnull(role, ''), ifnull(document, ''))
          DO UPDATE SET documents = documents + 1 RETURNING number, documents
          """),
      arguments: [form.name, form.kind.rawValue, form.country, form.role, form.document])
    guard let row else { throw DamagedValue(description: "the form '\(form.name)'") }
    let number: Int64 = try row.value(0)
    if try row.value(1) == 1 {
      hasChanged = true
      try addWords(of: form.name, to: number)
    }
    growth[number, default: 0] += 1
    return number
  }

  /// A role with empty texts for what is not known.
  private struct Role: Hashable {
    let role: String
    let body: String
    let asOf: String

    init(_ affiliation: Affiliation) {
      role = affiliation.role
      body = affiliation.of ?? ""
      asOf = affiliation.asOf?.description ?? ""
    }
  }

  private mutating func add(alias: String, to form: Int64) throws {
    let documents = try db.number(
      """
      INSERT INTO formAlias (form, text, documents) VALUES (?, ?, 1)
      ON CONFLICT DO UPDATE SET documents = documents + 1 RETURNING documents
      """, [form, alias])
    guard documents == 1 else { return }
    hasChanged = true
    try addWords(of: alias, to: form)
  }

  private mutating func add(_ role: Role, to form: Int64) throws {
    let documents = try db.number(
      """
      INSERT INTO formRole (form, role, body, asOf, documents) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET documents = documents + 1 RETURNING documents
      """, [form, role.role, role.body, role.asOf])
    if documents == 1 { hasChanged = true }
  }

  /// Lets a search find what a form stands for by the words of a name.
  func addWords(of name: String, to form: Int64) throws {
    for word in Set(nameWords(of: name)) {
      try db.run("INSERT OR IGNORE INTO formWord (word, form) VALUES (?, ?)", [word, form])
    }
  }

  private mutating func decrease(
    _ table: String, _ condition: String, _ arguments: StatementArguments
  ) throws {
    try db.run("DELETE FROM \(table) WHERE \(condition) AND documents = 1", arguments)
    if db.changesCount == 1 {
      hasChanged = true
    } else {
      try db.run(
        "UPDATE \(table) SET documents = documents - 1 WHERE \(condition)", arguments)
    }
  }
}

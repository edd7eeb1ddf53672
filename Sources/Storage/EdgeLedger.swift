import GRDB
import Graph
import Knowledge

/// Remembers how edges were before a build touched them.
struct EdgeLedger {
  /// An edge by names that outlive the numbers of the database.
  struct EdgeID: Hashable {
    let subject: Actor.ID
    let object: Actor.ID
    let relation: Int64
    let status: Int
  }

  /// Nil while the graph was empty when the build began: there is nothing to remember.
  private var before: [EdgeID: Int]?
  /// How many links of each edge a document had when the build began, if it is touched.
  private var lost: [Article.ID: [EdgeID: Int]] = [:]
  /// How many it has now.
  private var gained: [Article.ID: [EdgeID: Int]] = [:]
  /// Documents that the store did not have when the build began.
  private var strangers: Set<Article.ID> = []

  init(isOpen: Bool?) { before = isOpen == true ? [:] : nil }

  /// Whether there is nothing to remember.
  var isFirst: Bool { before == nil }

  /// To be called before a document comes into the store that is not there.
  mutating func meet(_ document: Article.ID) {
    if before != nil, lost[document] == nil { strangers.insert(document) }
  }

  /// What it has noted of one document, to be restored when SQLite takes the change back.
  struct Entry {
    fileprivate let document: Article.ID
    fileprivate let lost: [EdgeID: Int]?
    fileprivate let gained: [EdgeID: Int]?
    fileprivate let isStranger: Bool
  }

  func entry(of document: Article.ID) -> Entry {
    Entry(
      document: document, lost: lost[document], gained: gained[document],
      isStranger: strangers.contains(document))
  }

  /// Forgets what has been noted of a document since; how edges were before stays true.
  mutating func restore(_ entry: Entry) {
    lost[entry.document] = entry.lost
    gained[entry.document] = entry.gained
    if !entry.isStranger { strangers.remove(entry.document) }
  }

  /// To be called before the links of a document are removed.
  mutating func remove(_ document: Article.ID, number: Int64, in db: Database) throws {
    guard before != nil else { return }
    let edges = try note(number, in: db)
    // What this build has linked itself is no loss.
    if gained.removeValue(forKey: document) == nil, lost[document] == nil { lost[document] = edges }
  }

  /// To be called when the links of a document have been inserted.
  mutating func add(_ document: Article.ID, number: Int64, in db: Database) throws {
    guard before != nil else { return }
    gained[document] = try note(number, in: db, isNew: true)
  }

  /// Notes how many links the edges of a document have, the first time that each is met.
  ///
  /// - Returns: how many of them are the document's own.
  private mutating func note(_ number: Int64, in db: Database, isNew: Bool = false) throws
    -> [EdgeID: Int]
  {
    let edges = try Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT subject.id, object.id, relation, status, symmetric, count(*) FROM link
          JOIN corpusActor AS subject ON subject.number = link.subject
          JOIN corpusActor AS object ON object.number = link.object
          JOIN relation ON relation.number = link.relation
          WHERE document = ? GROUP BY 1, 2, 3, 4
          """), arguments: [number])
    var own: [EdgeID: Int] = [:]
    for row in edges {
      let (subject, object): (String, String) = (try row.value(0), try row.value(1))
      let turned = try (row.value(4) as Bool) && object < subject
      let id = try EdgeID(
        subject: turned ? object : subject, object: turned ? subject : object,
        relation: row.value(2),
        status: row.value(3))
      own[id, default: 0] += try row.value(5)
    }
    for (id, count) in own where before?[id] == nil {
      before?[id] = try Self.count(id, in: db) - (isNew ? count : 0)
    }
    return own
  }

  /// How many links an edge has.
  private static func count(_ edge: EdgeID, in db: Database) throws -> Int {
    let count = try db.number(
      """
      SELECT count(*) FROM link
      JOIN corpusActor AS one ON one.id = ?1 JOIN corpusActor AS other ON other.id = ?2
      JOIN relation ON relation.number = ?3
      WHERE link.relation = ?3 AND link.status = ?4
        AND ((link.subject = one.number AND link.object = other.number)
          OR (relation.symmetric AND link.subject = other.number AND link.object = one.number))
      """, [edge.subject, edge.object, edge.relation, edge.status])
    return Int(count ?? 0)
  }

  /// What became of all edges that were touched.
  func changes(in db: Database) throws -> GraphChanges {
    var changes = GraphChanges()
    guard let before else {
      changes.isFirst = true
      return changes
    }
    var after: [EdgeID: Int] = [:]
    for (edge, then) in before {
      let now = try Self.count(edge, in: db)
      after[edge] = now
      changes.total.count(then, now, by: now - then)
    }
    for document in Set(lost.keys).union(gained.keys).sorted() {
      let (old, new) = (lost[document] ?? [:], gained[document])
      if new == nil, strangers.contains(document) { continue }
      var counts = GraphChanges.Counts()
      for edge in Set(old.keys).union((new ?? [:]).keys) {
        counts.count(
          before[edge] ?? 0, after[edge] ?? 0, by: (new?[edge] ?? 0) - (old[edge] ?? 0))
      }
      changes.documents.append(
        GraphChanges.Document(id: document, isRemoved: new == nil, counts: counts))
    }
    return changes
  }
}

extension GraphChanges.Counts {
  /// Counts an edge that had `before` links and has `after`, of which `change` came or went.
  fileprivate mutating func count(_ before: Int, _ after: Int, by change: Int) {
    if change > 0 {
      if before == 0 { added += 1 } else { strengthened += 1 }
    } else if change < 0 {
      if after == 0 { removed += 1 } else { weakened += 1 }
    }
  }
}

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
  private var lost: [Article.ID: Set<EdgeID>] = [:]
  private var gained: [Article.ID: Set<EdgeID>] = [:]

  init(isOpen: Bool?) { before = isOpen == true ? [:] : nil }

  /// Whether the graph had links when the build began.
  var isOpen: Bool { before != nil }

  /// To be called before the links of a document are removed.
  mutating func remove(_ document: Article.ID, number: Int64, in db: Database) throws {
    guard before != nil else { return }
    lost[document, default: []].formUnion(try note(number, in: db))
  }

  /// To be called when the links of a document have been inserted.
  mutating func add(_ document: Article.ID, number: Int64, in db: Database) throws {
    guard before != nil else { return }
    gained[document] = try note(number, in: db, isNew: true)
  }

  /// Notes how many links the edges of a document have, the first time that each is met.
  private mutating func note(_ number: Int64, in db: Database, isNew: Bool = false) throws
    -> Set<EdgeID>
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
      let (subject, object): (String, String) = (row[0], row[1])
      let turned = (row[4] as Bool) && object < subject
      let id = EdgeID(
        subject: turned ? object : subject, object: turned ? subject : object, relation: row[2],
        status: row[3])
      own[id, default: 0] += row[5]
    }
    for (id, count) in own where before?[id] == nil {
      before?[id] = try Self.count(id, in: db) - (isNew ? count : 0)
    }
    return Set(own.keys)
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
    for edge in before.keys { after[edge] = try Self.count(edge, in: db) }
    func counts(_ edges: some Sequence<EdgeID>) -> GraphChanges.Counts {
      edges.reduce(into: GraphChanges.Counts()) { counts, edge in
        let (then, now) = (before[edge] ?? 0, after[edge] ?? 0)
        if then == now { return }
        if then == 0 {
          counts.added += 1
        } else if now == 0 {
          counts.removed += 1
        } else if now > then {
          counts.strengthened += 1
        } else {
          counts.weakened += 1
        }
      }
    }
    changes.total = counts(before.keys)
    for document in Set(lost.keys).union(gained.keys).sorted() {
      let (old, new) = (lost[document] ?? [], gained[document])
      changes.documents.append(
        GraphChanges.Document(
          id: document, isRemoved: new == nil, counts: counts(old.symmetricDifference(new ?? []))))
    }
    return changes
  }
}

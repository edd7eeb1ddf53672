import GRDB
import Graph
import Knowledge

/// Reads links, and what they name, as a graph.
///
/// Links are read by their numbers in the database first; only then is it known which actors they
/// name.
struct LinkLoading {
  let db: Database
  private var links: [Link] = []
  private var actors = Set<Int64>()

  init(_ db: Database) { self.db = db }

  private static let columns = """
    SELECT key, document, subject, object, voice, relation, publisher, status, date, written
    """

  /// Adds all links, or those of a period.
  mutating func addAll(in period: Period?) throws {
    guard let period else {
      return try add(" FROM link", [])
    }
    try add(
      " FROM link INDEXED BY linkByDay WHERE firstDay < ? AND endDay > ?",
      [period.end.number, period.start.number])
  }

  /// Adds the links of an actor.
  ///
  /// - Returns: those that were added.
  @discardableResult
  mutating func add(of actor: Int64) throws -> ArraySlice<Link> {
    let start = links.count
    try add(" FROM link WHERE subject = ?", [actor])
    try add(" FROM link WHERE object = ?", [actor])
    return links[start...]
  }

  /// Adds the links between two actors.
  mutating func add(between one: Int64, and other: Int64) throws {
    try add(" FROM link WHERE subject = ? AND object = ?", [one, other])
    try add(" FROM link WHERE subject = ? AND object = ?", [other, one])
  }

  private mutating func add(_ rest: String, _ arguments: StatementArguments) throws {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(sql: Self.columns + rest), arguments: arguments)
    while let row = try rows.next() {
      links.append(
        Link(
          key: UInt64(bitPattern: row[0] as Int64), document: Int32(truncatingIfNeeded: row[1] as Int64),
          subject: Int32(truncatingIfNeeded: row[2] as Int64),
          object: Int32(truncatingIfNeeded: row[3] as Int64),
          voice: Int32(truncatingIfNeeded: row[4] as Int64? ?? -1),
          relation: Int32(truncatingIfNeeded: row[5] as Int64),
          publisher: Int32(truncatingIfNeeded: row[6] as Int64? ?? -1),
          status: try Status(stored: row[7]),
          date: try (row[8] as Int?).map(PartialDate.init(stored:)),
          written: try (row[9] as Int?).map(PartialDate.init(stored:))))
    }
  }
}

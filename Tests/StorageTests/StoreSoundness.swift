import GRDB
import Testing

@testable import Storage

extension Store {
  /// Records an issue if tables or indexes contradict each other, or counts what they count.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try queue.writeWithoutTransaction { db in
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      #expect(integrity == ["ok"], sourceLocation: sourceLocation)
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      #expect(orphans.isEmpty, sourceLocation: sourceLocation)
      try db.execute(sql: "INSERT INTO evidence (evidence) VALUES ('integrity-check')")
      if try Int.fetchOne(db, sql: "SELECT count(*) FROM document WHERE linked = 0") == 0 {
        // Throws if the words of sentences are not those of the index.
        try db.execute(sql: "INSERT INTO evidence (evidence, rank) VALUES ('integrity-check', 1)")
      }
      for (counts, recount) in Self.counts {
        for (one, other) in [(counts, recount), (recount, counts)] {
          let wrong = try Row.fetchAll(db, sql: "\(one) EXCEPT \(other)")
          #expect(wrong.isEmpty, "\(counts)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  /// What is counted, and how to count it.
  private static let counts = [
    (
      "SELECT number, documents FROM form",
      "SELECT form, count(DISTINCT document) FROM actor GROUP BY form"
    ),
    (
      "SELECT form, text, documents FROM formAlias",
      """
      SELECT form, text, count(DISTINCT alias.document) FROM alias
      JOIN actor ON actor.document = alias.document AND actor.position = alias.actor GROUP BY 1, 2
      """
    ),
    (
      "SELECT form, role, body, asOf, documents FROM formRole",
      """
      SELECT form, role, ifnull(body, '') AS body, ifnull(asOf, '') AS asOf,
        count(DISTINCT affiliation.document)
      FROM affiliation
      JOIN actor ON actor.document = affiliation.document AND actor.position = affiliation.actor
      GROUP BY 1, 2, 3, 4
      """
    ),
  ]
}

import GRDB

extension Store {
  /// How much a store has.
  public struct Size: Hashable, Sendable {
    /// Documents that are saved, and of these those that are not yet in the graph because a build did
    /// not finish.
    public var documents = 0
    public var waiting = 0
    /// Statements and actors of the graph.
    public var statements = 0
    public var actors = 0

    /// Of an empty store.
    public init() {}
  }

  /// Counts all that the store has.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func size() throws(StoreError) -> Size {
    try reading { db in
      func count(_ rest: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rest)") ?? 0
      }
      var size = Size()
      size.documents = try count("document")
      size.waiting = try Self.waiting(in: db)
      size.statements = try count("link")
      size.actors = try count("corpusActor")
      return size
    }
  }

  /// How many documents are saved but not yet in the graph, because a build did not finish; nil for a
  /// store without documents.
  ///
  /// - Throws: `unfinished`, `busy`, `damaged` or `database`.
  public func waitingDocuments() throws(StoreError) -> Int? {
    try reading { db in
      let hasAny = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM document)")
      return hasAny == true ? try Self.waiting(in: db) : nil
    }
  }

  private static func waiting(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM document WHERE linked = 0") ?? 0
  }
}

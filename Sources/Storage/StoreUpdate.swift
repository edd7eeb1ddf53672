import GRDB
import Graph
public import Knowledge

/// A build under way: changes documents one transaction each, then the graph in one more.
///
/// While it lives no other build can begin on the same store; questions go on being answered. A
/// process that dies leaves the state after the last transaction: documents that are saved but not
/// yet in the graph wait for the next `finish`.
public final class StoreUpdate {
  private let store: Store
  private let lock: BuildLock?
  private let file: FileIdentity?
  private var ledger: EdgeLedger

  /// Begins a build.
  ///
  /// - Parameters:
  ///   - store: what is changed.
  ///   - patience: how many seconds to wait for another build to end.
  /// - Throws: `busy`, `unwritable`, `damaged` or `database`, as if the file has gone.
  public init(of store: Store, patience: Double = 5) throws(StoreError) {
    self.store = store
    let isFile = store.path != ":memory:"
    lock = isFile ? try BuildLock(of: store.path, patience: patience) : nil
    file = FileIdentity(of: store.path)
    guard !isFile || file != nil else { throw .vanished(store.path) }
    ledger = try Store.naming(store.path) {
      try store.queue.writeWithoutTransaction { db in
        let isOpen = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM link)")
        // Each commit survives the death of the process; only the last ones a power cut. A build
        // comes back to the same pages again and again: 64 MB of them stay in memory, and as many
        // wait in the log before they go into the file.
        try db.execute(
          sql: """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
            PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384
            """)
        return EdgeLedger(isOpen: isOpen)
      }
    }
  }

  /// Puts everything back into one file, unless somebody has it open; only then the lock is lifted.
  deinit {
    try? store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
    }
  }

  /// Replaces what the store knows of one document, in one transaction.
  ///
  /// Gaps and open statements are not kept, and a role belongs to the actor that carries it, whatever
  /// person and document it names.
  /// - Parameters:
  ///   - reading: what the document says.
  ///   - article: the document.
  ///   - content: stands for all that the reading depends on, so that it need not be made again.
  /// - Throws: `inconsistent` for a reading of another article, or one whose statements name actors
  ///   or dates that are not its own; `unwritable`, `busy`, `damaged` or `database`.
  public func save(_ reading: Reading, of article: Article, content: String? = nil)
    throws(StoreError)
  {
    if let flaw = reading.flaw(as: article) {
      throw .inconsistent(document: article.id, reason: flaw)
    }
    try change(article.id) { db, writing in
      var old: StoredReading?
      if let number = try writing.number(of: article.id) {
        try ledger.remove(article.id, number: number, in: db)
        old = try writing.removeContent(of: article.id, number: number)
      } else {
        ledger.meet(article.id)
      }
      try writing.insert(reading, of: article, content: content, replacing: old)
    }
  }

  /// Removes every document that is not in `documents`, each in a transaction.
  ///
  /// - Throws: `unwritable`, `busy`, `damaged` or `database`.
  public func keepOnly(_ documents: Set<Article.ID>) throws(StoreError) {
    let stored = try Store.naming(store.path) {
      try store.queue.read { try String.fetchAll($0, sql: "SELECT id FROM document ORDER BY id") }
    }
    for document in stored where !documents.contains(document) { try remove(document) }
  }

  /// Removes a document with all that it says; one that is not there is no error.
  ///
  /// - Throws: `unwritable`, `busy`, `damaged` or `database`.
  public func remove(_ document: Article.ID) throws(StoreError) {
    try change(document) { db, writing in
      guard let number = try writing.number(of: document) else { return }
      try ledger.remove(document, number: number, in: db)
      try writing.remove(document)
    }
  }

  /// Brings the graph in step with the documents, in one transaction.
  ///
  /// - Parameters:
  ///   - decisions: obeyed from now on.
  ///   - program: stands for the program: what another one has resolved is resolved anew. Nil for one
  ///     that does not tell.
  /// - Returns: what has become of the graph since the build began.
  /// - Throws: `unwritable`, `busy`, `damaged` or `database`.
  public func finish(obeying decisions: [Decision] = [], by program: String? = nil)
    throws(StoreError) -> GraphChanges
  {
    let (changes, noted) = try transaction { db in
      var linking = Linking(db, ledger: ledger)
      let conflicts = try linking.run(obeying: decisions, by: program)
      var changes = try linking.ledger.changes(in: db)
      changes.conflicts = conflicts
      return (changes, linking.ledger)
    }
    ledger = noted
    return changes
  }

  /// Changes one document; if that fails the ledger forgets it too.
  private func change(
    _ document: Article.ID, _ work: (Database, inout ReadingWriting) throws -> Void
  ) throws(StoreError) {
    let entry = ledger.entry(of: document)
    do {
      try transaction { db in
        var writing = ReadingWriting(db)
        try work(db, &writing)
        if try writing.isDirty() { try db.set(.actorsAreStale, to: "yes") }
      }
    } catch {
      ledger.restore(entry)
      throw error
    }
  }

  /// Does all of some work or nothing.
  private func transaction<Result>(_ work: (Database) throws -> Result) throws(StoreError)
    -> Result
  {
    let result = try Store.naming(store.path) { try store.queue.write(work) }
    // SQLite goes on writing a file that has no name any more; all of it would be lost.
    guard file == FileIdentity(of: store.path) else { throw .vanished(store.path) }
    return result
  }
}

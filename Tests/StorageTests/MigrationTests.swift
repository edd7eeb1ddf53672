import GRDB
import Graph
import Knowledge
import Storage
import TestSupport
import Testing

/// Stores of version 1, which the first releases made.
struct MigrationTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("old.sqlite")
  }

  /// Makes the file as version 1 did.
  private func makeOld(_ corpus: RandomCorpus?, then sql: String = "") throws {
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(0x456e_7474); PRAGMA user_version = 1;
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('1 documents, statements, corpus');
          """)
      for table in SchemaOne.tables { try db.execute(sql: table) }
      if let corpus { try SchemaOne.write(corpus, into: db) }
    }
    try tamper(with: path, "PRAGMA foreign_keys = 0; PRAGMA ignore_check_constraints = 1; \(sql)")
  }

  @Test(arguments: UInt64(1)...4)
  func `come over with all that their documents say`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    try makeOld(corpus)
    let store = try Store(at: path, create: false)
    #expect(try store.readings() == corpus.readings)
    #expect(try store.sources() == corpus.sources)
    try store.expectSound()
    let fresh = try Store(at: ":memory:", create: true)
    try fresh.build(corpus)
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
    let names = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema ORDER BY name")
    }
    let freshPath = folder.file("new.sqlite")
    _ = try Store(at: freshPath, create: true)
    let fresher = try DatabaseQueue(path: freshPath).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema ORDER BY name")
    }
    #expect(names == fresher)
    #expect(try number("PRAGMA user_version", in: path) == 2)
    // Nobody knows what these readings were made of.
    #expect(try store.contents().isEmpty)
    #expect(try store.size().waiting == 0)
  }

  @Test(arguments: [true, false])
  func `come over with nothing where there is nothing`(_ create: Bool) throws {
    try makeOld(nil)
    let store = try Store(at: path, create: create)
    #expect(try store.graph().links.isEmpty)
    #expect(try store.size() == Store.Size())
    try store.build(RandomCorpus(seed: 1))
    try store.expectSound()
  }

  @Test func `come over though their last build did not finish`() throws {
    let corpus = RandomCorpus(seed: 5)
    try makeOld(corpus, then: "DELETE FROM resolution; DELETE FROM corpusActor")
    let store = try Store(at: path, create: false)
    #expect(try store.readings() == corpus.readings)
    #expect(try !store.graph().links.isEmpty)
  }

  @Test func `are made of a file that died before its first table`() throws {
    try tamper(
      with: path,
      """
      PRAGMA application_id = \(0x456e_7474);
      CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)
      """)
    #expect(try Store(at: path, create: false).size() == Store.Size())
  }

  @Test(arguments: [
    ("UPDATE document SET published = '2024-99'", "'2024-99' is no day of the calendar"),
    ("UPDATE actor SET kind = 'ship'", "'ship' is no Kind"),
    ("UPDATE statement SET status = 'rumoured'", "'rumoured' is no Status"),
    ("UPDATE statement SET event = 'MARRY'", "'MARRY' is no EventType"),
    ("UPDATE statement SET subject = 'ghost'", "names 'ghost', which is no actor of the reading"),
    ("UPDATE statement SET quoteEnd = quoteStart - 1", "a span from"),
    ("UPDATE statement SET predicateStart = -5", "CHECK constraint failed"),
    ("UPDATE statement SET date = 'soon'", "'soon' is no date"),
    ("UPDATE statement SET sentence = 3", "words sentence 3 differently"),
    ("UPDATE affiliation SET asOf = '1'", "'1' is no date"),
    ("DELETE FROM actor", "which is no actor of the reading"),
    ("DROP TABLE resolution", "no such table"),
  ])
  func `stay as they were if something is wrong with them`(_ sql: String, _ reason: String) throws {
    try makeOld(RandomCorpus(seed: 1), then: sql)
    let before = try folder.read("old.sqlite")
    let error = #expect(throws: StoreError.self) { try Store(at: path, create: true) }
    #expect(error?.description.contains(reason) == true, "\(error as Any)")
    #expect(error?.description.contains("'\(path)'") == true)
    #expect(try folder.read("old.sqlite") == before)
    #expect(try folder.names() == ["old.sqlite"])
  }

  @Test func `come over once, however many open them at the same moment`() async throws {
    let corpus = RandomCorpus(seed: 3)
    try makeOld(corpus)
    let path = path
    try await withThrowingTaskGroup(of: [Reading].self) { group in
      for _ in 0..<6 {
        group.addTask { try Store(at: path, create: false, patience: 60).readings() }
      }
      for try await readings in group { #expect(readings == corpus.readings) }
    }
  }
}

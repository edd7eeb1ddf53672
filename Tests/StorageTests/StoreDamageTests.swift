import GRDB
import Storage
import TestSupport
import Testing

/// What the disk, or another program, has done to a store.
struct StoreDamageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `reports a damaged file`() throws {
    let path = folder.file("broken.sqlite")
    try Store(at: path, create: true).build(RandomCorpus(seed: 1, documents: 40))
    var bytes = try folder.read("broken.sqlite")
    for offset in stride(from: 8192, to: bytes.count, by: 3) { bytes[offset] ^= 0xa5 }
    try folder.write(bytes, to: "broken.sqlite")
    let error = #expect(throws: StoreError.self) {
      let store = try Store(at: path, create: false)
      _ = try store.readings()
      _ = try store.wholeGraph()
    }
    guard case .damaged(path, _) = error else {
      Issue.record("gives \(String(describing: error))")
      return
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `answers or reports, whatever bytes have changed`(_ seed: UInt64) throws {
    let path = folder.file("flipped.sqlite")
    try Store(at: path, create: true).build(RandomCorpus(seed: 1, documents: 3))
    var bytes = try folder.read("flipped.sqlite")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<(random.oneIn(2) ? 1 : 30) {
      let place = Int.random(in: 100..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    try folder.write(bytes, to: "flipped.sqlite")
    do {
      let store = try Store(at: path, create: false)
      _ = try Answers(of: store)
      try store.build(RandomCorpus(seed: 2, documents: 3))
    } catch {
      #expect(error is StoreError)
    }
  }

  @Test(arguments: [
    ("UPDATE link SET status = 9", "9 is no status"),
    ("UPDATE link SET date = 20249999", "20249999 is no date"),
    ("UPDATE corpusActor SET kind = 'ship'", "'ship' is no Kind"),
    ("UPDATE relation SET event = 'MARRY' WHERE event = 'CONSULT'", "'MARRY' is no EventType"),
    ("UPDATE statement SET predicateEnd = 0", "a span from"),
    ("UPDATE OR IGNORE formRole SET asOf = 'soon'", "'soon' is no date"),
    ("INSERT INTO relation VALUES (-5, 'x', NULL, 0, 0)", "the number -5"),
    ("INSERT INTO relation VALUES (2147483646, 'x', NULL, 0, 0)", "the number 2147483646"),
    ("INSERT INTO publisher VALUES (-3, 'x')", "the number -3"),
    ("UPDATE document SET published = 7, firstDay = 1, endDay = 2", "7 is no date"),
  ])
  func `reports a value that no version writes`(_ sql: String, _ reason: String) throws {
    let path = folder.file("odd.sqlite")
    try Store(at: path, create: true).build(RandomCorpus(seed: 1))
    try tamper(with: path, "PRAGMA ignore_check_constraints = 1; \(sql)")
    let error = #expect(throws: StoreError.self) {
      _ = try Store(at: path, create: false).wholeGraph()
    }
    guard case .damaged(path, let told) = error else {
      Issue.record("gives \(String(describing: error))")
      return
    }
    #expect(told.contains(reason))
  }

  @Test(arguments: [
    "UPDATE statement SET status = 7", "UPDATE relation SET event = 'MARRY'",
    "UPDATE actor SET kind = 'ship'", "UPDATE statement SET subject = 4711",
    "UPDATE statement SET attribution = 4711", "UPDATE statement SET sentence = 4711",
    "UPDATE statement SET relation = 4711", "UPDATE sentence SET end = start - 1",
    "UPDATE statement SET date = 'soon'", "UPDATE document SET published = 7",
    "UPDATE statement SET sentence = 'three'", "UPDATE document SET id = NULL",
    "DELETE FROM actor", "DELETE FROM sentence", "DELETE FROM form", "DELETE FROM corpusActor",
    "UPDATE form SET actor = 4711", "UPDATE form SET documents = 0",
    "UPDATE formAlias SET documents = 0", "UPDATE formRole SET documents = 0",
    "UPDATE statement SET endDay = NULL WHERE firstDay IS NOT NULL",
    "UPDATE link SET object = subject", "UPDATE link SET voice = 4711",
    "UPDATE link SET firstDay = NULL WHERE firstDay IS NOT NULL",
    "UPDATE document SET linked = 2", "UPDATE document SET publisher = 4711",
    "DELETE FROM publisher", "DELETE FROM relation",
    "INSERT INTO publisher (name) SELECT name FROM publisher",
    "INSERT INTO relation (label, event, symmetric, formal) "
      + "SELECT label, event, symmetric, formal FROM relation",
    "INSERT INTO form (name, kind, country, role, document, documents) "
      + "SELECT name, kind, country, role, document, 1 FROM form",
  ])
  func `refuses what contradicts itself, whoever writes`(_ sql: String) throws {
    let path = folder.file("strict.sqlite")
    try Store(at: path, create: true).build(RandomCorpus(seed: 1))
    let before = try content(of: path)
    #expect(throws: DatabaseError.self) { try tamper(with: path, sql) }
    #expect(try content(of: path) == before)
  }
}

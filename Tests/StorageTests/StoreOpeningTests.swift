import GRDB
import Storage
import TestSupport
import Testing

struct StoreOpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `asks to build a store that is missing, and makes none`() {
    let path = folder.file("none.sqlite")
    let error = #expect(throws: StoreError.self) { try Store(at: path, create: false) }
    #expect(error == .missing(path))
    #expect(
      error?.description == "there is no store at '\(path)'; `entente build PATH…` makes one")
    #expect(throws: StoreError.missing(path)) { try Store(at: path, create: false) }
  }

  @Test(arguments: [true, false])
  func `takes no file of another kind for a store`(_ create: Bool) throws {
    let text = try folder.write(Array("Dear diary, ".utf8), to: "diary.txt")
    let image = try folder.write(
      [0x89, 0x50, 0x4e, 0x47] + Array(repeating: 7, count: 5000), to: "a.png")
    let database = folder.file("recipes.sqlite")
    try tamper(with: database, "CREATE TABLE recipe (name TEXT)")
    for path in [text, image, database] {
      #expect(throws: StoreError.notAStore(path)) { try Store(at: path, create: create) }
    }
    #expect(try content(of: database).isEmpty)
  }

  @Test func `fills an empty file only if it may make one`() throws {
    let path = try folder.write([], to: "empty.sqlite")
    #expect(throws: StoreError.notAStore(path)) { try Store(at: path, create: false) }
    #expect(try Store(at: path, create: true).readings().isEmpty)
    #expect(try Store(at: path, create: false).readings().isEmpty)
  }

  @Test func `leaves a store of a newer version alone`() throws {
    let path = folder.file("new.sqlite")
    _ = try Store(at: path, create: true)
    try tamper(with: path, "PRAGMA user_version = 99")
    let error = #expect(throws: StoreError.self) { try Store(at: path, create: true) }
    #expect(error == .newer(path, version: 99))
    #expect(error?.description.contains("made by a newer Entente") == true)
  }

  @Test func `says that a folder is missing or no folder`() throws {
    let file = try folder.write([1], to: "file")
    for path in [folder.file("no/such/folder/a.sqlite"), "\(file)/a.sqlite", folder.path] {
      let error = #expect(throws: StoreError.self) { try Store(at: path, create: true) }
      guard case .unwritable(path, _) = error else {
        Issue.record("\(path) gives \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `reports a damaged file`() throws {
    let path = folder.file("broken.sqlite")
    try Store(at: path, create: true).save(RandomCorpus(seed: 1, documents: 40))
    var bytes = try folder.read("broken.sqlite")
    for offset in stride(from: 8192, to: bytes.count, by: 3) { bytes[offset] ^= 0xa5 }
    try folder.write(bytes, to: "broken.sqlite")
    let error = #expect(throws: StoreError.self) {
      let store = try Store(at: path, create: false)
      _ = try store.readings()
      _ = try store.graph()
    }
    guard case .damaged(path, _) = error else {
      Issue.record("gives \(String(describing: error))")
      return
    }
  }

  @Test func `reports a value that no version writes`() throws {
    let path = folder.file("odd.sqlite")
    try Store(at: path, create: true).save(RandomCorpus(seed: 1))
    try tamper(
      with: path, "PRAGMA ignore_check_constraints = 1; UPDATE statement SET status = 'rumoured'")
    let error = #expect(throws: StoreError.self) { try Store(at: path, create: false).graph() }
    #expect(error?.description.contains("'rumoured' is no Status") == true)
  }

  @Test(arguments: [
    "UPDATE statement SET status = 'rumoured'", "UPDATE statement SET event = 'MARRY'",
    "UPDATE actor SET kind = 'ship'", "UPDATE statement SET subject = 'ghost'",
    "UPDATE statement SET quoteEnd = quoteStart - 1", "UPDATE statement SET date = 'soon'",
    "UPDATE statement SET sentence = 'three'", "UPDATE document SET id = NULL",
    "DELETE FROM actor", "UPDATE resolution SET corpusActor = 'ghost'",
    "UPDATE statement SET endDay = NULL WHERE firstDay IS NOT NULL",
  ])
  func `refuses what contradicts itself, whoever writes`(_ sql: String) throws {
    let path = folder.file("strict.sqlite")
    try Store(at: path, create: true).save(RandomCorpus(seed: 1))
    let before = try content(of: path)
    #expect(throws: DatabaseError.self) { try tamper(with: path, sql) }
    #expect(try content(of: path) == before)
  }

  @Test(arguments: [
    StoreError.missing("/a"), .notAStore("/a"), .unwritable("/a", reason: "why"),
    .newer("/a", version: 3), .busy("/a", holder: "process 7"), .unfinished("/a"),
    .damaged("/a", reason: "why"), .database("/a", reason: "why"),
  ])
  func `names the file in every message`(_ error: StoreError) {
    #expect(error.description.contains("'/a'"))
    #expect(!error.description.contains("\n"))
  }
}

import GRDB
import Graph
import Knowledge
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
    #expect(try Store(at: path, create: true).sources().isEmpty)
    #expect(try Store(at: path, create: false).sources().isEmpty)
  }

  @Test func `leaves a store of a newer version alone`() throws {
    let path = folder.file("new.sqlite")
    _ = try Store(at: path, create: true)
    try tamper(with: path, "PRAGMA user_version = 99")
    let before = try folder.read("new.sqlite")
    let error = #expect(throws: StoreError.self) { try Store(at: path, create: true) }
    #expect(error == .newer(path, version: 99))
    #expect(error?.description.contains("made by a newer Entente") == true)
    #expect(try folder.read("new.sqlite") == before)
  }

  @Test func `says that a folder is missing or no folder`() throws {
    let file = try folder.write([1], to: "file")
    for path in [folder.file("no/such/folder/a.sqlite"), "\(file)/a.sqlite", folder.path, ""] {
      let error = #expect(throws: StoreError.self) { try Store(at: path, create: true) }
      guard case .unwritable(path, _) = error else {
        Issue.record("\(path) gives \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `says that a folder is no store`() throws {
    let error = #expect(throws: StoreError.self) { try Store(at: folder.path, create: false) }
    #expect(error == .folder(folder.path))
  }

  @Test func `answers nothing before the first build has finished`() throws {
    let corpus = RandomCorpus(seed: 1)
    let path = folder.file("begun.sqlite")
    let store = try Store(at: path, create: true)
    #expect(try store.graph().links.isEmpty)
    try StoreUpdate(of: store).save(corpus.readings[0], of: corpus.articles[0])
    let again = try Store(at: path, create: false)
    let unfinished = StoreError.unfinished(path)
    #expect(throws: unfinished) { try again.graph() }
    #expect(throws: unfinished) { try again.graph(around: "norland") }
    #expect(throws: unfinished) { try again.graph(between: "norland", and: "estara") }
    #expect(throws: unfinished) { try again.actors() }
    #expect(throws: unfinished) { try again.actors(matching: "norland") }
    #expect(throws: unfinished) { try again.sentences(with: "met") }
    #expect(throws: unfinished) { try again.forms(of: "norland") }
    #expect(throws: unfinished) { try again.refusals(of: "norland") }
    #expect(throws: unfinished) { try again.size() }
    #expect(try again.sources().count == 1)
    #expect(try again.reading(of: corpus.articles[0].id) == corpus.readings[0])
  }

  @Test(arguments: [
    StoreError.missing("/a"), .notAStore("/a"), .unwritable("/a", reason: "why"),
    .newer("/a", version: 3), .busy("/a", holder: "process 7"), .unfinished("/a"),
    .inconsistent(document: "/a", reason: "why"), .damaged("/a", reason: "why"),
    .database("/a", reason: "why"),
  ])
  func `names the file in every message`(_ error: StoreError) {
    #expect(error.description.contains("'/a'"))
    #expect(!error.description.contains("\n"))
  }
}

import Foundation
import GRDB
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Storage

/// Disks that are full, folders that are closed, files that go away.
struct StoreFailureTests {
  private let folder: TemporaryFolder
  private let path: String
  private let corpus = RandomCorpus(seed: 31, documents: 12)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.sqlite")
  }

  @Test func `says that the disk is full, and goes on when it is not`() throws {
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let before = try Answers(of: store)
    let update = try StoreUpdate(of: store)
    try limitPages(of: store, toThoseInUse: true)
    let full = StoreError.database(path, reason: "the disk is full; free some space")
    #expect(throws: full) { try update.save(large("new.txt"), of: article("new.txt")) }
    let known = corpus.articles[0].id
    #expect(throws: full) { try update.save(large(known), of: article(known)) }
    try store.expectSound()
    try Answers(of: store).expectEqual(to: before)
    // What could not be saved has left no trace in the account either.
    #expect(try update.finish().documents.isEmpty)
    try limitPages(of: store, toThoseInUse: false)
    try update.save(large(known), of: article(known))
    #expect(try update.finish().documents.map(\.id) == [known])
    try store.expectSound()
  }

  /// A document with a long sentence.
  private func large(_ document: Article.ID) -> Reading {
    let statement = statement(
      "ada", "met", "bo", in: document, quote: String(repeating: "A long tale. ", count: 10_000))
    return Reading(
      document: document, actors: ["ada", "bo"].map { Actor(id: $0, name: $0, kind: .person) },
      statements: [statement])
  }

  private func article(_ id: Article.ID) -> Article { Article(id: id, text: "", blocks: []) }

  private func limitPages(of store: Store, toThoseInUse isFull: Bool) throws {
    try store.queue.writeWithoutTransaction { db in
      let count = isFull ? try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0 : 1_000_000
      try db.execute(sql: "PRAGMA max_page_count = \(count)")
    }
  }

  @Test func `says that the file was removed while it was built`() throws {
    for (name, isReplaced) in [("a.sqlite", false), ("b.sqlite", true)] {
      let path = folder.file(name)
      let store = try Store(at: path, create: true)
      try store.build(corpus)
      let update = try StoreUpdate(of: store)
      try update.save(corpus.readings[0], of: corpus.articles[0])
      for suffix in ["", "-wal", "-shm"] {
        try FileManager.default.removeItem(atPath: path + suffix)
      }
      if isReplaced { _ = try Store(at: path, create: true) }
      let gone = StoreError.database(
        path, reason: "the file was removed or replaced meanwhile; build it again")
      #expect(throws: gone) { try update.save(corpus.readings[1], of: corpus.articles[1]) }
      #expect(throws: gone) { try update.remove(corpus.articles[2].id) }
      #expect(throws: gone) { try update.finish() }
    }
  }

  @Test func `says that the folder has gone`() throws {
    let path = folder.file("inner/corpus.sqlite")
    try FileManager.default.createDirectory(
      atPath: folder.file("inner"), withIntermediateDirectories: false)
    let store = try Store(at: path, create: true)
    let update = try StoreUpdate(of: store)
    try update.save(corpus.readings[0], of: corpus.articles[0])
    try FileManager.default.removeItem(atPath: folder.file("inner"))
    let error = #expect(throws: StoreError.self) { try update.finish() }
    #expect(error?.description.contains("removed or replaced") == true)
    let next = #expect(throws: StoreError.self) { try StoreUpdate(of: store) }
    #expect(next?.description.contains("its folder is missing or closed to you") == true)
    #expect(throws: StoreError.missing(path)) { try Store(at: path, create: false) }
  }

  @Test func `lets go of the lock of a build that could not begin`() throws {
    let store = try Store(at: path, create: true, patience: 0)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: StoreError.self) { try StoreUpdate(of: store, patience: 0) }
      try db.execute(sql: "ROLLBACK")
    }
    try store.build(corpus)
  }

  @Test func `lets go of the lock after the file is whole again`() throws {
    let store = try Store(at: path, create: true)
    for _ in 0..<20 {
      try store.build(RandomCorpus(seed: 1, documents: 1))
      let next = try StoreUpdate(of: store, patience: 0)
      withExtendedLifetime(next) {}
    }
    #expect(try folder.names() == ["corpus.sqlite"])
  }

  @Test func `reads in a closed folder what is whole, and says what it cannot do`() throws {
    try folder.write([], to: "inner/x")
    let path = folder.file("inner/corpus.sqlite")
    let torn = folder.file("inner/torn.sqlite")
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    do {
      let update = try StoreUpdate(of: store)
      try update.save(corpus.readings[0], of: corpus.articles[0])
      // A process that died leaves a second file, which readers must write to.
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: torn + suffix)
      }
      _ = try update.finish()
    }
    try closed("inner") {
      let reader = try Store(at: path, create: false)
      try Answers(of: reader).expectEqual(to: Answers(of: store))
      for work in [
        { _ = try StoreUpdate(of: reader) }, { _ = try Store(at: torn, create: false).sources() },
        { _ = try Store(at: folder.file("inner/new.sqlite"), create: true) },
      ] {
        // Nobody keeps the superuser from writing.
        guard geteuid() != 0 else {
          #expect(throws: Never.self) { try work() }
          continue
        }
        let error = #expect(throws: StoreError.self) { try work() }
        guard case .unwritable = error else {
          Issue.record("gives \(String(describing: error))")
          continue
        }
      }
    }
    #expect(try Store(at: torn, create: false).size().waiting == 1)
  }

  /// Does something while nobody may write into a folder.
  private func closed(_ name: String, _ work: () throws -> Void) throws {
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.file(name))
    defer {
      try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(name))
    }
    try work()
  }

  @Test func `tells who may not write from what cannot be written`() throws {
    let code = ResultCode.SQLITE_READONLY_DBMOVED
    let error = #expect(throws: StoreError.self) {
      try Store.naming(path) { throw DatabaseError(resultCode: code) }
    }
    #expect(error?.description.contains("removed or replaced") == true)
    for (code, expected) in [
      (ResultCode.SQLITE_BUSY_SNAPSHOT, "is in use by"), (.SQLITE_LOCKED, "is in use by"),
      (.SQLITE_PERM, "cannot write"), (.SQLITE_READONLY_DIRECTORY, "cannot write"),
      (.SQLITE_CANTOPEN_ISDIR, "cannot write"), (.SQLITE_CORRUPT_VTAB, "is damaged"),
      (.SQLITE_NOTADB, "is no Entente store"), (.SQLITE_FULL, "the disk is full"),
      (.SQLITE_IOERR_WRITE, "cannot be read or written"), (.SQLITE_TOOBIG, "failed"),
    ] {
      let error = #expect(throws: StoreError.self) {
        try Store.naming(path) { throw DatabaseError(resultCode: code) }
      }
      #expect(error?.description.contains(expected) == true, "\(code)")
      #expect(error?.description.contains("'\(path)'") == true)
    }
  }
}

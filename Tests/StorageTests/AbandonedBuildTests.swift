import GRDB
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Storage

/// Builds whose process dies before they finish.
struct AbandonedBuildTests {
  private let folder: TemporaryFolder
  private let path: String
  private let old = RandomCorpus(seed: 21)
  private let new = RandomCorpus(seed: 22)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.sqlite")
  }

  /// The first documents in their new version, the others in the old one.
  private func mixed(_ count: Int) -> RandomCorpus {
    var corpus = old
    corpus.articles.replaceSubrange(..<count, with: new.articles.prefix(count))
    corpus.readings.replaceSubrange(..<count, with: new.readings.prefix(count))
    return corpus
  }

  @Test func `answers from what is left of the old graph, and ends well`() throws {
    try Store(at: path, create: true).build(old)
    do {
      let update = try StoreUpdate(of: Store(at: path, create: false))
      for number in 0..<3 {
        try update.save(new.readings[number], of: new.articles[number], content: "new")
      }
      try update.remove(old.articles[7].id)
    }
    let store = try Store(at: path, create: false)
    #expect(try store.size().waiting == 3)
    #expect(try store.size().documents == 7)
    try store.expectSound()
    let graph = try store.wholeGraph()
    let documents = Set(graph.sources.values.map(\.id))
    #expect(documents == Set(old.articles[3..<7].map(\.id)))
    let update = try StoreUpdate(of: store)
    #expect(try store.contents().values.sorted() == ["new", "new", "new"])
    try update.save(old.readings[7], of: old.articles[7])
    _ = try update.finish()
    #expect(try store.size().waiting == 0)
    let fresh = try Store(at: ":memory:", create: true)
    try fresh.build(mixed(3))
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
  }

  @Test func `leaves a first build unfinished until one finishes`() throws {
    do {
      let update = try StoreUpdate(of: Store(at: path, create: true))
      try update.save(old.readings[0], of: old.articles[0])
    }
    let store = try Store(at: path, create: false)
    #expect(throws: StoreError.unfinished(path)) { try store.graph() }
    try store.build(old)
    let fresh = try Store(at: ":memory:", create: true)
    try fresh.build(old)
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
  }

  @Test func `has every document that was saved when the process was killed`() throws {
    let store = try Store(at: path, create: true)
    try store.build(old)
    let update = try StoreUpdate(of: store)
    try update.save(new.readings[0], of: new.articles[0])
    let grave = try TemporaryFolder()
    try store.queue.writeWithoutTransaction { db in
      // A tiny cache makes SQLite write half of the transaction to the disk.
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM link")
      for suffix in ["", "-wal"] {
        try grave.write(folder.read("corpus.sqlite" + suffix), to: "killed.sqlite" + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let other = try Store(at: grave.file("killed.sqlite"), create: false)
    try other.expectSound()
    #expect(try other.reading(of: new.articles[0].id) == new.readings[0])
    try Answers(of: other).expectEqual(to: Answers(of: store))
    _ = try StoreUpdate(of: other).finish()
    _ = try update.finish()
    try Answers(of: other).expectEqual(to: Answers(of: store))
  }

  @Test func `is one file again when all have let go of it`() throws {
    try Store(at: path, create: true).build(old)
    #expect(try folder.names() == ["corpus.sqlite"])
    let store = try Store(at: path, create: false)
    try store.build(new)
    #expect(try folder.names() == ["corpus.sqlite"])
    // Whoever dies leaves a second file; the next one to end takes it away.
    try withExtendedLifetime(Store(at: path, create: false)) { reader in
      _ = try reader.sources()
      try store.build(old)
    }
    try store.build(new)
    #expect(try folder.names() == ["corpus.sqlite"])
  }
}

import Foundation
import GRDB
import Graph
import Knowledge
import Storage
import TestSupport
import Testing

/// What happens when several processes, or one that dies, have a store in hand.
struct StoreSharingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.sqlite")
  }

  @Test func `shows one store what another one has written`() throws {
    let corpus = RandomCorpus(seed: 2)
    let writer = try Store(at: path, create: true)
    let reader = try Store(at: path, create: false)
    try writer.save(corpus)
    #expect(try reader.readings() == corpus.readings)
    try reader.keepOnly([])
    #expect(try writer.readings().isEmpty)
  }

  @Test func `says who holds the store after waiting in vain`() throws {
    let corpus = RandomCorpus(seed: 2)
    let store = try Store(at: path, create: true, patience: 0.05)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let error = #expect(throws: StoreError.self) {
        try store.save(corpus.readings[0], of: corpus.articles[0])
      }
      #expect(error == .busy(path, holder: "another connection"))
      #expect(throws: StoreError.busy(path, holder: "another connection")) {
        try store.readings()
      }
      try db.execute(sql: "ROLLBACK")
    }
    try store.save(corpus)
    #expect(try store.readings() == corpus.readings)
  }

  @Test func `names the process that has the store open`() throws {
    _ = try Store(at: path, create: true)
    let holder = Process()
    holder.executableURL = URL(filePath: "/bin/sh")
    holder.arguments = ["-c", "exec 3<\"$0\"; echo ready; read line", path]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    _ = output.fileHandleForReading.availableData
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let error = #expect(throws: StoreError.self) {
        try Store(at: path, create: false, patience: 0)
      }
      #expect(error?.description.contains("process \(holder.processIdentifier) (") == true)
      try db.execute(sql: "ROLLBACK")
    }
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()
  }

  @Test func `can be made by several at the same moment`() async throws {
    for number in 0..<20 {
      let path = folder.file("\(number).sqlite")
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<6 {
          group.addTask { try Store(at: path, create: true, patience: 60).readings().count }
        }
        for try await count in group { #expect(count == 0) }
      }
    }
  }

  @Test func `lets eight tasks make and fill one store together`() async throws {
    let corpus = RandomCorpus(seed: 5, documents: 24, statementsInEach: 3)
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<8 {
        group.addTask {
          let store = try Store(at: path, create: true, patience: 60)
          for number in stride(from: part, to: 24, by: 8) {
            try store.save(corpus.readings[number], of: corpus.articles[number])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Store(at: path, create: false).readings() == corpus.readings)
  }

  @Test func `is as before a transaction whose process was killed`() throws {
    let corpus = RandomCorpus(seed: 6)
    try Store(at: path, create: true).save(corpus)
    let before = try content(of: path)
    let killed = folder.file("killed.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      // A tiny cache makes SQLite write half of the transaction into the file.
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE statement SET quote = quote || hex(randomblob(2000))")
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: killed + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let torn = try Data(contentsOf: URL(filePath: killed))
    #expect(try torn != Data(contentsOf: URL(filePath: path)))
    #expect(try Store(at: killed, create: false).graph().links == corpus.graph.links)
    #expect(try content(of: killed) == before)
  }
}

import Foundation
import GRDB
import Graph
import Knowledge
@testable import Storage
import TestSupport
import Testing

/// What happens when several processes have a store in hand.
struct StoreSharingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let corpus = RandomCorpus(seed: 2)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.sqlite")
  }

  @Test func `shows one store what another one has written`() throws {
    let writer = try Store(at: path, create: true)
    let reader = try Store(at: path, create: false)
    try writer.build(corpus)
    #expect(try reader.readings() == corpus.readings)
    try Answers(of: reader).expectEqual(to: Answers(of: writer))
    let update = try StoreUpdate(of: reader)
    try update.keepOnly([])
    _ = try update.finish()
    #expect(try writer.readings().isEmpty)
  }

  @Test func `answers from the old graph while a build is under way`() throws {
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let before = try Answers(of: store)
    let reader = try Store(at: path, create: false, patience: 0)
    let update = try StoreUpdate(of: store)
    try Answers(of: reader).expectEqual(to: before)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM link")
      try Answers(of: reader).expectEqual(to: before)
      try db.execute(sql: "ROLLBACK")
    }
    _ = try update.finish()
  }

  @Test func `lets a second build wait until the first has ended`() async throws {
    let store = try Store(at: path, create: true)
    let (path, corpus) = (path, corpus)
    var first: StoreUpdate? = try StoreUpdate(of: store)
    let second = Task.detached {
      let other = try Store(at: path, create: false)
      let update = try StoreUpdate(of: other, patience: 60)
      let isFirstDone = try other.size().waiting == 0
      try update.save(corpus.readings[1], of: corpus.articles[1])
      _ = try update.finish()
      return isFirstDone
    }
    try await Task.sleep(for: .milliseconds(300))
    try first?.save(corpus.readings[0], of: corpus.articles[0])
    #expect(try store.sources().count == 1)
    _ = try first?.finish()
    first = nil
    #expect(try await second.value)
    #expect(try store.readings() == Array(corpus.readings.prefix(2)))
    #expect(try store.size().waiting == 0)
  }

  @Test func `says who builds after waiting in vain`() throws {
    let store = try Store(at: path, create: true)
    let first = try StoreUpdate(of: store)
    withExtendedLifetime(first) {
      let error = #expect(throws: StoreError.self) { try StoreUpdate(of: store, patience: 0.1) }
      let this = ProcessInfo.processInfo.processIdentifier
      #expect(error?.description.contains("is in use by process \(this) (") == true)
    }
  }

  @Test func `lets nobody build through a link to the file`() throws {
    let store = try Store(at: path, create: true)
    let other = try TemporaryFolder()
    let link = other.file("link.sqlite")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let linked = try Store(at: link, create: false)
    let first = try StoreUpdate(of: store)
    withExtendedLifetime(first) {
      let error = #expect(throws: StoreError.self) { try StoreUpdate(of: linked, patience: 0) }
      #expect(error?.description.contains("is in use by process") == true)
    }
  }

  @Test func `names another process that builds`() throws {
    let store = try Store(at: path, create: true)
    let holder = try Holder("exec flock \"$0\" sh -c 'echo ready; read line'", folder.path)
    let error = #expect(throws: StoreError.self) { try StoreUpdate(of: store, patience: 0.1) }
    #expect(error?.description.contains("process \(holder.identifier) (flock)") == true)
    try holder.end()
    try store.build(corpus)
    #expect(try store.readings() == corpus.readings)
  }

  @Test func `takes over when the process that builds dies`() throws {
    let store = try Store(at: path, create: true)
    let holder = try Holder("exec flock \"$0\" sh -c 'echo ready; read line'", folder.path)
    #expect(throws: StoreError.self) { try StoreUpdate(of: store, patience: 0) }
    try holder.kill()
    try store.build(corpus)
    #expect(try store.readings() == corpus.readings)
  }

  @Test func `says who holds the file after waiting in vain`() throws {
    let store = try Store(at: path, create: true, patience: 0.05)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let busy = StoreError.busy(path, holder: "another connection")
      #expect(throws: busy) { try StoreUpdate(of: store) }
      #expect(throws: busy) { try store.sources() }
      try db.execute(sql: "ROLLBACK")
    }
    try store.build(corpus)
    #expect(try store.readings() == corpus.readings)
  }

  @Test func `names the process that has the file open`() throws {
    _ = try Store(at: path, create: true)
    let holder = try Holder("exec 3<\"$0\"; echo ready; read line", path)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let error = #expect(throws: StoreError.self) {
        try Store(at: path, create: false, patience: 0)
      }
      #expect(error?.description.contains("process \(holder.identifier) (") == true)
      try db.execute(sql: "ROLLBACK")
    }
    try holder.end()
  }

  @Test func `can be made by several at the same moment`() async throws {
    for number in 0..<20 {
      let path = folder.file("\(number).sqlite")
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<6 {
          group.addTask { try Store(at: path, create: true, patience: 60).sources().count }
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
          let update = try StoreUpdate(of: store, patience: 60)
          for number in stride(from: part, to: 24, by: 8) {
            try update.save(corpus.readings[number], of: corpus.articles[number])
          }
          _ = try update.finish()
        }
      }
      try await group.waitForAll()
    }
    let store = try Store(at: path, create: false)
    #expect(try store.readings() == corpus.readings)
    let fresh = try Store(at: ":memory:", create: true)
    try fresh.build(corpus)
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
  }
}

/// A process that holds something until it is told to end.
private struct Holder {
  private let process = Process()
  private let input = Pipe()

  var identifier: Int32 { process.processIdentifier }

  /// Starts a shell script, and waits for its first output.
  init(_ script: String, _ argument: String) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, argument]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    _ = output.fileHandleForReading.availableData
  }

  func end() throws {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func kill() throws {
    Foundation.kill(identifier, SIGKILL)
    try end()
  }
}

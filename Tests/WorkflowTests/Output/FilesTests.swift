import Foundation
import TestSupport
import Testing

@testable import Workflow

struct FilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `replaces a file whole`() throws {
    try write(Array("first, and longer".utf8), to: folder.file("answer.txt"))
    try write(Array("second".utf8), to: folder.file("answer.txt"))
    #expect(try folder.read("answer.txt") == Array("second".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["answer.txt"])
  }

  @Test func `makes the folders on the way`() throws {
    let inner = path("a/b", in: folder.path)
    try makeFolder(inner)
    try makeFolder(inner)
    try write([1, 2], to: path("c", in: inner + "/"))
    #expect(try folder.read("a/b/c") == [1, 2])
  }

  @Test(arguments: ["missing/x", "file/x"])
  func `names the file that cannot be written and the reason`(_ name: String) throws {
    try folder.write([], to: "file")
    let error = #expect(throws: WorkflowError.self) { try write([1], to: folder.file(name)) }
    guard case .unwritable(folder.file(name), let reason) = error else {
      Issue.record("\(String(describing: error)) for \(name)")
      return
    }
    #expect(!reason.isEmpty && !reason.contains("could not be completed"))
  }

  @Test func `a file is no place for a folder`() throws {
    try folder.write([], to: "file")
    #expect(throws: WorkflowError.self) { try makeFolder(folder.file("file/folder")) }
  }
}

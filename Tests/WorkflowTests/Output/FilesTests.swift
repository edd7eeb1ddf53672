import Foundation
import TestSupport
import Testing

@testable import Workflow

struct FilesTests {
  @Test func `replaces a file whole`() throws {
    try inTemporaryFolder { folder in
      let file = path("answer.txt", in: folder)
      try write(Array("first, and longer".utf8), to: file)
      try write(Array("second".utf8), to: file)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "second")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["answer.txt"])
    }
  }

  @Test func `makes the folders on the way`() throws {
    try inTemporaryFolder { folder in
      let inner = path("a/b", in: folder)
      try makeFolder(inner)
      try makeFolder(inner)
      try write([1, 2], to: path("c", in: inner + "/"))
      #expect(FileManager.default.contents(atPath: inner + "/c") == Data([1, 2]))
    }
  }

  @Test func `names the file that cannot be written and the reason`() throws {
    try inTemporaryFolder { folder in
      let file = path("file", in: folder)
      try write([], to: file)
      for path in [path("missing/x", in: folder), path("x", in: file)] {
        let error = #expect(throws: WorkflowError.self) { try write([1], to: path) }
        guard case .unwritable(path, let reason) = error else {
          Issue.record("\(String(describing: error)) for \(path)")
          continue
        }
        #expect(!reason.isEmpty && !reason.contains("NSCocoa"))
      }
      #expect(throws: WorkflowError.self) { try makeFolder(path("folder", in: file)) }
    }
  }
}

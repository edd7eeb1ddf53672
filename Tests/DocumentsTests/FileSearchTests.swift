import Documents
import FoundationEssentials
import Knowledge
import Testing

/// A folder that is gone after the test.
private struct Folder: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/documents-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ names: String...) throws {
    for name in names {
      let parts = (path + "/" + name).split(separator: "/").dropLast()
      try FileManager.default.createDirectory(
        atPath: "/" + parts.joined(separator: "/"), withIntermediateDirectories: true)
      try #require(
        FileManager.default.createFile(
          atPath: path + "/" + name, contents: Data("Kern met Brandl.".utf8)))
    }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// The files found under the folder, their paths relative to it.
  func found() throws -> [String] {
    try ArticleReader().files(in: [path]).map { String($0.dropFirst(path.count + 1)) }
  }
}

struct FileSearchTests {
  @Test func `finds documents in folders, sorted by path`() throws {
    let folder = try Folder()
    try folder.write("b.txt", "a/z.md", "a.html", "a/B.HTM", "c.markdown", "photo.png", "notes")
    #expect(try folder.found() == ["a.html", "a/B.HTM", "a/z.md", "b.txt", "c.markdown"])
  }

  @Test func `leaves out hidden files and folders`() throws {
    let folder = try Folder()
    try folder.write("a.txt", ".b.txt", ".git/c.txt")
    #expect(try folder.found() == ["a.txt"])
  }

  @Test func `takes a file that is named itself whatever its name`() throws {
    let folder = try Folder()
    try folder.write("notes")
    let path = folder.path + "/notes"
    #expect(try ArticleReader().files(in: [path]) == [path])
    #expect(try ArticleReader().article(at: path).id == path)
  }

  @Test func `takes each file once`() throws {
    let folder = try Folder()
    try folder.write("a.txt", "b.txt")
    try folder.link("c.txt", to: folder.path + "/a.txt")
    let paths = [folder.path, folder.path + "/a.txt", folder.path + "/", folder.path + "/./b.txt"]
    #expect(try ArticleReader().files(in: paths).count == 2)
  }

  @Test func `goes in no circle`() throws {
    let folder = try Folder()
    try folder.write("a/b/c.txt")
    try folder.link("a/b/up", to: folder.path)
    try folder.link("lost", to: folder.path + "/nowhere")
    #expect(try folder.found() == ["a/b/c.txt"])
  }

  @Test func `passes standard input through`() throws {
    #expect(try ArticleReader().files(in: ["-"]) == ["-"])
  }

  @Test func `names what is missing and what is empty`() throws {
    let folder = try Folder()
    try folder.write("photo.png")
    let path = folder.path
    #expect(throws: DocumentError.notFound(path + "/x")) {
      try ArticleReader().files(in: [path + "/x"])
    }
    #expect(throws: DocumentError.nothingReadable(path)) { try ArticleReader().files(in: [path]) }
    #expect(throws: DocumentError.notFound("no/such.txt")) {
      try ArticleReader().article(at: "no/such.txt")
    }
    #expect(throws: DocumentError.self) { try ArticleReader().article(at: path) }
  }
}

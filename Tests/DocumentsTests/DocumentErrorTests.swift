import Documents
import Testing

struct DocumentErrorTests {
  @Test(arguments: [
    (DocumentError.notFound("a.txt"), "no such file", "check the path"),
    (.unreadable("a.txt", reason: "check its permissions"), "cannot be read", "permissions"),
    (.empty("a.txt"), "no text", "at least one sentence"),
    (.binary("a.txt", kind: "a PNG picture"), "a PNG picture", "save it as plain text"),
    (.invalidText("a.txt", byte: 7), "byte 7", "save it as UTF-8"),
    (.badFrontMatter("a.txt", line: 3, reason: "bad"), "a.txt:3:", "mend it"),
    (.nothingReadable("a.txt"), "nothing readable", ".markdown"),
  ])
  func `says what, where and what to do`(_ error: DocumentError, _ what: String, _ cure: String) {
    #expect(error.description.hasPrefix("a.txt"))
    #expect(error.description.contains(what))
    #expect(error.description.contains(cure))
  }
}

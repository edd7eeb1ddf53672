import Documents
import Knowledge
import Testing

struct TextDecoderTests {
  private static let sentence = "Kern met Brandl in Zenda – “finally”, said the café’s owner."

  private func read(_ bytes: [UInt8], named name: String = "page.txt") throws -> Article {
    try ArticleReader().article(from: bytes, named: name)
  }

  private func error(_ bytes: [UInt8]) -> DocumentError? {
    #expect(throws: DocumentError.self) { try read(bytes) }
  }

  @Test func `reads UTF-8 with and without a mark`() throws {
    let bytes = Array(Self.sentence.utf8)
    #expect(try read(bytes).text == Self.sentence)
    #expect(try read([0xEF, 0xBB, 0xBF] + bytes).text == Self.sentence)
  }

  @Test func `reads UTF-16 of both orders with a mark`() throws {
    let units = Array(Self.sentence.utf16)
    let low = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try read([0xFF, 0xFE] + low).text == Self.sentence)
    #expect(try read([0xFE, 0xFF] + high).text == Self.sentence)
  }

  @Test func `reads Windows-1252`() throws {
    let bytes: [UInt8] =
      Array("The caf".utf8) + [0xE9, 0x92, 0x73] + Array(" owner met Kern.".utf8)
    #expect(try read(bytes).text == "The café’s owner met Kern.")
  }

  @Test func `reads a page that declares Windows-1252`() throws {
    let head = Array("<html><meta charset=\"windows-1252\"><p>Kern met Andr".utf8)
    #expect(try read(head + [0xE9] + Array(".</p>".utf8)).text == "Kern met André.")
  }

  @Test func `refuses a page in another encoding and names it`() {
    let page =
      Array("<html><meta charset=koi8-r><p>Kern ".utf8) + [0xC1, 0x20] + Array("met.".utf8)
    #expect(error(page)?.description.contains("koi8-r") == true)
  }

  @Test func `names the first byte of damaged text`() {
    let damaged = Array("Café, café and ".utf8) + [0xFF] + Array(" again.".utf8)
    #expect(error(damaged) == .invalidText("page.txt", byte: 17))
    #expect(error([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]) == .invalidText("page.txt", byte: 4))
    #expect(error([0xFF, 0xFE, 0x41, 0x00, 0x42]) == .invalidText("page.txt", byte: 4))
  }

  @Test func `takes text that is mostly beyond ASCII for broken`() {
    let bytes = [UInt8](repeating: 0xC1, count: 40) + Array(" met Kern.".utf8)
    #expect(error(bytes) == .invalidText("page.txt", byte: 0))
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "PNG"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
    (Array("GIF89a......".utf8), "GIF"),
    (Array("%PDF-1.7 text".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP"),
    ([0x1F, 0x8B, 0x08], "gzip"),
    (Array("SQLite format 3\0".utf8), "SQLite"),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02], "program"),
    (Array("Kern met\0 Brandl.".utf8), "zero bytes"),
    ([0x41, 0x00, 0x42, 0x00], "zero bytes"),
    ([UInt8](repeating: 0x01, count: 20) + Array("Kern met Brandl.".utf8), "control"),
  ])
  func `names binary formats`(_ bytes: [UInt8], _ kind: String) {
    guard case .binary("page.txt", let name) = error(bytes) else {
      Issue.record("not taken for binary")
      return
    }
    #expect(name.contains(kind))
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\u{200B}\n", "\u{202E}\u{202C}"])
  func `calls blank input empty`(_ text: String) {
    #expect(error(Array(text.utf8)) == .empty("page.txt"))
  }

  @Test(arguments: [
    "<html><head><title>Kern</title></head><body> </body></html>",
    "<!doctype html><script>1</script>",
  ])
  func `calls a page without visible text empty`(_ text: String) {
    #expect(error(Array(text.utf8)) == .empty("page.txt"))
  }
}

import Testing

@testable import Linguistics

struct ModelFileTests {
  private let file = ModelFile(sections: [
    ModelFile.Section(name: "one", content: [1, 2, 3]),
    ModelFile.Section(name: "zwei é", content: []),
  ])

  @Test func `sections survive the way through a file`() throws {
    let read = try ModelFile(bytes: file.bytes)
    #expect(read.sections.map(\.name) == ["one", "zwei é"])
    #expect(read.sections.map(\.bytes) == [[1, 2, 3], []])
  }

  @Test func `numbers survive the way through bytes`() throws {
    var writer = ByteWriter()
    writer.append(count: 70_000)
    writer.append([1.5, -0, .infinity])
    var reader = ByteReader(writer.bytes[...])
    #expect(try reader.count() == 70_000)
    #expect(try reader.floats(3) == [1.5, -0, .infinity])
    try reader.finish()
  }

  @Test(
    arguments: [
      ([], "no model"), (Array("placeholder".utf8), "no model"),
      (Array("ENTENTE\n".utf8), "4 bytes are announced"),
      (Array("ENTENTE\n".utf8) + [2, 0, 0, 0], "format 2"),
      (
        Array("ENTENTE\n".utf8) + [1, 0, 0, 0, 255, 255, 255, 255], "4294967295 bytes are announced"
      ),
      (Array("ENTENTE\n".utf8) + [1, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0, 0, 0, 0], "not UTF-8"),
    ] as [([UInt8], String)])
  func `other bytes are refused with a reason`(_ bytes: [UInt8], _ reason: String) {
    let error = #expect(throws: ModelError.self) { _ = try ModelFile(bytes: bytes) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test func `a file that breaks off anywhere is refused, but for the end of a section`() throws {
    let bytes = file.bytes
    let whole = [12, 12 + 4 + 3 + 4 + 3, bytes.count]
    for count in 0...bytes.count {
      let read = Result { try ModelFile(bytes: Array(bytes.prefix(count))) }
      #expect(((try? read.get()) != nil) == whole.contains(count))
    }
  }

  @Test func `reading beyond the end or too much is refused`() {
    #expect(throws: ModelError.self) { try file.reader(of: "three") }
    var reader = ByteReader([1, 2, 3][...])
    #expect(throws: ModelError.self) { try reader.floats(.max) }
    #expect(throws: ModelError.self) { try reader.bytes(-1) }
    #expect(throws: ModelError.self) { try reader.number() }
    #expect(throws: ModelError.self) { try reader.finish() }
  }
}

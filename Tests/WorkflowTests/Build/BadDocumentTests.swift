import Foundation
import TestSupport
import Testing

/// A batch in which one document is no good.
struct BadDocumentTests {
  /// What becomes of a file, and what is said of it.
  struct Damage: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var message: String
  }

  static let damages = [
    Damage(
      testDescription: "binary", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0],
      message: "is a PNG"),
    Damage(testDescription: "empty", bytes: [], message: "holds no text"),
    Damage(
      testDescription: "invalid UTF-8",
      bytes: Array("The minister said ".utf8) + [0xc3, 0x28, 0xff, 0, 0x81], message: ""),
  ]

  private static let bad = "news/2024-05-10-spies.md"
  private let folder: TemporaryFolder

  init() throws {
    folder = try News.copy()
    try FileManager.default.removeItem(atPath: folder.file("news/undated.txt"))
  }

  @Test(arguments: damages)
  func `the other four are in, and its earlier statements are gone`(_ damage: Damage) throws {
    #expect(try folder.entente("build news").output.hasPrefix("5 documents, 14 statements"))
    #expect(try folder.entente("why Peru Chile").output.contains("Peru accused Chile"))
    try folder.write(damage.bytes, to: Self.bad)
    try expectRest(try folder.entente("build news"), damage.message)
    #expect(try !folder.entente("why Peru Chile").output.contains("accused"))
    let meeting = try folder.entente("why Quiroga 'Mira Halvorsen'").output
    #expect(meeting.contains("asserted – 1 event, 1 publisher"))
  }

  @Test(arguments: damages)
  func `a first build goes on past it`(_ damage: Damage) throws {
    try folder.write(damage.bytes, to: Self.bad)
    try expectRest(try folder.entente("build news"), damage.message)
  }

  @Test func `a document that cannot be opened is named too`() throws {
    _ = try folder.entente("build news")
    try FileManager.default.removeItem(atPath: folder.file(Self.bad))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(Self.bad), withDestinationPath: folder.file(Self.bad))
    let others = News.articles.map(\.path).filter { $0 != Self.bad && !$0.contains("undated") }
    try expectRest(
      try folder.entente("build \(([Self.bad] + others).joined(separator: " "))"), "")
  }

  private func expectRest(_ outcome: Executable.Outcome, _ message: String) throws {
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix("4 documents, 12 statements, "), "\(outcome.output)")
    let messages = outcome.errors.split(separator: "\n")
    #expect(
      messages.first?.hasPrefix("entente: \(Self.bad): \(message)") == true, "\(outcome.errors)")
    #expect(
      messages.dropFirst() == [
        "entente: 1 of 5 inputs could not be read (named above); the rest is done"
      ])
    #expect(try !folder.entente("search spying").output.contains("spying."))
  }
}

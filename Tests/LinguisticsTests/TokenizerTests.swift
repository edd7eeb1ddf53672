import Linguistics
import TestSupport
import Testing

/// The tokens of a text, a space between them.
func tokens(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return tokenRanges(in: bytes, block: 0..<bytes.count)
    .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
}

struct TokenizerTests {
  @Test(arguments: [
    ("", ""),
    (" \t\r\n\u{0}\u{7F} ", ""),
    ("Mira sailed home.", "Mira sailed home ."),
    ("one\u{A0}two\u{2009}three\u{3000}four\u{85}five\u{200B}six", "one two three four five six"),
    ("\u{FEFF}Harbour news", "Harbour news"),
    ("a\tb\r\nc", "a b c"),
  ])
  func `white space and control characters separate tokens and are none`(
    _ text: String, _ expected: String
  ) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("Ça ira, Émile.", "Ça ira , Émile ."),
    ("cafe\u{301} re\u{301}union", "cafe\u{301} re\u{301}union"),
    ("Ещё один день.", "Ещё один день ."),
    ("Հայերէն, ქართული", "Հայերէն , ქართული"),
    ("مرحبا بكم", "مرحبا بكم"),
    ("東京 大阪", "東京 大阪"),
    ("co\u{AD}operate", "co\u{AD}operate"),
  ])
  func `words may be of any script, their accents apart or not`(
    _ text: String, _ expected: String
  ) {
    #expect(tokens(text) == expected)
  }

  @Test func `only the block is read`() {
    let bytes = Array("alpha beta gamma".utf8)
    #expect(tokenRanges(in: bytes, block: 6..<10) == [6..<10])
    #expect(tokenRanges(in: bytes, block: 2..<8) == [2..<5, 6..<8])
    #expect(tokenRanges(in: bytes, block: 11..<99) == [11..<16])
    #expect(tokenRanges(in: bytes, block: 40..<99) == [])
  }

  @Test func `what follows the block has no say in what stands in it`() {
    let bytes = Array("Plan B. Poole".utf8)
    #expect(tokenRanges(in: bytes, block: 5..<13) == [5..<7, 8..<13])
    #expect(tokenRanges(in: bytes, block: 5..<8) == [5..<6, 6..<7])
  }

  /// Characters that rules look at, and such that take more than one scalar.
  private static let parts = [
    "a", "B", "é", "n't", "'", "’", "“", "\"", ".", "...", "-", "—", "U.S.", "co-", "4", ",", ":",
    "/", "%", "$", "@", "#", "(", ")", " ", "\n", "\u{A0}", "\u{301}", "\u{200D}", "👩‍🚀", "🇫🇷",
    "http://", "www.", ".org", "漢", "!", "?", "\u{2011}", "&", "_", "*", "<", "\u{FE0F}", "km",
    "Dr.", "\u{200E}", "\u{2067}", "\u{AD}", "US$", "EUR", "²", "1️⃣", "👍🏿", "각", "कि", "\u{94D}",
    "\u{20E3}", "🇦", "Ի՞", "\r\n", "\u{2028}", "[", "]", "+", "=", ";", "<3", "f**", "\u{FFFD}",
  ]

  @Test(arguments: 0..<120)
  func `random characters lie in tokens that ascend and never overlap`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0..<80, using: &random)
    let text = (0..<count).map { _ in random.pick(Self.parts) }.joined()
    expectCoverage(of: Array(text.utf8))
  }

  @Test(arguments: 0..<120)
  func `no token begins or ends inside a character as readers see it`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(500 + seed))
    let text = (0..<60).map { _ in random.pick(Self.parts) }.joined()
    let bytes = Array(text.utf8)
    let borders = Set(text.indices)
    let inside = tokenRanges(in: bytes, block: 0..<bytes.count)
      .flatMap { [$0.lowerBound, $0.upperBound] }
      .filter { $0 < bytes.count && $0 > 0 && !isBlank(before: $0, in: text) }
      .map { text.utf8.index(text.startIndex, offsetBy: $0) }
      .filter { !borders.contains($0) }
    #expect(inside.isEmpty)
  }

  @Test(arguments: 0..<60)
  func `random bytes lie in tokens that ascend and never overlap`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    expectCoverage(of: bytes)
  }

  @Test(arguments: [
    "a.", "co-", "1,", "x@", "'s", "(", "é", "https://", "-", "a&", "1-", "\u{301}", "ab.", "a+",
    "I. ", "1,22,", "x@ ", "www.a ", "\u{200D}", "🇦", "\u{FFFD}", "f*", "No. ", "[1,", "a'",
  ])
  func `a long run without white space is read in one go`(_ part: String) {
    expectCoverage(of: Array(String(repeating: part, count: 60_000).utf8))
  }

  /// Expects that the tokens of bytes ascend, that none overlaps another, and that what lies
  /// between them is white space.
  private func expectCoverage(of bytes: [UInt8]) {
    let tokens = tokenRanges(in: bytes, block: 0..<bytes.count)
    let ends = [0] + tokens.map(\.upperBound)
    let starts = tokens.map(\.lowerBound) + [bytes.count]
    #expect(tokens.allSatisfy { !$0.isEmpty })
    #expect(zip(ends, starts).allSatisfy { $0 <= $1 })
    let gaps = zip(ends, starts).filter { $0 <= $1 }.map {
      String(decoding: bytes[$0..<$1], as: UTF8.self)
    }
    #expect(gaps.joined().unicodeScalars.allSatisfy(isBlank))
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar.properties.isBidiControl || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  /// Whether white space, which separates even from the accents after it, ends at an offset.
  private func isBlank(before offset: Int, in text: String) -> Bool {
    let end = text.utf8.index(text.startIndex, offsetBy: offset)
    return text.unicodeScalars[..<end].last.map(isBlank) ?? true
  }
}

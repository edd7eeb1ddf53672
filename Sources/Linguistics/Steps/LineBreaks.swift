/// The lines of a text.
extension GlyphText {
  /// The line breaks in a stretch of white space; more than one mean a blank line, a new paragraph
  /// or a new page.
  func lineBreaks(in gap: Range<Int>) -> Int {
    gap.reduce(0) { $0 + lineBreaks(at: $1) }
  }

  /// For how many line breaks the character counts that begins at an offset; carriage return and
  /// line feed are one together.
  func lineBreaks(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x0A, 0x0B: 1
    case 0x0C: 2
    case 0x0D: byte(offset + 1) == 0x0A ? 0 : 1
    case 0xC2: byte(offset + 1) == 0x85 ? 1 : 0
    case 0xE2 where byte(offset + 1) == 0x80: separatorBreaks(byte(offset + 2))
    default: 0
    }
  }

  /// The breaks of Unicode's separators of lines and paragraphs, by their last byte.
  private func separatorBreaks(_ last: UInt8) -> Int { last == 0xA8 ? 1 : last == 0xA9 ? 2 : 0 }

  /// Where the line begins that an offset stands in.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, lineBreaks(at: start - 1) == 0 { start -= 1 }
    return start
  }

  /// Where the line ends that an offset stands in.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, lineBreaks(at: end) == 0 { end += 1 }
    return end
  }

  /// The characters of a range.
  func width(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}

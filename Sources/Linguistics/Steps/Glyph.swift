/// What a character is to the steps that read text byte by byte.
enum Glyph: Hashable {
  /// White space and control characters: never part of a token.
  case space
  case letter
  case digit
  /// Accents, joiners and other invisible characters: part of what stands before them.
  case mark
  case hyphen
  case apostrophe
  /// Everything else: punctuation, currency, emoji, stray bytes.
  case symbol

  /// Whether the character may stand inside a word.
  var isWordly: Bool { self == .letter || self == .digit || self == .mark }
}

/// UTF-8 text with the characters' kinds; every position out of bounds reads as a space.
struct GlyphText {
  let bytes: [UInt8]

  /// The byte at an offset, 0 beyond either end.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The kind of the character at an offset.
  func glyph(_ offset: Int) -> Glyph { measured(offset).glyph }

  /// The character that ends right before an offset.
  func glyph(before offset: Int) -> Glyph {
    var start = offset - 1
    while start > 0, offset - start < 4, byte(start) & 0xC0 == 0x80 { start -= 1 }
    return glyph(start)
  }

  /// The kind of the character at an offset and the number of its bytes, 1 to 4.
  func measured(_ offset: Int) -> (glyph: Glyph, length: Int) {
    let first = byte(offset)
    guard first >= 0x80 else { return (asciiGlyphs[Int(first)], 1) }
    guard let (scalar, length) = scalar(offset) else { return (.symbol, 1) }
    return (GlyphText.glyph(of: scalar), length)
  }

  /// The character at an offset; nil for bytes that are no UTF-8.
  func scalar(_ offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = byte(offset)
    guard first & 0xC0 != 0x80 else { return nil }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    var value = UInt32(first) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
    for next in 1..<length {
      guard byte(offset + next) & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte(offset + next) & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
    return (scalar, length)
  }

  /// The end of a run of letters, digits and marks.
  func runEnd(from start: Int, limit: Int) -> Int {
    let limit = min(limit, bytes.count)
    var position = start
    while position < limit {
      let (glyph, length) = measured(position)
      guard glyph.isWordly else { break }
      position += length
    }
    return min(position, limit)
  }

  /// The text of a range in small letters, to be looked up in a word list; empty for long ranges.
  func lowercased(_ range: Range<Int>) -> String {
    range.count > 24 ? "" : string(range).lowercased()
  }

  /// The text of a range; bytes that are no UTF-8 become replacement characters.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension GlyphText {
  /// The kind of a character beyond ASCII, from its Unicode general category.
  private static func glyph(of scalar: Unicode.Scalar) -> Glyph {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x00A0, 0x0085, 0x200B, 0xFEFF: return .space
    case 0x1F3FB...0x1F3FF: return .mark  // skin tones
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return .symbol
    }
  }
}

/// The kinds of the 128 ASCII characters.
private let asciiGlyphs: [Glyph] = (0..<128).map { code in
  switch UInt8(code) {
  case 0...32, 127: .space
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
  case UInt8(ascii: "_"): .letter
  case UInt8(ascii: "-"): .hyphen
  case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
  default: .symbol
  }
}

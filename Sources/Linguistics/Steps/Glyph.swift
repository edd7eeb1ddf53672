/// What a character is to the steps that read text byte by byte.
enum Glyph: Hashable {
  /// White space, control characters and marks of the writing direction: never part of a token.
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
    guard first >= 0x80 else { return (GlyphText.glyph(ofASCII: first), 1) }
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

  /// Whether a capital letter of any script stands at an offset.
  func isUppercase(at offset: Int) -> Bool {
    let first = byte(offset)
    guard first >= 0x80 else { return isCapital(first) }
    return scalar(offset)?.scalar.properties.isUppercase ?? false
  }

  /// Whether a range is one letter with or without accents.
  func isLetter(_ range: Range<Int>) -> Bool {
    guard glyph(range.lowerBound) == .letter else { return false }
    return marksEnd(from: range.lowerBound + measured(range.lowerBound).length) == range.upperBound
  }

  /// The end of a run of marks.
  func marksEnd(from start: Int) -> Int {
    var end = start
    while glyph(end) == .mark { end += measured(end).length }
    return end
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
  /// The kind of an ASCII character.
  private static func glyph(ofASCII byte: UInt8) -> Glyph {
    if isLetter(byte) { return .letter }
    if byte <= UInt8(ascii: " ") { return .space }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case UInt8(ascii: "_"): return .letter
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return .apostrophe
    case 0x7F: return .space
    default: return .symbol
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The kind of a character that reads otherwise than its general category says.
  private static func special(_ value: UInt32) -> Glyph? {
    switch value {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x055A, 0xFF07: .apostrophe
    case 0x2010, 0x2011, 0x058A, 0xFE63, 0xFF0D: .hyphen
    case 0x00A0, 0x0085, 0x200B, 0xFEFF: .space
    // Writing direction: invisible, and no part of the word that it stands at.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .space
    // Armenian signs over a vowel, Hebrew signs in abbreviations, Arabic signs in figures.
    case 0x055B, 0x055C, 0x055E, 0x05F3, 0x05F4, 0x066B, 0x066C: .mark
    case 0x1F3FB...0x1F3FF: .mark  // skin tones
    case 0x2080...0x2089: .digit  // "CO₂"
    default: nil
    }
  }

  /// The kind of a character beyond ASCII, from its Unicode general category.
  private static func glyph(of scalar: Unicode.Scalar) -> Glyph {
    if let special = special(scalar.value) { return special }
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

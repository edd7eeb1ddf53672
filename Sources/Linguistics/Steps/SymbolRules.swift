/// Punctuation, quotes, symbols, smileys and emoji.
extension TokenScanner {
  /// The end of the token that begins with the symbol at a position.
  func symbolEnd(from start: Int) -> Int {
    if let end = smileyEnd(from: start) { return end }
    let first = byte(start)
    switch first {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return exclamationEnd(from: start)
    case UInt8(ascii: "."):
      return startsFigure(start) ? numberEnd(from: start + 1) : runEnd(of: first, from: start)
    case UInt8(ascii: "+"):
      return startsFigure(start) ? numberEnd(from: start + 1) : runEnd(of: first, from: start)
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return tagEnd(from: start)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"),
      UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      return runEnd(of: first, from: start)
    default: return clusterEnd(from: start)
    }
  }

  /// The end of the token that begins with the apostrophe at a position: a clitic after a word,
  /// a word or year with its beginning left out, two of them as a quote, or just a quote.
  func apostropheEnd(from start: Int) -> Int {
    let next = start + text.measured(start).length
    if let end = cliticEnd(from: start), isAfterWord(start) || end - start == chunk.count {
      return end
    }
    if let end = elisionEnd(from: start, next: next) { return end }
    if glyph(next) == .apostrophe { return next + text.measured(next).length }
    return clusterEnd(from: start)
  }

  /// The end of "#peace" or "@name".
  private func tagEnd(from start: Int) -> Int {
    guard start == chunk.lowerBound || !text.glyph(before: start).isWordly,
      glyph(start + 1) == .letter
    else {
      return runEnd(of: byte(start), from: start)
    }
    return runEnd(from: start + 1)
  }

  private func isAfterWord(_ position: Int) -> Bool {
    position > chunk.lowerBound && text.glyph(before: position) != .apostrophe
  }

  /// The end of "'em" or "'90s".
  private func elisionEnd(from start: Int, next: Int) -> Int? {
    guard start == chunk.lowerBound || !text.glyph(before: start).isWordly else { return nil }
    let end = runEnd(from: next)
    guard glyph(next) == .digit else {
      return WordLists.elisions.contains(lowercased(next..<end)) ? end : nil
    }
    let digits = digitsEnd(from: next)
    let isYear =
      digits - next == 2
      && (end == digits || end == digits + 1 && byte(digits) == UInt8(ascii: "s"))
    return isYear ? end : nil
  }

  /// Whether a period, plus or number sign at the start of a chunk begins a figure.
  private func startsFigure(_ position: Int) -> Bool {
    position == chunk.lowerBound && glyph(position + 1) == .digit
  }

  /// The end of a run of one ASCII character.
  private func runEnd(of character: UInt8, from start: Int) -> Int {
    var end = start + 1
    while byte(end) == character { end += 1 }
    return glyph(end) == .mark ? clusterEnd(from: end - 1) : end
  }

  /// The end of a run of exclamation and question marks.
  private func exclamationEnd(from start: Int) -> Int {
    var end = start
    while byte(end) == UInt8(ascii: "!") || byte(end) == UInt8(ascii: "?") { end += 1 }
    return glyph(end) == .mark ? clusterEnd(from: end - 1) : end
  }

  /// The end of one character as a reader sees it: with its accents, variation selectors, skin
  /// tone and what joiners add, or a flag of two letters.
  private func clusterEnd(from start: Int) -> Int {
    var end = start + text.measured(start).length
    if isFlagLetter(start), isFlagLetter(end) { end += 4 }
    while glyph(end) == .mark {
      let isJoiner = text.scalar(end)?.scalar == "\u{200D}"
      end += text.measured(end).length
      if isJoiner, glyph(end) == .symbol { end += text.measured(end).length }
    }
    return end
  }

  private func isFlagLetter(_ position: Int) -> Bool {
    guard byte(position) == 0xF0, let (scalar, _) = text.scalar(position) else { return false }
    return (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The end of a smiley that stands alone: ":)", ";-)", ":D", "<3".
  private func smileyEnd(from start: Int) -> Int? {
    let isGlued = start > chunk.lowerBound
    if isGlued, !text.glyph(before: start).isWordly || byte(start) == UInt8(ascii: ";") {
      return nil
    }
    let rest = text.bytes[start..<min(start + 3, chunk.upperBound)]
    guard let eyes = rest.first, smileyEyes.contains(eyes), rest.count > 1 else { return nil }
    let nose = rest[start + 1] == UInt8(ascii: "-") ? 1 : 0
    guard rest.count > nose + 1, smileyMouths.contains(rest[start + 1 + nose]) else { return nil }
    let end = start + nose + 2
    return isWordBorder(end) && (!isGlued || end == chunk.upperBound) ? end : nil
  }
}

private let smileyEyes = Array(":;=".utf8)
private let smileyMouths = Array("()DPpOo/|".utf8)

/// Punctuation, quotes, symbols, smileys and emoji.
extension TokenScanner {
  /// The end of the token that begins with the symbol at a position.
  mutating func symbolEnd(from start: Int) -> Int {
    if let end = smileyEnd(from: start) { return end }
    let first = byte(start)
    switch first {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return exclamationEnd(from: start)
    case UInt8(ascii: "."), UInt8(ascii: "+"):
      return startsFigure(start) ? numberEnd(from: start + 1) : runEnd(of: first, from: start)
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return tagEnd(from: start)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"):
      return runEnd(of: first, from: start)
    default: return characterEnd(from: start)
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
    return next
  }

  /// The end of "#peace" or "@name".
  private mutating func tagEnd(from start: Int) -> Int {
    guard !isInsideWord(start), glyph(start + 1) == .letter else {
      return runEnd(of: byte(start), from: start)
    }
    let end = runEnd(from: start + 1)
    // "@example.org" is the end of addresses.
    return byte(start) == UInt8(ascii: "@") ? hostEnd(from: start + 1) ?? end : end
  }

  /// Whether a word touches a sign from before; one tag may follow another: "#sun#sea".
  private func isInsideWord(_ position: Int) -> Bool {
    guard position > chunk.lowerBound, text.glyph(before: position).isWordly else { return false }
    return tokens.last.map { byte($0.lowerBound) != byte(position) } ?? true
  }

  private func isAfterWord(_ position: Int) -> Bool {
    position > chunk.lowerBound && text.glyph(before: position) != .apostrophe
  }

  /// The end of "'em", "'n'" or "'90s", or of the "'t" of "'tis".
  private func elisionEnd(from start: Int, next: Int) -> Int? {
    guard start == chunk.lowerBound || !text.glyph(before: start).isWordly else { return nil }
    let end = runEnd(from: next)
    if glyph(next) == .digit { return isYear(next..<end) ? end : nil }
    let word = lowercased(next..<end)
    if word == "tis" || word == "twas" { return next + 1 }
    guard WordLists.elisions.contains(word) else { return nil }
    return word == "n" && glyph(end) == .apostrophe ? end + text.measured(end).length : end
  }

  /// Whether a run is a year without its century: "90", "90s".
  private func isYear(_ run: Range<Int>) -> Bool {
    let digits = digitsEnd(from: run.lowerBound)
    return digits - run.lowerBound == 2
      && (run.count == 2 || run.count == 3 && byte(digits) == UInt8(ascii: "s"))
  }

  /// Whether a period or plus sign begins a figure: ".5", "$.50", "(+44".
  private func startsFigure(_ position: Int) -> Bool {
    glyph(position + 1) == .digit
      && (position == chunk.lowerBound || figureOpeners.contains(byte(position - 1)))
  }

  /// The end of a run of one ASCII character.
  private func runEnd(of character: UInt8, from start: Int) -> Int {
    var end = start + 1
    while byte(end) == character { end += 1 }
    return end
  }

  /// The end of a run of exclamation and question marks.
  private func exclamationEnd(from start: Int) -> Int {
    var end = start
    while byte(end) == UInt8(ascii: "!") || byte(end) == UInt8(ascii: "?") { end += 1 }
    return end
  }

  /// The end of one sign; a flag is two letters.
  private func characterEnd(from start: Int) -> Int {
    let end = start + text.measured(start).length
    return isFlagLetter(start) && isFlagLetter(end) ? end + 4 : end
  }

  /// The end of the accents, variation selectors and skin tones at a position, and of the emoji
  /// that joiners add.
  func marksEnd(from start: Int) -> Int {
    var end = start
    guard byte(end) >= 0x80 else { return end }
    while glyph(end) == .mark {
      let isJoiner = text.scalar(end)?.scalar == "\u{200D}"
      end += text.measured(end).length
      if isJoiner, glyph(end) == .symbol, !isFlagLetter(end) { end += text.measured(end).length }
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
    let rest = text.bytes[start..<min(start + 4, chunk.upperBound)]
    if !isGlued, wholeSmileys.contains(where: rest.elementsEqual) { return chunk.upperBound }
    guard let eyes = rest.first, smileyEyes.contains(eyes), rest.count > 1 else { return nil }
    let nose = rest[start + 1] == UInt8(ascii: "-") ? 1 : 0
    guard rest.count > nose + 1, smileyMouths.contains(rest[start + 1 + nose]) else { return nil }
    let end = start + nose + 2
    return isWordBorder(end) && (!isGlued || end == chunk.upperBound) ? end : nil
  }
}

private let smileyEyes = Array(":;=".utf8)
private let smileyMouths = Array("()DPpOo/|".utf8)
/// Smileys that are seen only where nothing touches them.
private let wholeSmileys = ["<3", "</3", "^_^", ":'(", "-_-", "^^"].map { Array($0.utf8) }
/// Signs that a figure with a sign of its own may follow at once.
private let figureOpeners = Array("$([".utf8)

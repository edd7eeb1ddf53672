/// What a token may mean for the end of a sentence.
enum Stop: Hashable {
  case none
  case period
  case ellipsis
  /// Any run of exclamation and question marks.
  case exclamation
  /// A word with a period of its own that may end a sentence.
  case abbreviation
}

extension SentenceSplitter {
  /// What a token may mean for the end of a sentence.
  func stop(_ token: Int) -> Stop {
    let range = tokens[token]
    let last = text.byte(range.upperBound - 1)
    if last == UInt8(ascii: ".") {
      if range.count == 1 { return .period }
      return text.byte(range.lowerBound) == last ? .ellipsis : abbreviation(range)
    }
    if range.count == 3, text.scalar(range.lowerBound)?.scalar == "\u{2026}" { return .ellipsis }
    if fullStops.contains(text.scalar(range.lowerBound)?.scalar ?? " ") { return .period }
    let first = text.byte(range.lowerBound)
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "?") ? .exclamation : .none
  }

  /// Titles and initials never end a sentence; addresses and figures have no period of their own.
  private func abbreviation(_ range: Range<Int>) -> Stop {
    let word = range.lowerBound..<range.upperBound - 1
    guard text.glyph(range.lowerBound) == .letter, word.count > 1 else { return .none }
    return WordLists.titles.contains(text.lowercased(word)) ? .none : .abbreviation
  }

  /// Whether the period of an abbreviation also ends its sentence: what follows begins one.
  func endsAfterAbbreviation(_ stop: Int, next: Int) -> Bool {
    if isOpeningQuote(next) { return true }
    guard isCapital(text.byte(tokens[next].lowerBound)) else { return false }
    let follower = text.lowercased(tokens[next])
    if WordLists.openers.contains(follower) { return true }
    // "at 5 p.m. Mira left" but "at 5 p.m. Monday", "at 5 p.m. GMT".
    let isTime = ["a.m.", "p.m."].contains(text.lowercased(tokens[stop]))
    return isTime && !WordLists.calendar.contains(follower)
      && !text.bytes[tokens[next]].allSatisfy(isCapital)
  }

  /// Whether a period after a stop without space between begins a sentence: "done.Then".
  func endsGlued(_ stop: Int, next: Int) -> Bool {
    guard self.stop(stop) != .abbreviation, stop == next - 1 else { return false }
    return tokens[next].count > 1 && isCapital(text.byte(tokens[next].lowerBound))
      && !text.bytes[tokens[next]].dropFirst().allSatisfy(isCapital)
  }

  /// Whether a token is the figure or letter of a list entry at its sentence's start: "2." or "b.".
  func isNumbering(_ stop: Int, after start: Int) -> Bool {
    guard stop - start == 1 else { return false }
    let mark = tokens[start]
    return mark.count <= 3 && text.glyph(mark.lowerBound) == .digit || mark.count == 1
  }

  /// Whether a sentence may begin with a token after a period.
  func isBeginning(_ next: Int) -> Bool {
    let start = tokens[next].lowerBound
    switch text.glyph(start) {
    case .letter, .mark: return !isSmallLetter(start)
    case .digit, .apostrophe: return true
    case .hyphen: return text.byte(start) == UInt8(ascii: "-")
    case .symbol, .space: return stop(next) == .ellipsis || !continuers.contains(text.byte(start))
    }
  }

  /// Whether a small letter follows; letters without case count as large.
  private func isSmallLetter(_ position: Int) -> Bool {
    let first = text.byte(position)
    guard first >= 0x80 else { return first >= UInt8(ascii: "a") }
    return text.scalar(position)?.scalar.properties.isLowercase ?? false
  }

  /// Whether a token closes what the sentence before it opened: a quote or bracket that touches
  /// what stands before, or a footnote in brackets.
  func isCloser(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let range = tokens[token]
    let first = text.byte(range.lowerBound)
    if first == UInt8(ascii: ")") || first == UInt8(ascii: "]") || isSmiley(range) { return true }
    guard range.lowerBound == tokens[token - 1].upperBound || token == tokens.count - 1 else {
      return false
    }
    if first == UInt8(ascii: "\"") { return true }
    if first == UInt8(ascii: "'") { return range.count <= 2 }
    return closingQuotes.contains(text.scalar(range.lowerBound)?.scalar ?? " ")
  }

  private func isSmiley(_ range: Range<Int>) -> Bool {
    guard range.count == 2 || range.count == 3, let eyes = text.bytes[range].first else {
      return false
    }
    return ":;=".utf8.contains(eyes) && text.byte(range.lowerBound + 1) != eyes
  }

  /// Whether a footnote's figure in brackets, which closes a sentence, begins at a token: "[3]".
  func isFootnote(startingWith token: Int) -> Bool {
    guard token + 2 < tokens.count, text.byte(tokens[token].lowerBound) == UInt8(ascii: "[") else {
      return false
    }
    return text.glyph(tokens[token + 1].lowerBound) == .digit
      && text.byte(tokens[token + 2].lowerBound) == UInt8(ascii: "]")
  }

  /// Whether a token is the bracket or the figure of a footnote.
  func isFootnote(partOf token: Int) -> Bool {
    token > 0 && isFootnote(startingWith: token) || token > 1 && isFootnote(startingWith: token - 1)
  }

  /// Whether a token looks like a word written in full, no abbreviation that the lists lack.
  func isFullWord(_ token: Int) -> Bool {
    guard token >= 0, tokens[token].count > 1 else { return false }
    return text.bytes[tokens[token]].contains { vowels.contains($0 | 0x20) }
  }

  /// Whether a quote opens at a token: space before it, none after it.
  private func isOpeningQuote(_ token: Int) -> Bool {
    let range = tokens[token]
    guard token + 1 < tokens.count, tokens[token + 1].lowerBound == range.upperBound else {
      return false
    }
    let scalar = text.scalar(range.lowerBound)?.scalar
    return scalar == "\u{201C}" || scalar == "\u{2018}"
      || text.byte(range.lowerBound) == UInt8(ascii: "\"")
  }

  /// Whether a token, or the one after it, is a verb of saying: what stands before is its quote.
  func isSaying(_ next: Int) -> Bool {
    tokens[next..<min(next + 3, tokens.count)].contains {
      WordLists.sayings.contains(text.lowercased($0))
    }
  }
}

private let vowels = Array("aeiouy".utf8)
private let fullStops: Set<Unicode.Scalar> = [
  "\u{3002}", "\u{061F}", "\u{FF01}", "\u{FF1F}", "\u{0964}",
]
private let closingQuotes: Set<Unicode.Scalar> = ["\u{2019}", "\u{201D}", "\u{00BB}"]
/// Symbols that go on with a sentence; all other symbols may begin one.
private let continuers = Array(",;:.!?)]}%/&=".utf8)

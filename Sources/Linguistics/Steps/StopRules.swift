/// What a token may mean for the end of a sentence.
enum Stop: Hashable {
  case none
  case period
  case ellipsis
  /// Any run of exclamation and question marks.
  case exclamation
  /// A word with a period of its own that may end a sentence.
  case abbreviation
  /// A final mark of a script without spaces: what follows it begins a sentence.
  case ideographic
}

extension SentenceSplitter {
  /// What a token may mean for the end of a sentence; a dash before a closing quote breaks off.
  func stop(_ token: Int, isQuoted: Bool) -> Stop {
    let range = tokens[token]
    let (first, last) = (text.byte(range.lowerBound), text.byte(range.upperBound - 1))
    if last == UInt8(ascii: ".") {
      if range.count == 1 { return .period }
      return first == last ? .ellipsis : abbreviation(range)
    }
    if last == UInt8(ascii: "!"), text.glyph(range.lowerBound) == .letter { return .abbreviation }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return .exclamation }
    if isQuoted, first == UInt8(ascii: "-"), range.count > 1 { return .exclamation }
    guard first >= 0xC2, let scalar = scalar(token) else { return .none }
    if isQuoted, scalar == "\u{2014}" { return .exclamation }
    return finalMarks[scalar] ?? .none
  }

  /// Titles and initials never end a sentence; addresses and figures have no period of their own.
  private func abbreviation(_ range: Range<Int>) -> Stop {
    let word = range.lowerBound..<range.upperBound - 1
    guard text.glyph(range.lowerBound) == .letter, !text.isLetter(word) else { return .none }
    let lower = text.lowercased(word)
    return WordLists.titles.contains(lower) && !WordLists.places.contains(lower)
      ? .none : .abbreviation
  }

  /// Whether the period of an abbreviation also ends its sentence: what follows begins one.
  func endsAfterAbbreviation(_ stop: Int, next: Int, after start: Int) -> Bool {
    if isOpeningQuote(next) { return text.isUppercase(at: tokens[next + 1].lowerBound) }
    guard text.isUppercase(at: tokens[next].lowerBound) else { return false }
    let follower = lowercased(next)
    if WordLists.openers.contains(follower) {
      return !WordLists.smallWords.contains(follower) || !isInHeadline(stop, after: start)
    }
    return endsAfterTime(stop, next: next, after: start)
  }

  /// Whether a time of day ends its sentence.
  ///
  /// It does in "We left at 5 p.m. Mira stayed", not in "at 5 p.m. Monday", "at 5 p.m. GMT", "at 5
  /// p.m. Oslo time" and "At 5 p.m. Mira left".
  private func endsAfterTime(_ stop: Int, next: Int, after start: Int) -> Bool {
    guard ["a.m.", "p.m."].contains(lowercased(stop)) else { return false }
    guard !WordLists.calendar.contains(lowercased(next)), !isAllCapitals(next..<next + 1) else {
      return false
    }
    if next + 1 < tokens.count, lowercased(next + 1) == "time" { return false }
    return stop - start > 4 || !WordLists.smallWords.contains(lowercased(start))
  }

  /// Whether a stop ends a sentence though no space follows it: "done.Then", "done.“Then".
  func endsGlued(_ stop: Int, next: Int) -> Bool {
    guard self.stop(stop, isQuoted: false) != .abbreviation else { return false }
    return isCapitalised(next) || isOpeningQuote(next) && isCapitalised(next + 1)
  }

  /// Whether a token begins with a capital and is no acronym.
  func isCapitalised(_ token: Int) -> Bool {
    tokens[token].count > 1 && isCapital(byte(token))
      && !text.bytes[tokens[token]].dropFirst().allSatisfy(isCapital)
  }

  /// Whether a stop follows the number of a list entry, "2.", "iv.", at its sentence's start, or the
  /// first number after a colon.
  func isNumbering(_ stop: Int, after start: Int) -> Bool {
    guard stop > start, isEntryMark(tokens[stop - 1]) else { return false }
    if stop == start + 1 { return true }
    return byte(stop - 2) == UInt8(ascii: ":") && tokens[stop - 1].count == 1
      && firstNumbers.contains(byte(stop - 1))
  }

  /// Whether a stop follows the place that opens a dispatch, and its date comes next.
  func isDateline(_ stop: Int, next: Int, after start: Int) -> Bool {
    guard stop - start <= 3, next + 1 < tokens.count, isAllCapitals(start..<stop) else {
      return false
    }
    return WordLists.calendar.contains(lowercased(next))
      && text.glyph(tokens[next + 1].lowerBound) == .digit
  }

  /// Whether a sentence may begin with a token after a period.
  func isBeginning(_ next: Int) -> Bool {
    let start = tokens[next].lowerBound
    switch text.glyph(start) {
    case .letter, .mark: return !isSmallLetter(start)
    case .digit, .apostrophe: return true
    case .hyphen: return text.byte(start) == UInt8(ascii: "-")
    case .symbol, .space:
      return stop(next, isQuoted: false) == .ellipsis || !continuers.contains(text.byte(start))
    }
  }

  /// Whether a small letter stands at a place; letters without case count as large.
  func isSmallLetter(_ position: Int) -> Bool {
    let first = text.byte(position)
    guard first >= 0x80 else { return first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z") }
    guard let scalar = text.scalar(position)?.scalar else { return false }
    return scalar.properties.isLowercase && !georgianLetters.contains(scalar)
  }

  /// Whether a token looks like a word written in full, no abbreviation that the lists lack.
  func isFullWord(_ token: Int) -> Bool {
    guard token >= 0, tokens[token].count > 1 else { return false }
    return text.bytes[tokens[token]].contains { vowels.contains($0 | 0x20) }
  }

  /// Whether a quote opens at a token: space before it, none after it.
  private func isOpeningQuote(_ token: Int) -> Bool {
    guard touches(token + 1) else { return false }
    return ["\u{201C}", "\u{2018}", "\""].contains(scalar(token))
  }

  /// Whether the name or words from a token on are the subject of a verb of saying: what stands
  /// before is its quote.
  func isSaying(_ next: Int) -> Bool {
    for token in next..<min(next + 8, tokens.count) where isWord(token) {
      if WordLists.sayings.contains(lowercased(token)) { return true }
      if token > next + 1, isSmallLetter(tokens[token].lowerBound) { return false }
    }
    return false
  }
}

private let vowels = Array("aeiouy".utf8)
private let firstNumbers = Array("1aAiI".utf8)
private let finalMarks: [Unicode.Scalar: Stop] = [
  "…": .ellipsis, "‼": .exclamation, "⁇": .exclamation, "⁈": .exclamation, "⁉": .exclamation,
  "‽": .exclamation, "؟": .period, "۔": .period, "।": .period, "॥": .period, "։": .period,
  "።": .period, "។": .period, "။": .period, "。": .ideographic, "！": .ideographic,
  "？": .ideographic, "．": .ideographic, "｡": .ideographic,
]
/// Georgian has capitals for whole lines only.
private let georgianLetters: ClosedRange<Unicode.Scalar> = "\u{10D0}"..."\u{10FF}"
/// Symbols that go on with a sentence; all other symbols may begin one.
private let continuers = Array(",;:.!?)]}%/&=".utf8)

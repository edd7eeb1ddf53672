/// Periods that belong to a word: acronyms, abbreviations, initials.
extension TokenScanner {
  /// The end of single letters with periods between: "U.S.", "p.m", "e.g.", "M.P.s".
  func acronymEnd(from start: Int) -> Int? {
    var position = start
    var letters = 0
    while let next = singleLetterEnd(at: position) {
      letters += 1
      guard byte(next) == UInt8(ascii: ".") else { return letters > 1 ? next : nil }
      position = next + 1
    }
    guard letters > 1 else { return nil }
    // "U.S.Army": what follows is a word of its own.
    return position
  }

  /// The end of a letter, with its accents, that no other letter or digit follows.
  private func singleLetterEnd(at position: Int) -> Int? {
    guard glyph(position) == .letter else { return nil }
    let end = marksEnd(from: position + text.measured(position).length)
    return isWordBorder(end) ? end : nil
  }

  /// The end of "Ph.D.", "Ph.D.s" and their kind.
  func dottedEnd(of word: Range<Int>) -> Int? {
    guard byte(word.upperBound) == UInt8(ascii: ".") else { return nil }
    let end = runEnd(from: word.upperBound + 1)
    guard WordLists.dotted.contains(lowercased(word.lowerBound..<end)) else { return nil }
    guard byte(end) == UInt8(ascii: ".") else { return end }
    return byte(end + 1) == UInt8(ascii: "s") && isWordBorder(end + 2) ? end + 2 : end + 1
  }

  /// Whether the period after a word belongs to it.
  func isAbbreviation(_ word: Range<Int>) -> Bool {
    guard byte(word.upperBound) == UInt8(ascii: ".") else { return false }
    let next = word.upperBound + 1
    let lower = lowercased(word)
    guard mayEnd(lower, before: next) else { return false }
    if WordLists.titles.contains(lower) || WordLists.abbreviations.contains(lower) { return true }
    if lower == "etc" { return followsUp(next) }
    if word.count < 6, glyph(word.lowerBound) == .letter, isClauseMark(byte(next)) { return true }
    if isState(lower, startingAt: word.lowerBound) { return true }
    if lower == "al" { return tokens.last.map { lowercased($0) } == "et" }
    guard let follower = wordStart(after: next) else { return false }
    return isAbbreviation(word, lower, before: follower)
  }

  /// Whether the period after a word may belong to it by what touches the period: nothing or more
  /// punctuation, a name as in "Dr.Novak", a figure as in "No.5".
  private func mayEnd(_ word: String, before next: Int) -> Bool {
    switch glyph(next) {
    case .letter:
      text.isUppercase(at: next)
        && (word.unicodeScalars.count == 1 || WordLists.titles.contains(word))
    case .digit: WordLists.numberAbbreviations.contains(word)
    case .mark: false
    default: byte(next) != UInt8(ascii: ".") || glyph(next + 1) != .symbol
    }
  }

  /// Whether "etc." is followed by more of its sentence: a small letter, a comma, a bracket.
  private func followsUp(_ next: Int) -> Bool {
    wordStart(after: next).map { !text.isUppercase(at: $0) } ?? false
  }

  /// Whether a mark goes on with a sentence: only an abbreviation has a period before it.
  private func isClauseMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  /// Whether the period after a word belongs to it because of what follows on the line.
  private func isAbbreviation(_ word: Range<Int>, _ lower: String, before follower: Int) -> Bool {
    if text.isUppercase(at: word.lowerBound) {
      if text.isLetter(word) { return isInitial(word, before: follower) }
      if WordLists.capitalAbbreviations.contains(lower) {
        // "SUN." in capitals may be the sun.
        return !isCapital(byte(word.lowerBound + 1)) || isSmallLetter(follower)
      }
    }
    if WordLists.numberAbbreviations.contains(lower) {
      return text.glyph(follower) == .digit || byte(word.lowerBound - 1) == UInt8(ascii: "(")
    }
    guard WordLists.measures.contains(lower), let figure = tokens.last else { return false }
    return text.glyph(figure.lowerBound) == .digit && isSmallLetter(follower)
  }

  /// Whether a word is a state after a town or a party ("Salem, Mass.", "D-Mass.").
  private func isState(_ word: String, startingAt start: Int) -> Bool {
    guard isCapital(byte(start)), let last = tokens.last else { return false }
    let isParty = last.upperBound == start && glyph(last.lowerBound) == .hyphen
    return (isParty || text.byte(last.lowerBound) == UInt8(ascii: ","))
      && (WordLists.states.contains(word) || WordLists.capitalAbbreviations.contains(word))
  }

  private func isSmallLetter(_ position: Int) -> Bool {
    text.glyph(position) == .letter && !text.isUppercase(at: position)
  }

  /// Whether a capital with a period is part of a name: "George W. Bush" but "Plan B."
  private func isInitial(_ letter: Range<Int>, before next: Int) -> Bool {
    guard text.glyph(next) != .apostrophe, text.byte(next) != UInt8(ascii: ".") else {
      return false
    }
    if byte(letter.lowerBound) == UInt8(ascii: "I"), letter.count == 1 {
      guard text.isUppercase(at: next), !isPronoun() else { return false }
    }
    let end = text.runEnd(from: next, limit: min(next + 24, blockEnd))
    // "A. A. Cole" but "He chose A. A storm came."
    if text.isLetter(next..<end), text.byte(end) == UInt8(ascii: ".") { return true }
    return !WordLists.openers.contains(text.lowercased(next..<end))
  }

  /// Whether the word before has "I" after it rather than a name: "than I".
  private func isPronoun() -> Bool {
    tokens.last.map { WordLists.beforePronoun.contains(lowercased($0)) } ?? false
  }

  /// Where the next token of the line begins; nil if nothing but white space follows.
  private func wordStart(after position: Int) -> Int? {
    var position = position
    while position < blockEnd, text.lineBreaks(at: position) == 0 {
      let (glyph, length) = text.measured(position)
      if glyph != .space { return position }
      position += length
    }
    return nil
  }
}

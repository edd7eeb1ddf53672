/// Words: letters with apostrophes, periods, ampersands and hyphens inside.
extension TokenScanner {
  /// The end of the word that begins with the letter at a position.
  func wordEnd(from start: Int) -> Int {
    if let end = acronymEnd(from: start) { return end }
    if let end = slashedEnd(from: start) { return end }
    let letters = lettersEnd(from: start)
    if let end = dottedEnd(of: start..<letters) { return end }
    let end = currencyEnd(of: start..<hyphenedEnd(of: start..<letters))
    if let length = fusedLength(of: start..<end) { return start + length }
    return isAbbreviation(start..<end) ? end + 1 : end
  }

  /// The length of the first of two words written as one; "IM" in capitals is one word.
  private func fusedLength(of word: Range<Int>) -> Int? {
    guard let length = WordLists.fused[lowercased(word)] else { return nil }
    return length == 1 && isCapital(text.bytes[word.upperBound - 1]) ? nil : length
  }

  /// Letters and digits with apostrophes and ampersands inside, up to a clitic.
  private func lettersEnd(from start: Int) -> Int {
    var end = runEnd(from: start)
    while end < chunk.upperBound {
      if let next = ampersandEnd(of: start..<end) {
        end = next
        continue
      }
      let (glyph, length) = text.measured(end)
      guard glyph == .apostrophe, self.glyph(end + length) == .letter else { return end }
      if cliticEnd(from: end) != nil { return end }
      if let negation = negationStart(at: end, length: length, wordStart: start) { return negation }
      end = runEnd(from: end + length)
    }
    return end
  }

  /// Where "n't" begins whose apostrophe stands at a position; nil if none does or nothing is
  /// left of the word without it.
  private func negationStart(at apostrophe: Int, length: Int, wordStart: Int) -> Int? {
    let start = apostrophe - 1
    guard start > wordStart, byte(start) | 0x20 == UInt8(ascii: "n"),
      byte(apostrophe + length) | 0x20 == UInt8(ascii: "t"), isWordBorder(apostrophe + length + 1)
    else { return nil }
    return start
  }

  /// The end of a clitic whose apostrophe stands at a position: "'s", "’ll".
  func cliticEnd(from apostrophe: Int) -> Int? {
    let start = apostrophe + text.measured(apostrophe).length
    let end = runEnd(from: start)
    guard (1...2).contains(end - start), WordLists.clitics.contains(lowercased(start..<end)) else {
      return nil
    }
    return end
  }

  /// The end of capitals joined by an ampersand: "AT&T".
  private func ampersandEnd(of word: Range<Int>) -> Int? {
    guard byte(word.upperBound) == UInt8(ascii: "&"), word.count <= 3 else { return nil }
    let end = runEnd(from: word.upperBound + 1)
    let next = (word.upperBound + 1)..<end
    guard (1...3).contains(next.count), word.count + next.count <= 5,
      text.bytes[word].allSatisfy(isCapital), text.bytes[next].allSatisfy(isCapital)
    else { return nil }
    return end
  }

  /// The end of "US$" and its kind.
  private func currencyEnd(of word: Range<Int>) -> Int {
    guard byte(word.upperBound) == UInt8(ascii: "$"), word.count <= 3,
      text.bytes[word].allSatisfy(isCapital)
    else { return word.upperBound }
    return word.upperBound + 1
  }

  /// The end of "w/o" and its kind.
  private func slashedEnd(from start: Int) -> Int? {
    let slash = text.byte(start + 1)
    guard slash == UInt8(ascii: "/") else { return nil }
    let end = runEnd(from: start + 2)
    return WordLists.slashed.contains(lowercased(start..<end)) ? end : nil
  }

  /// The end of a word with the parts that its hyphens do not cut off.
  private func hyphenedEnd(of word: Range<Int>) -> Int {
    var word = word
    while let next = partAfterHyphen(of: word) {
      word = next
    }
    return word.upperBound
  }

  /// The part after a word's hyphen, if both make one word: "anti-tank" but not "left-wing".
  private func partAfterHyphen(of word: Range<Int>) -> Range<Int>? {
    guard glyph(word.upperBound) == .hyphen else { return nil }
    let start = word.upperBound + text.measured(word.upperBound).length
    guard glyph(start).isWordly else { return nil }
    let next = start..<lettersEnd(from: start)
    let (first, last) = (lowercased(word), lowercased(next))
    let isPrefixed =
      WordLists.prefixes.contains(first) && (first.utf8.count > 1 || last.utf8.count > 2)
    let isOne =
      isPrefixed || WordLists.suffixes.contains(last)
      || WordLists.hyphened.contains(first + "-" + last)
    return isOne ? next : nil
  }
}

/// Periods that belong to a word.
extension TokenScanner {
  /// The end of single letters with periods between: "U.S.", "p.m", "e.g.".
  private func acronymEnd(from start: Int) -> Int? {
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

  /// The end of a letter that no other letter or digit follows.
  private func singleLetterEnd(at position: Int) -> Int? {
    guard glyph(position) == .letter else { return nil }
    let end = position + text.measured(position).length
    return isWordBorder(end) ? end : nil
  }

  /// The end of "Ph.D." and its kind.
  private func dottedEnd(of word: Range<Int>) -> Int? {
    guard byte(word.upperBound) == UInt8(ascii: ".") else { return nil }
    let end = runEnd(from: word.upperBound + 1)
    guard WordLists.dotted.contains(lowercased(word.lowerBound..<end)) else { return nil }
    return byte(end) == UInt8(ascii: ".") ? end + 1 : end
  }

  /// Whether the period after a word belongs to it.
  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    guard byte(word.upperBound) == UInt8(ascii: ".") else { return false }
    let next = word.upperBound + 1
    let lower = lowercased(word)
    // "Dr.Novak": titles and initials may touch the name.
    guard
      isWordBorder(next)
        || isCapital(byte(next)) && (lower.count == 1 || WordLists.titles.contains(lower)),
      byte(next) != UInt8(ascii: ".")
    else { return false }
    if WordLists.titles.contains(lower) || WordLists.abbreviations.contains(lower) { return true }
    let isCapitalised = isCapital(text.bytes[word.lowerBound])
    let follower = wordStart(after: next)
    if WordLists.capitalAbbreviations.contains(lower), isCapitalised { return follower != nil }
    if WordLists.numberAbbreviations.contains(lower), let follower, text.glyph(follower) == .digit {
      return true
    }
    if lower == "al" { return tokens.last.map { lowercased($0) } == "et" }
    if lower == "etc" { return follower.map { !isCapital(text.byte($0)) } ?? false }
    return word.count == 1 && isCapitalised && isInitial(word)
  }

  /// Whether a capital with a period is part of a name: "George W. Bush" but "Plan B."
  private func isInitial(_ letter: Range<Int>) -> Bool {
    let next = wordStart(after: letter.upperBound + 1)
    guard let next, text.glyph(next) != .apostrophe else { return false }
    if byte(letter.lowerBound) == UInt8(ascii: "I"), !isCapital(text.byte(next)) { return false }
    return !WordLists.openers.contains(
      text.lowercased(next..<text.runEnd(from: next, limit: min(next + 24, blockEnd))))
  }

  /// Where the next token of the line begins; nil if nothing but white space follows.
  private func wordStart(after position: Int) -> Int? {
    var position = position
    while position < blockEnd, text.byte(position) != UInt8(ascii: "\n") {
      let (glyph, length) = text.measured(position)
      if glyph != .space { return position }
      position += length
    }
    return nil
  }
}

/// Whether a byte is one of A to Z.
func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

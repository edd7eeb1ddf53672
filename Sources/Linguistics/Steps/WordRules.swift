/// Words: letters with apostrophes, periods, ampersands and hyphens inside.
extension TokenScanner {
  /// The end of the word that begins with the letter at a position.
  func wordEnd(from start: Int) -> Int {
    if let end = acronymEnd(from: start) { return end }
    if let end = slashedEnd(from: start) { return end }
    let letters = lettersEnd(from: start)
    if let end = dottedEnd(of: start..<letters) ?? signedEnd(of: start..<letters) { return end }
    let end = hyphenedEnd(of: start..<letters)
    if let length = fusedLength(of: start..<end) { return start + length }
    return isAbbreviation(start..<end) ? end + 1 : end
  }

  /// The length of the first of two words written as one: "cannot", "EUR5"; "IM" in capitals is one
  /// word.
  private func fusedLength(of word: Range<Int>) -> Int? {
    let currency = word.prefix(3)
    if glyph(currency.endIndex) == .digit, WordLists.currencies.contains(text.string(currency)) {
      return 3
    }
    guard word.count <= 8, let length = WordLists.fused[lowercased(word)] else { return nil }
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
      if isProclitic(start..<end, next: end + length) { return end + length }
      if let negation = negationStart(at: end, length: length, wordStart: start) { return negation }
      end = runEnd(from: end + length)
    }
    return end
  }

  /// Whether a letter with an apostrophe is a word of its own: "y'all", "d'you".
  private func isProclitic(_ letter: Range<Int>, next: Int) -> Bool {
    guard letter.count == 1 else { return false }
    let word = lowercased(next..<runEnd(from: next))
    return WordLists.proclitics[byte(letter.lowerBound) | 0x20]?.contains(word) ?? false
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

  /// The end of a word with a sign in it or after it: "US$", "v2.0", "f***", "Yahoo!".
  private func signedEnd(of word: Range<Int>) -> Int? {
    switch byte(word.upperBound) {
    case UInt8(ascii: "$"):
      let isKind = word.count <= 3 && text.bytes[word].allSatisfy(isCapital)
      return isKind ? word.upperBound + 1 : nil
    case UInt8(ascii: "."): return versionEnd(of: word)
    case UInt8(ascii: "*"): return maskedEnd(of: word)
    case UInt8(ascii: "!"):
      return WordLists.exclaimed.contains(lowercased(word)) ? word.upperBound + 1 : nil
    default: return nil
    }
  }

  /// The end of letters and a figure with periods: "v2.0".
  private func versionEnd(of word: Range<Int>) -> Int? {
    var end = word.upperBound
    guard text.glyph(before: end) == .digit else { return nil }
    while byte(end) == UInt8(ascii: "."), glyph(end + 1) == .digit {
      end = digitsEnd(from: end + 1)
    }
    return end > word.upperBound ? end : nil
  }

  /// The end of a word with letters masked by asterisks, "f***" or "d**n", but not of one that they
  /// set off.
  private func maskedEnd(of word: Range<Int>) -> Int? {
    guard byte(word.lowerBound - 1) != UInt8(ascii: "*") else { return nil }
    var end = word.upperBound
    while byte(end) == UInt8(ascii: "*") { end += 1 }
    if glyph(end) == .letter { return runEnd(from: end) }
    return word.count == 1 && end - word.upperBound > 1 ? end : nil
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

  /// The part after a word's hyphen, if both make one word: "anti-tank" but not "left-wing"; empty
  /// if the hyphen is the end of the word.
  private func partAfterHyphen(of word: Range<Int>) -> Range<Int>? {
    guard glyph(word.upperBound) == .hyphen else { return nil }
    let start = word.upperBound + text.measured(word.upperBound).length
    guard glyph(start).isWordly else { return isCutOff(word, at: start) ? start..<start : nil }
    let next = start..<(acronymEnd(from: start) ?? lettersEnd(from: start))
    let (first, last) = (lowercased(word), lowercased(next))
    let isOne =
      isPrefix(first, of: last, at: word.lowerBound) || WordLists.suffixes.contains(last)
      || WordLists.hyphened.contains(first + "-" + last)
    return isOne ? next : nil
  }

  /// Whether a word is a prefix of the one after its hyphen; "UN" is none, nor is a letter between
  /// hyphens.
  private func isPrefix(_ first: String, of last: String, at start: Int) -> Bool {
    guard WordLists.prefixes.contains(first) else { return false }
    if first.utf8.count == 1 { return last.utf8.count > 2 && text.glyph(before: start) != .hyphen }
    return first != "un" || !isCapital(byte(start + 1))
  }

  /// Whether a word that ends in a hyphen is the beginning of one that a speaker broke off: "th-".
  private func isCutOff(_ word: Range<Int>, at end: Int) -> Bool {
    guard !text.glyph(before: word.lowerBound).isWordly else { return false }
    return (glyph(end) == .space || byte(end) == UInt8(ascii: ",")) && word.count <= 3
      && text.bytes[word].dropFirst().allSatisfy { $0 > UInt8(ascii: "Z") && $0 < 0x80 }
      && text.bytes[word].allSatisfy { !vowels.contains($0 | 0x20) }
  }
}

private let vowels = Array("aeiou0123456789".utf8)

/// Whether a byte is one of A to Z.
func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

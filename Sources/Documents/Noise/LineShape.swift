/// What a unit looks like: the features by which furniture is told from the article.
struct LineShape {
  /// The unit as it reads.
  let line: String
  /// Cut at white space and no-break spaces.
  let words: [Substring]
  /// The words in lower case, without marks, joined by single spaces.
  let phrase: String
  /// Stems of the content words; a name weighs 2, another word 1.
  let keys: [String: Int]
  let hint: PageUnit.Hint
  /// Ends as a sentence does.
  let endsSentence: Bool
  /// Ends in dots: cut off by the page.
  let isTruncated: Bool
  /// Quotes somebody: its pronouns address no reader then.
  let hasQuote: Bool
  /// The line in lower case, as bytes for searching.
  let lower: [UInt8]
  /// How many sentences seem to end in it.
  let sentences: Int

  init(of unit: PageUnit) {
    line = unit.words.endsOnly
    hint = unit.hint
    lower = Array(line.lowercased().utf8)
    words = line.unicodeScalars.split { $0.properties.isWhitespace }.map { Substring($0) }
    let tokens = contentWords(of: line)
    phrase = tokens.map(\.lowercased).joined(separator: " ")
    keys = Dictionary(
      tokens.compactMap { $0.stem.map { [weight = $0.isName ? 2 : 1] in ($0, weight) } },
      uniquingKeysWith: max)
    let core = line.trimmedSuffix { $0.isWhitespace || closingMarks.contains($0) }
    isTruncated = core.hasSuffix("...") || core.hasSuffix("…")
    endsSentence = core.last.map { ".!?…".contains($0) } == true && !core.endsInInitials
    sentences = words.count { ends(sentence: $0) }
    let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]
    hasQuote = line.unicodeScalars.contains { quotes.contains($0) } || line.hasPrefix("‘")
  }

  /// A sentence, one that announces a list, or so many words that it must be one.
  var isProse: Bool {
    (endsSentence && words.count >= 2) || words.count >= 25 || (announcesList && words.count >= 6)
  }

  /// Ends in a colon.
  var announcesList: Bool { line.hasSuffix(":") }

  /// Long enough to be a paragraph of an article rather than a teaser.
  var isLong: Bool {
    isProse && (words.count >= 25 || (words.count >= 12 && sentences >= 2))
  }
}

private let closingMarks: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]"]

private func ends(sentence word: Substring) -> Bool {
  guard let last = word.utf8.last, !last.isASCIILetter, !last.isASCIIDigit else { return false }
  let core = word.trimmedSuffix { closingMarks.contains($0) }
  return core.last.map { ".!?…".contains($0) } == true && core.count > 3
}

extension String {
  /// A text of more than 6,000 bytes cut down to its beginning and its end: enough to judge it.
  fileprivate var endsOnly: String {
    guard utf8.count > 6000 else { return self }
    return String(decoding: utf8.prefix(4000), as: UTF8.self) + " "
      + String(decoding: utf8.suffix(2000), as: UTF8.self)
  }
}

extension LineShape {
  /// Whether the line contains a phrase in lower case.
  func contains(_ phrase: String) -> Bool {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, lower.count >= wanted.count else { return wanted.isEmpty }
    for start in 0...lower.count - wanted.count where lower[start] == first {
      if lower[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}

extension StringProtocol {
  /// The text without the characters at its end that satisfy the condition.
  func trimmedSuffix(while condition: (Character) -> Bool) -> SubSequence {
    guard let last = lastIndex(where: { !condition($0) }) else { return prefix(0) }
    return self[...last]
  }

  /// Whether the last word is an acronym with dots, "U.S." for instance.
  fileprivate var endsInInitials: Bool {
    let word = suffix(4)
    return word.count >= 4 && word.last == "." && word.dropFirst(2).hasPrefix(".") == false
      && word.dropFirst().first == "." && word.dropFirst(2).first?.isUppercase == true
      && word.first?.isUppercase == true
  }
}

/// A word as cohesion and phrase rules see it.
struct ContentWord {
  let lowercased: String
  let isName: Bool

  /// The first six letters, or nil for a word too common or too short to tell topics apart.
  ///
  /// Six letters join most inflections of English ("negotiate", "negotiations").
  var stem: String? {
    guard lowercased.unicodeScalars.count >= 3, !functionWords.contains(lowercased) else {
      return nil
    }
    return String(lowercased.prefix(6))
  }
}

/// The words of a line: runs of letters, digits and inner apostrophes, without possessive endings.
func contentWords(of line: String) -> [ContentWord] {
  let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘"]
  return line.unicodeScalars.split { !$0.isWordPart && !apostrophes.contains($0) }.compactMap {
    run in
    var word = run.drop { apostrophes.contains($0) }
    while let last = word.last, apostrophes.contains(last) { word.removeLast() }
    guard let first = word.first else { return nil }
    if word.last == "s", let mark = word.dropLast().last, apostrophes.contains(mark) {
      word.removeLast(2)
    }
    return ContentWord(
      lowercased: Substring(word).lowercased().withPlainApostrophes,
      isName: first.properties.isUppercase)
  }
}

extension String {
  fileprivate var withPlainApostrophes: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : replacing("’", with: "'").replacing("‘", with: "'")
  }
}

extension Unicode.Scalar {
  /// Whether a scalar is a letter, a digit or a mark that belongs to one.
  fileprivate var isWordPart: Bool {
    if value < 0x80 { return UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

private let functionWords: Set<String> = [
  "the", "and", "but", "for", "nor", "with", "from", "into", "onto", "over", "under", "after",
  "before", "during", "between", "about", "against", "through", "while", "when", "where", "which",
  "who", "whom", "whose", "what", "how", "why", "this", "that", "these", "those", "there", "here",
  "his", "her", "hers", "him", "she", "its", "they", "them", "their", "our", "you", "your", "was",
  "were", "are", "been", "being", "have", "has", "had", "will", "would", "shall", "should", "can",
  "could", "may", "might", "must", "not", "also", "than", "then", "too", "very", "more", "most",
  "some", "any", "all", "both", "each", "other", "others", "such", "said", "says", "say", "one",
  "two", "new", "year", "years", "out", "off", "did", "does", "per", "via", "yet", "only", "just",
  "own", "same", "now", "even", "still", "because", "since", "until", "without", "within",
]

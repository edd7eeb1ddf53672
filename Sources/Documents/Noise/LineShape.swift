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
    words = line.unicodeScalars.split(whereSeparator: \.isWhiteSpace).map { Substring($0) }
    let tokens = contentWords(of: line)
    phrase = tokens.map(\.lowercased).joined(separator: " ")
    keys = Dictionary(
      tokens.compactMap { $0.stem.map { [weight = $0.isName ? 2 : 1] in ($0, weight) } },
      uniquingKeysWith: max)
    let core = line.trimmedSuffix { $0.isWhitespace || closingMarks.contains($0) }
    isTruncated = core.hasSuffix("...") || core.hasSuffix("…")
    endsSentence = core.last.map { ".!?…".contains($0) } == true && !core.endsInInitials
    sentences = words.count { ends(sentence: $0) }
    hasQuote = line.unicodeScalars.contains(where: \.isQuote) || line.hasPrefix("‘")
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

extension Unicode.Scalar {
  fileprivate var isQuote: Bool {
    switch self {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }
}

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

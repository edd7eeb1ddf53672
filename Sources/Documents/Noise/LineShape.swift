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
  /// How many sentences seem to end in it.
  let sentences: Int

  init(of unit: PageUnit) {
    line = unit.words
    hint = unit.hint
    words = line.split { $0.isWhitespace }
    let tokens = contentWords(of: line)
    phrase = tokens.map(\.lowercased).joined(separator: " ")
    keys = Dictionary(
      tokens.compactMap { $0.stem.map { [weight = $0.isName ? 2 : 1] in ($0, weight) } },
      uniquingKeysWith: max)
    let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]"]
    let core = line.trimmedSuffix { $0.isWhitespace || closing.contains($0) }
    isTruncated = core.hasSuffix("...") || core.hasSuffix("…")
    endsSentence = core.last.map { ".!?…".contains($0) } == true && !core.endsInInitials
    sentences = words.count { ends(sentence: $0) }
  }

  /// A sentence, one that announces a list, or so many words that it must be one.
  var isProse: Bool {
    (endsSentence && words.count >= 3) || words.count >= 25 || (announcesList && words.count >= 6)
  }

  /// Ends in a colon.
  var announcesList: Bool { line.hasSuffix(":") }

  /// Long enough to be a paragraph of an article rather than a teaser.
  var isLong: Bool {
    isProse && (words.count >= 25 || (words.count >= 12 && sentences >= 2))
  }

  /// Whether the line quotes somebody: its pronouns address no reader then.
  var hasQuote: Bool { line.contains { "\"“”„«»".contains($0) } || line.hasPrefix("‘") }
}

private func ends(sentence word: Substring) -> Bool {
  let core = word.trimmedSuffix { "\"'”’»)]".contains($0) }
  return core.last.map { ".!?…".contains($0) } == true && core.count > 3
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
  line.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.compactMap { run in
    let trimmed = run.drop { "'’".contains($0) }.trimmedSuffix { "'’".contains($0) }
    guard let first = trimmed.first else { return nil }
    let isPossessive = trimmed.hasSuffix("'s") || trimmed.hasSuffix("’s")
    let word = isPossessive ? trimmed.dropLast(2) : trimmed
    return ContentWord(
      lowercased: word.lowercased().replacing("’", with: "'"), isName: first.isUppercase)
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

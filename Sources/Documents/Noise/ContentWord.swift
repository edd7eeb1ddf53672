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
  line.unicodeScalars.split { !$0.isWordPart && !$0.isApostrophe }.compactMap { run in
    var word = run.drop(while: \.isApostrophe)
    while let last = word.last, last.isApostrophe { word.removeLast() }
    guard let first = word.first else { return nil }
    if word.last == "s", let mark = word.dropLast().last, mark.isApostrophe {
      word.removeLast(2)
    }
    return ContentWord(
      lowercased: Substring(word).lowercased().withPlainApostrophes,
      isName: first.isASCII ? "A"..."Z" ~= first : first.properties.isUppercase)
  }
}

extension String {
  fileprivate var withPlainApostrophes: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : replacing("’", with: "'").replacing("‘", with: "'")
  }
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" }

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

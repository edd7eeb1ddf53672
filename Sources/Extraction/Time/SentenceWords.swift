import Linguistics

/// The words of one sentence in small letters, empty outside it.
struct SentenceWords {
  let tree: Tree
  let tokens: Range<Int>
  private let forms: [String]

  init(tree: Tree, tokens: Range<Int>) {
    self.tree = tree
    self.tokens = tokens
    forms = tokens.map { tree[$0].form.lowercased() }
  }

  subscript(index: Int) -> String {
    tokens.contains(index) ? forms[index - tokens.lowerBound] : ""
  }

  /// The last word before a place that does not merely narrow a time: "in" before "early 2025".
  func lead(before index: Int) -> String {
    var place = index - 1
    while SentenceWords.narrowing.contains(self[place]) { place -= 1 }
    return self[place]
  }

  /// A count in digits or words, "a" and "few" among them; nil for any other word.
  ///
  /// Of "twenty-five" in three tokens, the last one counts for all.
  func count(at index: Int) -> Int? {
    let word = self[index]
    if let ten = SentenceWords.tens[word] { return ten }
    guard let one = SentenceWords.counts[word] else { return word.utf8.count < 4 ? Int(word) : nil }
    let ten = self[index - 1] == "-" ? SentenceWords.tens[self[index - 2]] : nil
    return one + (ten ?? 0)
  }

  /// The words for counts.
  static let numbers = Set(counts.keys).union(tens.keys)

  private static let narrowing: Set<String> = [
    "the", "early", "late", "mid", "-", "earlier", "later", "beginning", "start", "middle", "end",
    "close", "of", "first", "second", "third", "fourth", "half", "quarter", "spring", "summer",
    "autumn", "fall", "winter", "closing", "opening", "last", "next", "this", "past", "coming",
    "about", "around", "days", "weeks", "months", "exactly", "year",
  ]

  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  private static let counts = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "few": 3,
    "several": 4, "couple": 2,
  ]
}

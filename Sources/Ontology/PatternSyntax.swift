/// A pattern of the relation table, cut into words and slots: `hold talk|meeting with <O>`.
///
/// Words are lemmas. `|` separates words any of which may stand; `_` joins words that stand as one
/// (`out_of <O>`, `hand_over <O>`).
struct PatternSyntax {
  /// One piece between spaces.
  enum Piece: Hashable {
    /// Lemmas, any of which may stand; never empty.
    case words([String])
    case slot(Slot)
    /// `<A>`: another act.
    case act
    /// `<P>`: a noun or adjective said of the object.
    case predicate
  }

  var pieces: [Piece]
  /// As it was given.
  var text: String

  init(_ text: String) throws(PatternProblem) {
    self.text = text
    pieces = []
    for word in text.split(separator: " ") {
      pieces.append(try Self.piece(word, in: text))
    }
    if pieces.isEmpty { throw PatternProblem("the pattern is empty") }
    for slot in Slot.allCases where pieces.count(where: { $0 == .slot(slot) }) > 1 {
      throw PatternProblem("<\(slot.rawValue)> stands twice in '\(text)'")
    }
  }

  private static func piece(_ word: Substring, in text: String) throws(PatternProblem) -> Piece {
    if word == "<A>" { return .act }
    if word == "<P>" { return .predicate }
    guard !word.contains(where: { $0 == "<" || $0 == ">" }) else {
      guard let slot = Slot.allCases.first(where: { word == "<\($0.rawValue)>" }) else {
        throw PatternProblem(
          "'\(word)' in '\(text)' is no slot; the slots are <S>, <O>, <X>, <A> and <P>")
      }
      return .slot(slot)
    }
    let words = word.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0.map { $0 == "_" ? " " : $0 }) }
    guard words.allSatisfy({ !$0.isEmpty && $0 == $0.lowercased() }) else {
      throw PatternProblem("'\(word)' in '\(text)' must be lemmas in lower case, separated by '|'")
    }
    return .words(words)
  }
}

/// What is wrong with a pattern.
struct PatternProblem: Error, Hashable {
  var message: String

  init(_ message: String) { self.message = message }
}

/// Words that stand with a verb without a noun of their own.
///
/// Those that may also be prepositions are joined to the verb by the table: `hand_over <O>`.
let particles: Set<String> = [
  "ahead", "along", "apart", "aside", "away", "back", "down", "forward", "home", "off", "out",
  "together", "up",
]

/// Words that lead in an argument.
let prepositions: Set<String> = [
  "about", "across", "after", "against", "ahead of", "alongside", "amid", "among", "and", "as",
  "at", "before", "behind", "between", "by", "concerning", "for", "from", "in", "in favor of",
  "in favour of", "in front of", "inside", "into", "near", "of", "on", "on behalf of", "onto",
  "out of", "outside", "over", "regarding", "through", "to", "together with", "toward", "towards",
  "under", "upon", "via", "with", "within", "without",
]

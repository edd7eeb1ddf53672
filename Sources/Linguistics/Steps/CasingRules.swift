/// How headlines are written.
extension SentenceSplitter {
  /// Whether words, at least one of two letters, have capitals only.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for token in range where text.glyph(tokens[token].lowerBound) == .letter {
      let second = tokens[token].lowerBound + text.measured(tokens[token].lowerBound).length
      guard text.isUppercase(at: tokens[token].lowerBound) else { return false }
      guard second < tokens[token].upperBound, text.glyph(second) == .letter else { continue }
      guard text.isUppercase(at: second) else { return false }
      capitals += 1
    }
    return capitals > 0
  }

  /// Whether words begin with capitals, at least three of them, all but small ones like "of" and
  /// parts of words like "n't".
  func isTitleCase(_ range: Range<Int>) -> Bool {
    var capitalised = 0
    for token in range where text.glyph(tokens[token].lowerBound) == .letter {
      if text.isUppercase(at: tokens[token].lowerBound) {
        capitalised += 1
      } else if !touches(token), !WordLists.smallWords.contains(lowercased(token)) {
        return false
      }
    }
    return capitalised > 2
  }

  /// Whether a token stands among the words of a headline, which began with the token `start`.
  func isInHeadline(_ token: Int, after start: Int) -> Bool {
    let around = max(start, token - 20)..<min(token + 3, tokens.count)
    return isAllCapitals(around) || isTitleCase(around)
  }
}

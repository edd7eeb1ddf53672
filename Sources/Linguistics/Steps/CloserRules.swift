/// What closes a sentence after its final punctuation: quotes, brackets, footnotes, smileys.
extension SentenceSplitter {
  /// Whether a token closes what the sentence before it opened, which began with the token `start`.
  func isCloser(_ token: Int, after start: Int) -> Bool {
    guard token > start, text.glyph(tokens[token].lowerBound) != .letter else { return false }
    return closesBracket(token) || closesQuote(token, after: start) || isFootnote(token)
      || isSmiley(token) || isEmoji(token)
  }

  private func closesBracket(_ token: Int) -> Bool {
    let first = byte(token)
    if first == UInt8(ascii: ")") || first == UInt8(ascii: "]") { return true }
    return first >= 0xE3 && closingBrackets.contains(scalar(token) ?? " ")
  }

  /// Whether a quote touches what stands before it, or stands alone and has a partner before it.
  private func closesQuote(_ token: Int, after start: Int) -> Bool {
    guard let scalar = scalar(token), isQuote(scalar), !hasLetter(token) else { return false }
    if scalar == "\u{201C}" || scalar == "\u{AB}" || scalar == "\u{BB}", touches(token + 1) {
      return false
    }
    if token == tokens.count - 1 { return true }
    // Where both sides touch a straight quote, or none does, only its partner tells.
    if touches(token), !touches(token + 1) || scalar != "\"" || !isCapitalised(token + 1) {
      return true
    }
    return touches(token) == touches(token + 1) && isSecond(token, after: start)
  }

  /// Whether a character may be a closing quote; some of them open in other languages.
  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\u{2019}", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}", "\u{203A}": true
    default: false
    }
  }

  /// Whether a quote is the beginning of a clitic: "'s".
  private func hasLetter(_ token: Int) -> Bool {
    let range = tokens[token]
    let second = range.lowerBound + text.measured(range.lowerBound).length
    return second < range.upperBound && text.glyph(second).isWordly
  }

  /// Whether a quote is the second, fourth and so on of its sentence.
  private func isSecond(_ token: Int, after start: Int) -> Bool {
    let quote = scalar(token)
    if quote == "\u{BB}" || quote == "\u{201D}" { return true }
    let before = max(start, token - 100)..<token
    return !before.count { scalar($0) == quote }.isMultiple(of: 2)
  }

  func isSmiley(_ token: Int) -> Bool {
    let range = tokens[token]
    guard range.count == 2 || range.count == 3, ":;=".utf8.contains(byte(token)) else {
      return false
    }
    return text.byte(range.lowerBound + 1) != byte(token)
  }

  private func isEmoji(_ token: Int) -> Bool {
    guard byte(token) >= 0xE2, let scalar = scalar(token) else { return false }
    return scalar.properties.isEmojiPresentation && !flagLetters.contains(scalar)
  }

  /// Whether a token begins or ends a footnote, "[3]" or "[citation needed]", or is one: "³", or a
  /// figure that touches the period after a word.
  private func isFootnote(_ token: Int) -> Bool {
    if byte(token) == UInt8(ascii: "[") { return noteEnd(startingWith: token) != nil }
    guard touches(token) else { return false }
    if byte(token) >= 0xC2, superscripts.contains(scalar(token) ?? " ") { return true }
    guard text.glyph(tokens[token].lowerBound) == .digit else { return false }
    if byte(token - 1) == UInt8(ascii: "[") { return noteEnd(startingWith: token - 1) != nil }
    return byte(token - 1) == UInt8(ascii: ".") && tokens[token].count <= 2 && token > 1
      && isFullWord(token - 2)
  }

  /// The last token of a note in brackets that begins with a token: figures or a remark.
  private func noteEnd(startingWith token: Int) -> Int? {
    let inside = token + 1..<min(token + 6, tokens.count)
    let end = inside.first { byte($0) == UInt8(ascii: "]") }
    guard let end, end > token + 1 else { return nil }
    let isFigures = (token + 1..<end).allSatisfy {
      tokens[$0].count <= 3 && text.glyph(tokens[$0].lowerBound) != .letter
    }
    if isFigures { return text.glyph(tokens[token + 1].lowerBound) == .digit ? end : nil }
    return WordLists.remarks.contains(lowercased(end - 1)) ? end : nil
  }

  /// The first token of a note in brackets that ends with a token.
  func noteStart(endingWith token: Int) -> Int? {
    guard byte(token) == UInt8(ascii: "]") else { return nil }
    let start = (max(0, token - 5)..<token).last { byte($0) == UInt8(ascii: "[") }
    return start.flatMap { noteEnd(startingWith: $0) == token ? $0 : nil }
  }
}

private let closingBrackets: Set<Unicode.Scalar> = ["」", "』", "）", "】", "〉", "》"]
private let superscripts: Set<Unicode.Scalar> = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
private let flagLetters: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"

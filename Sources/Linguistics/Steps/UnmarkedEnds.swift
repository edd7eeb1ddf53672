/// Ends of sentences that no final punctuation marks, where running text has lost its line breaks.
extension SentenceSplitter {
  /// Whether the words before a token end a sentence: a smiley, the label of a figure, the closing
  /// of a letter, the name or the time at the head of a message.
  func endsUnmarked(before next: Int, after start: Int) -> Bool {
    let last = next - 1
    guard isWord(next) else { return false }
    if text.glyph(tokens[next].lowerBound) == .digit {
      return isDate(next) && isTime(next + 1) && isSender(start..<next)
    }
    if isStamp(endingWith: last) { return !WordLists.timeZones.contains(lowercased(next)) }
    guard isBeginning(next) else { return false }
    switch byte(last) {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): return isSmiley(last)
    case UInt8(ascii: ","): return isClosing(start..<next, before: next)
    default: return isLabel(start..<next)
    }
  }

  /// Whether words are "Best regards," and their kind, with a name next.
  private func isClosing(_ words: Range<Int>, before next: Int) -> Bool {
    (2...3).contains(words.count) && WordLists.closings.contains(lowercased(next - 2))
      && !WordLists.openers.contains(lowercased(next))
  }

  /// Whether words are the label of a caption: "Figure 1.5".
  private func isLabel(_ words: Range<Int>) -> Bool {
    words.count == 2 && text.glyph(tokens[words.lowerBound + 1].lowerBound) == .digit
      && WordLists.labels.contains(lowercased(words.lowerBound))
  }

  /// Whether a date and a time of day end with a token: "03/27/2001 09:11 AM".
  private func isStamp(endingWith last: Int) -> Bool {
    let isHalf = tokens[last].count == 2 && text.byte(tokens[last].upperBound - 1) | 0x20 == 0x6D
    let time = isHalf ? last - 1 : last
    return time > 0 && isTime(time) && isDate(time - 1)
  }

  /// Whether words are no more than a name or an address.
  private func isSender(_ words: Range<Int>) -> Bool {
    words.count <= 6
      && words.allSatisfy {
        let start = tokens[$0].lowerBound
        return text.glyph(start) != .letter || text.isUppercase(at: start)
          || text.bytes[tokens[$0]].contains(UInt8(ascii: "@"))
      }
  }

  /// Whether a token is a date like "03/27/2001".
  private func isDate(_ token: Int) -> Bool {
    (6...10).contains(tokens[token].count) && text.glyph(tokens[token].lowerBound) == .digit
      && text.bytes[tokens[token]].count { $0 == UInt8(ascii: "/") } == 2
  }

  /// Whether a token is a time of day like "09:11".
  private func isTime(_ token: Int) -> Bool {
    guard token < tokens.count, (4...8).contains(tokens[token].count) else { return false }
    return text.glyph(tokens[token].lowerBound) == .digit
      && text.bytes[tokens[token]].contains(UInt8(ascii: ":"))
  }
}

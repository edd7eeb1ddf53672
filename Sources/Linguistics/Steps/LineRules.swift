/// Sentences that end with their line: headlines, list entries, addresses.
extension SentenceSplitter {
  /// Lines of fewer characters may be headlines or list entries.
  private static let shortLine = 50
  /// Lines of more tokens are no headlines.
  private static let mostWords = 40

  /// Whether the line before a token is no flowing text: an entry of a list follows, or it is short,
  /// a headline, or had room for the next word, and the next line begins like one of its own.
  func isOwnLine(before next: Int) -> Bool {
    if isListEntry(next) { return true }
    guard isBeginning(next), !staysOpen(next - 1) else { return false }
    let start = text.lineStart(of: tokens[next - 1].lowerBound)
    let line = clamped(start..<tokens[next - 1].upperBound)
    if text.width(line) < Self.shortLine { return true }
    guard isWord(next - 1) else { return false }
    return isOpener(next) || isHeadline(line, before: next) || hasRoom(line, for: next)
  }

  /// Whether a word cannot be the last of its sentence: "of", "the", "Gen."; in capitals if the next
  /// line goes on in capitals.
  private func staysOpen(_ token: Int) -> Bool {
    let range = tokens[token]
    if text.byte(range.upperBound - 1) == UInt8(ascii: ".") {
      return isWord(token) && stop(token, isQuoted: false) == .none
    }
    guard WordLists.smallWords.contains(lowercased(token)) else { return false }
    return !text.isUppercase(at: range.lowerBound)
      || range.count > 1 && isAllCapitals(token..<token + 2)
  }

  /// Whether a token is a word that begins sentences, with a capital.
  private func isOpener(_ token: Int) -> Bool {
    let start = tokens[token].lowerBound
    return tokens[token].count > 1 && text.isUppercase(at: start)
      && !text.isUppercase(at: start + 1) && WordLists.openers.contains(lowercased(token))
  }

  private func isHeadline(_ line: Range<Int>, before next: Int) -> Bool {
    var first = next - 1
    while first > 0, tokens[first - 1].lowerBound >= line.lowerBound,
      next - first <= Self.mostWords
    {
      first -= 1
    }
    guard next - first <= Self.mostWords else { return false }
    return isAllCapitals(first..<next)
      ? !isAllCapitals(next..<min(next + 3, tokens.count)) : isTitleCase(first..<next)
  }

  /// Whether a line would have had room for the next word, had its text flowed on: the line before
  /// or after it is that long.
  private func hasRoom(_ line: Range<Int>, for next: Int) -> Bool {
    let needed = text.width(line) + 1 + text.width(tokens[next])
    let start = tokens[next].lowerBound
    if text.width(clamped(start..<text.lineEnd(of: start))) >= needed { return true }
    let end = max(0, line.lowerBound - 1)
    return text.width(clamped(text.lineStart(of: end)..<end)) >= needed
  }

  /// The part of a range that lies between the first token and the last.
  private func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: tokens[0].lowerBound..<tokens[tokens.count - 1].upperBound)
  }
}

extension SentenceSplitter {
  /// Whether a line that begins with a token is an entry of a list.
  private func isListEntry(_ token: Int) -> Bool {
    if isBullet(token) { return true }
    guard isNumbered(token) else { return false }
    // "on May\n3. He left" is flowing text.
    let start = text.lineStart(of: tokens[token - 1].lowerBound)
    return !isWord(token - 1) || stop(token - 1, isQuoted: false) != .none
      || text.width(start..<tokens[token - 1].upperBound) < Self.shortLine
  }

  private func isBullet(_ token: Int) -> Bool {
    let range = tokens[token]
    if range.count == 1 { return asciiBullets.contains(text.byte(range.lowerBound)) }
    return bullets.contains(scalar(token) ?? " ") && !touches(token + 1)
  }

  /// Whether a list entry's number begins at a token: "2.", "b)", "(iv)", "A.".
  private func isNumbered(_ token: Int) -> Bool {
    if byte(token) == UInt8(ascii: "("), touches(token + 1), touches(token + 2) {
      return isEntryMark(tokens[token + 1]) && byte(token + 2) == UInt8(ascii: ")")
    }
    let range = tokens[token]
    if text.byte(range.upperBound - 1) == UInt8(ascii: "."), range.count > 1 {
      return isEntryMark(range.lowerBound..<range.upperBound - 1)
    }
    guard isEntryMark(range), touches(token + 1) else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: ")")].contains(byte(token + 1))
  }

  /// Whether a range is a figure of one or two digits, one like "2.1", a letter or a small Roman
  /// number.
  func isEntryMark(_ range: Range<Int>) -> Bool {
    if text.isLetter(range) { return true }
    let bytes = text.bytes[range]
    if range.count <= 5, bytes.allSatisfy({ digits.contains($0) || $0 == UInt8(ascii: ".") }) {
      return range.count <= 2 || bytes.contains(UInt8(ascii: "."))
    }
    return range.count <= 4 && bytes.allSatisfy { romanDigits.contains($0 | 0x20) }
  }
}

private let asciiBullets = Array("-*".utf8)
private let bullets: Set<Unicode.Scalar> = [
  "•", "‣", "⁃", "◦", "●", "○", "■", "□", "▪", "▫", "►", "➢", "➤", "✓", "✔", "✅", "·", "–", "—",
]
private let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
private let romanDigits = Array("ivx".utf8)

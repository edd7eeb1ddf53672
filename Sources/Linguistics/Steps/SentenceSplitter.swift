/// Groups tokens into sentences by punctuation, line breaks and the words around them.
///
/// A blank line ends a sentence; a single line break does so after a short line without final
/// punctuation (a headline, a list entry), not inside flowing text. Titles and initials never end
/// one, "U.S." and "Inc." only before a word that begins sentences.
///
/// - Parameters:
///   - bytes: the text.
///   - tokens: ranges into `bytes` as ``tokenRanges(in:block:)`` returns them.
/// - Returns: index ranges into `tokens`, ascending, never empty, together all of them.
package func sentenceRanges(in bytes: [UInt8], tokens: [Range<Int>]) -> [Range<Int>] {
  let splitter = SentenceSplitter(text: GlyphText(bytes: bytes), tokens: tokens)
  var sentences: [Range<Int>] = []
  var start = 0
  for next in tokens.indices.dropFirst() where splitter.startsSentence(next, after: start) {
    sentences.append(start..<next)
    start = next
  }
  if start < tokens.count { sentences.append(start..<tokens.count) }
  return sentences
}

/// Answers for each token whether a sentence begins there.
struct SentenceSplitter {
  let text: GlyphText
  let tokens: [Range<Int>]
  /// Lines of fewer bytes may be headlines or list entries.
  static let shortLine = 50
  /// More closing marks in a row than this are no longer looked through.
  static let mostClosers = 12

  /// Whether a sentence begins with the token `next`, which is not the first; the one before it
  /// began with the token `start`.
  func startsSentence(_ next: Int, after start: Int) -> Bool {
    let gap = tokens[next - 1].upperBound..<tokens[next].lowerBound
    let breaks = lineBreaks(in: gap)
    if breaks > 1 || breaks == 1 && isOwnLine(before: next, after: start) { return true }
    return endsSentence(before: next, after: start, isGlued: gap.isEmpty)
  }

  private func isWord(_ token: Int) -> Bool { text.glyph(tokens[token].lowerBound).isWordly }

  /// The line feeds in the white space between two tokens.
  private func lineBreaks(in gap: Range<Int>) -> Int {
    gap.isEmpty ? 0 : text.bytes[gap].count { $0 == UInt8(ascii: "\n") }
  }

  /// Whether the line before a token is no flowing text: it is short and the next line begins
  /// like a line of its own, or the next line is an entry of a list.
  private func isOwnLine(before next: Int, after start: Int) -> Bool {
    if isBullet(next) { return true }
    let end = tokens[next - 1].upperBound
    return isBeginning(next) && end - lineStart(before: next, after: start) < Self.shortLine
  }

  private func isBullet(_ token: Int) -> Bool {
    let range = tokens[token]
    if range.count == 1 { return bullets.contains(text.byte(range.lowerBound)) }
    return text.scalar(range.lowerBound)?.scalar == "\u{2022}"
  }

  /// Where the line of the token before `next` begins, as far as a short line goes back.
  private func lineStart(before next: Int, after start: Int) -> Int {
    let end = tokens[next - 1].upperBound
    var token = next - 1
    while token > start, end - tokens[token].lowerBound < Self.shortLine,
      lineBreaks(in: tokens[token - 1].upperBound..<tokens[token].lowerBound) == 0
    {
      token -= 1
    }
    return tokens[token].lowerBound
  }

  /// Whether punctuation before a token ends a sentence.
  private func endsSentence(before next: Int, after start: Int, isGlued: Bool) -> Bool {
    var last = next - 1
    let first = max(start, last - Self.mostClosers)
    while last > first, isCloser(last) || isFootnote(partOf: last) { last -= 1 }
    let stop = stop(last)
    guard stop != .none, !isCloser(next), !isFootnote(startingWith: next) else { return false }
    if isGlued { return endsGlued(last, next: next) }
    let isQuoted = last < next - 1
    switch stop {
    case .none: return false
    case .abbreviation: return endsAfterAbbreviation(last, next: next)
    case .ellipsis: return isBeginning(next)
    case .period:
      guard !isNumbering(last, after: start) else { return false }
      return isBeginning(next) || !isQuoted && isWord(next) && isFullWord(last - 1)
    case .exclamation:
      return isQuoted ? isBeginning(next) && !isSaying(next) : isBeginning(next) || isWord(next)
    }
  }
}

private let bullets = Array("-*".utf8)

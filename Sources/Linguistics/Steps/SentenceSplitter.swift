/// Groups tokens into sentences by punctuation, line breaks and the words around them.
///
/// A blank line ends a sentence; a single line break does so after a headline, a short line or one
/// with room for more, and before an entry of a list, not inside flowing text. Titles and initials
/// never end one, "U.S." and "Inc." only before a word that begins sentences.
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

/// Answers for each token whether a sentence begins there; each topic's rules are an extension in
/// its own file.
struct SentenceSplitter {
  let text: GlyphText
  let tokens: [Range<Int>]
  /// More closing marks in a row than this are no longer looked through.
  static let mostClosers = 8

  /// Whether a sentence begins with the token `next`, which is not the first; the one before it
  /// began with the token `start`.
  func startsSentence(_ next: Int, after start: Int) -> Bool {
    let gap = tokens[next - 1].upperBound..<tokens[next].lowerBound
    let breaks = text.lineBreaks(in: gap)
    if breaks > 1 || breaks == 1 && isOwnLine(before: next) { return true }
    return endsSentence(before: next, after: start, isSameLine: breaks == 0)
      || endsUnmarked(before: next, after: start)
  }

  /// Whether punctuation before a token ends a sentence.
  private func endsSentence(before next: Int, after start: Int, isSameLine: Bool) -> Bool {
    let last = stopToken(before: next, after: start)
    let isQuoted = last < next - 1
    let stop = stop(last, isQuoted: isQuoted)
    guard stop != .none, !(isSameLine && isCloser(next, after: start)) else { return false }
    if stop == .ideographic { return true }
    if touches(next) { return endsGlued(last, next: next) }
    switch stop {
    case .none, .ideographic: return false
    case .abbreviation: return endsAfterAbbreviation(last, next: next, after: start)
    case .ellipsis: return isBeginning(next)
    case .period:
      guard !isNumbering(last, after: start), !isDateline(last, next: next, after: start) else {
        return false
      }
      return isBeginning(next) || !isQuoted && isWord(next) && isFullWord(last - 1)
    case .exclamation:
      return isQuoted ? isBeginning(next) && !isSaying(next) : isBeginning(next) || isWord(next)
    }
  }
}

extension SentenceSplitter {
  /// The token before the closing marks that stand before a token.
  private func stopToken(before next: Int, after start: Int) -> Int {
    var last = next - 1
    for _ in 0..<Self.mostClosers where last > start {
      guard isCloser(last, after: start) else { break }
      last = (noteStart(endingWith: last) ?? last) - 1
    }
    return max(last, start)
  }

  func isWord(_ token: Int) -> Bool { text.glyph(tokens[token].lowerBound).isWordly }

  /// The first character of a token.
  func scalar(_ token: Int) -> Unicode.Scalar? {
    text.scalar(tokens[token].lowerBound)?.scalar
  }

  /// The first byte of a token.
  func byte(_ token: Int) -> UInt8 { text.byte(tokens[token].lowerBound) }

  /// A token in small letters; empty for long ones.
  func lowercased(_ token: Int) -> String { text.lowercased(tokens[token]) }

  /// Whether nothing visible stands between a token and the one before it.
  func touches(_ token: Int) -> Bool {
    guard token > 0, token < tokens.count else { return false }
    let (start, end) = (tokens[token - 1].upperBound, tokens[token].lowerBound)
    guard start < end else { return true }
    return text.bytes[start] >= 0x80 && text.string(start..<end).unicodeScalars.allSatisfy(isMark)
  }

  /// Whether a character gives the writing direction, which takes no room.
  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format && scalar.properties.isBidiControl
  }
}

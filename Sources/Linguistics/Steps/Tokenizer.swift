/// Cuts text into the words of the English treebanks of Universal Dependencies: clitics stand
/// alone ("do" "n't"), compounds come apart at their hyphens ("Baltic" "-" "backed"),
/// abbreviations keep their period ("U.S.").
///
/// Rules follow the habits of UD English EWT and GUM and the LDC's treebank tokenisation.
/// Reads each byte about twice, without regular expressions. White space always separates, no-break
/// spaces too; no token ends between a character and the accents, joiners or skin tone after it.
///
/// - Parameters:
///   - bytes: any UTF-8 text.
///   - block: the UTF-8 offsets to read.
/// - Returns: UTF-8 offset ranges into `bytes`, ascending, disjoint, never empty; together they
///   cover all but the white space, control characters and marks of writing direction of the block.
package func tokenRanges(in bytes: [UInt8], block: Range<Int>) -> [Range<Int>] {
  var scanner = TokenScanner(text: GlyphText(bytes: bytes))
  scanner.scan(block.clamped(to: 0..<bytes.count))
  return scanner.tokens
}

/// Walks through text and collects tokens; each topic's rules are an extension in its own file.
struct TokenScanner {
  let text: GlyphText
  var tokens: [Range<Int>] = []
  /// Where the block ends that is being read.
  var blockEnd = 0
  /// The run between white space that is being read.
  var chunk = 0..<0
  /// Whether the chunk may hold an address: it has a period, a colon or an "@" inside.
  var mayHoldAddress = false
  /// Up to where no mail box begins, as a look from further back has shown; looking through the
  /// same run from each of its words would take quadratic time.
  var mailFreeEnd = 0
  /// The same for hosts.
  var hostFreeEnd = 0

  init(text: GlyphText) { self.text = text }

  /// Reads a block chunk by chunk.
  mutating func scan(_ block: Range<Int>) {
    var position = block.lowerBound
    blockEnd = block.upperBound
    while position < blockEnd {
      let (glyph, length) = text.measured(position)
      guard glyph != .space else {
        position += length
        continue
      }
      chunk = position..<chunkEnd(from: position)
      while position < chunk.upperBound { position = token(at: position) }
    }
  }

  /// Finds the white space after a chunk and notes what the chunk holds on the way.
  private mutating func chunkEnd(from start: Int) -> Int {
    var position = start
    mayHoldAddress = false
    while position < blockEnd {
      let (glyph, length) = text.measured(position)
      if glyph == .space { break }
      if glyph == .symbol, position > start {
        mayHoldAddress = mayHoldAddress || isAddressMark(position)
      }
      position += length
    }
    return min(position, blockEnd)
  }

  private func isAddressMark(_ position: Int) -> Bool {
    switch text.byte(position) {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// Reads the tokens that begin at a position and returns where they end.
  private mutating func token(at position: Int) -> Int {
    if mayHoldAddress, let end = addressEnd(from: position) { return emit(position, end) }
    let end =
      switch text.glyph(position) {
      case .letter, .mark: wordEnd(from: position)
      case .digit: numberEnd(from: position)
      case .apostrophe: apostropheEnd(from: position)
      case .hyphen, .symbol, .space: symbolEnd(from: position)
      }
    return emit(position, end)
  }

  /// Adds a token with the marks after it; an end that would leave the chunk is pulled back into it.
  private mutating func emit(_ start: Int, _ end: Int) -> Int {
    let end = min(marksEnd(from: max(end, start + 1)), chunk.upperBound)
    tokens.append(start..<end)
    return end
  }
}

extension TokenScanner {
  /// The kind of the character at a position; a space beyond the chunk.
  func glyph(_ position: Int) -> Glyph {
    chunk.contains(position) ? text.glyph(position) : .space
  }

  /// The byte at a position; 0 beyond the chunk.
  func byte(_ position: Int) -> UInt8 { chunk.contains(position) ? text.bytes[position] : 0 }

  /// Whether a token, a space or the chunk's border, rather than a word, ends at a position.
  func isWordBorder(_ position: Int) -> Bool { !glyph(position).isWordly }

  /// The end of a run of letters, digits and marks.
  func runEnd(from start: Int) -> Int { text.runEnd(from: start, limit: chunk.upperBound) }

  /// The end of a run of digits.
  func digitsEnd(from start: Int) -> Int {
    var position = start
    while glyph(position) == .digit { position += text.measured(position).length }
    return position
  }

  /// The text of a range in small letters, to be looked up in a word list; empty for long ranges.
  func lowercased(_ range: Range<Int>) -> String { text.lowercased(range) }
}

extension Page {
  /// Takes plain text apart: a unit a line, or a paragraph where lines were broken to a width.
  init(plainText text: String) {
    self.text = text
    hasStructure = false
    units = []
    let source = SourceText(text)
    let lines = source.lines.map(source.trimmed)
    let wrapping = Wrapping(of: lines, in: source)
    var group = 0
    var follows = false
    for line in lines {
      guard !source[line].isBlank else {
        group += 1
        follows = false
        continue
      }
      if follows, let last = units.last?.range, wrapping.joins(last, line) {
        units[units.count - 1].range = last.lowerBound..<line.upperBound
        units[units.count - 1].words += " " + source[line]
      } else {
        units.append(PageUnit(range: line, words: source[line], group: group))
      }
      follows = true
    }
  }
}

/// Tells whether a line goes on in the next because the text was broken to a fixed width.
private struct Wrapping {
  private let source: SourceText
  /// The width in bytes; nil if the lines are as long as their paragraphs.
  private let width: Int?

  /// Measures the lines: a width of 40 to 110 bytes that most lines come near to is a sign.
  init(of lines: [Range<Int>], in source: SourceText) {
    self.source = source
    let lengths = lines.map(\.count).filter { $0 > 0 }
    let longest = lengths.max() ?? 0
    let full = lengths.count { $0 * 10 >= longest * 8 }
    let isWrapped = (40...110).contains(longest) && full >= 3 && full * 5 >= lengths.count * 2
    width = isWrapped ? longest : nil
  }

  /// Whether the first word of `next` had no room at the end of `paragraph`, and no sentence ends
  /// there.
  func joins(_ paragraph: Range<Int>, _ next: Range<Int>) -> Bool {
    guard let width else { return false }
    let bytes = source.bytes
    let lineStart = bytes[paragraph].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 }
    let length = paragraph.upperBound - (lineStart ?? paragraph.lowerBound)
    let firstWord = bytes[next].prefix { !$0.isASCIIBlank }.count
    let isFull = length + 1 + firstWord > width - 2 && length * 2 > width
    guard let last = bytes[paragraph].last, isFull else { return false }
    let endsSentence = last == 0x2E || last == 0x21 || last == 0x3F
    return !endsSentence || (0x61...0x7A).contains(bytes[next.lowerBound])
  }
}

/// The markup inside one paragraph of Markdown: what is no word of it.
///
/// Follows CommonMark 0.31 as far as reading needs it: links, images, emphasis, code spans,
/// autolinks, HTML tags, backslash escapes. One pass, linear time.
struct MarkdownInline {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var found: [Range<Int>] = []
  /// The bytes of link texts.
  private(set) var linkBytes = 0
  /// Whether the paragraph holds a picture.
  private(set) var hasImage = false
  /// The ends of links whose texts are being read: what follows the closing bracket.
  private var closings: [Int: Range<Int>] = [:]
  private var brackets: [Int: Int] = [:]
  private var nextAngle = -1

  /// The stretches of markup, ascending and disjoint.
  var skipped: [Range<Int>] { found }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    brackets = matchingBrackets()
    var index = range.lowerBound
    while index < range.upperBound {
      if let closing = closings[index] {
        found.append(closing)
        index = closing.upperBound
        continue
      }
      if bytes[index] == UInt8(ascii: "\\"), isPunctuation(index + 1) {
        found.append(index..<index + 1)
        index += 2
        continue
      }
      let length = markup(at: index)
      if length > 0 { found.append(index..<index + length) }
      index += max(1, length)
    }
  }

  /// How many bytes of markup begin at an offset.
  private mutating func markup(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "`"): run(at: index)
    case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["): image(at: index)
    case UInt8(ascii: "["): link(at: index)
    case UInt8(ascii: "<"): tag(at: index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(at: index)
    case UInt8(ascii: "~"): run(at: index) >= 2 ? run(at: index) : 0
    case UInt8(ascii: "&"): bytes[index..<range.upperBound].starts(with: "&nbsp;".utf8) ? 6 : 0
    default: 0
    }
  }

  private func byte(_ index: Int) -> UInt8? { range.contains(index) ? bytes[index] : nil }

  private func run(at index: Int) -> Int {
    bytes[index..<range.upperBound].prefix { $0 == bytes[index] }.count
  }

  /// A run of stars or underscores beside the edge of a word; alone between blanks or inside a
  /// word it stands for itself.
  private func emphasis(at index: Int) -> Int {
    let length = run(at: index)
    let before = index > range.lowerBound ? bytes[index - 1] : 0x20
    let after = byte(index + length) ?? 0x20
    if before.isASCIIBlank && after.isASCIIBlank { return 0 }
    return isWordByte(before) && isWordByte(after) ? 0 : length
  }

  private mutating func image(at index: Int) -> Int {
    guard let close = brackets[index + 1], let end = target(after: close) else { return 0 }
    hasImage = true
    return end - index
  }

  private mutating func link(at index: Int) -> Int {
    guard let close = brackets[index] else { return 0 }
    if byte(index + 1) == UInt8(ascii: "^") { return close + 1 - index }
    guard let end = target(after: close) else { return 0 }
    closings[close] = close..<end
    linkBytes += close - index - 1
    return 1
  }

  /// The end of the target in brackets of either kind after a link's text; nil if there is none.
  private func target(after close: Int) -> Int? {
    switch byte(close + 1) {
    case UInt8(ascii: "("): closingParenthesis(from: close + 1).map { $0 + 1 }
    case UInt8(ascii: "["): brackets[close + 1].map { $0 + 1 }
    default: nil
    }
  }

  private func closingParenthesis(from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(range.upperBound, start + 2000) {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// A tag, a comment or an address in angle brackets.
  private mutating func tag(at index: Int) -> Int {
    guard let next = byte(index + 1),
      next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    else { return 0 }
    if nextAngle < index {
      nextAngle = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ">")) ?? Int.max
    }
    return nextAngle == Int.max ? 0 : nextAngle + 1 - index
  }

  /// Pairs the square brackets that no backslash escapes.
  private func matchingBrackets() -> [Int: Int] {
    var open: [Int] = []
    var pairs: [Int: Int] = [:]
    var isEscaped = false
    for index in range {
      defer { isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped }
      guard !isEscaped else { continue }
      if bytes[index] == UInt8(ascii: "[") { open.append(index) }
      if bytes[index] == UInt8(ascii: "]"), let start = open.popLast() { pairs[start] = index }
    }
    return pairs
  }

  private func isPunctuation(_ index: Int) -> Bool {
    byte(index).map { $0 > 0x20 && $0 < 0x7F && !isWordByte($0) } == true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
  }
}

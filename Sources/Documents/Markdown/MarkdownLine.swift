/// One line of Markdown by its first characters.
enum MarkdownLine {
  case blank
  case heading(content: Range<Int>)
  /// The line under a heading, or a rule: `===`, `---`.
  case rule(underlines: Bool)
  case fence(UInt8)
  case item(content: Range<Int>)
  case quote(content: Range<Int>)
  /// A row of a table, a definition of a link or of a footnote.
  case apparatus
  case text(Range<Int>)

  init(_ line: Range<Int>, in source: SourceText) {
    let content = source.trimmed(line)
    let bytes = source.bytes[content]
    guard let first = bytes.first else {
      self = .blank
      return
    }
    switch first {
    case UInt8(ascii: "#"): self = Self.heading(content, bytes)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let run = bytes.prefix { $0 == first }.count
      self = run >= 3 ? .fence(first) : .text(content)
    case UInt8(ascii: ">"):
      let rest = bytes.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      self = .quote(content: rest.startIndex..<content.upperBound)
    case UInt8(ascii: "|"): self = .apparatus
    case UInt8(ascii: "["): self = Self.isDefinition(bytes) ? .apparatus : .text(content)
    default: self = Self.isRule(bytes) ?? Self.item(content, bytes) ?? .text(content)
    }
  }

  private static func heading(_ content: Range<Int>, _ bytes: ArraySlice<UInt8>) -> MarkdownLine {
    let rest = bytes.drop { $0 == UInt8(ascii: "#") }
    guard bytes.count - rest.count <= 6, rest.first.map(\.isASCIIBlank) ?? true else {
      return .text(content)
    }
    let start = rest.drop(while: \.isASCIIBlank).startIndex
    let hashes = bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let beforeHashes = content.upperBound - hashes
    let isClosed = hashes > 0 && beforeHashes > start && bytes[beforeHashes - 1].isASCIIBlank
    return .heading(content: start..<max(start, isClosed ? beforeHashes : content.upperBound))
  }

  private static func isRule(_ bytes: ArraySlice<UInt8>) -> MarkdownLine? {
    guard let mark = bytes.first, "=-*_".utf8.contains(mark),
      bytes.allSatisfy({ $0 == mark || $0 == 0x20 })
    else { return nil }
    let isSolid = !bytes.contains(0x20)
    if isSolid && (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")) && bytes.count >= 2 {
      return .rule(underlines: true)
    }
    return bytes.count { $0 == mark } >= 3 && mark != UInt8(ascii: "=")
      ? .rule(underlines: false) : nil
  }

  /// A bullet, or up to nine digits and a dot or a bracket, then a blank.
  private static func item(_ content: Range<Int>, _ bytes: ArraySlice<UInt8>) -> MarkdownLine? {
    var rest = bytes
    if bytes.first.map({ "-+*".utf8.contains($0) }) == true {
      rest = bytes.dropFirst()
    } else if bytes.starts(with: "•".utf8) {
      rest = bytes.dropFirst(3)
    } else {
      rest = bytes.drop(while: \.isASCIIDigit)
      guard (1...9).contains(bytes.count - rest.count),
        rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
      else { return nil }
      rest = rest.dropFirst()
    }
    guard rest.first?.isASCIIBlank == true else { return nil }
    return .item(content: rest.drop(while: \.isASCIIBlank).startIndex..<content.upperBound)
  }

  private static func isDefinition(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return bytes[close...].dropFirst().first == UInt8(ascii: ":")
  }
}

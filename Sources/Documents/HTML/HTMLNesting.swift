/// How deep elements may nest before a page counts as hostile; browsers stop at 512.
private let deepest = 400

/// A page without the tags that nest deeper than any page has reason to.
///
/// Counts the open elements by start and end tags alone, those left out that HTML closes by itself.
/// - Returns: the page as it is, unless it nests deeper than 400 elements. Then the tags beyond
///   that depth are gone, and all tags of mere formatting with them; text stays.
/// - Complexity: O(n).
func boundedNesting(of page: [UInt8]) -> [UInt8] {
  var scanner = TagScanner(page)
  var nesting = Nesting()
  while let tag = scanner.next() {
    nesting.count(tag)
    if nesting.depth > deepest { return pruned(page) }
  }
  return page
}

private func pruned(_ page: [UInt8]) -> [UInt8] {
  var scanner = TagScanner(page)
  var nesting = Nesting()
  var dropped: [String: Int] = [:]
  var result: [UInt8] = []
  var copied = 0
  while let tag = scanner.next() {
    let isTooDeep = tag.isEnd ? dropped[tag.name] ?? 0 > 0 : nesting.depth >= deepest && tag.nests
    if isTooDeep { dropped[tag.name, default: 0] += tag.isEnd ? -1 : 1 }
    guard isTooDeep || formatting.contains(tag.name) else {
      nesting.count(tag)
      continue
    }
    result += page[copied..<tag.range.lowerBound]
    copied = tag.range.upperBound
  }
  return result + page[copied...]
}

/// The elements that are open, counted by name.
private struct Nesting {
  private(set) var depth = 0
  private var open: [String: Int] = [:]

  /// An end tag closes an element only if one of its name is open.
  mutating func count(_ tag: Tag) {
    guard tag.nests, !tag.isEnd || open[tag.name] ?? 0 > 0 else { return }
    open[tag.name, default: 0] += tag.isEnd ? -1 : 1
    depth += tag.isEnd ? -1 : 1
  }
}

/// A start or an end tag.
private struct Tag {
  let name: String
  let range: Range<Int>
  let isEnd: Bool

  /// Whether the element may hold others of its kind; HTML closes the rest by itself.
  var nests: Bool { !selfClosing.contains(name) }
}

private let formatting: Set<String> = [
  "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  "span",
]

private let selfClosing: Set<String> = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
  "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option",
  "html", "head", "body", "a",
]

/// Finds tags, comments and the contents of scripts and styles left aside.
private struct TagScanner {
  private let page: [UInt8]
  private var index = 0

  init(_ page: [UInt8]) { self.page = page }

  mutating func next() -> Tag? {
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if page[index...].starts(with: "!--".utf8) {
        index = after("-->")
        continue
      }
      let isEnd = index < page.count && page[index] == UInt8(ascii: "/")
      let name = page[(isEnd ? index + 1 : index)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
      guard let first = name.first, first.isASCIILetter else { continue }
      index = endOfTag(from: name.endIndex)
      let tag = Tag(
        name: String(decoding: name.prefix(16).map(\.lowercasedASCII), as: UTF8.self),
        range: start..<index, isEnd: isEnd)
      if !isEnd && (tag.name == "script" || tag.name == "style") { index = after("</" + tag.name) }
      return tag
    }
    return nil
  }

  /// The offset after the tag's end; quoted values may hold the mark that ends it.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<page.count {
      let byte = page[index]
      if quote == nil, byte == UInt8(ascii: ">") { return index + 1 }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = quote == nil ? byte : (quote == byte ? nil : quote)
      }
    }
    return page.count
  }

  private func after(_ mark: String) -> Int {
    let mark = Array(mark.utf8)
    var index = index
    while index + mark.count <= page.count {
      if page[index..<index + mark.count].lazy.map(\.lowercasedASCII).elementsEqual(mark) {
        return index + mark.count
      }
      index += 1
    }
    return page.count
  }
}

extension Page {
  /// Takes Markdown apart; its text is the file as it is.
  /// - Throws: `DocumentError.badFrontMatter`.
  init(markdown text: String, id: String) throws(DocumentError) {
    let source = SourceText(text)
    let frontMatter = try FrontMatter(of: source, id: id)
    var reader = MarkdownReader(source)
    for line in source.lines where line.lowerBound >= frontMatter.end { reader.read(line) }
    reader.finish()
    self.text = text
    hasStructure = true
    metadata = frontMatter.metadata
    units = reader.units
    if let title = units.headlineIndex(titled: metadata.title, among: reader.titles) {
      units[title].hint = .headline
    }
  }
}

extension [PageUnit] {
  /// The heading that says the title, else the first heading of the first level.
  fileprivate func headlineIndex(titled title: String?, among titles: [Int]) -> Int? {
    let wanted = title.map(phrase(of:))
    let same = indices.first {
      self[$0].hint == .heading && wanted == phrase(of: self[$0].words)
    }
    return same ?? titles.first
  }
}

/// Gathers the lines of a Markdown file into units.
private struct MarkdownReader {
  private let source: SourceText
  private(set) var units: [PageUnit] = []
  /// The units that are headings of the first level.
  private(set) var titles: [Int] = []
  /// The lines of the paragraph being read.
  private var open: [Range<Int>] = []
  private var openHint = PageUnit.Hint.none
  private var fence: UInt8?
  private var followsImage = false

  init(_ source: SourceText) { self.source = source }

  mutating func read(_ line: Range<Int>) {
    let kind = MarkdownLine(line, in: source)
    if let mark = fence {
      if case .fence(mark) = kind { fence = nil }
      return
    }
    switch kind {
    case .blank: close()
    case .fence(let mark):
      close()
      fence = mark
    case .heading(let content):
      close()
      add([content], hint: .heading)
      let hashes = source.bytes[source.trimmed(line)].prefix { $0 == UInt8(ascii: "#") }.count
      if hashes == 1, !units.isEmpty { titles.append(units.count - 1) }
    case .rule(let underlines): underline(line, underlines)
    case .item(let content):
      close()
      open = [content]
      openHint = .item
    case .quote(let content) where source.trimmed(content).isEmpty: close()
    case .quote(let content): open.append(source.trimmed(content))
    case .apparatus:
      close()
      add([source.trimmed(line)], hint: .noise)
    case .text(let content): text(content)
    }
  }

  mutating func finish() { close() }

  private mutating func text(_ content: Range<Int>) {
    let inline = MarkdownInline(source.bytes, content)
    guard readable(content, without: inline.skipped).isBlank else { return open.append(content) }
    close()
    followsImage = followsImage || inline.hasImage
  }

  private mutating func underline(_ line: Range<Int>, _ underlines: Bool) {
    guard underlines, !open.isEmpty, openHint == .none else { return close() }
    let isFirstLevel = source.bytes[source.trimmed(line)].first == UInt8(ascii: "=")
    openHint = .heading
    close()
    if isFirstLevel { titles.append(units.count - 1) }
  }

  private mutating func close() {
    if !open.isEmpty { add(open, hint: openHint) }
    open = []
    openHint = .none
  }

  /// Adds a unit of several lines, whose marks between the lines and inside them are skipped.
  private mutating func add(_ lines: [Range<Int>], hint: PageUnit.Hint) {
    guard let first = lines.first, let last = lines.last else { return }
    let whole = source.trimmed(first.lowerBound..<max(first.lowerBound, last.upperBound))
    let inline = MarkdownInline(source.bytes, whole)
    let margins = zip(lines, lines.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    let skipped = merged(inline.skipped + margins.compactMap(marks))
    let words = readable(whole, without: skipped)
    guard !words.isBlank else { return }
    var unit = PageUnit(
      range: whole, skipped: skipped, words: words, hint: hint, group: units.count)
    let isLinks =
      inline.linkBytes * 10 >= words.utf8.count * 6 && words.split(separator: " ").count <= 20
    let isCaption = followsImage && isEmphasised(whole, skipped)
    if hint != .heading, isLinks && !words.hasSuffix(".") || isCaption { unit.hint = .noise }
    unit.trimMarkup()
    units.append(unit)
    followsImage = false
  }

  /// The marks of a quotation between two lines; nil if there are blanks only.
  private func marks(_ margin: Range<Int>) -> Range<Int>? {
    guard let first = source.bytes[margin].firstIndex(of: UInt8(ascii: ">")),
      let last = source.bytes[margin].lastIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return first..<last + 1
  }

  private func isEmphasised(_ whole: Range<Int>, _ skipped: [Range<Int>]) -> Bool {
    guard let first = skipped.first, let last = skipped.last, first != last else { return false }
    return first.lowerBound == whole.lowerBound && last.upperBound == whole.upperBound
      && "*_".utf8.contains(source.bytes[first.lowerBound])
  }

  /// The words of a range in one line.
  private func readable(_ range: Range<Int>, without skipped: [Range<Int>]) -> String {
    var bytes: [UInt8] = []
    var start = range.lowerBound
    for skip in skipped {
      bytes += source.bytes[start..<max(start, skip.lowerBound)]
      start = max(start, skip.upperBound)
    }
    bytes += source.bytes[start..<max(start, range.upperBound)]
    let folded = bytes.map { $0.isASCIIBlank ? 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }
}

/// Ranges in ascending order, those that overlap made one.
private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  ) {
    if let last = result.last, range.lowerBound < last.upperBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      result.append(range)
    }
  }
  return result
}

extension PageUnit {
  /// Takes markup off both ends, so that the range begins and ends with what is read.
  fileprivate mutating func trimMarkup() {
    while let first = skipped.first, first.lowerBound == range.lowerBound {
      range = first.upperBound..<range.upperBound
      skipped.removeFirst()
    }
    while let last = skipped.last, last.upperBound == range.upperBound {
      range = range.lowerBound..<last.lowerBound
      skipped.removeLast()
    }
  }
}

extension Page {
  /// Takes a page apart; its text is what a reader of the page sees.
  init(html: String) {
    let tree = HTMLTree(html: html)
    let visible = VisibleText(of: tree)
    let content = MainContent(of: visible, in: tree)
    let source = visible.text
    text = String(decoding: source, as: UTF8.self)
    hasStructure = true
    units = []
    for (index, line) in visible.lines.enumerated() {
      let words = String(decoding: source[line.range], as: UTF8.self)
      let hint = content.hint(ofLine: index)
      if line.followsBreak, let last = units.last, last.hint == hint, goesOn(last, words) {
        units[units.count - 1].range = last.range.lowerBound..<line.range.upperBound
        units[units.count - 1].words += " " + words
      } else {
        units.append(PageUnit(range: line.range, words: words, hint: hint, group: line.block))
      }
    }
    metadata = PageMetadata(of: tree, content: content)
    markHeadline(content)
  }

  /// Marks the line that is the title: the heading that says what the metadata say, else the one
  /// of the first level that shares most words with them, the last if none does.
  private mutating func markHeadline(_ content: MainContent) {
    let wanted = metadata.title.map(phrase(of:))
    let headings = units.indices.filter { content.isHeading(units[$0].group) }
    let same = headings.first { phrase(of: units[$0].words) == wanted }
    let words = Set(wanted?.split(separator: " ") ?? [])
    let likeness = units.map {
      Set(phrase(of: $0.words).split(separator: " ")).intersection(words).count
    }
    let titles = headings.filter { content.titles.contains(units[$0].group) }
    guard let index = same ?? titles.reversed().max(by: { likeness[$0] < likeness[$1] }) else {
      return
    }
    units[index].hint = .headline
    metadata.title = metadata.title ?? units[index].words
  }
}

/// Whether a line break stands inside a sentence or a heading.
private func goesOn(_ unit: PageUnit, _ next: String) -> Bool {
  if unit.hint == .heading { return true }
  let endsSentence = unit.words.last.map { ".!?:…".contains($0) } == true
  return !endsSentence && next.first?.isLowercase == true
}

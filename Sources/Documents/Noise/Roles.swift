import Knowledge

/// Tells the article from the page around it: one role for every unit.
struct PageRoles {
  private let shapes: [LineShape]
  let kinds: [Furniture?]
  private let groups: [Int]
  private let hasStructure: Bool
  private(set) var roles: [Article.Block.Role]
  /// The unit that is the article's title.
  private(set) var headline: Int?
  /// The units from the first sentence of the article to its last.
  private(set) var run = 0..<0
  /// The units of boxes inserted into the body.
  private var boxed: Set<Int> = []

  init(of page: Page) {
    shapes = page.units.map { LineShape(of: $0) }
    groups = page.units.map(\.group)
    hasStructure = page.hasStructure
    kinds = Furniture.kinds(of: shapes)
    roles = Array(repeating: .noise, count: shapes.count)
    let body = BodyRun(shapes, kinds: kinds, hasStructure: page.hasStructure)
    guard shapes.count > 1, let found = body.range else {
      keepEverything()
      return
    }
    run = found
    headline = Documents.headline(
      of: shapes, kinds: kinds, before: run, title: page.metadata.title)
    markParagraphs()
    markInsertions(body)
    markHeadings(body)
    markRepetitions()
    if let headline { roles[headline] = .headline }
    if !roles.contains(.paragraph) { keepEverything() }
  }

  /// The way out for a page without sentences: what is no furniture is body, or else everything.
  private mutating func keepEverything() {
    let kept = shapes.indices.filter { kinds[$0] == nil && shapes[$0].hint != .noise }
    for index in kept.isEmpty ? Array(shapes.indices) : kept {
      roles[index] = shapes[index].hint == .headline && kept.count > 1 ? .headline : .paragraph
    }
  }

  private mutating func markParagraphs() {
    for index in run where isOpen(index) {
      let shape = shapes[index]
      let isLongItem = shape.hint == .item && shape.words.count >= 6
      if shape.isProse && shape.hint != .heading || isLongItem { roles[index] = .paragraph }
    }
  }

  private func isOpen(_ index: Int) -> Bool {
    kinds[index] == nil && shapes[index].hint != .noise && index != headline
      && !boxed.contains(index)
  }

  /// Blanks boxes inside the body: lists under a marker, and groups of short lines in a text whose
  /// paragraphs stand apart.
  private mutating func markInsertions(_ body: BodyRun) {
    var isInside = false
    for index in run where shapes[index].hint != .noise {
      if kinds[index] == .marker { isInside = true }
      if body.isContinuation(index) { isInside = false }
      if isInside { close(index) }
    }
    guard !hasStructure, paragraphsStandApart else { return }
    for (_, members) in Dictionary(grouping: shapes.indices, by: { groups[$0] })
    where isBox(members) {
      for index in members { close(index) }
    }
  }

  private mutating func close(_ index: Int) {
    roles[index] = .noise
    boxed.insert(index)
  }

  /// Whether blank lines part the paragraphs of the body.
  private var paragraphsStandApart: Bool {
    let long = run.filter { shapes[$0].isLong && kinds[$0] == nil }
    let together = zip(long, long.dropFirst()).count { groups[$0] == groups[$1] }
    return long.count >= 3 && together * 4 <= long.count
  }

  /// Several short lines in one piece that do not lead into a paragraph.
  private func isBox(_ members: [Int]) -> Bool {
    guard members.count >= 2, let last = members.last, !shapes[last].isProse else { return false }
    let endsInList = shapes[members[0]].line.hasSuffix(":")
    return members.allSatisfy { !shapes[$0].isLong } && !endsInList
  }

  /// Finds the headings: single short lines right above a paragraph.
  private mutating func markHeadings(_ body: BodyRun) {
    for index in headingReach where isOpen(index) && roles[index] == .noise {
      let shape = shapes[index]
      guard shape.hint == .heading || shape.hint == .none || shape.hint == .item,
        !Dateline.isAlone(shape.line)
      else { continue }
      if body.listed.contains(index) {
        roles[index] = .paragraph
      } else if !shape.isProse || shape.hint == .heading, shape.words.count <= 16,
        leadsIntoParagraph(index) || body.keepsLine(index), !isListed(index, body)
      {
        roles[index] = .heading
      }
    }
  }

  /// The body and the lines between the headline and its first sentence.
  private var headingReach: Range<Int> {
    let start = headline.map { $0 + 1 } ?? (hasStructure ? 0 : run.lowerBound)
    return min(start, run.lowerBound)..<run.upperBound
  }

  /// Whether a paragraph comes next, furniture left aside.
  private func leadsIntoParagraph(_ index: Int) -> Bool {
    let next = shapes.indices.suffix(from: index + 1).first { isOpen($0) }
    return next.map { roles[$0] == .paragraph } == true
  }

  /// Whether a short line is one of several, and so no heading; markup vouches for its headings.
  private func isListed(_ index: Int, _ body: BodyRun) -> Bool {
    if shapes[index].hint == .heading { return false }
    if shapes[index].hint == .item { return true }
    if body.keepsLine(index) { return false }
    let isBeforeBody = index < run.lowerBound
    let followsLine =
      index > 0 && !shapes[index - 1].isProse && index - 1 != headline
      && shapes[index - 1].hint != .noise
    return (isBeforeBody || followsLine) && body.share(of: index) < 0.5
  }

  /// Silences what says the headline or a paragraph over again.
  private mutating func markRepetitions() {
    var seen = Set<String>()
    let title = headline.map { shapes[$0].phrase }
    for index in run where roles[index] != .noise {
      let phrase = shapes[index].phrase
      if phrase == title || (shapes[index].words.count >= 4 && !seen.insert(phrase).inserted) {
        roles[index] = .noise
      }
    }
  }
}

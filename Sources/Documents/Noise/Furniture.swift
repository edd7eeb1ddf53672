/// What a unit is by its own shape and words, wherever it stands.
enum Furniture {
  /// "© 2025 …", "All rights reserved"
  case copyright
  /// What stands under a picture, and who took it.
  case caption
  /// "By …", "Reporting by …"
  case byline
  /// "Source: …", "(After reporting by …)", "Translated from …"
  case credit
  /// A line that is hardly more than a date or a reading time.
  case date
  /// A button, a menu entry, a path to the page, a file name.
  case control
  /// A sentence to the visitor: subscribe, donate, accept, comment.
  case appeal
  /// The headline or the cut-off text of another article.
  case teaser
  /// Says the same as the line beside it, as a picture's text and its caption do.
  case echo
  /// The heading of a list of other articles, of comments, of tags.
  case marker
}

extension Furniture {
  /// What the units of a page are by shape; nil for everything that may belong to the article.
  static func kinds(of shapes: [LineShape]) -> [Furniture?] {
    var kinds = shapes.map { kind(of: $0) }
    acquitSentences(&kinds, shapes)
    markEchoes(&kinds, shapes)
    markTeasers(&kinds, shapes)
    markCaptions(&kinds, shapes)
    markAuthors(&kinds, shapes)
    return kinds
  }

  /// The first rule that knows the unit, the surest first.
  private static func kind(of shape: LineShape) -> Furniture? {
    if shape.isMarker { return .marker }
    if shape.phrase.isEmpty { return .control }
    if shape.isCopyright { return .copyright }
    if shape.isCaption { return .caption }
    if shape.isCredit { return .credit }
    if shape.isByline { return .byline }
    if shape.isControl { return .control }
    if shape.isDateLine { return .date }
    if shape.isDebris { return .control }
    if shape.isAppeal { return .appeal }
    return shape.isPointer || shape.isCutOff ? .teaser : nil
  }

  /// Two neighbours of which one begins with all of the other are a picture's text and caption.
  private static func markEchoes(_ kinds: inout [Furniture?], _ shapes: [LineShape]) {
    for index in shapes.indices.dropFirst() where kinds[index] == nil {
      let (one, other) = (shapes[index - 1], shapes[index])
      guard min(one.words.count, other.words.count) >= 3,
        max(one.words.count, other.words.count) < 40,
        one.phrase.hasPrefix(other.phrase) || other.phrase.hasPrefix(one.phrase),
        one.isProse == other.isProse
      else { continue }
      kinds[index] = .echo
      if kinds[index - 1] == nil { kinds[index - 1] = .echo }
    }
  }

  /// A sentence that trails off or speaks to somebody is no furniture on a page without any signs of
  /// a site.
  private static func acquitSentences(_ kinds: inout [Furniture?], _ shapes: [LineShape]) {
    let doubtful = shapes.indices.filter { index in
      guard shapes[index].words.count >= 12, shapes[index].isProse else { return false }
      let isPlea = kinds[index] == .appeal && !shapes[index].beginsAsAppeal
      return isPlea || (kinds[index] == .teaser && !shapes[index].isPointer)
    }
    var sure = kinds
    for index in doubtful { sure[index] = nil }
    let signs: Set<Furniture> = [.control, .marker, .copyright, .appeal]
    if !sure.contains(where: { $0.map(signs.contains) == true }) { kinds = sure }
  }

  /// A short line right below the name of a picture agency is the picture's caption.
  private static func markCaptions(_ kinds: inout [Furniture?], _ shapes: [LineShape]) {
    for index in shapes.indices.dropFirst() where kinds[index] == nil && !shapes[index].isProse {
      guard kinds[index - 1] == .caption, shapes[index - 1].words.count <= 4,
        shapes[index].hint == .none
      else { continue }
      kinds[index] = .caption
    }
  }

  /// A paragraph about the work of somebody whom a byline names introduces the author.
  private static func markAuthors(_ kinds: inout [Furniture?], _ shapes: [LineShape]) {
    let bylines = shapes.indices.filter { kinds[$0] == .byline }
    let names = Set(
      bylines.flatMap { contentWords(of: shapes[$0].line) }.filter(\.isName).compactMap(\.stem))
    for index in shapes.indices where kinds[index] == nil && shapes[index].isProse {
      let start = contentWords(of: shapes[index].words.prefix(2).joined(separator: " "))
      guard start.count == 2, let first = start[0].stem, names.contains(first),
        start[1].isName || Words.introductions.contains(start[1].lowercased),
        !Set(shapes[index].phrase.split(separator: " ").map(String.init))
          .isDisjoint(with: Words.journalism)
      else { continue }
      kinds[index] = .byline
    }
  }

  /// The short lines that a sentence ending in a colon announces.
  static func lists(in shapes: [LineShape], kinds: [Furniture?]) -> Set<Int> {
    var listed: Set<Int> = []
    var isOpen = false
    for index in shapes.indices {
      if shapes[index].announcesList, shapes[index].words.count >= 4, kinds[index] == nil {
        isOpen = true
      } else if isOpen, kinds[index] == nil, !shapes[index].isProse, shapes[index].hint != .heading
      {
        listed.insert(index)
      } else {
        isOpen = false
      }
    }
    return listed
  }

  /// A title right above a cut-off text belongs to that text if they share words.
  private static func markTeasers(_ kinds: inout [Furniture?], _ shapes: [LineShape]) {
    for index in shapes.indices.dropFirst() where kinds[index] == .teaser {
      let title = shapes[index - 1]
      guard kinds[index - 1] == nil, !title.isProse,
        title.keys.keys.count(where: { shapes[index].keys[$0] != nil }) >= 2
      else { continue }
      kinds[index - 1] = .teaser
    }
  }
}

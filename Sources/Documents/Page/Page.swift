/// One input taken apart, before anything is known about the roles of its parts.
struct Page {
  /// The input decoded; of HTML, the visible text.
  let text: String
  /// In the order of the text, none overlapping another, none blank.
  var units: [PageUnit]
  /// What the input says about itself outside its text.
  var metadata = PageMetadata()
  /// Whether markup told what the units are; pasted text leaves that to position and shape.
  let hasStructure: Bool
}

/// A line, or the lines of one paragraph.
struct PageUnit {
  /// What the markup says about a unit.
  enum Hint {
    case none
    case headline
    case heading
    case item
    /// Furniture by its place in the markup.
    case noise
  }

  /// UTF-8 offsets into the page's text; no blanks at either end.
  var range: Range<Int>
  /// Markup inside the range.
  var skipped: [Range<Int>] = []
  /// What there is to read in the range, in one line without markup.
  var words: String
  var hint = Hint.none
  /// Units that no blank line separates have the same number.
  var group: Int
}

/// What a page or a file says about itself outside its text.
struct PageMetadata {
  var title: String?
  var publisher: String?
  /// Whom the document credits, where it does not say who published it.
  var source: String?
  var published: DateMention?
  var url: String?
}

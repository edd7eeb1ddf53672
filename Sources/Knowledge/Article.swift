/// One document as a reader would have it: who published it, when, and which parts are its body.
public struct Article: Hashable, Sendable, Identifiable {
  /// A stretch of the text with one role on the page.
  public struct Block: Hashable, Sendable {
    /// What a block is to the article.
    public enum Role: String, Hashable, Sendable, CaseIterable {
      /// The article's own title.
      case headline
      /// A heading inside the body.
      case heading
      case paragraph
      /// Navigation, teasers, captions, bylines, notices: kept for offsets, never read.
      case noise
    }

    /// UTF-8 offsets into the article's text.
    public var range: Range<Int>
    public var role: Role
    /// Stretches inside `range` that are markup, link targets for instance, and no words of the
    /// article; ascending and disjoint.
    public var skipped: [Range<Int>]

    public init(range: Range<Int>, role: Role, skipped: [Range<Int>] = []) {
      self.range = range
      self.role = role
      self.skipped = skipped
    }
  }

  /// The path as it was given, or `-` for standard input.
  public var id: String
  public var title: String?
  public var publisher: String?
  /// When it was published, as precisely as the page tells.
  public var published: PartialDate?
  public var url: String?
  /// The input decoded to UTF-8; of HTML, the visible text.
  ///
  /// Every offset counts bytes of it.
  public var text: String
  /// In the order of the text, none overlapping another.
  public var blocks: [Block]

  public init(
    id: String, title: String? = nil, publisher: String? = nil, published: PartialDate? = nil,
    url: String? = nil, text: String, blocks: [Block]
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.published = published
    self.url = url
    self.text = text
    self.blocks = blocks
  }

  /// The blocks that belong to the article itself.
  public var body: [Block] { blocks.filter { $0.role != .noise } }
}

extension Article {
  /// The text with all markup inside its blocks blanked: what an annotator should read.
  ///
  /// Every skipped byte becomes a space, so that offsets hold for `text` and for this alike.
  public var readableText: String {
    guard blocks.contains(where: { !$0.skipped.isEmpty }) else { return text }
    var bytes = Array(text.utf8)
    for range in blocks.flatMap(\.skipped) {
      for index in range.clamped(to: bytes.indices) { bytes[index] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

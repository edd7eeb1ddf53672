/// A text with all that Linguistics knows of it; offsets are UTF-8 bytes of `text`.
public struct Document: Hashable, Sendable {
  /// The text as it was given.
  public var text: String
  /// In the order of the text; they refer to each other by index.
  public var tokens: [Token]
  /// In the order of the text; together they hold every token once.
  public var sentences: [Sentence]
  /// Names, in the order of the text, none overlapping another.
  public var mentions: [Mention]

  /// A document of given parts, which must fit together as its properties say.
  public init(
    text: String, tokens: [Token] = [], sentences: [Sentence] = [], mentions: [Mention] = []
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
  }
}

/// A run of tokens with one root; a text without tokens has no sentences.
public struct Sentence: Hashable, Sendable {
  /// Indexes into the document's tokens, never empty.
  public var tokens: Range<Int>
  /// The index of the token that has itself as head.
  public var root: Int
  /// Which of the blocks handed to the annotator it stands in.
  public var block: Int

  /// A sentence of tokens of a document that has them already or is about to.
  public init(tokens: Range<Int>, root: Int, block: Int) {
    self.tokens = tokens
    self.root = root
    self.block = block
  }
}

/// A name of a person, an organisation or a place (states included).
public struct Mention: Hashable, Sendable {
  /// What the name names, as the training data have it.
  public enum Label: String, Hashable, Sendable, CaseIterable {
    case person = "PER"
    case organisation = "ORG"
    case location = "LOC"
  }

  /// Indexes into the document's tokens, never empty.
  public var tokens: Range<Int>
  /// The token of the mention that hangs highest in the tree.
  public var head: Int
  /// What the name names.
  public var label: Label

  /// A mention of tokens of a document; `head` must be one of them.
  public init(tokens: Range<Int>, head: Int, label: Label) {
    self.tokens = tokens
    self.head = head
    self.label = label
  }
}

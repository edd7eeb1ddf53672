/// All that extraction learnt from one article.
public struct Reading: Hashable, Sendable {
  /// A sentence that yielded no statement, and why.
  public struct Gap: Hashable, Sendable {
    public var sentence: Int
    public var quote: String
    /// In words: "no actor", "no second actor".
    public var reason: String

    public init(sentence: Int, quote: String, reason: String) {
      self.sentence = sentence
      self.quote = quote
      self.reason = reason
    }
  }

  public var document: Article.ID
  /// The actors of this article, in the order of first mention; ids are unique in it.
  public var actors: [Actor]
  /// In the order of the text; subjects, objects and attributions name `actors`.
  public var statements: [Statement]
  public var gaps: [Gap]

  public init(
    document: Article.ID, actors: [Actor] = [], statements: [Statement] = [],
    gaps: [Gap] = []
  ) {
    self.document = document
    self.actors = actors
    self.statements = statements
    self.gaps = gaps
  }
}

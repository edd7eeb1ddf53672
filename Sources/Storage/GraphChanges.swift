public import Graph
public import Knowledge

/// What a build has done to the graph.
public struct GraphChanges: Hashable, Sendable {
  /// How many edges a document, or all together, made, lost, or changed in weight; see `Edge`.
  public struct Counts: Hashable, Sendable {
    /// Edges that had no statement before.
    public var added = 0
    /// Edges that have none any more.
    public var removed = 0
    /// Edges that have more statements than before.
    public var strengthened = 0
    /// Edges that have fewer, but still some.
    public var weakened = 0

    /// Whether nothing has changed.
    public var isEmpty: Bool { self == Counts() }
  }

  /// What one document did.
  public struct Document: Hashable, Sendable {
    /// That of its article.
    public var id: Article.ID
    /// Whether it is gone from the store.
    public var isRemoved: Bool
    /// By what the document itself brought or took.
    ///
    /// An edge that gained a statement here and lost one elsewhere is stronger by this document and
    /// weaker by the other.
    public var counts: Counts
  }

  /// What all did together; edges of a graph that was empty before are not counted.
  public var total = Counts()
  /// Those that were saved, removed or linked anew, sorted by id; empty for a graph that was empty.
  public var documents: [Document] = []
  /// Whether the graph was empty before, so that everything is new.
  public var isFirst = false
  /// Decisions that were not obeyed, sorted by line.
  public var conflicts: [DecisionConflict] = []

  /// Of a build that did nothing.
  public init() {}
}

public import Knowledge

/// What two periods of one graph say of each pair of actors.
///
/// "Gone" means that no document of the later period mentions it, never that it ended.
public struct GraphDiff: Sendable {
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case added, gone, changed, unchanged
  }

  /// One unordered pair of actors, ids ascending.
  public struct Pair: Hashable, Sendable {
    public var first: Actor.ID
    public var second: Actor.ID
    public var change: Change
    public var before: [Edge]
    public var after: [Edge]
  }

  /// What a period rests on.
  public struct Coverage: Hashable, Sendable {
    public var period: Period
    public var documents: [Article.ID]
    public var publishers: [String]
    /// Statements in the period, and how many of them count there only by their document's date.
    public var statements: Int
    public var undated: Int
  }

  public var before: Coverage
  public var after: Coverage
  /// Sorted by change, then by ids.
  public var pairs: [Pair]
  /// The actors of either period.
  public var actors: [Actor]
  /// Actors that only the later, or only the earlier period mentions.
  public var appearing: [Actor.ID]
  public var notMentioned: [Actor.ID]
}

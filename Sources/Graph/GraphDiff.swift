public import Knowledge

/// What two periods of one graph say of each pair of actors.
///
/// "Gone" means that no document of the later period mentions it, never that it ended.
public struct GraphDiff: Sendable {
  /// What became of a pair.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// Only the later period has statements.
    case added
    /// Only the earlier period has statements.
    case gone
    /// Both have, but of other event types, or what was planned, uncertain or denied in one is a
    /// fact in the other.
    case changed
    case unchanged
  }

  /// In which of the two periods a pair has a fact: an act asserted or reported.
  public enum FactPresence: String, Hashable, Sendable, CaseIterable {
    case kept, new, gone
    /// Only planned, uncertain or denied acts, if any.
    case never
  }

  /// One unordered pair of actors, ids ascending.
  public struct Pair: Hashable, Sendable {
    public var first: Actor.ID
    public var second: Actor.ID
    public var change: Change
    /// The edges between the two in each period, in both directions, sorted as a graph sorts them.
    public var before: [Edge]
    public var after: [Edge]

    /// Whether the earlier period has the pair as a fact.
    public var isFactBefore: Bool { before.contains { $0.status.isFact } }
    /// Whether the later period has the pair as a fact.
    public var isFactAfter: Bool { after.contains { $0.status.isFact } }

    /// In which periods the pair has a fact.
    public var facts: FactPresence {
      switch (isFactBefore, isFactAfter) {
      case (true, true): .kept
      case (false, true): .new
      case (true, false): .gone
      case (false, false): .never
      }
    }

    /// Whether both periods speak of the pair, and only the later one of a fact: a plan came true.
    public var cameTrue: Bool { change == .changed && facts == .new }

    /// The edge that says most of the earlier period; see `GraphDiff.leading(_:)`.
    public var leadingBefore: Edge? { GraphDiff.leading(before) }
    /// The edge that says most of the later period; see `GraphDiff.leading(_:)`.
    public var leadingAfter: Edge? { GraphDiff.leading(after) }
  }

  /// What a period rests on.
  public struct Coverage: Hashable, Sendable {
    public var period: Period
    /// Published in the period, in the order of the graph.
    public var documents: [Article.ID]
    /// Of those documents, sorted, each once.
    public var publishers: [String]
    /// Statements in the period, and how many of them count there only by their document's date.
    public var statements: Int
    public var undated: Int
  }

  /// A person whose roles two periods word differently.
  public struct RoleChange: Hashable, Sendable {
    public var actor: Actor.ID
    /// Those that documents of each period vouch for, in order of first mention; never empty.
    public var before: [Affiliation]
    public var after: [Affiliation]
  }

  public var before: Coverage
  public var after: Coverage
  /// Sorted by change, then by ids.
  public var pairs: [Pair]
  /// The actors of either period, sorted by id.
  public var actors: [Actor]
  /// Actors that only the later, or only the earlier period mentions; sorted by id.
  public var appearing: [Actor.ID]
  public var notMentioned: [Actor.ID]
  /// Actors of either period with different roles in the two; sorted by id.
  ///
  /// A person of whom one period tells no role is not among them.
  public var roleChanges: [RoleChange]
  /// Documents without a date: what they leave undated counts in neither period.
  public var dateless: [Article.ID]

  /// Whether the two periods differ in any pair or actor.
  public var isEmpty: Bool {
    pairs.allSatisfy { $0.change == .unchanged } && appearing.isEmpty && notMentioned.isEmpty
  }

  /// The pairs of one change.
  public func pairs(_ change: Change) -> [Pair] { pairs.filter { $0.change == change } }

  /// The pairs with a fact in the periods that `facts` names.
  public func pairs(facts: FactPresence) -> [Pair] { pairs.filter { $0.facts == facts } }

  /// The edge to quote first: a fact before anything else, then a formal act, then what most
  /// documents and most statements say; equals by label and ids.
  ///
  /// - Returns: nil if there are no edges.
  public static func leading(_ edges: [Edge]) -> Edge? {
    edges.min { one, other in
      let (first, second) = (weight(of: one), weight(of: other))
      guard first == second else { return first.lexicographicallyPrecedes(second) }
      return (one.relation.label, one.subject, one.object)
        < (other.relation.label, other.subject, other.object)
    }
  }

  /// The smaller, the earlier to quote.
  private static func weight(of edge: Edge) -> [Int] {
    [
      edge.status.isFact ? 0 : 1, edge.relation.formal ? 0 : 1, edge.status.rank,
      -edge.documents.count, -edge.statements.count,
    ]
  }
}

public import Knowledge

extension GraphDiff {
  /// One unordered pair of actors, ids ascending.
  public struct Pair: Hashable, Sendable {
    /// The id that sorts first.
    public var first: Actor.ID
    /// The id that sorts second.
    public var second: Actor.ID
    /// What became of the pair from the earlier side to the later.
    public var change: Change
    /// In what its sides differ; empty unless both have statements.
    public var aspects: Set<Aspect>
    /// What the earlier side says of the two.
    public var before: Side
    /// What the later side says of the two.
    public var after: Side

    /// In which sides the pair has a fact.
    public var facts: FactPresence {
      switch (before.isFact, after.isFact) {
      case (true, true): .kept
      case (false, true): .new
      case (true, false): .gone
      case (false, false): .never
      }
    }

    /// Whether both sides speak of the pair, and only the later one of a fact: a plan came true.
    public var cameTrue: Bool { change == .changed && facts == .new }
  }

  /// What one side says of a pair.
  public struct Side: Hashable, Sendable {
    /// How many statements it has; 0 if it does not speak of the pair.
    public var statements: Int
    /// How many acts they tell of; see `Event`.
    public var events: Int
    /// How many publishers tell of them; documents without one count as one more together.
    public var publishers: Int
    /// The first of the dates that its statements count under; nil if they have none.
    public var first: PartialDate?
    /// The last of those dates.
    public var last: PartialDate?
    /// The surest of its statements; nil if it has none.
    public var status: Status?

    /// Whether it has a fact.
    public var isFact: Bool { status?.isFact ?? false }
  }

  /// What became of a pair.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// Only the later side has statements.
    case added
    /// Only the earlier side has statements.
    case gone
    /// Both have, and differ in some `Aspect` that counts.
    case changed
    /// Both have, and differ in no `Aspect` that counts.
    case unchanged
  }

  /// In what the two sides of a pair differ.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// Other types of acts; of two graphs also other words for them, or the other one did it.
    case relation
    /// What was planned, uncertain or denied is a fact, or the other way round; of two graphs also
    /// any other step to surer or less sure.
    case status
    /// Cooperation came to conflict, or conflict to cooperation, or one joined the other.
    case tone
    /// More or fewer acts than the coverage explains: of two periods at least two acts and twice as
    /// many for each document; of two graphs any other number of acts or statements.
    case count
    /// Another first or last date. Of two periods it says nothing, and does not make a change.
    case dates
  }

  /// In which of the two sides a pair has a fact: an act asserted or reported.
  public enum FactPresence: String, Hashable, Sendable, CaseIterable {
    /// Both have one.
    case kept
    /// Only the later side has one.
    case new
    /// Only the earlier side has one.
    case gone
    /// Only planned, uncertain or denied acts, if any.
    case never
  }
}

public import Knowledge

/// What two sides say of each pair of actors: two periods of one graph, or two graphs.
///
/// "Gone" means that no document of the later side mentions it, never that it ended.
public struct GraphDiff: Sendable {
  /// What became of a pair.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// Only the later side has statements.
    case added
    /// Only the earlier side has statements.
    case gone
    /// Both have, and differ in some `Aspect` that counts.
    case changed
    case unchanged
  }

  /// In what the two sides of a pair differ.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// Other types of acts.
    case relation
    /// Surer or less sure: what was planned, uncertain or denied is a fact, or the other way round.
    case status
    /// Cooperation came to conflict, or conflict to cooperation.
    case tone
    /// More or fewer acts than the coverage explains: of two periods at least two acts and twice as
    /// many for each document; of two graphs any other number.
    case count
    /// Another first or last date. Of two periods it says nothing, and does not make a change.
    case dates
  }

  /// In which of the two sides a pair has a fact: an act asserted or reported.
  public enum FactPresence: String, Hashable, Sendable, CaseIterable {
    case kept, new, gone
    /// Only planned, uncertain or denied acts, if any.
    case never
  }

  /// What one side says of a pair.
  public struct Side: Hashable, Sendable {
    /// How many acts it tells of; see `Event`.
    public var events: Int
    /// How many publishers tell of them; documents without one count as one more together.
    public var publishers: Int
    public var first: PartialDate?
    public var last: PartialDate?
    /// The surest of its statements; nil if it has none.
    public var status: Status?
    /// Where its links stand in the list of the side.
    let links: Range<Int>

    /// Whether it has a fact.
    public var isFact: Bool { status?.isFact ?? false }
    public var statements: Int { links.count }
  }

  /// One unordered pair of actors, ids ascending.
  public struct Pair: Hashable, Sendable {
    public var first: Actor.ID
    public var second: Actor.ID
    public var change: Change
    /// In what its sides differ; empty unless both have statements.
    public var aspects: Set<Aspect>
    public var before: Side
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

  /// What a side rests on.
  public struct Coverage: Hashable, Sendable {
    /// What it is called: "2024", or the path of a store.
    public var label: String
    /// How many documents were published in the period, or the graph has.
    public var documents: Int
    /// Of those documents, sorted, each once.
    public var publishers: [String]
    /// Statements of the side, and how many of them count there only by their document's date.
    public var statements = 0
    public var undated = 0
    /// How many acts they tell of.
    public var events = 0

    public init(label: String, documents: Int, publishers: [String]) {
      self.label = label
      self.documents = documents
      self.publishers = publishers
    }

    /// How many acts there would be in a hundred documents; nil without documents.
    public func rate(of events: Int) -> Double? {
      documents == 0 ? nil : Double(events) * 100 / Double(documents)
    }
  }

  /// A person whose roles two sides word differently.
  public struct RoleChange: Hashable, Sendable {
    public var actor: Actor.ID
    /// Those that documents of each side vouch for, in order of first mention; never empty.
    public var before: [Affiliation]
    public var after: [Affiliation]
  }

  public internal(set) var before: Coverage
  public internal(set) var after: Coverage
  /// Sorted by change, then by ids.
  public var pairs: [Pair]
  /// Actors that only the later, or only the earlier side mentions; sorted by id.
  public internal(set) var appearing: [Actor.ID]
  public internal(set) var notMentioned: [Actor.ID]
  /// Actors of either side with different roles in the two; sorted by id.
  ///
  /// A person of whom one side tells no role is not among them.
  public internal(set) var roleChanges: [RoleChange]
  /// How many documents have no date: what they leave undated counts in neither period.
  public internal(set) var dateless: Int

  /// All that either side has; its words can be loaded later.
  public var graph: KnowledgeGraph
  /// Sorted by pair.
  var linksBefore: [Link]
  var linksAfter: [Link]

  /// The period whose roles a drawing shows; nil for two graphs.
  public internal(set) var period: Period?

  /// The actors of either side, sorted by id.
  public var actors: [Actor] {
    let mentioned = Set(pairs.flatMap { [$0.first, $0.second] })
    return graph.actors.filter { mentioned.contains($0.id) }
  }

  /// Whether the two sides differ in any pair or actor.
  public var isEmpty: Bool {
    pairs.allSatisfy { $0.change == .unchanged } && appearing.isEmpty && notMentioned.isEmpty
  }

  /// The pairs of one change.
  public func pairs(_ change: Change) -> [Pair] { pairs.filter { $0.change == change } }

  /// The pairs with a fact in the sides that `facts` names.
  public func pairs(facts: FactPresence) -> [Pair] { pairs.filter { $0.facts == facts } }

  /// The pairs that differ, and the unchanged ones within some edges of an actor of these.
  ///
  /// - Parameter context: 0 leaves unchanged pairs out; 1 lets in those of actors that are part of a
  ///   change; and so on.
  public func pairs(withContext context: Int) -> [Pair] {
    var near = Set(
      pairs.lazy.filter { $0.change != .unchanged }.flatMap { [$0.first, $0.second] })
    var shown = Set<ActorPair>()
    for _ in 0..<max(0, context) {
      let reached = pairs.filter {
        $0.change == .unchanged && (near.contains($0.first) || near.contains($0.second))
      }
      shown.formUnion(reached.map { ActorPair($0.first, $0.second) })
      near.formUnion(reached.flatMap { [$0.first, $0.second] })
    }
    return pairs.filter {
      $0.change != .unchanged || shown.contains(ActorPair($0.first, $0.second))
    }
  }

  /// The links of a pair, those of the earlier side first.
  public func links(of pair: Pair) -> [Link] {
    Array(linksBefore[pair.before.links]) + linksAfter[pair.after.links]
  }

  /// The edges between the two in the earlier side, in both directions, sorted as a graph sorts them.
  public func edgesBefore(_ pair: Pair) -> [Edge] {
    graph.edges(of: linksBefore[pair.before.links])
  }

  /// The edges between the two in the later side.
  public func edgesAfter(_ pair: Pair) -> [Edge] { graph.edges(of: linksAfter[pair.after.links]) }

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
      -edge.documentCount, -edge.links.count,
    ]
  }
}

public import Knowledge
internal import OrderedCollections

/// All statements of one relation and status between two actors, in one direction.
///
/// A symmetric relation has its two actors in the order of their ids.
public struct Edge: Hashable, Sendable {
  public var subject: Actor.ID
  public var object: Actor.ID
  public var relation: Relation
  public var status: Status
  /// Dated ones in the order of their dates, then undated ones, equals as inserted; never empty.
  public var statements: [Statement]

  public init(
    subject: Actor.ID, object: Actor.ID, relation: Relation, status: Status,
    statements: [Statement]
  ) {
    self.subject = subject
    self.object = object
    self.relation = relation
    self.status = status
    self.statements = statements
  }

  /// The dates of its statements, sorted, each once; undated ones give none.
  public var dates: [PartialDate] { Array(Set(statements.compactMap(\.date))).sorted() }
  /// The documents that say so, in order of first statement.
  public var documents: [Article.ID] { Array(OrderedSet(statements.map(\.document))) }
  /// How many of its statements have no date of their own.
  public var undated: Int { statements.count { $0.date == nil } }
  /// The ends as an unordered pair.
  public var pair: ActorPair { ActorPair(subject, object) }

  /// The end that is not `actor`; nil if `actor` is at neither end.
  public func other(than actor: Actor.ID) -> Actor.ID? {
    switch actor {
    case subject: object
    case object: subject
    default: nil
    }
  }
}

/// Two different actors, whichever comes first.
public struct ActorPair: Hashable, Sendable, Comparable {
  /// The id that sorts first.
  public let first: Actor.ID
  public let second: Actor.ID

  public init(_ one: Actor.ID, _ other: Actor.ID) {
    first = min(one, other)
    second = max(one, other)
  }

  public static func < (one: ActorPair, other: ActorPair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

extension KnowledgeGraph {
  /// The edges under a filter, sorted by subject, object, label, event and status.
  ///
  /// Links whose two ends turned out to be one actor make no edge.
  public func edges(where filter: Filter = Filter()) -> [Edge] {
    Self.edges(of: links.filter(filter.admits))
  }

  /// Joins links into edges, sorted by subject, object, label, event and status.
  static func edges(of links: [Link]) -> [Edge] {
    let groups = OrderedDictionary(grouping: links.filter { !$0.isLoop }, by: EdgeKey.init)
    return groups.map { key, links in
      Edge(
        subject: key.subject, object: key.object, relation: key.relation, status: key.status,
        statements: inOrderOfDate(links.map(\.statement)))
    }.sorted { EdgeKey(of: $0) < EdgeKey(of: $1) }
  }

  private static func inOrderOfDate(_ statements: [Statement]) -> [Statement] {
    let dated = statements.enumerated().sorted { one, other in
      switch (one.element.date, other.element.date) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: one.offset < other.offset
      }
    }
    return dated.map(\.element)
  }
}

/// What the statements of one edge have in common.
private struct EdgeKey: Hashable, Comparable {
  let subject: Actor.ID
  let object: Actor.ID
  let relation: Relation
  let status: Status

  init(_ link: KnowledgeGraph.Link) {
    relation = link.statement.relation
    status = link.statement.status
    let turned = relation.symmetric && link.object < link.subject
    subject = turned ? link.object : link.subject
    object = turned ? link.subject : link.object
  }

  init(of edge: Edge) {
    subject = edge.subject
    object = edge.object
    relation = edge.relation
    status = edge.status
  }

  static func < (one: EdgeKey, other: EdgeKey) -> Bool {
    one.sortKey.lexicographicallyPrecedes(other.sortKey)
  }

  /// In full, so that no two different keys are equal in order.
  private var sortKey: [String] {
    [
      subject, object, relation.label, relation.event?.rawValue ?? "", String(status.rank),
      String(relation.symmetric), String(relation.formal),
    ]
  }
}

extension Status {
  /// 0 for the surest, in the order of declaration.
  public var rank: Int { Status.allCases.firstIndex(of: self) ?? Status.allCases.count }
}

public import Knowledge

/// All statements of one relation and status between two actors, in one direction.
///
/// A symmetric relation has its two actors in the order of their ids.
public struct Edge: Hashable, Sendable {
  public var subject: Actor.ID
  public var object: Actor.ID
  public var relation: Relation
  public var status: Status
  /// Dated ones in the order of their dates, then undated ones in that of their documents; never
  /// empty.
  public var links: [Link]
  /// How many acts the statements tell of; see `Event`.
  public var events: Int
  /// Those of `links` whose words are loaded, in the same order.
  public var statements: [Statement]
  /// Who says so, of statements that somebody else than their document vouches for.
  public var speakers: [Statement.ID: Actor.ID]

  /// The dates of its statements, sorted, each once; undated ones give none.
  public var dates: [PartialDate] { Set(links.compactMap(\.date)).sorted() }
  /// The dates of the documents of its statements, sorted, each once.
  public var documentDates: [PartialDate] { Set(links.compactMap(\.written)).sorted() }
  /// How many documents say so.
  public var documentCount: Int { Set(links.map(\.document)).count }
  /// How many publishers do; documents without one count as one more together.
  public var publisherCount: Int { Set(links.map(\.publisher)).count }
  /// The documents of its loaded statements, in their order.
  public var documents: [Article.ID] {
    var seen = Set<Article.ID>()
    return statements.map(\.document).filter { seen.insert($0).inserted }
  }
  /// How many of its statements have no date of their own.
  public var undated: Int { links.count { $0.date == nil } }
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
  /// Direction, kinds and countries of a filter say whom a search may reach; here they do not count.
  public func edges(where filter: Filter = Filter()) -> [Edge] { edges(of: links(where: filter)) }

  /// The links that a filter lets pass, wherever they lead.
  public func links(where filter: Filter) -> [Link] {
    let passing = LinkFilter(filter, in: self)
    return vouchedFor(links.filter(passing.admits), by: filter.minimumSources)
  }

  /// Leaves out the acts that fewer publishers vouch for.
  func vouchedFor(_ links: [Link], by minimum: Int) -> [Link] {
    guard minimum > 1 else { return links }
    let publishers = links.reduce(into: [Act: Set<Int32>]()) { publishers, link in
      publishers[act(of: link), default: []].insert(link.publisher)
    }
    return links.filter { (publishers[act(of: $0)]?.count ?? 0) >= minimum }
  }

  /// Joins links into edges, sorted by subject, object, label, event and status.
  public func edges(of links: some Sequence<Link>) -> [Edge] {
    Dictionary(grouping: links, by: edgeKey(of:)).map { key, links in
      let links = links.sorted(by: Link.isEarlier)
      let words = links.compactMap { self.words[$0.key] }
      return Edge(
        subject: actors[Int(key.subject)].id, object: actors[Int(key.object)].id,
        relation: relations[Int(key.relation)], status: key.status, links: links,
        events: eventCount(of: links), statements: inReadingOrder(words).map(\.statement),
        speakers: Dictionary(
          words.compactMap { word in word.speaker.map { (word.statement.id, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }

  /// Dated statements in the order of their dates, then undated ones in that of their documents;
  /// equals by document and place.
  private func inReadingOrder(_ words: [Words]) -> [Words] {
    words.sorted { one, other in
      let (first, second) = (one.statement, other.statement)
      let dates = (first.date?.code ?? .max, first.documentDate?.code ?? .max)
      let others = (second.date?.code ?? .max, second.documentDate?.code ?? .max)
      if dates != others { return dates < others }
      return (
        first.document, first.evidence.sentence, first.evidence.predicate.lowerBound, first.key
      )
        < (
          second.document, second.evidence.sentence, second.evidence.predicate.lowerBound,
          second.key
        )
    }
  }
}

extension Edge {
  /// In full, so that no two different edges of a graph are equal in order.
  fileprivate var sortKey: [String] {
    [
      subject, object, relation.label, relation.event?.rawValue ?? "", String(status.rank),
      String(relation.symmetric), String(relation.formal),
    ]
  }
}

/// What the links of one edge have in common.
private struct EdgeKey: Hashable {
  let subject: Int32
  let object: Int32
  let relation: Int32
  let status: Status
}

extension KnowledgeGraph {
  /// The key of a link; actors are sorted by id, so that positions compare as ids do.
  private func edgeKey(of link: Link) -> EdgeKey {
    let turned = relations[Int(link.relation)].symmetric && link.object < link.subject
    return EdgeKey(
      subject: turned ? link.object : link.subject, object: turned ? link.subject : link.object,
      relation: link.relation, status: link.status)
  }
}

public import Knowledge

/// All statements of one relation and status between two actors, in one direction.
///
/// A symmetric relation has its two actors in the order of their ids.
public struct Edge: Hashable, Sendable {
  /// Who did it; of a symmetric relation the actor whose id sorts first.
  public var subject: Actor.ID
  /// To whom it was done, or with whom.
  public var object: Actor.ID
  /// What all of its statements say.
  public var relation: Relation
  /// How sure all of its statements are.
  public var status: Status
  /// Dated ones in the order of their dates, then undated ones in that of their documents' dates;
  /// never empty.
  public var links: [Link]
  /// How many acts the statements tell of; see `Event`.
  public var events: Int
  /// Those of `links` whose words are loaded, in the same order, equals by document and place.
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
  /// The id that sorts second.
  public let second: Actor.ID

  /// The pair of two different actors, in either order.
  public init(_ one: Actor.ID, _ other: Actor.ID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// By the first id, then by the second.
  public static func < (one: ActorPair, other: ActorPair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

extension KnowledgeGraph {
  /// The edges under a filter, sorted as those of its links.
  public func edges(where filter: Filter = Filter()) -> [Edge] { edges(of: links(where: filter)) }

  /// Joins links into edges, sorted by subject, object, label, event, form and status.
  public func edges(of links: some Sequence<Link>) -> [Edge] {
    let groups = Dictionary(grouping: links, by: key).sorted { $0.key < $1.key }
    return groups.map { key, links in
      let links = links.sorted(by: Link.isEarlier)
      let words = self.words.isEmpty ? [] : inReadingOrder(links.compactMap { self.words[$0.key] })
      return Edge(
        subject: actors[Int(key.subject)].id, object: actors[Int(key.object)].id,
        relation: relations[Int(key.relation)], status: key.status, links: links,
        events: eventCount(of: links), statements: words.map(\.statement),
        speakers: Dictionary(
          words.compactMap { word in word.speaker.map { (word.statement.id, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// What the links of one edge have in common.
  private struct Key: Hashable, Comparable {
    let subject: Int32
    let object: Int32
    let relation: Int32
    let status: Status
    /// The place of the relation.
    let order: Int32

    static func < (one: Key, other: Key) -> Bool {
      (one.subject, one.object, one.order, one.status.rank)
        < (other.subject, other.object, other.order, other.status.rank)
    }
  }

  /// Actors are sorted by id, so that positions compare as ids do.
  private func key(of link: Link) -> Key {
    let turned = relations[Int(link.relation)].symmetric && link.object < link.subject
    return Key(
      subject: turned ? link.object : link.subject, object: turned ? link.subject : link.object,
      relation: link.relation, status: link.status, order: kinds[Int(link.relation)].order)
  }

  /// Dated statements in the order of their dates, then undated ones in that of their documents;
  /// equals by document and place.
  private func inReadingOrder(_ words: [Words]) -> [Words] {
    func dates(_ statement: Statement) -> (Int32, Int32) {
      (statement.date?.code ?? .max, statement.documentDate?.code ?? .max)
    }
    func place(_ statement: Statement) -> (Article.ID, Int, Int, UInt64) {
      (
        statement.document, statement.evidence.sentence, statement.evidence.predicate.lowerBound,
        statement.key
      )
    }
    return words.sorted { one, other in
      let (first, second) = (dates(one.statement), dates(other.statement))
      return first == second ? place(one.statement) < place(other.statement) : first < second
    }
  }
}

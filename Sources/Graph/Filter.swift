public import Knowledge

/// Which statements and actors a question is about; an empty filter lets all pass.
public struct Filter: Hashable, Sendable {
  /// Which way a statement must point, seen from the actor asked about.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// The actor did it.
    case out
    /// It was done to the actor.
    case `in`
    /// Either of the two.
    case both
  }

  /// Nil for every status.
  public var statuses: Set<Status>?
  /// Relation labels ("met"), PLOVER types ("CONSULT") or one of the two sides that those fall
  /// into ("cooperation", "conflict"), compared without case; nil for all.
  ///
  /// A label may leave out a final "with": "signed" also asks for "signed with".
  public var relations: Set<String>?
  /// PLOVER types; nil for all, open statements included.
  public var events: Set<EventType>?
  /// Statements whose date overlaps it; an undated one stands under its document's date.
  ///
  /// A dated statement counts under its own date only, whenever its document was written; one
  /// without any date is in no period.
  public var period: Period?
  /// Symmetric relations point both ways.
  public var direction: Direction
  /// Kinds of the actors reached; nil for all.
  public var kinds: Set<Actor.Kind>?
  /// States of the actors reached, compared without case and accents; nil for all.
  public var countries: Set<String>?
  /// How many independent publishers must vouch for what two actors did, at least 1.
  ///
  /// Counted are those that tell of one type of act between the two, whatever the dates, and facts
  /// apart from plans, doubts and denials. Documents without a publisher count as one more together.
  public var minimumSources: Int

  /// Without arguments, a filter that lets all pass.
  public init(
    statuses: Set<Status>? = nil, relations: Set<String>? = nil, events: Set<EventType>? = nil,
    period: Period? = nil, direction: Direction = .both, kinds: Set<Actor.Kind>? = nil,
    countries: Set<String>? = nil, minimumSources: Int = 1
  ) {
    self.statuses = statuses
    self.relations = relations
    self.events = events
    self.period = period
    self.direction = direction
    self.kinds = kinds
    self.countries = countries
    self.minimumSources = minimumSources
  }

  /// Whether a relation passes.
  public func admits(_ relation: Relation) -> Bool {
    if let relations, !relations.contains(where: relation.isCalled) { return false }
    guard let events else { return true }
    return relation.event.map(events.contains) ?? false
  }

  /// Whether a statement's status, relation and date pass.
  public func admits(_ statement: Statement) -> Bool {
    guard statuses?.contains(statement.status) ?? true, admits(statement.relation) else {
      return false
    }
    guard let period else { return true }
    return (statement.date ?? statement.documentDate).map(period.overlaps) ?? false
  }

  /// Whether an actor may be reached.
  public func admits(_ actor: Actor) -> Bool {
    if let kinds, !kinds.contains(actor.kind) { return false }
    guard let countries else { return true }
    let country = actor.country.map(folded)
    return country.map { country in countries.contains { folded($0) == country } } ?? false
  }
}

extension KnowledgeGraph {
  /// The links that a filter lets pass, wherever they lead.
  ///
  /// Direction, kinds and countries of a filter say whom a search may reach; here they do not count.
  public func links(where filter: Filter = Filter()) -> [Link] {
    links(where: filter, in: nil)
  }

  /// The links that a filter lets pass and that count in a period too.
  func links(where filter: Filter, in period: Period?) -> [Link] {
    let passing = LinkFilter(filter, in: self)
    let links = links.filter { link in
      passing.admits(link) && (period.map { link.counts(in: $0) } ?? true)
    }
    guard let acts = vouchedActs(links, by: filter.minimumSources) else { return links }
    return links.filter { acts.contains(act(of: $0)) }
  }

  /// The acts that at least so many publishers vouch for; nil where any is vouched for.
  func vouchedActs(_ links: some Sequence<Link>, by minimum: Int) -> Set<Act>? {
    guard minimum > 1 else { return nil }
    var publishers: [Act: Set<Int32>] = [:]
    for link in links { publishers[act(of: link), default: []].insert(link.publisher) }
    return Set(publishers.lazy.filter { $0.value.count >= minimum }.map(\.key))
  }
}

/// A filter made ready for the links of one graph: relations are looked up, not compared.
struct LinkFilter: Sendable {
  private let filter: Filter
  private let passing: [Bool]
  private let relations: [Relation]

  init(_ filter: Filter, in graph: KnowledgeGraph) {
    self.filter = filter
    relations = graph.relations
    passing = graph.relations.map(filter.admits)
  }

  /// Whether a link's status, relation and date pass.
  func admits(_ link: Link) -> Bool {
    guard passing[Int(link.relation)], filter.statuses?.contains(link.status) ?? true else {
      return false
    }
    return filter.period.map { link.counts(in: $0) } ?? true
  }

  /// Whether a link can be followed from one of its ends.
  func leads(_ link: Link, from actor: Int32) -> Bool {
    switch filter.direction {
    case .both: true
    case .out: link.subject == actor || relations[Int(link.relation)].symmetric
    case .in: link.object == actor || relations[Int(link.relation)].symmetric
    }
  }
}

public import Knowledge

extension GraphDiff {
  /// Compares what two periods say.
  ///
  /// A statement counts in the periods that its date overlaps, and one without a date in those of
  /// its document (see `Filter.period`). The periods may overlap, touch or be the same. What the
  /// filter keeps out counts in neither; documents are counted all.
  public init(
    of graph: KnowledgeGraph, before: Period, after: Period, where filter: Filter = Filter()
  ) {
    let earlier = Half(of: graph, in: before, where: filter)
    let later = Half(of: graph, in: after, where: filter)
    let mentioned = earlier.actors.union(later.actors)
    self.before = earlier.coverage
    self.after = later.coverage
    pairs = Self.pairs(earlier, later)
    actors = mentioned.sorted().compactMap(graph.actor)
    appearing = later.actors.subtracting(earlier.actors).sorted()
    notMentioned = earlier.actors.subtracting(later.actors).sorted()
    roleChanges = actors.compactMap { RoleChange(of: $0, before: before, after: after) }
    dateless = graph.sources.filter { $0.published == nil }.map(\.id)
  }

  private static func pairs(_ before: Half, _ after: Half) -> [Pair] {
    let pairs = Set(before.edges.keys).union(after.edges.keys).sorted()
    let compared = pairs.map { pair in
      let (earlier, later) = (before.edges[pair] ?? [], after.edges[pair] ?? [])
      return Pair(
        first: pair.first, second: pair.second, change: change(from: earlier, to: later),
        before: earlier, after: later)
    }
    return Change.allCases.flatMap { change in compared.filter { $0.change == change } }
  }

  private static func change(from before: [Edge], to after: [Edge]) -> Change {
    if before.isEmpty { return .added }
    if after.isEmpty { return .gone }
    return Set(before.map(Act.init)) == Set(after.map(Act.init)) ? .unchanged : .changed
  }
}

/// What one period says.
private struct Half {
  let coverage: GraphDiff.Coverage
  let edges: [ActorPair: [Edge]]
  let actors: Set<Actor.ID>

  init(of graph: KnowledgeGraph, in period: Period, where filter: Filter) {
    let within = Filter(period: period)
    let links = graph.links.filter { !$0.isLoop && filter.admits($0) && within.admits($0) }
    let published = graph.sources.filter { $0.published.map(period.overlaps) ?? false }
    coverage = GraphDiff.Coverage(
      period: period, documents: published.map(\.id),
      publishers: Set(published.compactMap(\.publisher)).sorted(),
      statements: links.count, undated: links.count { $0.isDatedByDocument })
    edges = Dictionary(grouping: KnowledgeGraph.edges(of: links), by: \.pair)
    actors = Set(links.flatMap { [$0.subject, $0.object] })
  }
}

/// What must be the same for two edges to count as the same news of a pair: the type of the act,
/// or its label where it has none, and whether it is a fact.
private struct Act: Hashable {
  let type: String
  let isFact: Bool

  init(_ edge: Edge) {
    type = edge.relation.event?.rawValue ?? edge.relation.label
    isFact = edge.status.isFact
  }
}

extension GraphDiff.RoleChange {
  /// Nil unless both periods tell a role, and not the same ones.
  init?(of actor: Actor, before: Period, after: Period) {
    let earlier = actor.roles(in: before)
    let later = actor.roles(in: after)
    guard !earlier.isEmpty, !later.isEmpty, Set(earlier.map(\.office)) != Set(later.map(\.office))
    else { return nil }
    self.init(actor: actor.id, before: earlier, after: later)
  }
}

extension Actor {
  /// The roles that documents of a period vouch for, each once, in the order of first mention.
  public func roles(in period: Period) -> [Affiliation] {
    var seen = Set<[String]>()
    return affiliations.filter { affiliation in
      guard let date = affiliation.asOf, period.overlaps(date) else { return false }
      return seen.insert(affiliation.office).inserted
    }
  }
}

extension Affiliation {
  /// Role and body without regard to case and accents.
  fileprivate var office: [String] { [folded(role), folded(of ?? "")] }
}

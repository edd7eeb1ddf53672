public import Knowledge

extension GraphDiff {
  /// Compares what two periods say.
  ///
  /// A statement counts in the periods that its date overlaps, and one without a date in those of
  /// its document (see `Filter.period`). The periods may overlap, touch or be the same. What the
  /// filter keeps out counts in neither; documents are counted all.
  /// - Parameters:
  ///   - graph: has at least the statements of both periods.
  ///   - before: the earlier period.
  ///   - after: the later one.
  ///   - filter: which statements count.
  ///   - coverage: what each period rests on, and how many documents have no date; by default what
  ///     the documents of the graph tell.
  public init(
    of graph: KnowledgeGraph, before: Period, after: Period, where filter: Filter = Filter(),
    coverage: (before: Coverage, after: Coverage, dateless: Int)? = nil
  ) {
    let links = graph.links(where: filter)
    func half(_ period: Period) -> [Link] {
      links.filter { $0.countingDate.map(period.overlaps) ?? false }
    }
    self.init(
      graph: graph,
      before: coverage?.before ?? graph.coverage(of: before),
      after: coverage?.after ?? graph.coverage(of: after), links: half(before), half(after),
      isStrict: false)
    dateless = coverage?.dateless ?? graph.sources.values.count { $0.published == nil }
    period = after
    roleChanges = actors.compactMap {
      RoleChange(of: $0.id, before: $0.roles(in: before), after: $0.roles(in: after))
    }
  }

  /// Compares two graphs: of two stores, or of one corpus before and after an edit.
  ///
  /// Every difference counts, also one of number or dates. Actors are the same if their ids are.
  /// - Parameters:
  ///   - before: one graph, and what it is called.
  ///   - after: the other.
  ///   - filter: which statements of both count.
  ///   - coverage: what each rests on; by default what the documents of the graphs tell.
  public init(
    from before: (graph: KnowledgeGraph, label: String),
    to after: (graph: KnowledgeGraph, label: String), where filter: Filter = Filter(),
    coverage: (before: Coverage, after: Coverage)? = nil
  ) {
    let union = GraphUnion(before.graph, after.graph)
    self.init(
      graph: union.graph, before: coverage?.before ?? before.graph.coverage(label: before.label),
      after: coverage?.after ?? after.graph.coverage(label: after.label),
      links: before.graph.links(where: filter).map(union.first),
      after.graph.links(where: filter).map(union.second), isStrict: true)
    roleChanges = actors.compactMap { actor in
      RoleChange(
        of: actor.id, before: before.graph.actor(actor.id)?.roles ?? [],
        after: after.graph.actor(actor.id)?.roles ?? [])
    }
  }

  private init(
    graph: KnowledgeGraph, before: Coverage, after: Coverage, links earlier: [Link],
    _ later: [Link], isStrict: Bool
  ) {
    self.graph = graph
    linksBefore = earlier.sorted { $0.pair < $1.pair }
    linksAfter = later.sorted { $0.pair < $1.pair }
    self.before = before
    self.after = after
    (pairs, roleChanges, appearing, notMentioned, dateless) = ([], [], [], [], 0)
    compare(isStrict: isStrict)
    func actors(_ links: [Link]) -> Set<Int32> { Set(links.flatMap { [$0.subject, $0.object] }) }
    let (past, present) = (actors(earlier), actors(later))
    func ids(_ positions: Set<Int32>) -> [Actor.ID] {
      positions.sorted().map { graph.actors[Int($0)].id }
    }
    appearing = ids(present.subtracting(past))
    notMentioned = ids(past.subtracting(present))
    self.before.count(earlier, events: pairs.reduce(0) { $0 + $1.before.events })
    self.after.count(later, events: pairs.reduce(0) { $0 + $1.after.events })
  }

  /// Walks over both lists of links at once, which are sorted by pair.
  private mutating func compare(isStrict: Bool) {
    var compared: [Pair] = []
    var (one, other) = (0, 0)
    while one < linksBefore.count || other < linksAfter.count {
      let next = [linksBefore[safely: one]?.pair, linksAfter[safely: other]?.pair]
        .compactMap(\.self).min()
      guard let pair = next else { break }
      let ends = (linksBefore.end(of: pair, from: one), linksAfter.end(of: pair, from: other))
      let before = side(linksBefore, one..<ends.0)
      let after = side(linksAfter, other..<ends.1)
      let aspects = aspects(before, after, isStrict: isStrict)
      (one, other) = ends
      compared.append(
        Pair(
          first: graph.actors[Int(pair.first)].id, second: graph.actors[Int(pair.second)].id,
          change: change(before, after, aspects, isStrict: isStrict), aspects: aspects,
          before: before, after: after))
    }
    pairs = Change.allCases.flatMap { change in compared.filter { $0.change == change } }
  }

  private func side(_ links: [Link], _ range: Range<Int>) -> Side {
    let part = links[range]
    let dates = part.compactMap(\.countingDate)
    return Side(
      events: graph.eventCount(of: part),
      publishers: part.count > 1 ? Set(part.map(\.publisher)).count : part.count,
      first: dates.min(), last: dates.max(),
      status: part.map(\.status).min { $0.rank < $1.rank }, links: range)
  }

  private func change(_ before: Side, _ after: Side, _ aspects: Set<Aspect>, isStrict: Bool)
    -> Change
  {
    if before.links.isEmpty { return .added }
    if after.links.isEmpty { return .gone }
    return aspects.subtracting(isStrict ? [] : [.dates]).isEmpty ? .unchanged : .changed
  }

  private func aspects(_ before: Side, _ after: Side, isStrict: Bool) -> Set<Aspect> {
    guard !before.links.isEmpty, !after.links.isEmpty else { return [] }
    let (earlier, later) = (linksBefore[before.links], linksAfter[after.links])
    var aspects: Set<Aspect> = []
    if Set(earlier.map(family)) != Set(later.map(family)) { aspects.insert(.relation) }
    if before.status != after.status || hasTurned(earlier, later) { aspects.insert(.status) }
    if sides(earlier) != sides(later) { aspects.insert(.tone) }
    if isOtherCount(before, after, isStrict: isStrict) { aspects.insert(.count) }
    if (before.first, before.last) != (after.first, after.last) { aspects.insert(.dates) }
    return aspects
  }

  private func family(_ link: Link) -> Int32 { graph.kinds[Int(link.relation)].family }

  /// Whether a type of act is a fact on one side only, though both have it.
  private func hasTurned(_ before: ArraySlice<Link>, _ after: ArraySlice<Link>) -> Bool {
    let (past, present) = (
      Set(before.filter(\.status.isFact).map(family)),
      Set(after.filter(\.status.isFact).map(family))
    )
    let shared = Set(before.map(family)).intersection(after.map(family))
    return past.intersection(shared) != present.intersection(shared)
  }

  private func sides(_ links: ArraySlice<Link>) -> Set<EventType.Side> {
    Set(links.compactMap { graph.relation(of: $0).event?.side })
  }

  private func isOtherCount(_ one: Side, _ other: Side, isStrict: Bool) -> Bool {
    guard !isStrict else {
      return one.events != other.events || one.links.count != other.links.count
    }
    guard abs(one.events - other.events) >= 2, let rate = before.rate(of: one.events),
      let otherRate = after.rate(of: other.events)
    else { return false }
    return max(rate, otherRate) >= 2 * min(rate, otherRate)
  }
}

extension GraphDiff.Coverage {
  fileprivate mutating func count(_ links: [Link], events: Int) {
    statements = links.count
    undated = links.count(where: \.isDatedByDocument)
    self.events = events
  }
}

extension KnowledgeGraph {
  /// The documents published in a period, and their publishers.
  fileprivate func coverage(of period: Period) -> GraphDiff.Coverage {
    coverage(of: sources.values.filter { $0.published.map(period.overlaps) ?? false }, period.label)
  }

  /// All documents, and their publishers.
  fileprivate func coverage(label: String) -> GraphDiff.Coverage {
    coverage(of: Array(sources.values), label)
  }

  private func coverage(of sources: [Source], _ label: String) -> GraphDiff.Coverage {
    GraphDiff.Coverage(
      label: label, documents: sources.count,
      publishers: Set(sources.compactMap(\.publisher)).sorted())
  }
}

extension [Link] {
  fileprivate subscript(safely position: Int) -> Link? {
    indices.contains(position) ? self[position] : nil
  }

  /// Where the links of a pair that begin at `start`, if there are any, end.
  fileprivate func end(of pair: Link.Pair, from start: Int) -> Int {
    self[start...].firstIndex { $0.pair != pair } ?? count
  }
}

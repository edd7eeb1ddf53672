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
  ///   - filter: which statements count; its publishers are counted in each period apart.
  ///   - coverage: what each period rests on, and how many documents have no date; by default what
  ///     the documents of the graph tell.
  public init(
    of graph: KnowledgeGraph, before: Period, after: Period, where filter: Filter = Filter(),
    coverage: (before: Coverage, after: Coverage, dateless: Int)? = nil
  ) {
    self.init(
      of: graph, graph.links(where: filter, in: before), graph.links(where: filter, in: after),
      before: coverage?.before ?? graph.coverage(of: before),
      after: coverage?.after ?? graph.coverage(of: after), isStrict: false)
    dateless = coverage?.dateless ?? graph.sources.values.count { $0.published == nil }
    (earlierPeriod, period) = (before, after)
    roleChanges = actors.compactMap {
      RoleChange(of: $0.id, before: $0.roles(in: before), after: $0.roles(in: after))
    }
  }

  /// Compares two graphs: of two stores, or of one corpus before and after an edit.
  ///
  /// Every difference counts, also one of number or dates. Actors are one if the same text mentions
  /// them, if both sides use a name for them, or if `ActorResolver` finds that of all actors just these
  /// two are one; their roles should be loaded.
  /// - Parameters:
  ///   - before: one graph, and what it is called.
  ///   - after: the other.
  ///   - filter: which statements of both count.
  ///   - coverage: what each rests on; by default what the documents of the graphs tell.
  ///   - rosters: who is who in each corpus, of which the graphs may be parts; by default what the
  ///     graphs tell.
  public init(
    from before: (graph: KnowledgeGraph, label: String),
    to after: (graph: KnowledgeGraph, label: String), where filter: Filter = Filter(),
    coverage: (before: Coverage, after: Coverage)? = nil,
    rosters: (before: ActorRoster, after: ActorRoster)? = nil
  ) {
    let matching = ActorMatching(
      rosters?.before ?? ActorRoster(before.graph), rosters?.after ?? ActorRoster(after.graph))
    let union = GraphUnion(before.graph, after.graph, matching: matching.matches)
    self.init(
      of: union.graph, before.graph.links(where: filter).map(union.earlier.link),
      after.graph.links(where: filter).map(union.later.link),
      before: coverage?.before ?? before.graph.coverage(label: before.label),
      after: coverage?.after ?? after.graph.coverage(label: after.label), isStrict: true)
    parts = [union.earlier, union.later]
    let (past, present) = (union.earlier.actors(of: before.graph), after.graph)
    for actor in actors {
      guard let past = past[actor.id], let present = present.actor(actor.id) else { continue }
      if let change = IdentityChange(from: past, to: present) { identityChanges.append(change) }
      let roles = (past.roles, present.roles)
      if let change = RoleChange(of: actor.id, before: roles.0, after: roles.1, isStrict: true) {
        roleChanges.append(change)
      }
    }
  }

  /// Takes in the words and documents that the two graphs compared have learnt since.
  ///
  /// - Parameters:
  ///   - before: the graph that was given as the earlier one, with words.
  ///   - after: the later one. Of a statement that both have its words count.
  public mutating func addWords(before: KnowledgeGraph, after: KnowledgeGraph) {
    for (part, graph) in zip(parts, [before, after]) {
      self.graph.add(words: part.words(of: graph), sources: part.sources(of: graph))
    }
  }

  private init(
    of graph: KnowledgeGraph, _ earlier: [Link], _ later: [Link], before: Coverage,
    after: Coverage, isStrict: Bool
  ) {
    self.graph = graph
    linksBefore = earlier.sorted { $0.pair < $1.pair }
    linksAfter = later.sorted { $0.pair < $1.pair }
    let judge = Judge(graph: graph, before: before, after: after, isStrict: isStrict)
    let compared = judge.pairs(linksBefore, linksAfter)
    pairs = Change.allCases.flatMap { change in compared.filter { $0.change == change } }
    self.before = before
    self.after = after
    self.before.count(linksBefore, events: compared.reduce(0) { $0 + $1.before.events })
    self.after.count(linksAfter, events: compared.reduce(0) { $0 + $1.after.events })
    let mentioned = [earlier, later].map { Set($0.flatMap { [$0.subject, $0.object] }) }
    func ids(_ positions: Set<Int32>) -> [Actor.ID] {
      positions.sorted().map { graph.actors[Int($0)].id }
    }
    appearing = ids(mentioned[1].subtracting(mentioned[0]))
    notMentioned = ids(mentioned[0].subtracting(mentioned[1]))
    (roleChanges, identityChanges, parts, dateless) = ([], [], [], 0)
  }
}

extension GraphDiff.Judge {
  /// Walks over both lists of links at once, which are sorted by pair.
  ///
  /// - Returns: sorted by ids.
  fileprivate func pairs(_ before: [Link], _ after: [Link]) -> [GraphDiff.Pair] {
    var pairs: [GraphDiff.Pair] = []
    var (earlier, later) = (before[...], after[...])
    while let ends = [earlier.first?.pair, later.first?.pair].compactMap(\.self).min() {
      let past = earlier.prefix { $0.pair == ends }
      let present = later.prefix { $0.pair == ends }
      earlier = earlier[past.endIndex...]
      later = later[present.endIndex...]
      pairs.append(pair(ends, past, present))
    }
    return pairs
  }

  private func pair(
    _ ends: Link.Pair, _ past: ArraySlice<Link>, _ present: ArraySlice<Link>
  ) -> GraphDiff.Pair {
    let (before, after) = (side(past), side(present))
    let aspects = aspects((before, past), (after, present))
    return GraphDiff.Pair(
      first: graph.actors[Int(ends.first)].id, second: graph.actors[Int(ends.second)].id,
      change: change(before, after, aspects), aspects: aspects, before: before, after: after)
  }

  private func side(_ links: ArraySlice<Link>) -> GraphDiff.Side {
    let dates = links.compactMap(\.countingDate)
    return GraphDiff.Side(
      statements: links.count, events: graph.eventCount(of: links),
      publishers: Set(links.map(\.publisher)).count, first: dates.min(), last: dates.max(),
      status: links.map(\.status).min { $0.rank < $1.rank })
  }
}

extension GraphDiff.Coverage {
  fileprivate mutating func count(_ links: [Link], events: Int) {
    statements = links.count
    undated = links.count(where: \.isDatedByDocument)
    self.events = events
  }
}

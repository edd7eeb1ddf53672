import Knowledge

extension GraphDiff {
  /// Says in what the two sides of a pair differ.
  struct Judge {
    let graph: KnowledgeGraph
    let before: Coverage
    let after: Coverage
    /// Of two graphs every difference counts; of two periods those that mean something.
    let isStrict: Bool

    /// What became of a pair whose sides differ in some aspects.
    func change(_ before: Side, _ after: Side, _ aspects: Set<Aspect>) -> Change {
      if before.statements == 0 { return .added }
      if after.statements == 0 { return .gone }
      return aspects.subtracting(isStrict ? [] : [.dates]).isEmpty ? .unchanged : .changed
    }

    /// The aspects in which two sides differ, each given with its links; none if one has no links.
    func aspects(
      _ before: (side: Side, links: ArraySlice<Link>),
      _ after: (side: Side, links: ArraySlice<Link>)
    ) -> Set<Aspect> {
      guard !before.links.isEmpty, !after.links.isEmpty else { return [] }
      let (past, present) = (before.side, after.side)
      let (pastKinds, presentKinds) = (Set(before.links.map(kind)), Set(after.links.map(kind)))
      let shared = pastKinds.intersection(presentKinds)
      var aspects: Set<Aspect> = []
      if pastKinds != presentKinds { aspects.insert(.relation) }
      if isStrict && past.status != present.status || past.isFact != present.isFact
        || facts(before.links, of: shared) != facts(after.links, of: shared)
      {
        aspects.insert(.status)
      }
      if isOtherTone(tones(before.links), tones(after.links)) { aspects.insert(.tone) }
      if isOtherCount(past, present) { aspects.insert(.count) }
      if (past.first, past.last) != (present.first, present.last) { aspects.insert(.dates) }
      return aspects
    }

    /// What makes an act another one: the family of its relation; strictly the very relation, and who
    /// did it.
    private struct Kind: Hashable {
      let relation: Int32
      var subject: Int32 = -1
    }

    private func kind(of link: Link) -> Kind {
      guard isStrict else { return Kind(relation: graph.kinds[Int(link.relation)].family) }
      let isMutual = graph.relation(of: link).symmetric
      return Kind(relation: link.relation, subject: isMutual ? -1 : link.subject)
    }

    /// Of some kinds of acts those that are told as facts.
    private func facts(_ links: ArraySlice<Link>, of kinds: Set<Kind>) -> Set<Kind> {
      kinds.intersection(links.lazy.filter(\.status.isFact).map(kind))
    }

    /// A request is neither for nor against the other side.
    private func tones(_ links: ArraySlice<Link>) -> Set<EventType.Side> {
      Set(
        links.compactMap { link in
          graph.relation(of: link).event.flatMap { $0 == .request ? nil : $0.side }
        })
    }

    /// Acts without a type have no tone, and change none.
    private func isOtherTone(_ one: Set<EventType.Side>, _ other: Set<EventType.Side>) -> Bool {
      !one.isEmpty && !other.isEmpty && one != other
    }

    private func isOtherCount(_ one: Side, _ other: Side) -> Bool {
      guard !isStrict else {
        return one.events != other.events || one.statements != other.statements
      }
      guard abs(one.events - other.events) >= 2, let rate = before.rate(of: one.events),
        let otherRate = after.rate(of: other.events)
      else { return false }
      return max(rate, otherRate) >= 2 * min(rate, otherRate)
    }
  }
}

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
      let differs: [Aspect: Bool] = [
        .relation: Set(before.links.map(act)) != Set(after.links.map(act)),
        .status: isStrict && past.status != present.status || past.isFact != present.isFact
          || hasTurned(before.links, after.links),
        .tone: isOtherTone(tones(before.links), tones(after.links)),
        .count: isOtherCount(past, present),
        .dates: (past.first, past.last) != (present.first, present.last),
      ]
      return Set(differs.filter(\.value).keys)
    }

    /// What makes an act another one: its family; in detail its very relation and who did it.
    private func act(_ link: Link) -> [Int32] {
      let family = graph.kinds[Int(link.relation)].family
      guard isStrict else { return [family] }
      return [link.relation, graph.relation(of: link).symmetric ? -1 : link.subject]
    }

    /// Whether acts of a type that both sides have are facts in one side only.
    private func hasTurned(_ before: ArraySlice<Link>, _ after: ArraySlice<Link>) -> Bool {
      let shared = Set(before.map(act)).intersection(after.map(act))
      func facts(_ links: ArraySlice<Link>) -> Set<[Int32]> {
        shared.intersection(links.lazy.filter(\.status.isFact).map(act))
      }
      return facts(before) != facts(after)
    }

    private func tones(_ links: ArraySlice<Link>) -> Set<EventType.Side> {
      Set(links.compactMap { graph.relation(of: $0).event?.side })
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

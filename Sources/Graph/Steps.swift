import Knowledge

/// A link, followed from one of its ends to the other.
struct Step {
  let near: Int32
  let far: Int32
  let link: Link
}

extension KnowledgeGraph {
  /// The steps that a filter lets a search take from some actors.
  ///
  /// Publishers are counted before the direction is asked for: whoever tells of the other side's
  /// part in talks vouches for the talks.
  /// - Parameters:
  ///   - ring: where they begin.
  ///   - filter: its kinds and countries are left to `isOpen`.
  ///   - isOpen: whether an actor may be reached; false for those in the ring.
  /// - Returns: those of one actor in a row, in the order of the ring.
  func steps(
    from ring: [Int32], where filter: Filter, to isOpen: (Int32) -> Bool
  ) -> [Step] {
    let passing = LinkFilter(filter, in: self)
    var steps: [Step] = []
    for near in ring {
      for position in adjacency.links(of: near) {
        let link = links[Int(position)]
        let far = link.other(than: near)
        if passing.admits(link), isOpen(far) {
          steps.append(Step(near: near, far: far, link: link))
        }
      }
    }
    let acts = vouchedActs(steps.lazy.map(\.link), by: filter.minimumSources)
    return steps.filter { step in
      passing.leads(step.link, from: step.near) && (acts?.contains(act(of: step.link)) ?? true)
    }
  }
}

import Knowledge

extension Bonds {
  /// What decisions say of pairs of forms.
  ///
  /// - Parameters:
  ///   - decisions: the earliest first.
  ///   - members: in the order of their positions.
  ///   - clusters: what they are but for decisions that they are the same or different.
  ///   - conflicts: decisions that are not entered are added.
  init(
    _ decisions: [Decision], of members: [Member], in clusters: [Cluster],
    conflicts: inout [DecisionConflict]
  ) {
    self.init()
    let found = NamedForms(members, for: decisions)
    let places = FormPlaces(clusters)
    var read: [(decision: Decision, groups: [[Int]])] = []
    for decision in decisions {
      guard let names = decision.verdict.compared else { continue }
      do throws(DecisionConflict) {
        let groups = try places.groups(of: names, among: found, in: decision)
        name(groups.flatMap { $0 })
        read.append((decision, groups))
      } catch {
        conflicts.append(error)
      }
    }
    for (decision, groups) in read.reversed() {
      let later = isSame(decision) ? join(groups, decision) : separate(groups, decision)
      conflicts += Set(later).map { DecisionConflict(decision, against: $0) }
    }
  }

  private func isSame(_ decision: Decision) -> Bool {
    if case .same = decision.verdict { return true }
    return false
  }

  /// - Returns: later decisions that contradict.
  private mutating func join(_ groups: [[Int]], _ decision: Decision) -> [Decision] {
    let forms = groups.flatMap { $0 }
    return zip(forms, forms.dropFirst()).compactMap { link($0, $1, by: decision) }
  }

  /// - Returns: later decisions that contradict.
  private mutating func separate(_ groups: [[Int]], _ decision: Decision) -> [Decision] {
    var contradicting: [Decision] = []
    for (offset, one) in groups.enumerated() {
      let others = groups[(offset + 1)...].flatMap { $0 }
      for form in one { contradicting += part(form, from: others, by: decision) }
    }
    return contradicting
  }
}

extension FormPlaces {
  /// The forms of each name.
  fileprivate func groups(
    of names: [ActorName], among found: NamedForms, in decision: Decision
  ) throws(DecisionConflict) -> [[Int]] {
    let groups = found.groups(names)
    var seen = Set<Int>()
    for (name, forms) in zip(names, groups) {
      // All that it means may belong to a name that says more.
      guard !forms.isEmpty || found.forms(name).isEmpty else { throw .twice(name, in: decision) }
      _ = try only(forms, of: name, in: decision)
      guard seen.isDisjoint(with: forms) else { throw .twice(name, in: decision) }
      seen.formUnion(forms)
    }
    return groups
  }
}

extension Decision.Verdict {
  /// The actors that are said to be the same or different.
  fileprivate var compared: [ActorName]? {
    switch self {
    case .same(let names), .different(let names): names
    default: nil
    }
  }
}

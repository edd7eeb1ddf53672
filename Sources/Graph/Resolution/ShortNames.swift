import Knowledge

extension Merges {
  /// Adds the forms that call somebody by a surname or an acronym alone.
  ///
  /// One joins the only cluster that bears the name and is not of another state; of several bearers,
  /// the only one that held the role that goes with it. A name with several bearers stands for none
  /// of them. A name without any bearer is a name like others. Names with initials go first, as they
  /// may be the fullest that the corpus has.
  mutating func joined(
    _ clusters: [Cluster], by members: [Member], bonds: Bonds
  ) -> [Cluster] {
    let (bare, initialled) = members.partitioned { $0.form.person?.initials.isEmpty == false }
    let withInitials = joinedOnce(Bearers(clusters, bonds: bonds), by: initialled)
    return joinedOnce(Bearers(withInitials, bonds: bonds), by: bare)
  }

  private mutating func joinedOnce(_ bearers: Bearers, by members: [Member]) -> [Cluster] {
    var joiners: [Int: [Member]] = [:]
    var unknown: [Member] = []
    var apart: [String: [Member]] = [:]
    for var member in members {
      switch bearers.finding(for: member) {
      case .bearer(let position, let note):
        member.note = note
        joiners[position, default: []].append(member)
      case .several(let positions):
        member.note = "kept apart, \(positions.count) actors bear the name"
        apart[member.ambiguityKey, default: []].append(member)
        for position in positions.prefix(Refusals.limit) {
          refusals.add(
            member.position, bearers.clusters[position].position,
            Refusals.Reason("\(positions.count) actors bear the name"))
        }
      case .none(let refused):
        unknown.append(member)
        for (position, reason) in refused {
          refusals.add(member.position, bearers.clusters[position].position, reason)
        }
      }
    }
    var joined: [Cluster] = []
    for (position, cluster) in bearers.clusters.enumerated() {
      guard let members = joiners[position] else {
        joined.append(cluster)
        continue
      }
      joined.append(cluster.joined(by: members, others: &unknown))
    }
    let rest = clustersOfSameNames(unknown).flatMap(\.withoutRivals)
    return (joined + apart.values.map(Cluster.init) + rest).sorted { $0.position < $1.position }
  }
}

extension Cluster {
  /// Takes in the members that agree with one another; where their states differ, none that has
  /// one, and those go to `others`.
  fileprivate func joined(by members: [Member], others: inout [Member]) -> Cluster {
    let states = Set(members.compactMap(\.form.country))
    guard states.count > 1, countries.isEmpty else { return Cluster(self.members + members) }
    others += members.filter { $0.form.country != nil }.map {
      var member = $0
      member.note = nil
      return member
    }
    return Cluster(self.members + members.filter { $0.form.country == nil })
  }

  /// Each form alone if two of them held offices on one day that hardly anybody holds together.
  fileprivate var withoutRivals: [Cluster] {
    guard members.count > 1, offices.hasRivals else { return [self] }
    return members.map {
      Cluster([$0]).noting("kept apart, the name had two offices on one day")
    }
  }
}

extension Member {
  /// The same for forms that nothing tells apart but letters and accents.
  fileprivate var ambiguityKey: String {
    [form.identity, form.country ?? "", usage.form.role.map(folded) ?? ""].joined(separator: "|")
  }
}

extension Array {
  /// The elements that do not belong, and those that do, in their order.
  fileprivate func partitioned(by belongs: (Element) -> Bool) -> ([Element], [Element]) {
    (filter { !belongs($0) }, filter(belongs))
  }
}

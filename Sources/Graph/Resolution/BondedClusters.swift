import Knowledge

extension [Cluster] {
  /// Puts together what decisions say is one, and takes apart what they say is two.
  func bonded(by bonds: Bonds) -> [Cluster] {
    guard !bonds.isEmpty else { return self }
    return united(by: bonds).flatMap { $0.takenApart(by: bonds) }
      .sorted { $0.position < $1.position }
  }

  private func united(by bonds: Bonds) -> [Cluster] {
    var holders: [Int: [Int]] = [:]
    for (position, cluster) in enumerated() {
      for member in cluster.members where bonds.isLinked(member.position) {
        holders[bonds.root(member.position), default: []].append(position)
      }
    }
    var partners: [Int: Set<Int>] = [:]
    for positions in holders.values {
      for (one, other) in zip(positions, positions.dropFirst()) where one != other {
        partners[one, default: []].insert(other)
        partners[other, default: []].insert(one)
      }
    }
    return components(of: partners, count: count).map { component in
      component.count == 1
        ? self[component[0]] : Self.united(component.map { self[$0] }, by: bonds)
    }
  }

  /// The decision is the reason for all that the name shown does not explain.
  private static func united(_ parts: [Cluster], by bonds: Bonds) -> Cluster {
    let name = Cluster(parts).name
    let shown = parts.firstIndex { part in part.members.contains { $0.usage.form.name == name } }
    return Cluster(
      parts.enumerated().map { position, part in
        let decisions = part.members.compactMap { bonds.link(of: $0.position) }
        let latest = decisions.max { $0.line < $1.line }
        guard position != shown, let latest else { return part }
        return part.noting(latest.words)
      })
  }
}

extension Cluster {
  /// Parts in which no two forms are two by a decision.
  ///
  /// The forms that decisions name are placed in the order in which they name them, each in the part
  /// that it agrees with best of those it may be in; then the others likewise. What agrees with no
  /// part stays with the first.
  fileprivate func takenApart(by bonds: Bonds) -> [Cluster] {
    guard members.count > 1, members.contains(where: { bonds.isParted($0.position) }) else {
      return [self]
    }
    let positions = Set(members.map(\.position))
    var seen = Set<Int>()
    let roots = bonds.named.filter(positions.contains).map(bonds.root).filter {
      seen.insert($0).inserted
    }
    var parts: [[Member]] = []
    for root in roots {
      let anchor = members.filter { bonds.root($0.position) == root }
      let open = parts.indices.filter { part in
        !parts[part].contains { bonds.separation($0.position, root) != nil }
      }
      if let best = Self.best(of: open, in: parts, for: anchor) {
        parts[best] += anchor
      } else {
        parts.append(anchor)
      }
    }
    guard parts.count > 1 else { return [self] }
    var full = parts.map { part in part.map { $0.noting(bonds, among: parts) } }
    for member in members where !seen.contains(bonds.root(member.position)) {
      full[Self.best(of: Array(parts.indices), in: parts, for: [member]) ?? 0].append(member)
    }
    return full.map(Cluster.init)
  }

  private static func best(of open: [Int], in parts: [[Member]], for forms: [Member]) -> Int? {
    var best: (part: Int, score: Int)?
    for part in open {
      let score = parts[part].flatMap { one in forms.map { one.form.likeness(to: $0.form) } }.max()
      if score ?? 0 > best?.score ?? -1 { best = (part, score ?? 0) }
    }
    return best?.part
  }
}

extension Member {
  /// With the decision that keeps it from another part as its reason.
  fileprivate func noting(_ bonds: Bonds, among parts: [[Member]]) -> Member {
    let separations = parts.joined().compactMap {
      bonds.separation($0.position, position)
    }
    var member = self
    member.note = note ?? separations.max { $0.line < $1.line }?.words
    return member
  }
}

extension NameForm {
  /// How well two forms go together: 0 if not at all.
  fileprivate func likeness(to other: NameForm) -> Int {
    guard let agreement = agreement(with: other) else { return 0 }
    let isOfOneState = country != nil && country == other.country
    return 2 * (Agreement.allCases.count - agreement.rawValue) + (isOfOneState ? 1 : 0)
  }
}

import Knowledge

/// Merges of clusters by their names, the surest first, and the merges that were refused.
struct Merges: Sendable {
  var refusals = Refusals()

  /// Joins people's clusters that all agree with one another; those that agree only through others
  /// stay apart.
  ///
  /// Only clusters that share a key are compared. What agrees more surely is joined before what agrees
  /// less, so that a doubtful spelling does not keep two clear ones apart.
  /// - Returns: sorted by position.
  mutating func mergedCliques(_ clusters: [Cluster]) -> [Cluster] {
    let candidates = Candidates(among: clusters, refusals: &refusals)
    let partners = candidates.agreements.mapValues { Set($0.keys) }
    var merged: [Cluster] = []
    for component in components(of: partners, count: clusters.count) {
      if component.count == 1 {
        merged.append(clusters[component[0]])
      } else {
        merged += self.merged(component, of: clusters, as: candidates)
      }
    }
    return merged.sorted { $0.position < $1.position }
  }

  /// The clusters of a component, joined stage by stage.
  private mutating func merged(
    _ component: [Int], of clusters: [Cluster], as candidates: Candidates
  ) -> [Cluster] {
    var groups = component.map { [$0] }
    for stage in Agreement.allCases where groups.count > 1 {
      let partners = candidates.partners(of: groups, until: stage)
      groups = components(of: partners, count: groups.count).flatMap { component in
        let parts = component.map { groups[$0] }
        let isClique = component.allSatisfy {
          partners[$0, default: []].count == component.count - 1
        }
        let isWhole = isClique && !parts.joined().contains(where: candidates.crowded.contains)
        return isWhole ? [parts.flatMap { $0 }] : parts
      }
    }
    let merged = groups.map { group in Cluster(group.map { clusters[$0] }) }
    let crowded = groups.indices.filter { groups[$0].contains(where: candidates.crowded.contains) }
    refuse(
      merged, alike: candidates.partners(of: groups, until: .lastWords), crowded: Set(crowded))
    return merged
  }

  /// Says of clusters that were not joined though they hang together who stands between them.
  ///
  /// - Parameters:
  ///   - clusters: of one component.
  ///   - partners: those that agree in some way, by their positions in `clusters`.
  ///   - crowded: those that are like too many to be compared with all.
  private mutating func refuse(
    _ clusters: [Cluster], alike partners: [Int: Set<Int>], crowded: Set<Int>
  ) {
    for one in clusters.indices {
      let ofOne = partners[one] ?? []
      for other in clusters.indices.dropFirst(one + 1).prefix(Refusals.limit) {
        let ofOther = partners[other] ?? []
        if ofOne.contains(other) {
          let between = ofOne.symmetricDifference(ofOther).subtracting([one, other]).min()
          if let between {
            refusals.add(
              clusters[one], clusters[other], "\(clusters[between].name) is like only one of them")
          } else if crowded.contains(one) || crowded.contains(other) {
            refusals.add(clusters[one], clusters[other], Candidates.crowd)
          }
        } else if let link = ofOne.intersection(ofOther).min() {
          refusals.add(
            clusters[one], clusters[other],
            clusters[one].obstacle(to: clusters[other])
              ?? "only alike through \(clusters[link].name)")
        }
      }
    }
  }
}

/// The positions that hang together, each set sorted; those without partners alone.
func components(of partners: [Int: Set<Int>], count: Int) -> [[Int]] {
  var isPlaced = [Bool](repeating: false, count: count)
  return (0..<count).compactMap { start in
    guard !isPlaced[start] else { return nil }
    var component = [start]
    isPlaced[start] = true
    var next = 0
    while next < component.count {
      for partner in partners[component[next], default: []] where !isPlaced[partner] {
        isPlaced[partner] = true
        component.append(partner)
      }
      next += 1
    }
    return component.sorted()
  }
}

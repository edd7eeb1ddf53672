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
    let candidates = candidates(among: clusters)
    var merged: [Cluster] = []
    for component in components(of: candidates, count: clusters.count) {
      if component.count == 1 {
        merged.append(clusters[component[0]])
      } else {
        merged += self.merged(component.map { clusters[$0] })
      }
    }
    return merged.sorted { $0.position < $1.position }
  }

  /// The clusters that agree in some way, by position in `clusters`.
  private mutating func candidates(among clusters: [Cluster]) -> [Int: Set<Int>] {
    var inBlock: [String: [Int]] = [:]
    for (position, cluster) in clusters.enumerated() {
      for block in cluster.nameKeys { inBlock[block, default: []].append(position) }
    }
    var candidates: [Int: Set<Int>] = [:]
    for positions in inBlock.values where positions.count > 1 {
      for (offset, one) in positions.enumerated() {
        var refused = 0
        for other in positions[(offset + 1)...] {
          if clusters[one].agreement(with: clusters[other]) != nil {
            candidates[one, default: []].insert(other)
            candidates[other, default: []].insert(one)
          } else if refused < Refusals.limit,
            let obstacle = clusters[one].obstacle(to: clusters[other])
          {
            refusals.add(clusters[one], clusters[other], obstacle)
            refused += 1
          }
        }
      }
    }
    return candidates
  }

  /// The clusters of a component, joined stage by stage.
  private mutating func merged(_ clusters: [Cluster]) -> [Cluster] {
    let agreements = clusters.indices.map { one in
      clusters.indices.map { clusters[one].agreement(with: clusters[$0]) }
    }
    /// How far all clusters of two groups agree.
    func agreement(_ one: [Int], _ other: [Int]) -> Agreement? {
      var furthest = Agreement.letters
      for first in one {
        for second in other {
          guard let agreement = agreements[first][second] else { return nil }
          furthest = max(furthest, agreement)
        }
      }
      return furthest
    }
    var groups = clusters.indices.map { [$0] }
    for stage in Agreement.allCases where groups.count > 1 {
      var partners: [Int: Set<Int>] = [:]
      for one in groups.indices {
        for other in groups.indices.dropFirst(one + 1) {
          guard let agreement = agreement(groups[one], groups[other]), agreement <= stage else {
            continue
          }
          partners[one, default: []].insert(other)
          partners[other, default: []].insert(one)
        }
      }
      groups = components(of: partners, count: groups.count).flatMap { component in
        let isClique = component.allSatisfy {
          partners[$0, default: []].count == component.count - 1
        }
        let parts = component.map { groups[$0] }
        return isClique ? [parts.flatMap { $0 }] : parts
      }
    }
    let merged = groups.map { Cluster($0.map { clusters[$0] }) }
    refuse(merged) { agreement(groups[$0], groups[$1]) != nil }
    return merged
  }

  /// Says of clusters that were not joined though they hang together who stands between them.
  private mutating func refuse(_ clusters: [Cluster], agrees: (Int, Int) -> Bool) {
    for one in clusters.indices {
      for other in clusters.indices.dropFirst(one + 1).prefix(Refusals.limit) {
        let others = clusters.indices.filter { $0 != one && $0 != other }
        let isAlike = agrees(one, other)
        let between = others.first { agrees(one, $0) != (isAlike && agrees($0, other)) }
        let link = others.first { agrees(one, $0) && agrees($0, other) }
        if isAlike, let between {
          refusals.add(
            clusters[one], clusters[other], "\(clusters[between].name) is like only one of them")
        } else if !isAlike, let link {
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

import Knowledge

/// Which clusters of people may be one, by their positions in a list.
///
/// Only clusters that share a key are compared, each pair once, and no key under which more than
/// `limit` forms stand is followed: thousands of names of one surname and given name are a list, or
/// an attack, and nobody could tell which of them are one.
struct Candidates: Sendable {
  /// How many forms with one key are compared with one another.
  static let limit = 500

  /// How far two agree, from either side.
  private(set) var agreements: [Int: [Int: Agreement]] = [:]
  /// Those with a key that is not followed, so that it is not known with whom else they agree.
  private(set) var crowded: Set<Int> = []

  /// - Parameters:
  ///   - clusters: in any order.
  ///   - refusals: what keeps like clusters apart is added.
  init(among clusters: [Cluster], refusals: inout Refusals) {
    let blocks = Blocks(of: clusters)
    let isCrowd = blocks.members.map { block in
      block.count > 1 && block.reduce(0) { $0 + clusters[$1].formCount } > Self.limit
    }
    for (block, isCrowd) in zip(blocks.members, isCrowd) where isCrowd {
      crowded.formUnion(block)
      for (one, other) in zip(block, block.dropFirst()) {
        refusals.add(clusters[one], clusters[other], Self.crowd)
      }
    }
    var places = [Int](repeating: 0, count: blocks.members.count)
    for one in clusters.indices {
      var known: [Int: Agreement?] = [:]
      for block in blocks.ofCluster[one] where !isCrowd[block] {
        places[block] += 1
        var refused = 0
        for other in blocks.members[block][places[block]...] {
          let agreement = known[other] ?? clusters[one].agreement(with: clusters[other])
          known.updateValue(agreement, forKey: other)
          if agreement == nil, refused < Refusals.limit,
            let obstacle = clusters[one].obstacle(to: clusters[other])
          {
            refusals.add(clusters[one], clusters[other], obstacle)
            refused += 1
          }
        }
      }
      for case (let other, let agreement?) in known {
        agreements[one, default: [:]][other] = agreement
        agreements[other, default: [:]][one] = agreement
      }
    }
  }

  /// Why clusters in a crowd are not joined, in words.
  static let crowd = "more than \(limit) names are like theirs, too many to compare"

  /// The groups of clusters that agree so far, each with each, by their positions in `groups`.
  func partners(of groups: [[Int]], until stage: Agreement) -> [Int: Set<Int>] {
    var group: [Int: Int] = [:]
    for (position, clusters) in groups.enumerated() {
      for cluster in clusters { group[cluster] = position }
    }
    var partners: [Int: Set<Int>] = [:]
    for (one, clusters) in groups.enumerated() {
      let near = Set((agreements[clusters[0]] ?? [:]).keys.compactMap { group[$0] })
      for other in near where other > one && agree(clusters, groups[other], until: stage) {
        partners[one, default: []].insert(other)
        partners[other, default: []].insert(one)
      }
    }
    return partners
  }

  private func agree(_ one: [Int], _ other: [Int], until stage: Agreement) -> Bool {
    one.allSatisfy { first in
      guard let agreements = agreements[first] else { return false }
      return other.allSatisfy { agreements[$0].map { $0 <= stage } ?? false }
    }
  }
}

/// The clusters that share each key of names.
private struct Blocks {
  /// The positions of the clusters with each key, ascending.
  var members: [[Int]] = []
  /// The places in `members` of each cluster's keys.
  var ofCluster: [[Int]] = []

  init(of clusters: [Cluster]) {
    var numbers: [String: Int] = [:]
    for (position, cluster) in clusters.enumerated() {
      ofCluster.append(
        cluster.nameKeys.map { key in
          let number = numbers[key, default: members.count]
          numbers[key] = number
          if number == members.count { members.append([]) }
          members[number].append(position)
          return number
        })
    }
  }
}

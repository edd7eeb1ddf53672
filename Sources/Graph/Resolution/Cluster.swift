import Knowledge

/// A form on its way into the corpus.
struct Member: Sendable {
  let usage: ActorUsage
  let form: NameForm
  /// Why it stands where it stands, if its name does not tell.
  var note: String?
}

/// Forms that are one actor of the corpus.
struct Cluster: Sendable {
  /// Sorted by form; never empty.
  private(set) var members: [Member]
  private(set) var forms: Set<NameForm>

  init(_ members: [Member]) {
    self.members = members.sorted { $0.usage.form < $1.usage.form }
    forms = Set(members.map(\.form))
  }

  /// One cluster for each form, sorted by their first members.
  static func byForm(_ members: [Member]) -> [Cluster] {
    Dictionary(grouping: members, by: \.form).values.map(Cluster.init).sorted()
  }

  /// Whether each form of the one agrees with each form of the other.
  func agrees(with other: Cluster) -> Bool {
    forms.allSatisfy { form in other.forms.allSatisfy(form.agrees) }
  }

  /// Two clusters can be one by their names alone only if they share one of these.
  var sameNames: Set<String> { Set(forms.map { "\($0.kind) \($0.identity) \($0.document ?? "")" }) }

  /// Two clusters of persons can be one in other spelling only if they share one of these.
  var surnames: Set<String> {
    Set(forms.compactMap(\.person).flatMap(\.surname.spellings))
  }
}

extension Cluster: Comparable {
  static func < (one: Cluster, other: Cluster) -> Bool {
    guard let first = one.members.first, let second = other.members.first else { return false }
    return first.usage.form < second.usage.form
  }

  static func == (one: Cluster, other: Cluster) -> Bool {
    one.members.first?.usage.form == other.members.first?.usage.form
  }
}

/// Joins clusters that all agree with one another; those that agree only through others stay apart.
///
/// Only clusters with a block in common are compared.
/// - Returns: sorted by their first members.
func mergedCliques(_ clusters: [Cluster], within blocks: (Cluster) -> Set<String>) -> [Cluster] {
  var inBlock: [String: [Int]] = [:]
  for (position, cluster) in clusters.enumerated() {
    for block in blocks(cluster) { inBlock[block, default: []].append(position) }
  }
  var partners: [Int: Set<Int>] = [:]
  for positions in inBlock.values where positions.count > 1 {
    for (offset, one) in positions.enumerated() {
      for other in positions[(offset + 1)...] where clusters[one].agrees(with: clusters[other]) {
        partners[one, default: []].insert(other)
        partners[other, default: []].insert(one)
      }
    }
  }
  return components(of: partners, count: clusters.count).flatMap { component in
    let isClique = component.allSatisfy { partners[$0, default: []].count == component.count - 1 }
    let parts = component.map { clusters[$0] }
    return isClique ? [Cluster(parts.flatMap(\.members))] : parts
  }.sorted()
}

/// The positions that hang together, each set sorted; those without partners alone.
private func components(of partners: [Int: Set<Int>], count: Int) -> [[Int]] {
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

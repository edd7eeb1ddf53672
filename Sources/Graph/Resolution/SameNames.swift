import Knowledge

extension Merges {
  /// One cluster for each name and state, sorted by position.
  ///
  /// A name whose state is not told joins that of a state only if there is one such state.
  mutating func clustersOfSameNames(_ members: [Member]) -> [Cluster] {
    var clusters: [Cluster] = []
    for namesakes in Dictionary(grouping: members, by: \.form.sameName).values {
      let states = Dictionary(grouping: namesakes) { $0.form.country }
      guard states.count > 2 || (states.count == 2 && states[nil] == nil) else {
        clusters.append(Cluster(namesakes))
        continue
      }
      let parts = states.values.map(Cluster.init).sorted { $0.position < $1.position }
      refuseAll(parts)
      clusters += parts
    }
    return clusters.sorted { $0.position < $1.position }
  }

  /// Namesakes that are kept apart by their states.
  private mutating func refuseAll(_ clusters: [Cluster]) {
    let countries = clusters.compactMap { $0.members.lazy.compactMap(\.usage.form.country).first }
    let all = countries.sorted().prefix(5).joined(separator: ", ")
    for (offset, one) in clusters.enumerated() {
      for other in clusters[(offset + 1)...].prefix(Refusals.limit) {
        let isTold = !one.countries.isEmpty && !other.countries.isEmpty
        refusals.add(
          one, other,
          isTold
            ? differentStates(one, other)
            : "of no known state, and the name is borne in several: \(all)")
      }
    }
  }
}

/// The states of two clusters, in words.
func differentStates(_ one: Cluster, _ other: Cluster) -> String {
  let names = [one, other].map { $0.members.lazy.compactMap(\.usage.form.country).first ?? "" }
  return "different states: " + names.sorted().joined(separator: ", ")
}

import Knowledge

/// In which cluster each form stands.
struct FormPlaces: Sendable {
  let clusters: [Cluster]
  private let positions: [Int: Int]

  init(_ clusters: [Cluster]) {
    self.clusters = clusters
    var positions: [Int: Int] = [:]
    for (position, cluster) in clusters.enumerated() {
      for member in cluster.members { positions[member.position] = position }
    }
    self.positions = positions
  }

  /// The positions of the clusters that hold the forms, sorted.
  func places(of forms: [Int]) -> [Int] { Set(forms.compactMap { positions[$0] }).sorted() }

  /// The only cluster that a name of a decision means.
  /// - Throws: if there is none, or several.
  func only(
    _ forms: [Int], of name: ActorName, in decision: Decision
  ) throws(DecisionConflict) -> Cluster {
    let found = places(of: forms)
    guard let first = found.first else { throw .nobody(name, in: decision) }
    guard found.count == 1 else {
      throw .several(found.map { clusters[$0] }, forms: forms, named: name, in: decision)
    }
    return clusters[first]
  }
}

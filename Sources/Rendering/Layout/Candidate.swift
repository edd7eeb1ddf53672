import Graphviz

/// One way to place the blocks, with everybody seated.
struct Candidate {
  /// That the placement came from.
  let seed: Int
  /// Of the blocks.
  let centres: [Point]
  /// Of their members, by node id.
  let nodes: [String: Box]
  /// Lower is better.
  let disorder: Double

  /// - Parameters:
  ///   - placement: the blocks.
  ///   - centres: where they stand.
  ///   - seed: that these came from.
  ///   - sizes: of their members.
  ///   - edges: the lines between them.
  init(
    _ placement: BlockPlacement, at centres: [Point], from seed: Int = 1,
    sizes: [String: Size], edges: [DotGraph.Edge]
  ) {
    self.seed = seed
    self.centres = centres
    let places = Seating(placement.blocks, at: centres, edges: edges).places
    nodes = places.reduce(into: [:]) { nodes, place in
      nodes[place.key] = sizes[place.key].map { Box($0, at: place.value) }
    }
    disorder = Disorder(of: edges, among: nodes, aspect: placement.aspect).value
  }
}

extension BlockPlacement {
  /// Of several places for the blocks, those with the fewest crossings and shortest lines.
  ///
  /// - Parameters:
  ///   - edges: the lines.
  ///   - sizes: of the members.
  ///   - focus: the node whose block stands in the middle, all others around; nil for none.
  ///   - seeds: of the placements to choose from without a focus, at least one.
  /// - Returns: nil without blocks.
  /// - Throws: `GraphvizError` when Graphviz gives up.
  func tidiest(
    of edges: [DotGraph.Edge], _ sizes: [String: Size], round focus: String?, seeds: [Int]
  ) throws(GraphvizError) -> Candidate? {
    if let middle = blocks.firstIndex(where: { $0.members.contains { $0 == focus } }) {
      return try RadialPlacement(self, round: middle).centres()
        .map { Candidate(self, at: $0, sizes: sizes, edges: edges) }
        .min { $0.disorder < $1.disorder }
    }
    var candidates: [Candidate] = []
    for seed in seeds {
      candidates.append(
        Candidate(self, at: try centres(seed: seed), from: seed, sizes: sizes, edges: edges))
    }
    // Settling takes longest: only the two most promising are worth it.
    candidates.sort { $0.disorder < $1.disorder }
    return candidates.prefix(2).map { candidate in
      let settled = Settling(
        self, at: candidate.centres, members: candidate.nodes.mapValues(\.centre), edges: edges)
      return Candidate(
        self, at: settled.centres, from: candidate.seed, sizes: sizes, edges: edges)
    }.min { $0.disorder < $1.disorder }
  }
}

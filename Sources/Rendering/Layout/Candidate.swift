import Graphviz

/// One way to place the blocks, with everybody seated.
struct Candidate {
  /// Where the springs held the blocks.
  let start: [Point]
  /// Of the blocks.
  let centres: [Point]
  /// Of their members, by node id.
  let nodes: [String: Box]
  /// Lower is better.
  let disorder: Double

  /// - Parameters:
  ///   - placement: the blocks.
  ///   - centres: where they stand.
  ///   - start: where the springs held them.
  ///   - sizes: of their members.
  ///   - edges: the lines between them.
  init(
    _ placement: BlockPlacement, at centres: [Point], from start: [Point] = [],
    sizes: [String: Size], edges: [DotGraph.Edge]
  ) {
    self.start = start
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
  ///   - start: where the springs held the blocks at another spacing; empty to find out.
  /// - Returns: nil without blocks.
  /// - Throws: `GraphvizError` when Graphviz gives up.
  func tidiest(
    of edges: [DotGraph.Edge], _ sizes: [String: Size], round focus: String?, from start: [Point]
  ) throws(GraphvizError) -> Candidate? {
    if let middle = blocks.firstIndex(where: { $0.members.contains { $0 == focus } }) {
      return try RadialPlacement(self, round: middle).centres()
        .map { Candidate(self, at: $0, sizes: sizes, edges: edges) }
        .min { $0.disorder < $1.disorder }
    }
    var starts = start.isEmpty ? [] : [start]
    if starts.isEmpty { for seed in 1...6 { starts.append(try self.start(seed: seed)) } }
    var candidates = starts.map { start in
      Candidate(self, at: centres(from: start), from: start, sizes: sizes, edges: edges)
    }
    // Settling takes longest: only the two most promising are worth it.
    candidates.sort { $0.disorder < $1.disorder }
    return candidates.prefix(2).map { candidate in
      let settled = Settling(
        self, at: candidate.centres, members: candidate.nodes.mapValues(\.centre), edges: edges)
      return Candidate(
        self, at: settled.centres, from: candidate.start, sizes: sizes, edges: edges)
    }.min { $0.disorder < $1.disorder }
  }
}

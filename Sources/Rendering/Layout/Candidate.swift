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
  /// Several places for the blocks, those with the fewest crossings and shortest lines first; only one
  /// round a focus.
  ///
  /// - Parameters:
  ///   - edges: the lines.
  ///   - sizes: of the members.
  ///   - focus: the node whose block stands in the middle, all others around; nil for none.
  ///   - start: where the springs held the blocks at another spacing; empty to find out.
  /// - Returns: none without blocks.
  func tidiest(
    of edges: [DotGraph.Edge], _ sizes: [String: Size], round focus: String?, from start: [Point]
  ) -> [Candidate] {
    if let middle = blocks.firstIndex(where: { $0.members.contains { $0 == focus } }) {
      return RadialPlacement(self, round: middle).centres()
        .map { Candidate(self, at: $0, sizes: sizes, edges: edges) }
        .min { $0.disorder < $1.disorder }.map { [$0] } ?? []
    }
    guard !blocks.isEmpty else { return [] }
    let candidates = (start.isEmpty ? starts(12) : [start]).map { start in
      Candidate(self, at: centres(from: start), from: start, sizes: sizes, edges: edges)
    }.sorted { $0.disorder < $1.disorder }
    // Settling takes longest: only the two most promising are worth it.
    let settled = candidates.prefix(2).map { candidate in
      let settled = Settling(
        self, at: candidate.centres, members: candidate.nodes.mapValues(\.centre), edges: edges)
      return Candidate(
        self, at: settled.centres, from: candidate.start, sizes: sizes, edges: edges)
    }
    return settled.sorted { $0.disorder < $1.disorder } + candidates.dropFirst(2)
  }
}

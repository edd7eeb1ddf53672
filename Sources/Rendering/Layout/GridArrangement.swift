import Graphviz

extension Arrangement {
  /// Countries as grids, `spacing` points apart, placed where lines are short and cross little.
  ///
  /// - Parameters:
  ///   - graph: what is laid out.
  ///   - sizes: of its texts.
  ///   - spacing: between countries, in points.
  ///   - start: where the springs held the countries in an arrangement with another spacing; nil to
  ///     find out.
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up.
  init(
    gridsOf graph: DotGraph, _ sizes: Sizes, spacing: Double, from start: [Point]? = nil
  ) throws(GraphvizError) {
    let blocks = Arrangement.blocks(of: graph, sizes)
    let tidiest = Arrangement.tidiest(blocks, of: graph, sizes, spacing: spacing, from: start)
    let best = tidiest.first
    starts = tidiest.map(\.start)
    nodes = best?.nodes ?? [:]
    clusters = [:]
    for (block, centre) in zip(blocks, best?.centres ?? []) where block.title != nil {
      clusters[block.id] = (Box(block.size, at: centre), block.titleCentre(at: centre))
    }
    let titles = clusters.reduce(into: [:]) { titles, cluster in
      titles[cluster.key] = sizes.titles[cluster.key].map { Box($0, at: cluster.value.title) }
    }
    let geometry = try graph.routed(round: nodes, titles: titles)
    routes = graph.fanned(geometry.routes, round: geometry.nodes)
    // A second border stands outside of the box.
    let framed = Set(graph.nodes.filter { $0.attributes[.peripheries] != nil }.map(\.id))
    let obstacles = geometry.nodes.map {
      framed.contains($0.key) ? $0.value.grown(by: 4) : $0.value
    }
    let placement = LabelPlacement(on: routes, sizes: sizes.labels, avoiding: obstacles)
    labels = placement.places
    strain = placement.strain
    hasClashes = placement.hasClashes
  }

  /// Several places for the blocks, those with the fewest crossings and shortest lines first.
  private static func tidiest(
    _ blocks: [Block], of graph: DotGraph, _ sizes: Sizes, spacing: Double,
    from start: [Point]? = nil
  ) -> [Candidate] {
    let boxes = Arrangement.sizes(of: graph.nodes, in: blocks, sizes)
    let placement = BlockPlacement(blocks, edges: graph.edges, spacing: spacing)
    var candidates: [Candidate] = []
    let starts = start.map { [$0] } ?? placement.starts(12)
    for start in starts {
      let centres = placement.centres(from: start)
      candidates.append(
        Candidate(blocks, at: centres, from: start, sizes: boxes, edges: graph.edges))
    }
    // Settling takes longest: only the two most promising are worth it.
    candidates.sort { $0.disorder < $1.disorder }
    let settled = candidates.prefix(2).map { candidate in
      let centres = Settling(
        blocks, at: candidate.centres, members: candidate.nodes.mapValues(\.centre),
        edges: graph.edges, spacing: spacing, rooms: placement.roomsForWords
      ).centres
      return Candidate(
        blocks, at: centres, from: candidate.start, sizes: boxes, edges: graph.edges)
    }
    return settled.sorted { $0.disorder < $1.disorder } + candidates.dropFirst(2)
  }

  /// One way to place the blocks, with everybody seated.
  private struct Candidate {
    let start: [Point]
    let centres: [Point]
    let nodes: [String: Box]
    let disorder: Double

    init(
      _ blocks: [Block], at centres: [Point], from start: [Point], sizes: [String: Size],
      edges: [DotGraph.Edge]
    ) {
      self.start = start
      self.centres = centres
      let places = Seating(blocks, at: centres, edges: edges).places
      nodes = places.reduce(into: [:]) { nodes, place in
        nodes[place.key] = sizes[place.key].map { Box($0, at: place.value) }
      }
      disorder = Disorder(of: edges, among: nodes).value
    }
  }

  /// Boxes fill their cells, so that a country's names line up; octagons keep their own width, as
  /// they would lose their corners.
  private static func sizes(
    of nodes: [DotGraph.Node], in blocks: [Block], _ sizes: Sizes
  ) -> [String: Size] {
    var result = sizes.nodes
    let octagons = Set(nodes.filter { $0.attributes[.shape] == .raw("octagon") }.map(\.id))
    for block in blocks {
      for member in block.members where !octagons.contains(member) { result[member] = block.cell }
    }
    return result
  }

  /// Clusters first, then the nodes that are in none.
  private static func blocks(of graph: DotGraph, _ sizes: Sizes) -> [Block] {
    let homes = graph.clusters.reduce(into: [String: String]()) { homes, cluster in
      for node in cluster.nodes { homes[node] = cluster.id }
    }
    let inner = Dictionary(grouping: graph.edges) { edge in
      homes[edge.tail] == homes[edge.head] ? homes[edge.tail] : nil
    }
    return graph.clusters.map { Block($0, inner: inner[$0.id] ?? [], sizes: sizes) }
      + graph.nodes.filter { homes[$0.id] == nil }.map { Block(lone: $0.id, sizes: sizes) }
  }
}

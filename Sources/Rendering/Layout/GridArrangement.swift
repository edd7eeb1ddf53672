import Graphviz

extension Arrangement {
  /// Countries as grids, `spacing` points apart, placed where lines are short and cross little, and
  /// around the focus if there is one.
  ///
  /// - Parameters:
  ///   - graph: what is laid out.
  ///   - sizes: of its texts.
  ///   - page: how wide for its height, and what stays free between countries, in points.
  ///   - focus: the node in the middle; nil for none.
  ///   - start: where the springs held the countries in an arrangement with another spacing; empty
  ///     to find out.
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up.
  init(
    gridsOf graph: DotGraph, _ sizes: Sizes, page: (aspect: Double, spacing: Double),
    focus: DotGraph.Node.ID?, from start: [Point] = []
  ) throws(GraphvizError) {
    let blocks = Arrangement.blocks(of: graph, sizes)
    let placement = BlockPlacement(
      blocks, edges: graph.edges, spacing: page.spacing, aspect: page.aspect)
    let boxes = Arrangement.sizes(of: graph.nodes, in: blocks, sizes)
    let tidiest = placement.tidiest(of: graph.edges, boxes, round: focus, from: start)
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
    let words = LabelPlacement(
      on: routes, sizes: sizes.labels, avoiding: Array(geometry.nodes.values))
    labels = words.places
    strain = words.strain
    clashes = words.clashes
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

import Graphviz

extension Arrangement {
  /// Countries as grids, `spacing` points apart, placed where lines are short and cross little, and
  /// around the focus if there is one.
  init(
    gridsOf graph: DotGraph, _ sizes: Sizes, page: (aspect: Double, spacing: Double),
    focus: DotGraph.Node.ID?
  ) throws(GraphvizError) {
    let blocks = Arrangement.blocks(of: graph, sizes)
    let placement = BlockPlacement(
      blocks, edges: graph.edges, spacing: page.spacing, aspect: page.aspect)
    let boxes = Arrangement.sizes(of: graph.nodes, in: blocks, sizes)
    let best = try placement.tidiest(of: graph.edges, boxes, round: focus)
    nodes = best?.nodes ?? [:]
    let centres = best?.centres ?? []
    clusters = [:]
    for (block, centre) in zip(blocks, centres) where block.title != nil {
      clusters[block.id] = (Box(block.size, at: centre), block.titleCentre(at: centre))
    }
    let titles = clusters.reduce(into: [:]) { titles, cluster in
      titles[cluster.key] = sizes.titles[cluster.key].map { Box($0, at: cluster.value.title) }
    }
    let geometry = try graph.routed(round: nodes, titles: titles)
    routes = graph.fanned(geometry.routes)
    // Graphviz moves its drawing to the origin: what it was not given has to follow.
    let shift = Arrangement.shift(from: nodes, to: geometry.nodes)
    for (id, box) in geometry.nodes where nodes[id] != nil { nodes[id] = box }
    for (id, cluster) in clusters {
      clusters[id] = (cluster.box.moved(by: shift), cluster.title + shift)
    }
    let words = LabelPlacement(
      on: routes, sizes: sizes.labels, avoiding: Array(geometry.nodes.values))
    labels = words.places
    strain = words.strain
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

  private static func shift(from given: [String: Box], to found: [String: Box]) -> Point {
    guard let (id, box) = given.min(by: { $0.key < $1.key }), let other = found[id] else {
      return Point(x: 0, y: 0)
    }
    return other.centre - box.centre
  }
}

extension Box {
  func moved(by shift: Point) -> Box {
    Box(centre: centre + shift, width: width, height: height)
  }
}

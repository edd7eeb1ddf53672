import Graphviz

/// Where everything stands: the layout of a whole graph, ready to be drawn.
struct Arrangement {
  var nodes: [String: Box]
  /// The box of each cluster and the centre of its title, by id.
  var clusters: [String: (box: Box, title: Point)]
  var routes: [String: Route]
  var labels: [String: Point]
  /// How many labels cover a name or another label.
  var clashes: Int

  /// Lays a graph out.
  ///
  /// Up to `Diagram.labelledNodes` nodes: countries as grids, lines routed round the names; more:
  /// springs and straight lines, without the boxes of countries.
  init(of graph: DotGraph) throws(GraphvizError) {
    let sizes = try Sizes(of: graph)
    guard graph.nodes.count <= Diagram.labelledNodes else {
      self = try Arrangement(springsOf: graph, sizes)
      return
    }
    var best = try Arrangement(gridsOf: graph, sizes, spacing: 50)
    // Where words have no room, the countries move apart.
    for spacing in [68.0, 90] where best.clashes > 0 {
      let wider = try Arrangement(gridsOf: graph, sizes, spacing: spacing)
      if wider.clashes < best.clashes { best = wider }
    }
    self = best
  }
}

extension Arrangement {
  /// Multilevel springs (Hu 2005), then prism; straight lines.
  fileprivate init(springsOf graph: DotGraph, _ sizes: Sizes) throws(GraphvizError) {
    var springs = graph
    springs.clusters = []
    springs.attributes = [
      .overlap: .raw("prism"), .splines: .raw("line"), .sep: .raw("+10,8"), .start: .raw("7"),
    ]
    springs.edges = graph.edges.map(\.withoutWords)
    let geometry = try springs.geometry(by: .sfdp)
    nodes = geometry.nodes
    routes = geometry.routes
    clusters = [:]
    let placement = LabelPlacement(
      on: routes, sizes: sizes.labels, avoiding: Array(nodes.values))
    labels = placement.places
    clashes = placement.clashes
  }
}

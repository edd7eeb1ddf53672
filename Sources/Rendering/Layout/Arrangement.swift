import Graphviz

/// Where everything stands: the layout of a whole graph, ready to be drawn.
struct Arrangement {
  var nodes: [String: Box]
  /// The box of each cluster and the centre of its title, by id.
  var clusters: [String: (box: Box, title: Point)]
  var routes: [String: Route]
  var labels: [String: Point]
  /// How badly words stand: far from their lines, on other lines, or even on names.
  var strain: Double
  /// Whether words cover names or other words.
  var hasClashes: Bool
  /// Where springs may hold the countries, as points, the most promising first.
  var starts: [[Point]] = []

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
    // Where words have no room, the countries move apart; where they even cover others, all places
    // are tried.
    let first = try Arrangement(gridsOf: graph, sizes, spacing: 50)
    var best = first
    func improve(to spacing: Double, from start: [Point]) throws(GraphvizError) {
      let wider = try Arrangement(gridsOf: graph, sizes, spacing: spacing, from: start)
      if wider.page.width <= Arrangement.widest, wider.burden < best.burden { best = wider }
    }
    let ease = 6 * Double(sizes.labels.count)
    for start in first.starts.prefix(1) {
      for spacing in [60.0, 72, 86, 102] where best.strain > ease {
        try improve(to: spacing, from: start)
      }
    }
    for start in first.starts.dropFirst() {
      for spacing in [50.0, 72, 102] where best.hasClashes {
        try improve(to: spacing, from: start)
      }
    }
    self = best
  }

  /// Of a page with its margin at most 1600 points.
  private static let widest = 1550.0

  /// Strain, and what a larger page costs, as it is shrunk to be seen.
  private var burden: Double { strain + 0.2 * page.width }

  private var page: Box {
    let boxes = Array(nodes.values) + clusters.values.map(\.box)
    return Box(around: boxes.flatMap(\.corners))
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
    springs.edges = graph.skeleton
    let geometry = try springs.geometry(by: .sfdp)
    nodes = geometry.nodes
    routes = graph.fanned(geometry.routes, round: nodes)
    clusters = [:]
    let placement = LabelPlacement(
      on: routes, sizes: sizes.labels, avoiding: Array(nodes.values))
    labels = placement.places
    strain = placement.strain
    hasClashes = placement.hasClashes
  }
}

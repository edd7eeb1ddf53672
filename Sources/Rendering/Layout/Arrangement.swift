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
  /// The edges whose words would cover names or other words.
  var clashes: Set<String>
  /// Where springs may hold the countries, as points, the most promising first.
  var starts: [[Point]] = []

  /// Lays a graph out.
  ///
  /// Up to `Diagram.labelledNodes` nodes and `Diagram.routedEdges` lines: countries as grids, lines
  /// routed round the names; more: springs and straight lines, without the boxes of countries.
  ///
  /// - Parameters:
  ///   - graph: what is laid out.
  ///   - sizes: of its texts; measured where nil.
  ///   - aspect: width to height of the page.
  ///   - focus: the node that stands in the middle; nil for none.
  /// - Throws: `GraphvizError` when Graphviz gives up.
  init(
    of graph: DotGraph, _ sizes: Sizes? = nil, aspect: Double = BlockPlacement.landscape,
    focus: DotGraph.Node.ID? = nil
  ) throws(GraphvizError) {
    let sizes = if let sizes { sizes } else { try Sizes(of: graph) }
    guard graph.nodes.count - (focus == nil ? 0 : 1) <= Diagram.labelledNodes,
      graph.edges.count <= Diagram.routedEdges
    else {
      self = try Arrangement(springsOf: graph, sizes)
      return
    }
    // Where words have no room, the countries move apart; where they even cover others, all places
    // are tried, and then large distances; what still covers others is left out.
    let first = try Arrangement(gridsOf: graph, sizes, page: (aspect, 50), focus: focus)
    var best = first
    // A page that is a little wider is better than words on words.
    var widest: Double {
      Arrangement.widest * min(1, aspect) * (best.clashes.isEmpty ? 1 : 1.2)
    }
    func improve(to spacing: Double, from start: [Point]) throws(GraphvizError) {
      let wider = try Arrangement(
        gridsOf: graph, sizes, page: (aspect, spacing), focus: focus, from: start)
      if wider.page.width <= widest, wider.burden < best.burden { best = wider }
    }
    let ease = 6 * Double(sizes.labels.count)
    for start in first.starts.prefix(1) {
      for spacing in [60.0, 72, 86, 102] where best.strain > ease {
        try improve(to: spacing, from: start)
      }
    }
    for start in first.starts.dropFirst() {
      for spacing in [50.0, 72, 102] where !best.clashes.isEmpty {
        try improve(to: spacing, from: start)
      }
    }
    for start in first.starts.prefix(2) {
      for spacing in [144.0, 204, 288] where !best.clashes.isEmpty {
        try improve(to: spacing, from: start)
      }
    }
    self = best
    leaveOutClashes()
  }

  /// Better no words than words on a name.
  private mutating func leaveOutClashes() {
    for id in clashes { labels[id] = nil }
    clashes = []
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
    springs.nodes = graph.nodes.map { node in
      guard let size = sizes.nodes[node.id] else { return node }
      let box = Box(size, at: Point(x: 0, y: 0))
      var filling = node.attributes(filling: box)
      filling[.pos] = nil
      return DotGraph.Node(node.id, node.attributes.merging(filling) { $1 })
    }
    springs.edges = graph.skeleton
    let geometry = try springs.geometry(by: .sfdp)
    nodes = geometry.nodes
    routes = graph.fanned(geometry.routes, round: nodes)
    clusters = [:]
    let placement = LabelPlacement(
      on: routes, sizes: sizes.labels, avoiding: Array(nodes.values))
    labels = placement.places
    strain = placement.strain
    clashes = placement.clashes
    leaveOutClashes()
  }
}

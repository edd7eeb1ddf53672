import Graphviz

/// A width and a height in points.
struct Size: Hashable {
  var width: Double
  var height: Double
}

/// How much room the texts of a graph take, as libgvc measures them.
struct Sizes {
  /// By node, edge and cluster id.
  var nodes: [String: Size]
  var labels: [String: Size]
  var titles: [String: Size]

  init(of graph: DotGraph) throws(GraphvizError) {
    let probe = Sizes.probe(of: graph)
    let boxes = try TextMeasure.shared.sizes(of: probe.nodes, under: probe.nodeDefaults)
    func sizes(_ ids: [String], _ prefix: String) -> [String: Size] {
      ids.reduce(into: [:]) { sizes, id in sizes[id] = boxes[prefix + id] }
    }
    nodes = sizes(graph.nodes.map(\.id), "")
    labels = sizes(graph.edges.map(\.id), "l_")
    titles = sizes(graph.clusters.map(\.id), "t_")
  }

  /// Widens nodes and words by a sign such as "+ ", which is 1.2 times as wide as they are high.
  mutating func makeRoomForSigns() {
    func widened(_ sizes: [String: Size], _ height: Double) -> [String: Size] {
      sizes.mapValues { Size(width: $0.width + 1.2 * height, height: $0.height) }
    }
    nodes = widened(nodes, Palette.nameSize)
    labels = widened(labels, Palette.labelSize)
  }

  /// The nodes of a graph, and nodes `l_EDGE` and `t_CLUSTER` for the words of the others.
  private static func probe(of graph: DotGraph) -> DotGraph {
    var probe = graph
    for edge in graph.edges where edge.attributes[.label] != nil {
      probe.nodes.append(edge.labelNode(at: Point(x: 0, y: 0)))
    }
    for cluster in graph.clusters {
      let label = cluster.attributes[.label] ?? .text("")
      probe.nodes.append(
        DotGraph.Node("t_" + cluster.id, [.label: label, .shape: .raw("plain")]))
    }
    return probe
  }
}

extension DotGraph.Edge {
  /// The words of the edge as a node of their own: drawn after all lines, so that none crosses
  /// them, on a white plate, and at a place of our choice.
  ///
  /// No markup, of which libgvc loses some memory with every line.
  func labelNode(at place: Point) -> DotGraph.Node {
    DotGraph.Node(
      "l_" + id,
      [
        .label: attributes[.label] ?? .text(""), .fontsize: .number(Palette.labelSize),
        .fontcolor: attributes[.fontcolor] ?? .raw(Palette.text), .margin: .raw("0.02,0.015"),
        .peripheries: .raw("0"), .fillcolor: .raw(Palette.plate),
        .pos: .numbers(place.x, place.y), .id: .raw("l_" + id), .class: .raw("words"),
        .tooltip: attributes[.labeltooltip] ?? .tooltip(""), .url: attributes[.url] ?? .url(""),
        .target: attributes[.target] ?? .raw(""),
      ])
  }
}

import Graphviz

extension DotGraph {
  /// Curves that go round all names: nodes stay where they are, titles count as nodes.
  func routed(
    round boxes: [String: Box], titles: [String: Box]
  ) throws(GraphvizError) -> Geometry {
    var routing = DotGraph(
      "routes", [.splines: .raw("true"), .esep: .raw("+5"), .overlap: .raw("true")])
    // The line ends where its arrowhead begins.
    routing.edgeDefaults[.arrowsize] = edgeDefaults[.arrowsize]
    routing.nodeDefaults = [.shape: .raw("box"), .fixedsize: .raw("true"), .label: .text("")]
    for node in nodes {
      guard let box = boxes[node.id] else { continue }
      let shape = node.attributes.filter { $0.key == .shape || $0.key == .peripheries }
      routing.nodes.append(
        DotGraph.Node(node.id, node.attributes(filling: box).merging(shape) { $1 }))
    }
    for (id, box) in titles.sorted(by: { $0.key < $1.key }) {
      routing.nodes.append(DotGraph.Node("t_" + id, box.attributes))
    }
    routing.edges = edges.map(\.withoutWords)
    return try routing.geometry(by: .nop1)
  }
}

extension DotGraph.Node {
  /// Place and size of a node whose borders fill a box: Graphviz draws a second border outside of the
  /// size that it is given.
  func attributes(filling box: Box) -> DotGraph.Attributes {
    (attributes[.peripheries] == nil ? box : box.grown(by: -4)).attributes
  }
}

extension Box {
  /// Place and size as a node with one border has them.
  fileprivate var attributes: DotGraph.Attributes {
    [
      .pos: .numbers(centre.x, centre.y), .width: .number(width / 72),
      .height: .number(height / 72),
    ]
  }
}

extension DotGraph.Edge {
  /// The same edge without label, for routing.
  var withoutWords: DotGraph.Edge {
    var edge = self
    edge.attributes[.label] = nil
    return edge
  }
}

import Graphviz

extension DotGraph {
  /// The skeleton's curves, which go round all names: nodes stay where they are, titles count as
  /// nodes.
  func routed(
    round boxes: [String: Box], titles: [String: Box]
  ) throws(GraphvizError) -> Geometry {
    var routing = DotGraph(
      "routes", [.splines: .raw("true"), .esep: .raw("+5"), .overlap: .raw("true")])
    routing.nodeDefaults = [.shape: .raw("box"), .fixedsize: .raw("true"), .label: .text("")]
    for node in nodes {
      guard let box = boxes[node.id] else { continue }
      let shape = node.attributes.filter { $0.key == .shape || $0.key == .peripheries }
      routing.nodes.append(DotGraph.Node(node.id, box.attributes.merging(shape) { $1 }))
    }
    for (id, box) in titles.sorted(by: { $0.key < $1.key }) {
      routing.nodes.append(DotGraph.Node("t_" + id, box.attributes))
    }
    routing.edges = skeleton
    return try routing.geometry(by: .nop1)
  }
}

extension Box {
  /// Place and size as a node has them.
  var attributes: DotGraph.Attributes {
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

import Graphviz

extension DotGraph {
  /// The graph with every place written into it, to be drawn by `nop2`, which moves nothing.
  ///
  /// Words become nodes of their own, which are drawn after all lines.
  func placed(by arrangement: Arrangement) -> DotGraph {
    var graph = self
    graph.attributes[.rankdir] = nil
    graph.attributes[.newrank] = nil
    graph.nodes = nodes.map { $0.placed(in: arrangement.nodes[$0.id]) }
    graph.nodes += edges.compactMap { edge in
      guard edge.attributes[.label] != nil else { return nil }
      return arrangement.labels[edge.id].map { edge.labelNode(at: $0) }
    }
    graph.edges = edges.map { edge in
      var edge = edge.withoutWords
      edge.attributes[.pos] = arrangement.routes[edge.id].map { .raw($0.source) }
      return edge
    }
    graph.clusters = clusters.compactMap { cluster in
      guard let (box, title) = arrangement.clusters[cluster.id] else { return nil }
      var cluster = cluster
      cluster.attributes[.bb] = .numbers(box.left, box.bottom, box.right, box.top)
      cluster.attributes[.lp] = .numbers(title.x, title.y)
      return cluster
    }
    return graph
  }
}

extension DotGraph.Node {
  fileprivate func placed(in box: Box?) -> DotGraph.Node {
    guard let box else { return self }
    return DotGraph.Node(id, attributes.merging(attributes(filling: box)) { $1 })
  }
}

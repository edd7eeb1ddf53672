import Graphviz

/// One picture of a triptych in DOT, under a headline.
struct Panel {
  /// What its names begin with, so that they differ from those of the others: "before_".
  let prefix: String
  var graph: DotGraph
  var heading: DotGraph.Node

  /// - Parameters:
  ///   - diagram: what it shows.
  ///   - prefix: an identifier, or nothing.
  ///   - names: those of the diagram that decides the layout.
  init(_ diagram: Diagram, _ prefix: String, _ names: Names) {
    self.prefix = prefix
    graph = diagram.dotGraph(names)
    let titles = wrapped(diagram.title, width: 40, limit: 2).map {
      Markup($0).bold.font(size: Palette.panelSize, colour: Palette.text)
    }
    let captions = diagram.caption.flatMap { wrapped($0, width: 60, limit: 3) }.map {
      Markup($0).font(size: Palette.captionSize, colour: Palette.grey)
    }
    heading = DotGraph.Node(
      "heading",
      [
        .label: .html(.table((titles + captions).map { [Markup.Cell($0, .left)] }, padding: 1)),
        .shape: .raw("plain"), .style: .raw("solid"), .id: .raw("heading"),
        .class: .raw("heading"),
      ])
  }

  /// With every place written into it; what has no place is left out.
  func placed(by arrangement: Arrangement, heading place: Point) -> Panel {
    var panel = self
    panel.graph.nodes.removeAll { arrangement.nodes[$0.id] == nil }
    panel.graph.edges.removeAll { arrangement.routes[$0.id] == nil }
    panel.graph = panel.graph.placed(by: arrangement)
    panel.heading.attributes[.pos] = .numbers(place.x, place.y)
    return panel
  }

  /// The nodes, the headline first, under their names in the whole.
  var nodes: [DotGraph.Node] {
    ([heading] + graph.nodes).map { DotGraph.Node(prefix + $0.id, named($0.attributes)) }
  }

  var edges: [DotGraph.Edge] {
    graph.edges.map {
      DotGraph.Edge(
        prefix + $0.id, from: prefix + $0.tail, to: prefix + $0.head, named($0.attributes))
    }
  }

  var clusters: [DotGraph.Cluster] {
    graph.clusters.map { cluster in
      DotGraph.Cluster(
        prefix + cluster.id, nodes: cluster.nodes.map { prefix + $0 }, named(cluster.attributes))
    }
  }

  private func named(_ attributes: DotGraph.Attributes) -> DotGraph.Attributes {
    guard case .raw(let id) = attributes[.id] else { return attributes }
    return attributes.merging([.id: .raw(prefix + id)]) { $1 }
  }
}

import Graphviz

extension Sizes {
  /// Of texts that share their places in several graphs: the largest of each, in whole hundredths of
  /// an inch, as a node's size is written.
  init(ofAll graphs: [DotGraph]) throws(GraphvizError) {
    self = try Sizes(of: graphs[0])
    for graph in graphs.dropFirst() {
      let other = try Sizes(of: graph)
      nodes.merge(other.nodes, uniquingKeysWith: Size.covering)
      labels.merge(other.labels, uniquingKeysWith: Size.covering)
      titles.merge(other.titles, uniquingKeysWith: Size.covering)
    }
    nodes = nodes.mapValues(\.roundedUp)
  }
}

extension Size {
  fileprivate static func covering(_ one: Size, _ other: Size) -> Size {
    Size(width: max(one.width, other.width), height: max(one.height, other.height))
  }

  fileprivate var roundedUp: Size {
    func up(_ length: Double) -> Double { (length / 0.72).rounded(.up) * 0.72 }
    return Size(width: up(width), height: up(height))
  }
}

extension Arrangement {
  /// The layout moved as a whole, its lines with the directions and arrowheads that `part` has.
  ///
  /// It is the layout of `union`, with both heads on every line; `part` has some of its nodes and
  /// edges.
  func fitted(to part: DotGraph, of union: DotGraph, movedBy shift: Point) -> Arrangement {
    var moved = self
    moved.nodes = nodes.mapValues { $0.moved(by: shift) }
    moved.clusters = clusters.mapValues { ($0.box.moved(by: shift), $0.title + shift) }
    moved.labels = labels.mapValues { $0 + shift }
    let tails = Dictionary(union.edges.map { ($0.id, $0.tail) }, uniquingKeysWith: { $1 })
    moved.routes = part.edges.reduce(into: [:]) { routes, edge in
      guard let route = self.routes[edge.id] else { return }
      let turned = tails[edge.id] == edge.tail ? route : route.reversed
      let direction = edge.attributes[.dir]
      routes[edge.id] = turned.headed(
        start: direction == .raw("both"), end: direction != .raw("none")
      )
      .moved(by: shift)
    }
    return moved
  }

  /// The smallest box that holds everything, words on lines included, of these sizes.
  func extent(_ words: [String: Size]) -> Box {
    let places = labels.compactMap { id, place in words[id].map { Box($0, at: place) } }
    let boxes = Array(nodes.values) + clusters.values.map(\.box) + places
    return Box(around: boxes.flatMap(\.corners) + routes.values.flatMap { Polyline($0).points })
  }
}

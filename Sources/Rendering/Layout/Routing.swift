import Graphviz

extension DotGraph {
  /// Curves between the borders of nodes that go round all other names: the shortest ways, made
  /// smooth.
  ///
  /// - Parameters:
  ///   - boxes: the nodes, by id, which stay where they are.
  ///   - titles: what else is not to be touched, by cluster id.
  /// - Returns: the nodes, the titles as `t_CLUSTER`, and the routes of the skeleton's edges whose
  ///   ends are there.
  /// - Throws: `GraphvizError` when Graphviz is not there.
  func routed(
    round boxes: [String: Box], titles: [String: Box]
  ) throws(GraphvizError) -> Geometry {
    let named = titles.map { ("t_" + $0.key, $0.value) }
    var geometry = Geometry(nodes: boxes.merging(named) { $1 }, routes: [:])
    let outlines = nodes.reduce(into: [:]) { outlines, node in
      outlines[node.id] = boxes[node.id].map { Outline(of: node, in: $0) }
    }
    var walk = Walk(round: geometry.nodes)
    let lines = skeleton.filter { outlines[$0.tail] != nil && outlines[$0.head] != nil }
    let paths = lines.map { $0.tail == $0.head ? [] : walk.path(from: $0.tail, to: $0.head) }
    let curves = try smoothCurves(
      along: paths.map { ($0, $0.count > 2 ? walk.barriers(along: $0) : []) })
    var loops: [String: Int] = [:]
    for (line, curve) in zip(lines, curves) {
      guard let tail = outlines[line.tail], let head = outlines[line.head] else { continue }
      if line.tail == line.head {
        loops[line.tail, default: 0] += 1
        geometry.routes[line.id] = tail.loop(loops[line.tail] ?? 1).headed(as: line)
      } else {
        let visible = Array(tail.cutting(curve.reversed()).reversed())
        geometry.routes[line.id] = Route(through: head.cutting(visible), startTip: nil, endTip: nil)
          .headed(as: line)
      }
    }
    return geometry
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

/// The border of a node, where lines end: a box, or an octagon in it.
private struct Outline {
  private let box: Box
  private let isOctagon: Bool

  init(of node: DotGraph.Node, in box: Box) {
    self.box = box
    isOctagon = node.attributes[.shape] == .raw("octagon")
  }

  private func contains(_ point: Point) -> Bool {
    let x = abs(point.x - box.centre.x) * 2 / max(1, box.width)
    let y = abs(point.y - box.centre.y) * 2 / max(1, box.height)
    // A regular octagon's sides end at √2 - 1 of its half width; it is stretched to the box.
    return x <= 1 && y <= 1 && (!isOctagon || x + y <= 2.0.squareRoot())
  }

  /// A curve that ends in the middle, up to the border.
  func cutting(_ curve: [Point]) -> [Point] { curve.cut(while: contains) }

  /// The way of a line from a node to itself, the first, the second and so on: beside it.
  func loop(_ number: Int) -> Route {
    let reach = 14 + 12 * Double(number)
    let controls = [(0.0, 4.0), (reach, 4 + reach / 2), (reach, -4 - reach / 2), (0, -4)].map {
      Point(x: box.right + $0.0, y: box.centre.y + $0.1)
    }
    return Route(through: controls, startTip: nil, endTip: nil)
  }
}

/// A place in points, y upwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A straight piece.
package struct Segment: Hashable, Sendable {
  package var start: Point
  package var end: Point

  package init(from start: Point, to end: Point) {
    self.start = start
    self.end = end
  }
}

/// An upright rectangle in points.
package struct Box: Hashable, Sendable {
  package var centre: Point
  package var width: Double
  package var height: Double

  package init(centre: Point, width: Double, height: Double) {
    self.centre = centre
    self.width = width
    self.height = height
  }
}

/// The way of an edge.
package struct Route: Hashable, Sendable {
  /// Control points of a cubic Bézier curve: 3n + 1 of them.
  package var controls: [Point]
  /// Where the arrowheads point, if there are any.
  package var startTip: Point?
  package var endTip: Point?
  /// As the attribute `pos` has it.
  package var source: String
}

/// Where a layout put things.
package struct Geometry: Hashable, Sendable {
  /// By node id.
  package var nodes: [String: Box]
  /// By edge id.
  package var routes: [String: Route]

  package init(nodes: [String: Box], routes: [String: Route]) {
    self.nodes = nodes
    self.routes = routes
  }
}

extension Point {
  /// `x,y` to a hundredth of a point.
  fileprivate var words: String { "\(decimal(x)),\(decimal(y))" }

  /// Reads `x,y`; nil for another shape.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ",").map { Double($0) }
    guard parts.count >= 2, let x = parts[0], let y = parts[1] else { return nil }
    self.init(x: x, y: y)
  }
}

extension Route {
  /// A way through control points, of which there must be 3n + 1.
  package init(through controls: [Point], startTip: Point?, endTip: Point?) {
    let tips = [startTip.map { "s,\($0.words)" }, endTip.map { "e,\($0.words)" }]
    self.init(
      controls: controls, startTip: startTip, endTip: endTip,
      source: (tips.compactMap(\.self) + controls.map(\.words)).joined(separator: " "))
  }

  /// Straight pieces as a Bézier curve.
  package static func controls(along path: [Point]) -> [Point] {
    guard let first = path.first else { return [] }
    return zip(path, path.dropFirst()).reduce(into: [first]) { controls, piece in
      let (from, to) = piece
      controls += [1.0 / 3, 2.0 / 3, 1].map {
        Point(x: from.x + (to.x - from.x) * $0, y: from.y + (to.y - from.y) * $0)
      }
    }
  }

  /// Reads the attribute `pos` of an edge: `s,x,y e,x,y x,y x,y …`; nil without a whole curve.
  init?(pos text: String) {
    source = text
    controls = []
    for word in text.split(separator: " ") {
      switch word.first {
      case "e": endTip = Point(word.dropFirst(2))
      case "s": startTip = Point(word.dropFirst(2))
      default: if let point = Point(word) { controls.append(point) }
      }
    }
    guard controls.count >= 4, controls.count % 3 == 1 else { return nil }
  }
}

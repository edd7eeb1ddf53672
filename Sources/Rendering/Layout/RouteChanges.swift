import Graphviz

extension Route {
  /// The length of an arrowhead, in points: ten times the attribute `arrowsize`.
  static let headLength = 6.0

  /// With every control point moved.
  func moved(_ change: (Point) -> Point) -> Route {
    Route(through: controls.map(change), startTip: startTip, endTip: endTip)
  }

  /// The same way from the other end.
  var reversed: Route { Route(through: controls.reversed(), startTip: endTip, endTip: startTip) }

  /// With the arrowheads of an edge where the curve ended, which is cut back to make room for them.
  func headed(as edge: DotGraph.Edge) -> Route {
    let direction = edge.attributes[.dir]
    let room = min(Route.headLength, Polyline(self).length / 3)
    var route = self
    if direction != .raw("none") {
      route = route.ended(leaving: room)
    }
    if direction == .raw("both") { route = route.reversed.ended(leaving: room).reversed }
    return route
  }

  private func ended(leaving room: Double) -> Route {
    guard let tip = controls.last else { return self }
    let curve = controls.cut { $0.distance(to: tip) < room }
    return Route(through: curve, startTip: startTip, endTip: tip)
  }
}

extension [Point] {
  /// The control points of a cubic Bézier curve up to where its end is hidden.
  func cut(while isHidden: (Point) -> Bool) -> [Point] {
    var curve = self
    while curve.count > 4, isHidden(curve[curve.count - 4]) { curve.removeLast(3) }
    let piece = Array(curve.suffix(4))
    guard let end = piece.last, isHidden(end) else { return curve }
    var (seen, hidden) = (0.0, 1.0)
    for _ in 0..<20 {
      let middle = (seen + hidden) / 2
      if isHidden(piece.start(upTo: middle).last ?? end) { hidden = middle } else { seen = middle }
    }
    return curve.dropLast(4) + piece.start(upTo: seen)
  }

  /// The part of one Bézier piece before a share of it (de Casteljau).
  private func start(upTo share: Double) -> [Point] {
    var (points, start) = (self, Array(prefix(1)))
    while points.count > 1 {
      points = zip(points, points.dropFirst()).map { from, to in
        Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      }
      start.append(points[0])
    }
    return start
  }
}

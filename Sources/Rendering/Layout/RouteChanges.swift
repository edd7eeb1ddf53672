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

  /// With arrowheads where the curve ended, and the curve cut back to make room for them.
  func headed(start: Bool, end: Bool) -> Route {
    let room = min(Route.headLength, Polyline(self).length / 3)
    var curve = controls
    let (first, last) = (curve.first, curve.last)
    if end { curve = curve.cut(by: room) }
    if start { curve = Array(Array(curve.reversed()).cut(by: room).reversed()) }
    return Route(through: curve, startTip: start ? first : nil, endTip: end ? last : nil)
  }
}

extension [Point] {
  /// The control points of a cubic Bézier curve that ends `distance` before this one does.
  fileprivate func cut(by distance: Double) -> [Point] {
    guard let tip = last else { return self }
    var curve = self
    while curve.count > 4, curve[curve.count - 4].distance(to: tip) < distance {
      curve.removeLast(3)
    }
    let piece = Array(curve.suffix(4))
    var (near, far) = (0.0, 1.0)
    for _ in 0..<20 {
      let middle = (near + far) / 2
      let place = piece.split(at: middle).last ?? tip
      if place.distance(to: tip) < distance { far = middle } else { near = middle }
    }
    return curve.dropLast(4) + piece.split(at: near)
  }

  /// The control points of the part of a Bézier piece before a share of it (de Casteljau).
  private func split(at share: Double) -> [Point] {
    var (points, left) = (self, Array(prefix(1)))
    while points.count > 1 {
      points = zip(points, points.dropFirst()).map { from, to in
        Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      }
      left.append(points[0])
    }
    return left
  }
}

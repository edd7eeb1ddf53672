import Graphviz

extension Route {
  /// As the attribute `pos` has it.
  var position: String {
    let tips = [startTip.map { "s,\($0.words)" }, endTip.map { "e,\($0.words)" }]
    return (tips.compactMap(\.self) + controls.map(\.words)).joined(separator: " ")
  }

  /// The same way seen from its other end.
  var turned: Route {
    var route = self
    route.controls.reverse()
    (route.startTip, route.endTip) = (endTip, startTip)
    route.source = route.position
    return route
  }

  /// With arrowheads at some of its tips; where one is left out the line itself reaches the tip.
  func headed(start: Bool, end: Bool) -> Route {
    var route = self
    if !start, let tip = startTip, let first = controls.first {
      route.controls = Route.straight(from: tip, to: first) + controls.dropFirst()
      route.startTip = nil
    }
    if !end, let tip = endTip, let last = controls.last {
      route.controls += Route.straight(from: last, to: tip).dropFirst()
      route.endTip = nil
    }
    route.source = route.position
    return route
  }

  /// Moved as a whole.
  func moved(by shift: Point) -> Route {
    var route = self
    route.controls = controls.map { $0 + shift }
    route.startTip = startTip.map { $0 + shift }
    route.endTip = endTip.map { $0 + shift }
    route.source = route.position
    return route
  }

  /// The four control points of a straight piece.
  private static func straight(from: Point, to: Point) -> [Point] {
    (0...3).map { step in
      let share = Double(step) / 3
      return Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
    }
  }
}

extension Point {
  /// `x,y` to a hundredth of a point.
  fileprivate var words: String {
    "\((x * 100).rounded() / 100),\((y * 100).rounded() / 100)"
  }
}

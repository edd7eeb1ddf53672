import Graphviz

extension Route {
  /// With arrowheads at some of its tips; where one is left out the line itself reaches the tip.
  func headed(start: Bool, end: Bool) -> Route {
    var controls = controls
    if !start, let tip = startTip, let first = controls.first {
      controls = Route.controls(along: [tip, first]) + controls.dropFirst()
    }
    if !end, let tip = endTip, let last = controls.last {
      controls += Route.controls(along: [last, tip]).dropFirst()
    }
    return Route(
      through: controls, startTip: start ? startTip : nil, endTip: end ? endTip : nil)
  }

  /// Moved as a whole.
  func moved(by shift: Point) -> Route {
    Route(
      through: controls.map { $0 + shift }, startTip: startTip.map { $0 + shift },
      endTip: endTip.map { $0 + shift })
  }
}

extension Box {
  func moved(by shift: Point) -> Box {
    Box(centre: centre + shift, width: width, height: height)
  }
}

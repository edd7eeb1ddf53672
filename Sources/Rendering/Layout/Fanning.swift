import Graphviz

extension DotGraph {
  /// The same routes, but where lines between two nodes lie on one another, they bow apart.
  func fanned(_ routes: [String: Route]) -> [String: Route] {
    var result = routes
    let twins = Dictionary(grouping: edges.filter { $0.tail != $0.head && routes[$0.id] != nil }) {
      [$0.tail, $0.head].sorted()
    }
    for lines in twins.values where lines.count > 1 {
      let middles = lines.compactMap { routes[$0.id].map { Polyline($0).place(at: 0.5).point } }
      guard middles.holdNeighbours(within: 5) else { continue }
      for (index, line) in lines.enumerated() {
        let bow = (Double(index) - Double(lines.count - 1) / 2) * fanStep
        // Seen from the same end, whichever way a line points.
        result[line.id] = routes[line.id]?.bowed(by: line.tail < line.head ? bow : -bow)
      }
    }
    return result
  }
}

/// Between the middles of two lines, in points: a little more than the height of words.
private let fanStep = 16.0

extension [Point] {
  fileprivate func holdNeighbours(within distance: Double) -> Bool {
    enumerated().contains { index, point in
      self[(index + 1)...].contains { $0.distance(to: point) < distance }
    }
  }
}

extension Route {
  /// Its middle moved to the left by `bow` points, its ends where they were: control points move
  /// along a parabola over the chord, with 4/3 of the bow on a single Bézier piece.
  fileprivate func bowed(by bow: Double) -> Route {
    guard let start = controls.first, let end = controls.last else { return self }
    let length = max(1, start.distance(to: end))
    let left = Point(x: (start.y - end.y) / length, y: (end.x - start.x) / length)
    var route = self
    for index in controls.indices {
      let step = controls[index] - start
      // Along the chord, not by index: pieces differ in length.
      let share = min(1, max(0, (step.x * left.y - step.y * left.x) / length))
      let reach = bow * 6 * share * (1 - share)
      route.controls[index] = controls[index] + Point(x: left.x * reach, y: left.y * reach)
    }
    route.source = route.position
    return route
  }
}

import Graphviz

extension DotGraph {
  /// The edges to ask routes for: of those between the same two nodes only the first, without
  /// heads, and none with words.
  ///
  /// Graphviz would route twins through a triangulation that stops the program where names stand
  /// in line.
  var skeleton: [DotGraph.Edge] {
    let twins = self.twins
    return edges.compactMap { edge in
      let edge = edge.withoutWords
      guard edge.tail != edge.head, let lines = twins[[edge.tail, edge.head].sorted()],
        lines.count > 1
      else { return edge }
      guard lines[0].id == edge.id else { return nil }
      return DotGraph.Edge(
        edge.id, from: edge.tail, to: edge.head,
        edge.attributes.merging([.dir: .raw("none")]) { $1 })
    }
  }

  /// The routes of all edges from those of the skeleton: twins bow apart, but not into names.
  ///
  /// - Parameters:
  ///   - routes: of the skeleton, by edge id.
  ///   - names: what no line but those of its own may touch, by node id.
  /// - Returns: a route for each edge that one was found for, by its id.
  func fanned(_ routes: [String: Route], round names: [String: Box] = [:]) -> [String: Route] {
    var result = routes
    for lines in twins.values where lines.count > 1 {
      guard let way = routes[lines[0].id] else { continue }
      let foreign = names.filter { $0.key != lines[0].tail && $0.key != lines[0].head }
      let fan = way.fan(of: lines.count, round: Array(foreign.values))
      for (line, route) in zip(lines, fan) {
        result[line.id] = (line.tail == lines[0].tail ? route : route.reversed).headed(as: line)
      }
    }
    return result
  }

  /// Edges by their two ends, loops left out.
  private var twins: [[String]: [DotGraph.Edge]] {
    Dictionary(grouping: edges.filter { $0.tail != $0.head }) { [$0.tail, $0.head].sorted() }
  }
}

/// Between the middles of two lines, in points: a little more than the height of words.
private let fanStep = 16.0

extension Route {
  /// As many ways side by side, narrower or more to one side where names are near.
  fileprivate func fan(of count: Int, round names: [Box]) -> [Route] {
    func spread(apart step: Double) -> [Route] {
      (0..<count).map { bowed(by: (Double($0) - Double(count - 1) / 2) * step) }
    }
    let wide = spread(apart: fanStep)
    guard touches(of: wide, with: names) > 0 else { return wide }
    // Where the way itself runs through names, as straight ones do, there is no room to be found.
    guard touches(of: [self], with: names) == 0 else { return spread(apart: fanStep / 3) }
    let leeway = Leeway(
      beside: Polyline(self), among: names, upTo: Double(count - 1) * fanStep)
    let fans = [1, 0.75, 0.5, 0.25].lazy.map { share in
      leeway.curves(count, apart: fanStep, taking: share)
        .map { Route(through: $0, startTip: nil, endTip: nil) }
    }
    return fans.first { touches(of: $0, with: names) == 0 } ?? Array(repeating: self, count: count)
  }

  private func touches(of fan: [Route], with names: [Box]) -> Int {
    fan.map(Polyline.init).reduce(0) { sum, line in sum + names.count(where: line.crosses) }
  }

  /// Its middle moved to the left by `bow` points, its ends where they were: control points move
  /// along a parabola over the chord, with 4/3 of the bow on a single Bézier piece.
  private func bowed(by bow: Double) -> Route {
    guard let start = controls.first, let end = controls.last else { return self }
    let length = max(1, start.distance(to: end))
    let left = Point(x: (start.y - end.y) / length, y: (end.x - start.x) / length)
    return moved { control in
      let step = control - start
      // Along the chord, not by index: pieces differ in length.
      let share = min(1, max(0, (step.x * left.y - step.y * left.x) / length))
      let reach = bow * 6 * share * (1 - share)
      return control + Point(x: left.x * reach, y: left.y * reach)
    }
  }
}

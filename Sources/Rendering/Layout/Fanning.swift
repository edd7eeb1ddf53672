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

/// Between the middles of two lines, in points: a little more than the height of words, or less
/// where names are near.
private let fanSteps = [16.0, 12, 9]

extension Route {
  /// As many ways side by side: bowed alike to both sides, or more to one where names are near, and
  /// where even that leaves no room, each as far as there is some.
  fileprivate func fan(of count: Int, round names: [Box]) -> [Route] {
    let half = Double(count - 1) / 2
    func bows(_ step: Double, aside: Double) -> [Double] {
      (0..<count).map { (Double($0) - half + aside) * step }
    }
    let reach = Double(count) * fanSteps[0]
    let around = Box(around: controls).grown(by: reach)
    // What is drawn there is thicker than a hair.
    let near = names.map { $0.grown(by: 1) }.filter(around.overlaps)
    func isFree(_ route: Route) -> Bool {
      let line = Polyline(route)
      return !near.contains(where: line.crosses)
    }
    // Where the way itself runs through names, as straight ones do, there is no room to be found.
    guard isFree(self) else { return bows(5, aside: 0).map(bowed) }
    for aside in stride(from: 0, through: half + 0.5, by: 0.5) {
      for step in fanSteps {
        for bows in [bows(step, aside: aside), bows(step, aside: -aside)] {
          // The outermost first, as they are the likeliest to touch.
          guard isFree(bowed(by: bows[0])), isFree(bowed(by: bows[count - 1])) else { continue }
          let fan = bows.map(bowed)
          if fan.dropFirst().dropLast().allSatisfy(isFree) { return fan }
        }
      }
    }
    let leeway = Leeway(beside: Polyline(self), among: names, upTo: reach)
    let fans = [1, 0.75, 0.5, 0.25].lazy.map { share in
      leeway.curves(count, apart: fanSteps[0], taking: share)
        .map { Route(through: $0, startTip: nil, endTip: nil) }
    }
    return fans.first { $0.allSatisfy(isFree) } ?? Array(repeating: self, count: count)
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

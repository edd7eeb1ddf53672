import Graphviz

/// A route as short straight pieces, for measuring along it.
struct Polyline {
  let points: [Point]
  /// From the start to each point, in points.
  private let distances: [Double]
  let bounds: Box

  /// Cuts each Bézier piece into eight; arrow tips belong to the line.
  init(_ route: Route) {
    var points = route.startTip.map { [$0] } ?? []
    points.append(contentsOf: route.controls.prefix(1))
    for start in stride(from: 0, to: route.controls.count - 3, by: 3) {
      let piece = Array(route.controls[start...start + 3])
      points += (1...8).map { Polyline.point(on: piece, at: Double($0) / 8) }
    }
    points += route.endTip.map { [$0] } ?? []
    self.init(points)
  }

  init(_ points: [Point]) {
    self.points = points
    var sum = 0.0
    distances =
      [0]
      + zip(points, points.dropFirst()).map { from, to in
        sum += from.distance(to: to)
        return sum
      }
    bounds = Box(around: points)
  }

  /// De Casteljau's construction for four control points.
  private static func point(on controls: [Point], at share: Double) -> Point {
    var points = controls
    while points.count > 1 {
      points = zip(points, points.dropFirst()).map { from, to in
        Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      }
    }
    return points[0]
  }

  var length: Double { distances.last ?? 0 }

  /// The place at a share (0 to 1) of the length, and the direction there, of length 1.
  func place(at share: Double) -> (point: Point, direction: Point) {
    let target = length * share
    let index = distances.dropFirst().firstIndex { $0 >= target } ?? points.count - 1
    guard index > 0 else { return (points.first ?? Point(x: 0, y: 0), Point(x: 1, y: 0)) }
    let (from, to) = (points[index - 1], points[index])
    let piece = max(1e-9, from.distance(to: to))
    let along = (target - distances[index - 1]) / piece
    return (
      Point(x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along),
      Point(x: (to.x - from.x) / piece, y: (to.y - from.y) / piece)
    )
  }

  /// Whether any piece touches a box.
  func crosses(_ box: Box) -> Bool {
    guard bounds.overlaps(box) else { return false }
    return zip(points, points.dropFirst()).contains { box.touches(from: $0, to: $1) }
  }
}

extension Box {
  /// The smallest box that holds all points; at the origin if there are none.
  init(around points: [Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (bottom, top) = (ys.min() ?? 0, ys.max() ?? 0)
    self.init(
      centre: Point(x: (left + right) / 2, y: (bottom + top) / 2), width: right - left,
      height: top - bottom)
  }

  init(_ size: Size, at centre: Point) {
    self.init(centre: centre, width: size.width, height: size.height)
  }

  var left: Double { centre.x - width / 2 }
  var right: Double { centre.x + width / 2 }
  var bottom: Double { centre.y - height / 2 }
  var top: Double { centre.y + height / 2 }

  /// Wider by `margin` points on every side.
  func grown(by margin: Double) -> Box {
    Box(centre: centre, width: width + 2 * margin, height: height + 2 * margin)
  }

  func overlaps(_ other: Box) -> Bool {
    abs(centre.x - other.centre.x) * 2 < width + other.width
      && abs(centre.y - other.centre.y) * 2 < height + other.height
  }

  /// Whether a straight piece touches the box: neither beside it nor wholly on one side of its
  /// corners.
  func touches(from start: Point, to end: Point) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    // Twice as large throughout, which saves halving.
    let x = start.x + end.x - 2 * centre.x
    let y = start.y + end.y - 2 * centre.y
    guard abs(x) <= width + abs(dx), abs(y) <= height + abs(dy) else { return false }
    return abs(dx * y - dy * x) <= abs(dx) * height + abs(dy) * width
  }
}

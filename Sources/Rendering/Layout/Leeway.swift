import Graphviz

/// The room beside a way: how far lines may stand off it to either side, place by place, without
/// touching a name.
struct Leeway {
  /// Evenly spaced along the way, its ends included.
  private let stations: [Station]
  /// How far a line may stand off each station to the left and to the right, in points.
  private var left: [Double]
  private var right: [Double]

  private struct Station {
    let place: Point
    /// The way's direction there, of length 1.
    let along: Point

    /// How far off a point lies to the left; negative on the right.
    func offset(of point: Point) -> Double {
      along.x * (point.y - place.y) - along.y * (point.x - place.x)
    }

    func advance(of point: Point) -> Double {
      along.x * (point.x - place.x) + along.y * (point.y - place.y)
    }

    func point(at offset: Double) -> Point {
      Point(x: place.x - along.y * offset, y: place.y + along.x * offset)
    }
  }

  /// Between two stations, in points.
  private let spacing: Double
  /// How much the room may grow with every point of the way.
  private static let slope = 0.35
  /// Between a line and a name, in points: half of a thick line, or of an arrowhead.
  private static let clearance = 3.0

  /// - Parameters:
  ///   - way: the way.
  ///   - names: what no line may touch; the way does not either.
  ///   - reach: how far off nobody wants to stand, in points.
  init(beside way: Polyline, among names: [Box], upTo reach: Double) {
    let count = min(48, max(8, Int(way.length / 14)))
    spacing = way.length / Double(count)
    let places = (0...count).map { way.place(at: Double($0) / Double(count)).point }
    stations = places.indices.map { index in
      let (from, to) = (places[max(0, index - 1)], places[min(count, index + 1)])
      let length = max(1e-9, from.distance(to: to))
      return Station(
        place: places[index],
        along: Point(x: (to.x - from.x) / length, y: (to.y - from.y) / length))
    }
    left = stations.map { _ in reach }
    right = left
    let reached = way.bounds.grown(by: reach)
    for name in names.map({ $0.grown(by: Leeway.clearance) }) where name.overlaps(reached) {
      for point in name.rim { narrow(at: point) }
    }
    left = smoothed(left)
    right = smoothed(right)
  }

  /// Leaves a point free.
  private mutating func narrow(at point: Point) {
    let nearest = stations.indices.min {
      stations[$0].place.distance(to: point) < stations[$1].place.distance(to: point)
    }
    guard let nearest else { return }
    let isBeyond =
      nearest == 0 && stations[nearest].advance(of: point) < 0
      || nearest == stations.count - 1 && stations[nearest].advance(of: point) > 0
    guard !isBeyond else { return }
    let offset = stations[nearest].offset(of: point)
    if offset < 0 {
      right[nearest] = min(right[nearest], -offset)
    } else {
      left[nearest] = min(left[nearest], offset)
    }
  }

  /// Never more, and changing gently, so that lines give way to a name in good time: a slope, its
  /// least around each place, and the mean of these.
  private func smoothed(_ rooms: [Double]) -> [Double] {
    let gentle = rooms.indices.map { index in
      rooms.enumerated().map { $1 + Leeway.slope * spacing * Double(abs($0 - index)) }.min() ?? 0
    }
    func around(_ index: Int, _ rooms: [Double]) -> ArraySlice<Double> {
      rooms[max(0, index - 2)...min(rooms.count - 1, index + 2)]
    }
    let least = gentle.indices.map { around($0, gentle).min() ?? 0 }
    return least.indices.map { index in
      let near = around(index, least)
      return near.reduce(0, +) / Double(near.count)
    }
  }

  /// Curves from one end of the way to the other that bow apart as far as there is room: on both
  /// sides, or more on the one where more is.
  ///
  /// - Parameters:
  ///   - count: how many, at least 2.
  ///   - step: between the middles of two, in points, where there is room.
  ///   - share: of the room that may be taken, 0 to 1.
  /// - Returns: the control points of each, from right to left.
  func curves(_ count: Int, apart step: Double, taking share: Double) -> [[Point]] {
    let bands = stations.indices.map { index in
      let (left, right) = (left[index] * share, right[index] * share)
      let way = Double(index) / Double(stations.count - 1)
      let width = min(left + right, Double(count - 1) * step * 4 * way * (1 - way))
      let middle = min(max(0, width / 2 - right), left - width / 2)
      return (middle: middle, width: width)
    }
    return (0..<count).map { line in
      let place = Double(line) / Double(count - 1) - 0.5
      return Leeway.curve(
        through: zip(stations, bands).map { $0.point(at: $1.middle + place * $1.width) })
    }
  }

  /// A smooth curve as Bézier pieces (Catmull and Rom 1974).
  private static func curve(through points: [Point]) -> [Point] {
    let slopes = points.indices.map { index in
      let (from, to) = (points[max(0, index - 1)], points[min(points.count - 1, index + 1)])
      return Point(x: (to.x - from.x) / 6, y: (to.y - from.y) / 6)
    }
    return points.indices.dropFirst().reduce(into: [points[0]]) { controls, index in
      controls += [
        points[index - 1] + slopes[index - 1], points[index] - slopes[index], points[index],
      ]
    }
  }
}

extension Box {
  /// Points all round, at most 8 apart, the corners among them.
  fileprivate var rim: [Point] {
    let (columns, rows) = (max(1, (width / 8).rounded(.up)), max(1, (height / 8).rounded(.up)))
    let level = stride(from: 0, through: columns, by: 1).map { left + width * $0 / columns }
    let upright = stride(from: 0, through: rows, by: 1).map { bottom + height * $0 / rows }
    return level.flatMap { [Point(x: $0, y: bottom), Point(x: $0, y: top)] }
      + upright.flatMap { [Point(x: left, y: $0), Point(x: right, y: $0)] }
  }
}

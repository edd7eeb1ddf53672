import Graphviz

/// Places points so that their distances come near to those along the links between them.
///
/// Stress majorisation (Gansner, Koren, North 2004, "Graph drawing by stress majorization"), one
/// point after the other. In libgvc, which does the same, every run loses some memory.
struct Springs {
  /// Of each pair, in points.
  private let distances: [[Double]]

  /// - Parameters:
  ///   - count: how many points there are.
  ///   - links: pairs of points, and how far apart each pair wants to be, above 0.
  init(of count: Int, links: [(one: Int, other: Int, length: Double)]) {
    var distances = Array(repeating: Array(repeating: Double.infinity, count: count), count: count)
    for point in 0..<count { distances[point][point] = 0 }
    for link in links {
      distances[link.one][link.other] = min(distances[link.one][link.other], link.length)
      distances[link.other][link.one] = distances[link.one][link.other]
    }
    // Shortest ways between all pairs (Floyd 1962).
    for middle in 0..<count {
      for one in 0..<count where distances[one][middle] < .infinity {
        for other in 0..<count {
          let way = distances[one][middle] + distances[middle][other]
          if way < distances[one][other] { distances[one][other] = way }
        }
      }
    }
    // What nothing joins stands as far off as the farthest of what is joined.
    let lengths = links.map(\.length)
    let mean = lengths.isEmpty ? 100 : lengths.reduce(0, +) / Double(lengths.count)
    let longest = distances.joined().filter { $0 < .infinity }.max() ?? 0
    let apart = max(longest, mean * Double(count).squareRoot())
    self.distances = distances.map { $0.map { $0 < .infinity ? max(1, $0) : apart } }
  }

  /// Where the points come to rest; another seed gives another drawing.
  func places(seed: Int) -> [Point] {
    var random = UInt64(seed)
    func share() -> Double {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(random >> 11) / Double(1 << 53)
    }
    let size = distances.joined().max() ?? 1
    var points = distances.indices.map { _ in Point(x: share() * size, y: share() * size) }
    for _ in 0..<400 {
      var moved = 0.0
      for index in points.indices {
        let place = place(of: index, among: points)
        moved = max(moved, place.distance(to: points[index]))
        points[index] = place
      }
      if moved < 1e-3 * size { break }
    }
    return points
  }

  /// Where the others want a point to be, each as much as it is near.
  private func place(of index: Int, among points: [Point]) -> Point {
    var (x, y, sum) = (0.0, 0.0, 0.0)
    let here = points[index]
    for (other, point) in points.enumerated() where other != index {
      let distance = distances[index][other]
      let weight = 1 / (distance * distance)
      let step = distance / max(1e-6, here.distance(to: point))
      x += weight * (point.x + (here.x - point.x) * step)
      y += weight * (point.y + (here.y - point.y) * step)
      sum += weight
    }
    return sum > 0 ? Point(x: x / sum, y: y / sum) : here
  }
}

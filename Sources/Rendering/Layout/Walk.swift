import Graphviz

/// The shortest ways between boxes that go round all others: straight from corner to corner
/// (Lozano-Pérez and Wesley 1979), the best first (Hart, Nilsson, Raphael 1968).
struct Walk {
  /// Each a little wider than its name.
  private let obstacles: [Box]
  private let indices: [String: Int]
  /// Those of all obstacles that stand in no other.
  private let corners: [Point]
  /// The corners that can be seen from a corner, where somebody has been already.
  private var views: [[Int]?]

  /// Between a way and a name, in points.
  private static let margin = 5.0

  init(round boxes: [String: Box]) {
    let sorted = boxes.sorted { $0.key < $1.key }
    // Smaller than the corners show it, so that ways along its sides are free.
    let obstacles = sorted.map { $0.value.grown(by: Walk.margin - 0.1) }
    self.obstacles = obstacles
    indices = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    corners = sorted.flatMap { $0.value.grown(by: Walk.margin).allCorners }
      .filter { corner in !obstacles.contains { $0.contains(corner) } }
    views = Array(repeating: nil, count: corners.count)
  }

  /// The corners on the way between the middles of two boxes, and these; straight where no way
  /// is found.
  ///
  /// Both ids must be those of boxes.
  mutating func path(from tail: String, to head: String) -> [Point] {
    guard let first = indices[tail], let last = indices[head] else { return [] }
    let (start, goal) = (obstacles[first].centre, obstacles[last].centre)
    let others = obstacles.indices.filter { index in
      index != first && index != last && !obstacles[index].contains(start)
        && !obstacles[index].contains(goal)
    }.map { obstacles[$0] }
    guard others.hide(goal, from: start) else { return [start, goal] }
    var search = Search(to: goal, over: corners)
    for index in corners.indices where !others.hide(corners[index], from: start) {
      search.reach(index, at: start.distance(to: corners[index]), from: nil)
    }
    while let corner = search.next() {
      if !others.hide(goal, from: corners[corner]) { search.arrive(from: corner) }
      for other in view(from: corner) {
        search.reach(
          other, at: search.distances[corner] + corners[corner].distance(to: corners[other]),
          from: corner)
      }
    }
    return [start] + search.way.map { corners[$0] } + [goal]
  }

  private mutating func view(from corner: Int) -> [Int] {
    if let view = views[corner] { return view }
    let view = corners.indices.filter {
      $0 != corner && !obstacles.hide(corners[$0], from: corners[corner])
    }
    views[corner] = view
    return view
  }

  /// The sides of what stands near a path, but for the boxes at its ends.
  func barriers(along path: [Point]) -> [Segment] {
    let reach = Box(around: path).grown(by: 40)
    let near = obstacles.filter { box in
      box.overlaps(reach) && !(path.first.map(box.contains) ?? false)
        && !(path.last.map(box.contains) ?? false)
    }
    return near.flatMap { box in
      let corners = box.allCorners
      return corners.indices.map { Segment(from: corners[$0], to: corners[($0 + 1) % 4]) }
    }
  }

  /// What is known while one way is looked for.
  private struct Search {
    private(set) var distances: [Double]
    private var previous: [Int?]
    private var isOpen: [Bool]
    private let rests: [Double]
    private var last: Int?
    private var shortest = Double.infinity

    init(to goal: Point, over corners: [Point]) {
      distances = Array(repeating: .infinity, count: corners.count)
      previous = Array(repeating: nil, count: corners.count)
      isOpen = Array(repeating: false, count: corners.count)
      rests = corners.map { $0.distance(to: goal) }
    }

    mutating func reach(_ corner: Int, at distance: Double, from other: Int?) {
      guard distance < distances[corner] else { return }
      distances[corner] = distance
      previous[corner] = other
      isOpen[corner] = true
    }

    mutating func arrive(from corner: Int) {
      guard distances[corner] + rests[corner] < shortest else { return }
      shortest = distances[corner] + rests[corner]
      last = corner
    }

    /// The most promising corner; nil when none can be better than what is found.
    mutating func next() -> Int? {
      var best: Int?
      var least = shortest
      for corner in isOpen.indices where isOpen[corner] {
        let length = distances[corner] + rests[corner]
        if length < least { (best, least) = (corner, length) }
      }
      if let best { isOpen[best] = false }
      return best
    }

    var way: [Int] {
      var way: [Int] = []
      var place = last
      while let corner = place {
        way.append(corner)
        place = previous[corner]
      }
      return way.reversed()
    }
  }
}

extension [Box] {
  /// Whether one stands between two points.
  fileprivate func hide(_ point: Point, from other: Point) -> Bool {
    contains { $0.touches(from: other, to: point) }
  }
}

extension Box {
  fileprivate func contains(_ point: Point) -> Bool {
    abs(point.x - centre.x) * 2 < width && abs(point.y - centre.y) * 2 < height
  }

  /// One after the other, all round.
  fileprivate var allCorners: [Point] {
    [
      Point(x: left, y: bottom), Point(x: left, y: top), Point(x: right, y: top),
      Point(x: right, y: bottom),
    ]
  }
}

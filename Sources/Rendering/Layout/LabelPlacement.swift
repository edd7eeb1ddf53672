import Graphviz

/// Finds a place for the words of each line: on it or beside it, clear of names and other words.
///
/// Candidates along each line, the most constrained line first, then rounds in which each label
/// may move to a better place: local search as in Christensen, Marks, Shieber (1995).
struct LabelPlacement {
  /// By edge id.
  private(set) var places: [String: Point] = [:]

  private struct Candidate {
    let box: Box
    let cost: Double
  }

  private let candidates: [String: [Candidate]]
  /// Chosen, by edge id.
  private var chosen: [String: Candidate] = [:]

  private static let clash = 1000.0

  /// - Parameters:
  ///   - routes: the lines, by edge id.
  ///   - sizes: of the words, by edge id; a line without words has none.
  ///   - obstacles: names and titles, which no label may cover.
  init(on routes: [String: Route], sizes: [String: Size], avoiding obstacles: [Box]) {
    let lines = routes.mapValues(Polyline.init)
    let ids = sizes.keys.filter { lines[$0] != nil }.sorted()
    var candidates: [String: [Candidate]] = [:]
    for id in ids {
      guard let line = lines[id], let size = sizes[id] else { continue }
      let others = lines.filter {
        $0.key != id && $0.value.bounds.overlaps(line.bounds.grown(by: 60))
      }
      .map(\.value)
      candidates[id] = LabelPlacement.candidates(
        size, on: line, others: others, obstacles: obstacles)
    }
    self.candidates = candidates
    settle(ids)
    places = chosen.mapValues(\.box.centre)
  }

  /// The cost of all labels: that of covering a name, a title or another label is far above all
  /// others.
  var strain: Double {
    chosen.sorted { $0.key < $1.key }.reduce(0) { sum, label in
      sum + label.value.cost + collisions(of: label.value.box, of: label.key)
    }
  }

  private mutating func settle(_ ids: [String]) {
    func freedom(_ id: String) -> Int {
      candidates[id]?.count { $0.cost < LabelPlacement.clash } ?? 0
    }
    let order = ids.map { ($0, freedom($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    for _ in 0..<12 {
      let before = chosen.mapValues(\.box)
      for id in order { choose(id) }
      if chosen.mapValues(\.box) == before { return }
    }
  }

  private mutating func choose(_ id: String) {
    let rated = candidates[id]?.map { ($0, $0.cost + collisions(of: $0.box, of: id)) } ?? []
    // Of equals the first: the one nearest the middle of the line.
    if let best = rated.min(by: { $0.1 < $1.1 }) { chosen[id] = best.0 }
  }

  private func collisions(of box: Box, of id: String) -> Double {
    let grown = box.grown(by: 1.5)
    return chosen.reduce(0) { sum, other in
      other.key != id && grown.overlaps(other.value.box) ? sum + LabelPlacement.clash : sum
    }
  }

  /// Places from the middle outwards, each on the line, beside it, and a little further off.
  private static func candidates(
    _ size: Size, on line: Polyline, others: [Polyline], obstacles: [Box]
  ) -> [Candidate] {
    (0...28).flatMap { step -> [Candidate] in
      let side = step.isMultiple(of: 2) ? 1.0 : -1
      let share = 0.5 + side * Double((step + 1) / 2) * 0.03
      let (point, direction) = line.place(at: share)
      return [0.0, 1, -1, 2, -2].map { side in
        let box = Box(size, at: beside(point, direction, size, side: side))
        let detachment = side == 0 ? hiding(size, direction, line) : side * side * 9
        let cost =
          abs(share - 0.5) * 24 + detachment
          + staticCost(of: box, others: others, obstacles: obstacles)
        return Candidate(box: box, cost: cost)
      }
    }
  }

  /// The centre of a label that touches the line from one side (1 or -1), stands a label's height
  /// off (2 or -2), or lies on it (0).
  private static func beside(
    _ point: Point, _ direction: Point, _ size: Size, side: Double
  ) -> Point {
    let half = (abs(direction.y) * size.width + abs(direction.x) * size.height) / 2
    let reach = side == 0 ? 0 : half + 2.5 + (abs(side) - 1) * size.height
    let signed = side < 0 ? -reach : reach
    return Point(x: point.x - direction.y * signed, y: point.y + direction.x * signed)
  }

  /// A label on a line as short as itself would hide it.
  private static func hiding(_ size: Size, _ direction: Point, _ line: Polyline) -> Double {
    let across = direction.x == 0 ? Double.infinity : size.width / abs(direction.x)
    let up = direction.y == 0 ? Double.infinity : size.height / abs(direction.y)
    return min(across, up) > line.length - 30 ? 12 : 0
  }

  /// What does not depend on other labels: names and titles are not to be covered, other lines
  /// better not.
  private static func staticCost(
    of box: Box, others: [Polyline], obstacles: [Box]
  ) -> Double {
    let grown = box.grown(by: 1)
    let covered = obstacles.count { $0.overlaps(grown) }
    let crossed = others.count { $0.crosses(grown) }
    return Double(covered) * clash + Double(crossed) * 7
  }
}

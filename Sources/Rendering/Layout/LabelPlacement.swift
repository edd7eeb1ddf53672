import Graphviz

/// Finds a place for the words of each line: on it or beside it, clear of names and other words.
///
/// Candidates along each line, the most constrained line first, then rounds in which each label
/// may move to a better place: local search as in Christensen, Marks, Shieber (1995).
struct LabelPlacement {
  /// By edge id.
  let places: [String: Point]
  /// The cost of all labels: that of covering a name, a title or another label is far above all
  /// others.
  let strain: Double
  /// The edges whose words would have to go, so that none covers a name, a title or other words.
  let clashes: Set<String>

  /// What it costs to cover something that is written.
  private static let clash = 1000.0

  private struct Candidate {
    let box: Box
    let cost: Double
  }

  /// One label's places.
  private struct Choice {
    let candidates: [Candidate]
    /// Around all of them.
    let reach: Box
    var chosen: Candidate?

    init(_ candidates: [Candidate]) {
      self.candidates = candidates
      reach = Box(around: candidates.flatMap(\.box.corners)).grown(by: 2)
    }

    var freedom: Int { candidates.count { $0.cost < LabelPlacement.clash } }
  }

  /// - Parameters:
  ///   - routes: the lines, by edge id.
  ///   - sizes: of the words, by edge id; a line without words has none.
  ///   - obstacles: names and titles, which no label may cover.
  init(on routes: [String: Route], sizes: [String: Size], avoiding obstacles: [Box]) {
    let lines = routes.sorted { $0.key < $1.key }.map { ($0.key, Polyline($0.value)) }
    var ids: [String] = []
    var choices: [Choice] = []
    for (id, line) in lines {
      guard let size = sizes[id] else { continue }
      let reach = line.bounds.grown(by: size.width + 2 * size.height + 10)
      let others = lines.filter { $0.0 != id && $0.1.bounds.overlaps(reach) }.map(\.1)
      ids.append(id)
      choices.append(
        Choice(
          LabelPlacement.candidates(
            size, on: line, others: others, obstacles: obstacles.filter(reach.overlaps))))
    }
    LabelPlacement.settle(&choices)
    var places: [String: Point] = [:]
    var costs: [Double] = []
    for (index, id) in ids.enumerated() {
      guard let chosen = choices[index].chosen else { continue }
      places[id] = chosen.box.centre
      let others = LabelPlacement.others(than: index, in: choices)
      costs.append(chosen.cost + LabelPlacement.collisions(of: chosen.box, with: others))
    }
    self.places = places
    strain = costs.reduce(0, +)
    clashes = LabelPlacement.clashes(of: choices.map(\.chosen), ids)
  }

  /// Those on names and titles, then those on the most other words, as long as there are any.
  private static func clashes(of chosen: [Candidate?], _ ids: [String]) -> Set<String> {
    var left = zip(ids, chosen).compactMap { id, candidate in candidate.map { (id: id, $0) } }
    var clashes = Set(left.filter { $0.1.cost >= clash }.map(\.id))
    left.removeAll { clashes.contains($0.id) }
    while true {
      let counts = left.map { one in
        left.count { $0.id != one.id && one.1.box.grown(by: 1.5).overlaps($0.1.box) }
      }
      guard let worst = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[worst] > 0
      else { return clashes }
      clashes.insert(left.remove(at: worst).id)
    }
  }

  /// The most constrained first, again and again until none moves, at most twelve times.
  private static func settle(_ choices: inout [Choice]) {
    let freedoms = choices.map(\.freedom)
    let order = choices.indices.sorted { (freedoms[$0], $0) < (freedoms[$1], $1) }
    for _ in 0..<12 {
      var isSettled = true
      for index in order {
        let others = others(than: index, in: choices)
        // Of equals the first: the one nearest the middle of the line.
        let best = choices[index].candidates
          .map { ($0, $0.cost + collisions(of: $0.box, with: others)) }.min { $0.1 < $1.1 }?.0
        if best?.box != choices[index].chosen?.box { isSettled = false }
        choices[index].chosen = best
      }
      if isSettled { return }
    }
  }

  /// The labels that stand where another one may stand.
  private static func others(than index: Int, in choices: [Choice]) -> [Box] {
    choices.indices.compactMap { other in
      guard other != index, let box = choices[other].chosen?.box else { return nil }
      return choices[index].reach.overlaps(box) ? box : nil
    }
  }

  private static func collisions(of box: Box, with others: [Box]) -> Double {
    let grown = box.grown(by: 1.5)
    return clash * Double(others.count(where: grown.overlaps))
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
    let covered = obstacles.count(where: grown.overlaps)
    let crossed = others.count { $0.crosses(grown) }
    return Double(covered) * clash + Double(crossed) * 7
  }
}

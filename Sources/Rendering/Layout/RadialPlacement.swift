import Glibc
import Graphviz

/// Places blocks on rings round the one in the middle, those that deal with each other side by side.
///
/// Rings are ellipses of the page's shape; a block of an outer ring stands in a gap of the inner one,
/// so that its lines to the middle pass between others.
struct RadialPlacement {
  private let placement: BlockPlacement
  private let middle: Int

  /// - Parameters:
  ///   - placement: the blocks, and the room that they want.
  ///   - middle: which of the blocks the others surround.
  init(_ placement: BlockPlacement, round middle: Int) {
    self.placement = placement
    self.middle = middle
  }

  /// Several ways to place the blocks, each the centres in the order of the blocks.
  func centres() -> [[Point]] {
    var ways: [[Point]] = []
    for start in placement.starts(3) {
      let order = order(from: start)
      guard !order.isEmpty else { return [[Point(x: 0, y: 0)]] }
      for rings in 1...6 where rings == 1 || rings * 3 <= order.count {
        // From the top or from the side: few blocks balance one way only.
        for start in [0, Double.pi / 2] {
          ways.append(places(of: order, on: rings, from: start))
        }
      }
    }
    return ways
  }

  /// All blocks but the middle one, by the angles at which springs see them from there.
  private func order(from start: [Point]) -> [Int] {
    let loose = placement.centres(from: start)
    let angles = loose.map { point in
      atan2(point.y - loose[middle].y, point.x - loose[middle].x)
    }
    return loose.indices.filter { $0 != middle }.sorted { (angles[$0], $0) < (angles[$1], $1) }
  }

  /// Ever wider rings until nothing touches.
  private func places(of order: [Int], on rings: Int, from start: Double) -> [Point] {
    var reach = 60.0
    while true {
      let places = places(of: order, on: rings, from: start, reach: reach)
      if isFree(places) { return drawnIn(places) }
      reach *= 1.04
    }
  }

  /// The same with every block as near to the middle as others and their lines let it, the nearest
  /// first.
  private func drawnIn(_ places: [Point]) -> [Point] {
    var places = places
    let origin = Point(x: 0, y: 0)
    func distance(_ block: Int) -> Double { places[block].distance(to: origin) }
    let order = places.indices.filter { $0 != middle }
      .map { ($0, distance($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    for block in order + order {
      let start = places[block]
      for share in stride(from: 0.96, to: 0.3, by: -0.04) {
        let before = places[block]
        places[block] = Point(x: start.x * share, y: start.y * share)
        guard isFree(places, block), isOffTheWay(block, of: places) else {
          places[block] = before
          break
        }
      }
    }
    return places
  }

  /// Whether a block lies beside the lines from all others to the middle.
  private func isOffTheWay(_ block: Int, of places: [Point]) -> Bool {
    let box = Box(placement.blocks[block].size, at: places[block]).grown(by: 5)
    return places.indices.allSatisfy { other in
      other == block || other == middle || !box.touches(from: places[other], to: places[middle])
    }
  }

  private func places(
    of order: [Int], on rings: Int, from start: Double, reach: Double
  ) -> [Point] {
    let angles = angles(of: order, from: start)
    var places = placement.blocks.map { _ in Point(x: 0, y: 0) }
    let stretch = placement.aspect.squareRoot()
    for (position, block) in order.enumerated() {
      let ring = Double(position % rings + 1)
      let radius = reach * (ring + 0.7) / (Double(rings) + 0.7)
      places[block] = Point(
        x: radius * stretch * cos(angles[position]), y: radius / stretch * sin(angles[position]))
    }
    return places
  }

  /// Shares of the circle after the room that each block takes there: its height at the sides, its
  /// width above and below.
  private func angles(of order: [Int], from start: Double) -> [Double] {
    var angles = order.indices.map { Double($0) / Double(order.count) * 2 * .pi + start }
    for _ in 0..<4 {
      let rooms = zip(order, angles).map { block, angle in
        let size = placement.blocks[block].size
        return (size.width + placement.spacing) * abs(sin(angle))
          + (size.height + placement.spacing) * abs(cos(angle)) * placement.aspect
      }
      let total = rooms.reduce(0, +)
      var before = -rooms[0] / 2
      for (position, room) in rooms.enumerated() {
        angles[position] = (before + room / 2) / total * 2 * .pi + start
        before += room
      }
    }
    return angles
  }

  private func isFree(_ places: [Point]) -> Bool {
    places.indices.allSatisfy { isFree(places, $0) }
  }

  /// Whether a block keeps its distance from others, and from the middle that of the words of lines.
  private func isFree(_ places: [Point], _ block: Int) -> Bool {
    let spacing = placement.spacing
    let box = Box(placement.blocks[block].size, at: places[block])
    return places.indices.allSatisfy { other in
      guard other != block else { return true }
      let isInMiddle = other == middle || block == middle
      let room = isInMiddle ? (2.4 * spacing, 1.2 * spacing) : (spacing * 0.4, spacing * 0.3)
      return !Box(placement.blocks[other].size, at: places[other]).grown(by: room.0, room.1)
        .overlaps(box)
    }
  }
}

extension Box {
  /// Wider on the left and right, and above and below.
  fileprivate func grown(by side: Double, _ rim: Double) -> Box {
    Box(centre: centre, width: width + 2 * side, height: height + 2 * rim)
  }
}

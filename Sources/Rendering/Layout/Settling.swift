import Graphviz

/// Moves whole blocks to free places of the page where their lines are shorter, cross fewer
/// others and run through fewer names: hill climbing, one block at a time.
struct Settling {
  private(set) var centres: [Point]
  private let sizes: [Size]
  private let page: Size
  private let spacing: Double
  private let edges: [Link]
  /// For each block the others that want room between, and how much.
  private let rooms: [[(other: Int, room: Double)]]
  /// Of the edges and the blocks where they now are.
  private var starts: [Point] = []
  private var ends: [Point] = []
  private var boxes: [Box] = []

  /// An edge between two blocks, and where in them it ends, seen from their centres.
  private struct Link {
    let tail: Int
    let head: Int
    let tailOffset: Point
    let headOffset: Point

    func joins(_ block: Int) -> Bool { tail == block || head == block }
  }

  /// - Parameters:
  ///   - placement: the blocks that are moved, and how much room they want.
  ///   - centres: where each starts; they must not overlap.
  ///   - places: of the members, for these centres.
  ///   - edges: the lines, those inside one block included.
  init(
    _ placement: BlockPlacement, at centres: [Point], members places: [String: Point],
    edges: [DotGraph.Edge]
  ) {
    self.centres = centres
    let blocks = placement.blocks
    let wanted = placement.roomsForWords
    rooms = blocks.indices.map { block in
      blocks.indices.compactMap { other in
        wanted[BlockPlacement.Link(low: min(block, other), high: max(block, other))]
          .map { (other, $0) }
      }
    }
    spacing = placement.spacing
    sizes = blocks.map(\.size)
    page = Settling.page(for: sizes, spacing: spacing, aspect: placement.aspect)
    var homes: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      for member in block.members { homes[member] = index }
    }
    self.edges = edges.compactMap { edge in
      guard let tail = homes[edge.tail], let head = homes[edge.head], tail != head,
        let from = places[edge.tail], let to = places[edge.head]
      else { return nil }
      return Link(
        tail: tail, head: head, tailOffset: from - centres[tail], headOffset: to - centres[head])
    }
    centrePage()
    for _ in 0..<3 {
      let before = self.centres
      for block in blocks.indices { move(block) }
      if self.centres == before { return }
    }
  }

  /// A page that the blocks fill to a good half.
  private static func page(for sizes: [Size], spacing: Double, aspect: Double) -> Size {
    let area = sizes.reduce(0) { $0 + ($1.width + spacing) * ($1.height + spacing) }
    let height = (area * 1.25 / aspect).squareRoot()
    return Size(width: height * aspect, height: height)
  }

  private mutating func centrePage() {
    let middle = Box(around: centres).centre
    centres = centres.map { $0 - middle }
    update()
  }

  private mutating func update() {
    starts = edges.map { centres[$0.tail] + $0.tailOffset }
    ends = edges.map { centres[$0.head] + $0.headOffset }
    boxes = zip(sizes, centres).map { Box($0, at: $1) }
  }

  /// Tries a lattice of places, and keeps the best free one.
  private mutating func move(_ block: Int) {
    let step = 36.0
    var best = (centres[block], cost(of: block, at: centres[block], below: .infinity) - 0.2)
    let (columns, rows) = (Int(page.width / step / 2), Int(page.height / step / 2))
    for column in -columns...columns {
      for row in -rows...rows {
        let place = Point(x: Double(column) * step, y: Double(row) * step)
        guard isFree(place, for: block) else { continue }
        let cost = cost(of: block, at: place, below: best.1)
        if cost < best.1 { best = (place, cost) }
      }
    }
    guard centres[block] != best.0 else { return }
    centres[block] = best.0
    update()
  }

  private func isFree(_ place: Point, for block: Int) -> Bool {
    let wide = sizes[block].width + 2 * spacing
    let high = sizes[block].height + 1.5 * spacing
    for other in boxes.indices where other != block {
      let (dx, dy) = (abs(boxes[other].centre.x - place.x), abs(boxes[other].centre.y - place.y))
      if dx * 2 < wide + boxes[other].width, dy * 2 < high + boxes[other].height { return false }
    }
    return true
  }

  /// Length, crossings, foreign blocks run through, and what stands over the page's rim; counted no
  /// further than to a `limit`.
  private func cost(of block: Int, at place: Point, below limit: Double) -> Double {
    let box = Box(sizes[block], at: place)
    let surroundings = box.grown(by: 12)
    var cost = overhang(of: box) + crowding(of: block, in: box)
    for index in edges.indices {
      guard cost < limit else { return cost }
      let edge = edges[index]
      if edge.joins(block) {
        cost += self.cost(of: edge, with: block, at: place)
      } else if surroundings.touches(from: starts[index], to: ends[index]) {
        cost += 1.2
      }
    }
    return cost
  }

  /// How much the words between blocks lack in room; more than their lines gain by being short.
  private func crowding(of block: Int, in box: Box) -> Double {
    rooms[block].reduce(0) { sum, pair in
      let (other, room) = pair
      let gap = max(
        abs(box.centre.x - boxes[other].centre.x) - (box.width + boxes[other].width) / 2,
        abs(box.centre.y - boxes[other].centre.y) - (box.height + boxes[other].height) / 2)
      return sum + max(0, room + spacing - gap) / 6
    }
  }

  private func cost(of edge: Link, with block: Int, at place: Point) -> Double {
    let from = (edge.tail == block ? place : centres[edge.tail]) + edge.tailOffset
    let to = (edge.head == block ? place : centres[edge.head]) + edge.headOffset
    var cost = from.distance(to: to) / 70
    for other in edges.indices {
      // Lines of one block fan out from it; their crossings are for the seating to solve.
      guard !edges[other].joins(edge.tail), !edges[other].joins(edge.head) else { continue }
      if segmentsCross(from, to, starts[other], ends[other]) { cost += 1 }
    }
    for visited in centres.indices where visited != edge.tail && visited != edge.head {
      if boxes[visited].touches(from: from, to: to) { cost += 1.4 }
    }
    return cost
  }

  private func overhang(of box: Box) -> Double {
    let over = max(0, -box.left - page.width / 2, box.right - page.width / 2)
    let above = max(0, box.top - page.height / 2, -box.bottom - page.height / 2)
    return (over + above) / 12
  }
}

/// Whether two straight pieces cross at a point inside both.
func segmentsCross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  func side(_ from: Point, _ to: Point, _ point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

extension Point {
  static func + (one: Point, other: Point) -> Point {
    Point(x: one.x + other.x, y: one.y + other.y)
  }

  static func - (one: Point, other: Point) -> Point {
    Point(x: one.x - other.x, y: one.y - other.y)
  }
}

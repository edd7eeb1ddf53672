import Graphviz

/// Places blocks on a page: springs on the graph of blocks, turned so that the longer side lies
/// along the page's, then pushed apart until none touch.
struct BlockPlacement {
  let blocks: [Block]
  /// The number of edges between two blocks, by their indices, the smaller first.
  let links: [Link: Int]
  /// Room between blocks, in points.
  let spacing: Double

  struct Link: Hashable {
    let low: Int
    let high: Int
  }

  /// Width to height of the page.
  let aspect: Double

  /// The aspect of a page of its own.
  static let landscape = 1.45

  init(_ blocks: [Block], edges: [DotGraph.Edge], spacing: Double, aspect: Double) {
    self.blocks = blocks
    self.spacing = spacing
    self.aspect = aspect
    var home: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      for member in block.members { home[member] = index }
    }
    links = edges.reduce(into: [:]) { links, edge in
      guard let tail = home[edge.tail], let head = home[edge.head], tail != head else { return }
      links[Link(low: min(tail, head), high: max(tail, head)), default: 0] += 1
    }
  }

  /// What two blocks want between them beyond `spacing`, in points: room for the words of their
  /// lines.
  var roomsForWords: [Link: Double] {
    links.filter { $1 > 2 }.mapValues { min(2.5, Double($0 - 2) / 4) * (2 * spacing - 40) }
  }

  /// Starts for `centres(from:)`, each where springs hold the blocks as points; a link is as long as
  /// its two blocks and its words need.
  func starts(_ count: Int) -> [[Point]] {
    let rooms = roomsForWords
    let springs = Springs(
      of: blocks.count,
      links: sortedLinks.map { link in
        let reach = (diagonal(of: link.low) + diagonal(of: link.high)) / 2
        return (link.low, link.high, reach + spacing + (rooms[link] ?? 0))
      })
    return (1...count).map { seed in
      let level = BlockPlacement.levelled(springs.places(seed: seed))
      return aspect < 1 ? level.map { Point(x: -$0.y, y: $0.x) } : level
    }
  }

  /// The centre of each block, in the order of `blocks`.
  func centres(from start: [Point]) -> [Point] {
    blocks.count > 1 ? separated(spread(start)) : start
  }

  private var sortedLinks: [Link] { links.keys.sorted { ($0.low, $0.high) < ($1.low, $1.high) } }

  private func diagonal(of index: Int) -> Double {
    let size = blocks[index].size
    return (size.width * size.width + size.height * size.height).squareRoot()
  }

  /// Turned about their middle until the axis of greatest spread lies flat.
  static func levelled(_ points: [Point]) -> [Point] {
    let count = Double(points.count)
    let middle = Point(
      x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
    let centred = points.map { Point(x: $0.x - middle.x, y: $0.y - middle.y) }
    let xx = centred.reduce(0) { $0 + $1.x * $1.x }
    let xy = centred.reduce(0) { $0 + $1.x * $1.y }
    let yy = centred.reduce(0) { $0 + $1.y * $1.y }
    // The larger eigenvalue of the covariance matrix, and its vector.
    let half = (xx - yy) / 2
    let largest = (xx + yy) / 2 + (half * half + xy * xy).squareRoot()
    let axis =
      abs(xy) < 1e-9 ? (xx >= yy ? (1, 0) : (0, 1)) : (abs(xy), (largest - xx) * (xy < 0 ? -1 : 1))
    let length = (axis.0 * axis.0 + axis.1 * axis.1).squareRoot()
    let (cosine, sine) = (axis.0 / length, axis.1 / length)
    return centred.map {
      Point(x: cosine * $0.x + sine * $0.y, y: cosine * $0.y - sine * $0.x)
    }
  }

  /// Spread over a page with just enough room: half way to a place where every block has its
  /// share of either axis, so that the middle is not crowded and the rim not empty.
  private func spread(_ points: [Point]) -> [Point] {
    let area = blocks.reduce(0) { sum, block in
      sum + (block.size.width + spacing) * (block.size.height + spacing)
    }
    let height = (area * 1.1 / aspect).squareRoot()
    let width = height * aspect
    let xs = shares(of: points.map(\.x), taking: blocks.map { $0.size.width + spacing })
    let ys = shares(of: points.map(\.y), taking: blocks.map { $0.size.height + spacing })
    return zip(xs, ys).map { Point(x: $0 * width, y: $1 * height) }
  }

  /// Values turned into 0...1: the mean of their proportion and of the room taken by lower ones.
  private func shares(of values: [Double], taking rooms: [Double]) -> [Double] {
    let low = values.min() ?? 0
    let range = max(1, (values.max() ?? 0) - low)
    let total = max(1, rooms.reduce(0, +))
    var shares = values
    var before = 0.0
    for index in values.indices.sorted(by: { (values[$0], $0) < (values[$1], $1) }) {
      let rank = (before + rooms[index] / 2) / total
      shares[index] = ((values[index] - low) / range + rank) / 2
      before += rooms[index]
    }
    return shares
  }

  /// Pushed apart until no two blocks are nearer than `spacing`, three quarters of it one above the
  /// other: each pair by the shorter way, half of it each.
  private func separated(_ points: [Point]) -> [Point] {
    let sizes = blocks.map {
      Size(width: $0.size.width + spacing, height: $0.size.height + spacing * 0.75)
    }
    var points = points
    // Far more rounds than ever needed; they end the search, not the pushing.
    for _ in 0..<2000 {
      var isFree = true
      for one in points.indices {
        for other in points.indices.dropFirst(one + 1) {
          let step = points[other] - points[one]
          let width = (sizes[one].width + sizes[other].width) / 2 - abs(step.x)
          let height = (sizes[one].height + sizes[other].height) / 2 - abs(step.y)
          guard width > 0, height > 0 else { continue }
          isFree = false
          // A little further than needed, or rounding would never let it end.
          let push =
            width < height
            ? Point(x: (width / 2 + 0.01) * (step.x < 0 ? -1 : 1), y: 0)
            : Point(x: 0, y: (height / 2 + 0.01) * (step.y < 0 ? -1 : 1))
          points[one] = points[one] - push
          points[other] = points[other] + push
        }
      }
      if isFree { break }
    }
    return points
  }
}

import Graphviz

/// How hard a drawing is to read, told from straight lines between names, before any routing.
///
/// Crossings hurt reading most, then length (Purchase 1997); a line through a name has to bend.
struct Disorder {
  /// Lower is better; only worth comparing for the same graph.
  let value: Double

  /// - Parameters:
  ///   - edges: the lines.
  ///   - boxes: of the names, by node id.
  ///   - aspect: width to height of the page that is wanted.
  init(of edges: [DotGraph.Edge], among boxes: [String: Box], aspect: Double) {
    let lines = edges.compactMap { edge -> Line? in
      guard edge.tail != edge.head, let from = boxes[edge.tail], let to = boxes[edge.head] else {
        return nil
      }
      return Line(from: from.centre, to: to.centre, tail: edge.tail, head: edge.head)
    }
    let obstacles = boxes.sorted { $0.key < $1.key }
    var sum = 0.0
    for (index, line) in lines.enumerated() {
      sum += line.from.distance(to: line.to) / 100
      sum += Double(lines[(index + 1)...].count { line.crosses($0) })
      sum += Double(
        obstacles.count { id, box in
          id != line.tail && id != line.head && box.touches(from: line.from, to: line.to)
        })
    }
    // A page much wider or taller than wanted is shrunk, and all text with it.
    let page = Box(around: boxes.values.flatMap(\.corners))
    let stretch = page.width / max(1, page.height) / aspect
    value = sum * max(stretch, 1 / max(stretch, 0.01)).squareRoot() + page.width / 20
  }

  private struct Line {
    let from: Point
    let to: Point
    let tail: String
    let head: String

    /// Whether two lines without a common end cross.
    func crosses(_ other: Line) -> Bool {
      guard tail != other.tail, tail != other.head, head != other.tail, head != other.head else {
        return false
      }
      return side(of: other.from) * side(of: other.to) < 0
        && other.side(of: from) * other.side(of: to) < 0
    }

    /// Positive on the left of the line, negative on the right.
    private func side(of point: Point) -> Double {
      (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
    }
  }
}

extension Box {
  /// Lower left and upper right.
  var corners: [Point] { [Point(x: left, y: bottom), Point(x: right, y: top)] }
}

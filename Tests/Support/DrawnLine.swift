extension DrawnSVG.Group {
  /// Whether the curve of a line enters a name by more than a hair; an octagon has no corners.
  public func runs(through other: DrawnSVG.Group) -> Bool {
    let (width, height) = ((other.right - other.left) / 2 - 1, (other.bottom - other.top) / 2 - 1)
    let reach = other.classes.contains("organisation") ? 2.squareRoot() : 2
    return curve.contains { x, y in
      let side = abs(x - (other.left + other.right) / 2) / width
      let rim = abs(y - (other.top + other.bottom) / 2) / height
      return max(side, rim) < 1 && side + rim < reach
    }
  }

  /// Points along the cubic pieces of its path, close to one another.
  private var curve: [(Double, Double)] {
    stride(from: 0, to: path.count - 7, by: 6).flatMap { start -> [(Double, Double)] in
      (0...60).map { step in
        let share = Double(step) / 60
        func at(_ axis: Int) -> Double {
          let points = (0...3).map { path[start + $0 * 2 + axis] }
          let rest = 1 - share
          return rest * rest * rest * points[0] + 3 * rest * rest * share * points[1]
            + 3 * rest * share * share * points[2] + share * share * share * points[3]
        }
        return (at(0), at(1))
      }
    }
  }
}

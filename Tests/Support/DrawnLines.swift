extension DrawnSVG {
  /// Words that cover words or names, names that cover names, and lines through names that are not
  /// their ends: what a reader of the picture would stumble over, in words.
  public var clashes: [String] {
    let words = groups(of: "words") + groups(of: "heading")
    let actors = groups(of: "actor")
    var clashes: [String] = []
    for (index, label) in words.enumerated() {
      clashes += (words[(index + 1)...] + actors[...]).filter(label.overlaps)
        .map { "\(label.id) \(label.texts) lies on \($0.id) \($0.texts)" }
    }
    for (index, actor) in actors.enumerated() {
      clashes += actors[(index + 1)...].filter(actor.overlaps)
        .map { "\(actor.id) lies on \($0.id)" }
    }
    for line in groups(of: "relation") {
      clashes += actors.filter(line.runsThrough).map { "\(line.id) runs through \($0.id)" }
    }
    return clashes
  }
}

extension DrawnSVG.Group {
  /// Whether a curve of this group enters the extent of a group at which it neither starts nor ends.
  ///
  /// A line ends within an arrowhead of its actor's border.
  public func runsThrough(_ other: DrawnSVG.Group) -> Bool {
    guard left < other.right, right > other.left, top < other.bottom, bottom > other.top else {
      return false
    }
    return curves.contains { controls in
      let points = Self.points(along: controls)
      guard let start = points.first, let end = points.last,
        !other.holds(start, within: 8), !other.holds(end, within: 8)
      else { return false }
      return points.contains { other.holds($0, within: -0.1) }
    }
  }

  private func holds(_ point: (x: Double, y: Double), within margin: Double) -> Bool {
    point.x > left - margin && point.x < right + margin && point.y > top - margin
      && point.y < bottom + margin
  }

  /// Sixty points of each piece of a cubic Bézier curve.
  private static func points(along controls: [Double]) -> [(x: Double, y: Double)] {
    stride(from: 0, to: controls.count - 7, by: 6).flatMap { start in
      (0...60).map { step in
        let share = Double(step) / 60
        let rest = 1 - share
        let weights = [
          rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share,
          share * share * share,
        ]
        func value(_ axis: Int) -> Double {
          weights.indices.reduce(0) { $0 + weights[$1] * controls[start + 2 * $1 + axis] }
        }
        return (value(0), value(1))
      }
    }
  }
}

extension DrawnSVG {
  /// Words that cover words, names or the title of a country, names that cover names, and lines
  /// through names that are not their ends: what a reader of the picture would stumble over, in words.
  ///
  /// The ends of a line are taken to be the names next to its first and its last point.
  public var clashes: [String] { clashes(joining: [:]) }

  /// The same, where it is known whom the lines join.
  ///
  /// - Parameter ends: of lines, by their ids in the drawing, the ids of the two actors there.
  /// - Returns: one each, in words.
  public func clashes(joining ends: [String: Set<String>]) -> [String] {
    let words = groups(of: "words") + groups(of: "heading")
    let actors = groups(of: "actor")
    var clashes: [String] = []
    for (index, label) in words.enumerated() {
      clashes += (words[(index + 1)...] + actors[...]).filter(label.overlaps)
        .map { "\(label.id) \(label.texts) lies on \($0.id) \($0.texts)" }
    }
    for title in groups(of: "cluster").flatMap(\.textExtents) {
      clashes += words.filter(title.overlaps).map { "\($0.id) lies on \(title.texts)" }
    }
    for (index, actor) in actors.enumerated() {
      clashes += actors[(index + 1)...].filter(actor.overlaps)
        .map { "\(actor.id) lies on \($0.id)" }
    }
    for line in groups(of: "relation") {
      let own = ends[line.id] ?? line.ends(among: actors)
      clashes += actors.filter { !own.contains($0.id) && line.runsThrough($0) }
        .map { "\(line.id) runs through \($0.id)" }
    }
    return clashes
  }
}

extension DrawnSVG.Group {
  /// Whether a curve or an arrowhead of this group enters the extent of another, be it at its own
  /// end.
  public func runsThrough(_ other: DrawnSVG.Group) -> Bool {
    guard left < other.right, right > other.left, top < other.bottom, bottom > other.top else {
      return false
    }
    return curves.contains { Self.points(along: $0).contains { other.holds($0) } }
      || polygons.contains { Self.corners(of: $0).contains { other.holds($0) } }
  }

  /// The ids of the groups next to where the first curve starts and where the last ends.
  fileprivate func ends(among actors: [DrawnSVG.Group]) -> Set<String> {
    let points = [
      curves.first.flatMap { Self.points(along: $0).first },
      curves.last.flatMap { Self.points(along: $0).last },
    ].compactMap(\.self)
    return Set(
      points.compactMap { point in
        actors.min { $0.distance(to: point) < $1.distance(to: point) }?.id
      })
  }

  /// From the border outwards; 0 inside.
  private func distance(to point: (x: Double, y: Double)) -> Double {
    let across = max(left - point.x, point.x - right, 0)
    let along = max(top - point.y, point.y - bottom, 0)
    return (across * across + along * along).squareRoot()
  }

  /// Whether a point lies inside by more than a hair.
  private func holds(_ point: (x: Double, y: Double)) -> Bool {
    let hair = 0.1
    return point.x > left + hair && point.x < right - hair && point.y > top + hair
      && point.y < bottom - hair
  }

  private static func corners(of polygon: [Double]) -> [(x: Double, y: Double)] {
    stride(from: 0, to: polygon.count - 1, by: 2).map { (polygon[$0], polygon[$0 + 1]) }
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

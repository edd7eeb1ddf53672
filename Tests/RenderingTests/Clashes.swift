import TestSupport

extension DrawnSVG {
  /// Names, headlines and words on lines that cover one another, as pairs.
  var clashes: [String] {
    let parts = groups.filter { !$0.classes.isDisjoint(with: ["words", "actor", "heading"]) }
    return parts.enumerated().flatMap { index, part in
      parts[(index + 1)...].filter(part.overlaps).map { "\(part.id) \($0.id)" }
    }
  }
}

extension [String] {
  fileprivate func isDisjoint(with others: [String]) -> Bool { !contains(where: others.contains) }
}

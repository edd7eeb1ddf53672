/// How a line is drawn.
struct Stroke: Hashable {
  /// `#RRGGBB`, of the line and of the words on it.
  var colour: String
  var textColour: String
  /// In points.
  var width: Double
  /// "solid", "dashed" or "dotted".
  var pattern: String

  /// Thicker with the number of events, thinner if only reported; in a diff the mark decides.
  init(_ edge: Diagram.Edge) {
    pattern = edge.line.pattern
    guard let mark = edge.mark else {
      colour = edge.tone.colour
      textColour = edge.tone.colour
      width = Stroke.width(of: edge.weight) * (edge.line == .reported ? 0.6 : 1)
      return
    }
    colour = mark.colour
    textColour = mark.textColour
    width =
      switch mark {
      case .added: 2.4
      case .changed: 1.8
      case .gone: 1.2
      case .same: 0.9
      }
  }

  /// 1.2 points for one event, then with the square root, at most 5.
  static func width(of weight: Int) -> Double {
    min(5, 0.5 + 0.7 * Double(max(1, weight)).squareRoot())
  }
}

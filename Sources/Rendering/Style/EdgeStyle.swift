import Graphviz

extension Diagram.Edge {
  /// Colour, width and pattern of the stroke, arrowheads, words, tooltip and link.
  func attributes(name: String, isLabelled: Bool) -> DotGraph.Attributes {
    let stroke = Stroke(self)
    let tooltip = Value.tooltip(shortened(tooltip, to: 2000))
    var attributes: DotGraph.Attributes = [
      .id: .raw(name),
      .class: .raw(["relation", tone.rawValue, line.rawValue, mark?.rawValue].joinedWords),
      .color: .raw(stroke.colour),
      .penwidth: .number(stroke.width), .style: .raw(stroke.pattern), .tooltip: tooltip,
      .weight: .number(Double(min(max(1, weight), 100))),
    ]
    if isLabelled, !label.isEmpty {
      attributes[.label] = .text(words)
      attributes[.fontcolor] = .raw(stroke.textColour)
      attributes[.labeltooltip] = tooltip
    }
    if symmetric { attributes[.dir] = .raw("none") }
    if mutual { attributes[.dir] = .raw("both") }
    if let link { attributes[.url] = .url(link) }
    if link != nil { attributes[.target] = .raw("_blank") }
    return attributes
  }

  /// In at most two lines.
  private var words: String {
    wrapped([mark?.sign, label].joinedWords, width: 26, limit: 2).joined(separator: "\n")
  }
}

extension [String?] {
  /// Those that are there, a blank between two.
  var joinedWords: String { compactMap(\.self).joined(separator: " ") }
}

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
      attributes[.label] = .html(markup(colour: stroke.textColour))
      attributes[.labeltooltip] = tooltip
    }
    if symmetric { attributes[.dir] = .raw("none") }
    if mutual { attributes[.dir] = .raw("both") }
    if let link { attributes[.url] = .url(link) }
    if link != nil { attributes[.target] = .raw("_blank") }
    return attributes
  }

  /// The words on a white plate, so that lines behind do not cross them.
  private func markup(colour: String) -> Markup {
    let lines = wrapped([mark?.sign, label].joinedWords, width: 26, limit: 2).map { line in
      [Markup.Cell(Markup(line).font(size: Palette.labelSize, colour: colour))]
    }
    return .table(lines, padding: 1, background: Palette.plate)
  }
}

extension [String?] {
  /// Those that are there, a blank between two.
  var joinedWords: String { compactMap(\.self).joined(separator: " ") }
}

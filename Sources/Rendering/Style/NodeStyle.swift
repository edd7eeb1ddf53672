import Graphviz

extension Diagram.Node {
  /// Outline by kind, border by the number of lines, sign and colour by mark.
  func attributes(
    name: String, degree: Int, country: String?, isFocus: Bool = false
  ) -> DotGraph.Attributes {
    var attributes: DotGraph.Attributes = [
      .id: .raw(name), .label: .html(markup(besides: country)),
      .tooltip: .tooltip(shortened(tooltip, to: 2000)),
      .class: .raw(["actor", shape.rawValue, mark?.rawValue].joinedWords),
      .penwidth: .number(min(2.2, 0.7 + 0.15 * Double(degree))),
    ]
    attributes.merge(shape.attributes) { $1 }
    if let mark, mark != .same { attributes[.color] = .raw(mark.colour) }
    if isFocus {
      attributes[.class] = .raw(["actor focus", shape.rawValue].joinedWords)
      attributes[.penwidth] = .number(Palette.focusWidth)
      attributes[.color] = .raw(Palette.text)
      attributes[.margin] = .raw("0.14,0.09")
    }
    if let link { attributes[.url] = .url(link) }
    if link != nil { attributes[.target] = .raw("_blank") }
    return attributes
  }

  /// Name and role, one below the other, each in at most three lines.
  private func markup(besides country: String?) -> Markup {
    let names = wrapped([mark?.sign, label].joinedWords, width: 24, limit: 3).map { line in
      let name = Markup(line)
      let colour = mark == .same ? Palette.text : mark?.colour ?? Palette.text
      return (shape == .country ? name.bold : name).font(size: Palette.nameSize, colour: colour)
    }
    let detail = [detail, country == label ? nil : country].compactMap(\.self)
      .joined(separator: ", ")
    let details = detail.isEmpty ? [] : wrapped(detail, width: 30, limit: 2)
    return .lines(
      names
        + details.map { Markup($0).font(size: Palette.detailSize, colour: Palette.grey) })
  }
}

extension Diagram.Shape {
  fileprivate var attributes: DotGraph.Attributes {
    switch self {
    case .person: [.style: .raw("rounded,filled")]
    case .organisation: [.shape: .raw("octagon"), .margin: .raw("0,0")]
    case .country: [:]
    case .group: [.peripheries: .raw("2")]
    }
  }
}

import Graphviz

extension Diagram.Node {
  /// Outline by kind, border by the number of lines, sign and colour by mark.
  func attributes(
    name: String, degree: Int, country: String?, isFocus: Bool = false
  ) -> DotGraph.Attributes {
    var attributes: DotGraph.Attributes = [
      .id: .raw(name), .label: label(besides: country), .fontcolor: .raw(nameColour),
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

  private var nameColour: String { mark == .same ? Palette.text : mark?.colour ?? Palette.text }

  /// Name and role, one below the other, each in at most three lines; markup only where it is
  /// needed, as libgvc loses some memory with every line of it.
  private func label(besides country: String?) -> Value {
    let names = wrapped([mark?.sign, label].joinedWords, width: 24, limit: 3)
    let detail = [detail, country == label ? nil : country].compactMap(\.self)
      .joined(separator: ", ")
    guard shape == .country || !detail.isEmpty else { return .text(names.joined(separator: "\n")) }
    let details = detail.isEmpty ? [] : wrapped(detail, width: 30, limit: 2)
    return .html(
      .lines(
        names.map { line in
          let name = Markup(line)
          return (shape == .country ? name.bold : name)
            .font(size: Palette.nameSize, colour: nameColour)
        } + details.map { Markup($0).font(size: Palette.detailSize, colour: Palette.grey) }))
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

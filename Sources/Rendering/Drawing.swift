public import Graphviz

extension Diagram {
  /// The drawing's format.
  public enum Format: String, Hashable, Sendable, CaseIterable { case dot, svg, png, pdf }

  /// How actors and relations are shown.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Boxes, joined by lines.
    case map
    /// A table, actors by actors.
    case matrix
  }

  /// A table of more actors than this can neither be read nor drawn in a few seconds.
  public static let matrixNodes = 300

  /// Lays the diagram out and draws it; the same diagram gives the same bytes.
  ///
  /// DOT holds structure, words and styles but no places, so it is the same on every machine.
  /// The others depend on the fonts installed. One drawing is made at a time: calls from several
  /// threads wait for each other.
  ///
  /// - Parameters:
  ///   - form: lines or a table.
  ///   - format: text or a picture.
  /// - Returns: UTF-8 text for `dot` and `svg`, otherwise a binary file.
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up.
  public func drawn(_ form: Form = .map, as format: Format) throws(GraphvizError) -> [UInt8] {
    switch form {
    case .map: try drawnMap(as: format)
    case .matrix: try drawnMatrix(as: format)
    }
  }

  private func drawnMatrix(as format: Format) throws(GraphvizError) -> [UInt8] {
    var graph = dotMatrix()
    guard let picture = format.picture else { return try graph.dot() }
    if picture == .png { graph.attributes[.dpi] = .number(144) }
    let drawing = try graph.drawn(by: .dot, as: picture)
    return picture == .svg ? polish().polished(drawing) : drawing
  }

  /// In a page the map has neither title, caption and legend nor a style of its own, but room for the
  /// signs that the page's script sets before words.
  func drawnMap(as format: Format, inPage: Bool = false) throws(GraphvizError) -> [UInt8] {
    var graph = dotGraph()
    guard let picture = format.picture else { return try graph.dot() }
    let focus = focus.flatMap { Names(of: self).nodes[$0] }
    var sizes = try Sizes(of: graph)
    if inPage { sizes.makeRoomForSigns() }
    let arrangement = try Arrangement(of: graph, sizes, focus: focus)
    if inPage {
      graph.attributes[.label] = nil
    } else if arrangement.labels.count < sizes.labels.count {
      // Some words have found no room.
      let lines = graph.edges.count
      graph.attributes[.label] = .html(
        heading(wordless: lines - arrangement.labels.count, of: lines))
    }
    var placed = graph.placed(by: arrangement)
    if picture == .png { placed.attributes[.dpi] = .number(arrangement.resolution) }
    let drawing = try placed.drawn(by: .nop2, as: picture)
    return picture == .svg ? polish(isStyled: !inPage).polished(drawing) : drawing
  }

  func polish(isStyled: Bool = true) -> PolishedSVG {
    PolishedSVG(
      title: title, summary: fullCaption.joined(separator: " "),
      tooltips: tooltips(Names(of: self)), isStyled: isStyled)
  }

  /// What each group of the drawing says when asked, by its id.
  func tooltips(_ names: Names) -> [String: String] {
    var tooltips: [String: String] = [:]
    for node in nodes {
      if let name = names.nodes[node.id] { tooltips[name] = node.tooltip }
    }
    for edge in edges {
      guard let name = names.edges[edge.id] else { continue }
      tooltips[name] = edge.tooltip
      tooltips["l_" + name] = edge.tooltip
    }
    for cluster in clusters {
      if let name = names.clusters[cluster.id] { tooltips[name] = cluster.label }
    }
    return tooltips.mapValues { shortened($0, to: 2000) }
  }
}

extension Diagram.Format {
  /// Nil for text.
  var picture: DrawingFormat? { DrawingFormat(rawValue: rawValue) }
}

extension Arrangement {
  /// Dots per inch: sharp, but no side longer than cairo can draw.
  fileprivate var resolution: Double {
    let boxes = Array(nodes.values) + clusters.values.map(\.box)
    let corners = boxes.flatMap {
      [Point(x: $0.left, y: $0.bottom), Point(x: $0.right, y: $0.top)]
    }
    let extent = Box(around: corners)
    // The heading and the margin stand around the boxes.
    let longest = max(extent.width, extent.height) + 400
    return min(144, (15_000 * 72 / longest).rounded(.down))
  }
}

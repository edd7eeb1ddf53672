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
    switch format {
    case .dot: return try graph.dot()
    case .svg: return polish.polished(try graph.drawn(by: .dot, as: .svg))
    case .png:
      graph.attributes[.dpi] = .number(144)
      return try graph.drawn(by: .dot, as: .png)
    case .pdf: return try graph.drawn(by: .dot, as: .pdf)
    }
  }

  private func drawnMap(as format: Format) throws(GraphvizError) -> [UInt8] {
    let graph = dotGraph()
    let target: DrawingFormat
    switch format {
    case .dot: return try graph.dot()
    case .svg: target = .svg
    case .png: target = .png
    case .pdf: target = .pdf
    }
    let arrangement = try Arrangement(of: graph)
    var placed = graph.placed(by: arrangement)
    if format == .png { placed.attributes[.dpi] = .number(arrangement.resolution) }
    let drawing = try placed.drawn(by: .nop2, as: target)
    return format == .svg ? polish.polished(drawing) : drawing
  }

  private var polish: PolishedSVG {
    let names = Names(of: self)
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
    return PolishedSVG(
      title: title, summary: fullCaption.joined(separator: " "),
      tooltips: tooltips.mapValues { shortened($0, to: 2000) })
  }
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

public import Graphviz

extension Triptych {
  /// Lays the three out as one and draws them; the same triptych gives the same bytes.
  ///
  /// In SVG what is in the middle has the ids of a drawing of its own; at the sides they begin with
  /// `before_` and `after_`. DOT holds no places.
  ///
  /// - Returns: UTF-8 text for `dot` and `svg`, otherwise a binary file.
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up.
  public func drawn(as format: Diagram.Format) throws(GraphvizError) -> [UInt8] {
    let names = Names(of: difference)
    let panels = zip([before, difference, after], Triptych.prefixes).map { Panel($0, $1, names) }
    guard let picture = format.picture else { return try joined(panels).dot() }
    let drawing = try placed(panels, isBitmap: picture == .png).drawn(by: .nop2, as: picture)
    guard picture == .svg else { return drawing }
    let tooltips = zip([before, difference, after], Triptych.prefixes).map { diagram, prefix in
      let pairs = diagram.tooltips(names).map { (prefix + $0.key, $0.value) }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    return PolishedSVG(
      title: title, summary: (caption + difference.fullCaption).joined(separator: " "),
      tooltips: tooltips.reduce(into: [:]) { $0.merge($1) { $1 } }
    ).polished(drawing)
  }

  private static let prefixes = ["before_", "", "after_"]
  /// Width to height of one panel: the three together fill a landscape page.
  private static let aspect = 0.62
  /// Between panels, in points.
  private static let gap = 56.0

  /// All in one graph, under one title.
  private func joined(_ panels: [Panel]) -> DotGraph {
    var graph = panels[1].graph
    let heading = Legend(of: self).below(title, caption + difference.omissions)
    graph.attributes[.label] = .html(
      .table([[Markup.Cell(heading, .left)], [Markup.Cell(width: 1, height: 14)]]))
    graph.attributes[.tooltip] = .tooltip(title)
    graph.nodes = panels.flatMap(\.nodes)
    graph.edges = panels.flatMap(\.edges)
    graph.clusters = panels.flatMap(\.clusters)
    return graph
  }

  /// The same with a place for everything: that of the union, once for each panel.
  private func placed(_ panels: [Panel], isBitmap: Bool) throws(GraphvizError) -> DotGraph {
    var union = panels[1].graph
    for index in union.edges.indices { union.edges[index].attributes[.dir] = .raw("both") }
    let sizes = try Sizes(ofAll: panels.map(\.graph))
    let layout = try Arrangement(of: union, sizes, aspect: Triptych.aspect)
    let extent = layout.extent(sizes.labels)
    let headings = try headingSizes(panels)
    let slot = max(extent.width, headings.map(\.width).max() ?? 0) + Triptych.gap
    let line = extent.height + 18 + (headings.map(\.height).max() ?? 0)
    let parts = panels.indices.map { index in
      // Whole points, so that places differ by nothing else.
      let left = (Double(index) * slot).rounded(.up)
      let shift = Point(
        x: left - extent.left.rounded(.down), y: -extent.bottom.rounded(.down))
      let size = headings[index]
      return panels[index].placed(
        by: layout.fitted(to: panels[index].graph, of: union, movedBy: shift),
        heading: Point(x: left + size.width / 2, y: line - size.height / 2))
    }
    var graph = joined(parts)
    if isBitmap { graph.attributes[.dpi] = .number(Triptych.resolution(of: slot * 3, line)) }
    return graph
  }

  private func headingSizes(_ panels: [Panel]) throws(GraphvizError) -> [Size] {
    var graph = DotGraph("headings")
    graph.nodeDefaults = panels[1].graph.nodeDefaults
    graph.nodes = panels.map { DotGraph.Node($0.prefix + "heading", $0.heading.attributes) }
    let sizes = try Sizes(of: graph).nodes
    return graph.nodes.map { sizes[$0.id] ?? Size(width: 0, height: 0) }
  }

  /// Dots per inch: sharp on a wide screen, and no side longer than a viewer can show.
  private static func resolution(of width: Double, _ height: Double) -> Double {
    min(120, (10_000 * 72 / (max(width, height) + 200)).rounded(.down))
  }
}

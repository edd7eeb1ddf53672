package import Graphviz

extension Diagram {
  /// More actors than this are laid out in a process of their own, as that may take minutes.
  public static let inProcessNodes = 1000

  /// The map in DOT as one of Graphviz's own programs draws it best: without places.
  ///
  /// - Parameters:
  ///   - program: who lays it out.
  ///   - format: PNG is drawn sharper.
  /// - Returns: UTF-8 text.
  /// - Throws: `GraphvizError` when Graphviz is not there.
  package func source(
    for program: LayoutProgram, as format: Format
  ) throws(GraphvizError) -> [UInt8] {
    // Only two know of clusters; the others would draw boxes that overlap.
    let knowsClusters = program == .dot || program == .fdp
    var graph = dotGraph(boxes: knowsClusters)
    if program != .dot {
      for name in [Attribute.rankdir, .newrank, .nodesep, .ranksep] { graph.attributes[name] = nil }
      graph.attributes[.overlap] = .raw("prism")
      graph.attributes[.sep] = .raw("+18,14")
      graph.attributes[.start] = .raw("7")
      // The last bits of places depend on addresses with prism; ways round names would tell.
      graph.attributes[.splines] = .raw("line")
    }
    if program == .twopi, let focus {
      graph.attributes[.root] = Names(of: self).nodes[focus].map(Value.raw)
    }
    if format == .png { graph.attributes[.dpi] = .number(isLarge ? 96 : 144) }
    return try graph.dot()
  }

  /// What libgvc drew of the source, as a page would have it.
  package func finished(_ svg: [UInt8]) -> [UInt8] { polish().polished(svg) }
}

/// What libgvc drew of a text that somebody else wrote, as a page would have it.
package func polished(_ svg: [UInt8], title: String) -> [UInt8] {
  let text = withoutControls(String(decoding: svg, as: UTF8.self))
  return PolishedSVG(title: title, summary: "", tooltips: [:]).polished(Array(text.utf8))
}

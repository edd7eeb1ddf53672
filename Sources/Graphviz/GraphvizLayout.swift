internal import CGraphviz
internal import Glibc

/// Which algorithm finds the places.
///
/// `fdp` is left out, as it gives another drawing each time, and `dot` is only safe with the
/// attribute `newrank`.
package enum Engine: String, Hashable, Sendable, CaseIterable {
  /// Layers; wants `newrank=true` where there are clusters.
  case dot
  /// Springs, by stress majorisation (Gansner, Koren, North 2004). Up to 1000 nodes.
  case neato
  /// Springs, many levels (Hu 2005). For large graphs.
  case sfdp
  /// Nodes stay at their `pos`; edges are routed.
  case nop1
  /// Nodes and edges stay at their `pos`.
  case nop2
}

/// What a drawing may be.
package enum DrawingFormat: String, Hashable, Sendable, CaseIterable { case svg, png, pdf }

/// libgvc's state; only to be used under the library's lock.
@safe struct GraphvizContext: ~Copyable {
  private let context: OpaquePointer

  init() throws(GraphvizError) {
    GraphvizIdentifiers.install()
    guard let context = unsafe gvContext() else { throw .unavailable }
    unsafe self.context = unsafe context
    GraphvizMessages.install()
  }

  deinit { unsafe gvFreeContext(context) }

  /// Lays a graph out and reads what `read` takes from it while it is laid out.
  func layout<Result>(
    _ graph: borrowing GraphvizGraph, by engine: String,
    _ read: (borrowing GraphvizGraph) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    GraphvizMessages.reset()
    // Some layouts draw from the process-wide generators.
    srand(1)
    srand48(1)
    let failed = unsafe engine.withCString { unsafe gvLayout(context, graph.root, $0) }
    // It returns 0 even if edges were lost, so an error message counts as failure too.
    let errors = GraphvizMessages.errors
    guard failed == 0, errors.isEmpty else { throw GraphvizContext.failure(errors) }
    let result = try read(graph)
    unsafe gvFreeLayout(context, graph.root)
    return result
  }

  private static func failure(_ errors: [String]) -> GraphvizError {
    let isLabel = errors.contains { $0.contains("syntax error") || $0.contains("in label of") }
    return isLabel ? .parse(errors) : .layout(errors)
  }

  /// Draws a laid-out graph.
  func drawing(
    of graph: borrowing GraphvizGraph, as format: DrawingFormat
  ) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var count: CUnsignedInt = 0
    let failed = unsafe format.rawValue.withCString {
      unsafe gvRenderData(context, graph.root, $0, &data, &count)
    }
    let errors = GraphvizMessages.errors
    // After a failure `data` may point anywhere: it is not freed, and the context is dropped.
    guard failed == 0, errors.isEmpty, let data = unsafe data else { throw .render(errors) }
    defer { unsafe gvFreeRenderData(data) }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: Int(count)))
    return format == .pdf ? UndatedPDF(bytes).bytes : bytes
  }
}

extension GraphvizGraph {
  /// Where things are, of a laid-out graph.
  func geometry() throws(GraphvizError) -> Geometry {
    unsafe attach_attrs(root)
    var geometry = Geometry(nodes: [:], routes: [:])
    var next = unsafe agfstnode(root)
    while let node = unsafe next {
      unsafe geometry.nodes[name(of: node)] = box(of: node)
      var out = unsafe agfstout(root, node)
      while let edge = unsafe out {
        let id = unsafe name(of: edge)
        guard let route = unsafe Route(pos: text("pos", of: edge)) else {
          throw .layout(["the line '\(id)' got no way"])
        }
        geometry.routes[id] = route
        unsafe out = unsafe agnxtout(root, edge)
      }
      unsafe next = unsafe agnxtnode(root, node)
    }
    return geometry
  }

  private func box(of node: UnsafeMutablePointer<Agnode_t>) -> Box? {
    guard let centre = unsafe Point(text("pos", of: node)),
      let width = unsafe Double(text("width", of: node)),
      let height = unsafe Double(text("height", of: node))
    else { return nil }
    return Box(centre: centre, width: width * 72, height: height * 72)
  }

  private func name(of object: UnsafeMutableRawPointer) -> String {
    unsafe agnameof(object).map { unsafe String(cString: $0) } ?? ""
  }

  private func text(_ attribute: String, of object: UnsafeMutableRawPointer) -> String {
    unsafe attribute.withMutableC { attribute in
      unsafe agget(object, attribute).map { unsafe String(cString: $0) } ?? ""
    }
  }
}

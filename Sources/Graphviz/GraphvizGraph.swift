internal import CGraphviz
internal import Glibc

/// A graph inside libcgraph, closed when its owner goes.
///
/// Only to be used under the library's lock.
@safe struct GraphvizGraph: ~Copyable {
  let root: UnsafeMutablePointer<Agraph_t>

  /// Takes over a graph that was read.
  init(owning root: UnsafeMutablePointer<Agraph_t>) { unsafe self.root = unsafe root }

  /// Builds the graph in the order of the value's arrays.
  init(_ graph: DotGraph) throws(GraphvizError) {
    let directed = Agdesc_t(
      directed: 1, strict: 0, no_loop: 0, maingraph: 1, flatlock: 0, no_write: 0, has_attrs: 1,
      has_cmpnd: 0)
    guard let root = unsafe graph.name.withMutableC({ unsafe agopen($0, directed, nil) }) else {
      throw .unavailable
    }
    unsafe self.root = unsafe root
    declare(graph.attributes, of: AGRAPH)
    declare(graph.nodeDefaults, of: AGNODE)
    declare(graph.edgeDefaults, of: AGEDGE)
    for node in graph.nodes { add(node) }
    for cluster in graph.clusters { add(cluster) }
    for edge in graph.edges { add(edge) }
  }

  deinit { unsafe agclose(root) }

  private func declare(_ attributes: DotGraph.Attributes, of kind: CInt) {
    for (name, value) in GraphvizGraph.sorted(attributes) {
      unsafe withSource(of: value) { source in
        _ = unsafe name.rawValue.withMutableC { unsafe agattr(root, kind, $0, source) }
      }
    }
  }

  private func add(_ node: DotGraph.Node) {
    guard let new = unsafe node.id.withMutableC({ unsafe agnode(root, $0, 1) }) else { return }
    unsafe set(node.attributes, on: new)
  }

  private func add(_ cluster: DotGraph.Cluster) {
    let name = "cluster_" + cluster.id
    guard let box = unsafe name.withMutableC({ unsafe agsubg(root, $0, 1) }) else { return }
    unsafe set(cluster.attributes, on: box)
    for id in cluster.nodes {
      if let node = unsafe node(id) { unsafe agsubnode(box, node, 1) }
    }
  }

  private func add(_ edge: DotGraph.Edge) {
    guard let tail = unsafe node(edge.tail), let head = unsafe node(edge.head),
      let new = unsafe edge.id.withMutableC({ unsafe agedge(root, tail, head, $0, 1) })
    else { return }
    unsafe set(edge.attributes, on: new)
  }

  private func node(_ id: String) -> UnsafeMutablePointer<Agnode_t>? {
    unsafe id.withMutableC { unsafe agnode(root, $0, 0) }
  }

  private func set(_ attributes: DotGraph.Attributes, on object: UnsafeMutableRawPointer) {
    for (name, value) in GraphvizGraph.sorted(attributes) {
      unsafe withSource(of: value) { source in
        unsafe name.rawValue.withMutableC { name in
          // Declares the name for all objects of the kind, empty by default, where it is new.
          _ = unsafe "".withMutableC { unsafe agsafeset(object, name, source, $0) }
        }
      }
    }
  }

  private static func sorted(_ attributes: DotGraph.Attributes) -> [(Attribute, Value)] {
    attributes.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
  }

  /// Lends a value's text.
  ///
  /// Markup is marked as such by libcgraph, in its own copy of the text.
  private func withSource(of value: Value, _ body: (UnsafeMutablePointer<CChar>) -> Void) {
    let source = Escape.source(of: value)
    guard case .html = value else { return unsafe source.withMutableC(body) }
    let copy = unsafe source.withMutableC { unsafe agstrdup_html(root, $0) }
    guard let markup = unsafe copy else { return }
    unsafe body(markup)
    unsafe agstrfree(root, markup)
  }
}

extension GraphvizGraph {
  /// The graph as DOT text, UTF-8.
  ///
  /// To be asked before a layout, which adds attributes.
  func dot() -> [UInt8] {
    let text = Collected()
    var output = unsafe Agiodisc_t(
      afread: nil,
      putstr: { channel, part in
        guard let channel = unsafe channel, let part = unsafe part else { return 0 }
        let text = unsafe Unmanaged<Collected>.fromOpaque(channel).takeUnretainedValue()
        unsafe text.bytes += UnsafeRawBufferPointer(start: part, count: strlen(part))
        return 0
      },
      flush: { _ in 0 })
    unsafe withUnsafeMutablePointer(to: &output) { output in
      let standard = unsafe root.pointee.clos.pointee.disc.io
      unsafe root.pointee.clos.pointee.disc.io = unsafe output
      unsafe agwrite(root, Unmanaged.passUnretained(text).toOpaque())
      unsafe root.pointee.clos.pointee.disc.io = unsafe standard
    }
    return text.bytes
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}

extension String {
  /// Lends the text as C wants it; every `char *` of libcgraph is mutable, but it only reads.
  func withMutableC<Result>(
    _ body: (UnsafeMutablePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    try unsafe withCString { try unsafe body(UnsafeMutablePointer(mutating: $0)) }
  }
}

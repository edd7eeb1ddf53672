internal import CGraphviz
internal import Graphviz

/// DOT text as Graphviz's own parser understands it.
public struct ReadDot: Sendable {
  /// What a text says of the whole, a node, an edge or a cluster; markup in angle brackets.
  public typealias Attributes = [String: String]

  /// A line, by its key.
  public struct Line: Hashable, Sendable {
    public var tail: String
    public var head: String
    public var attributes: Attributes
  }

  public private(set) var attributes: Attributes = [:]
  public private(set) var nodes: [String: Attributes] = [:]
  public private(set) var edges: [String: Line] = [:]
  /// The members of each cluster.
  public private(set) var clusters: [String: Set<String>] = [:]
  public private(set) var clusterAttributes: [String: Attributes] = [:]

  /// Nil for what is no DOT; of two edges with one key the last.
  public init?(_ dot: [UInt8]) throws {
    let read = try undisturbed {
      // The parser would keep a line end after the graph, and count it to the next text.
      let graph = dot.reversed().drop { $0 == UInt8(ascii: "\n") }.reversed()
      let text = graph.map(CChar.init(bitPattern:)) + [0]
      return unsafe text.withUnsafeBufferPointer { text -> ReadDot? in
        guard let start = text.baseAddress, let graph = unsafe agmemread(start) else {
          return nil
        }
        defer { unsafe agclose(graph) }
        return unsafe ReadDot(graph)
      }
    }
    guard let read else { return nil }
    self = read
  }

  private init(_ graph: UnsafeMutablePointer<Agraph_t>) {
    unsafe attributes = told(of: graph, as: AGRAPH, in: graph)
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      unsafe nodes[name(of: node)] = told(of: node, as: AGNODE, in: graph)
      var out = unsafe agfstout(graph, node)
      while let edge = unsafe out {
        var line = unsafe Line(
          tail: name(of: node), head: name(of: edge.pointee.node),
          attributes: told(of: edge, as: AGEDGE, in: graph))
        let name = unsafe name(of: edge)
        let key = line.attributes.removeValue(forKey: "key") ?? name
        edges[key] = line
        unsafe out = unsafe agnxtout(graph, edge)
      }
      unsafe next = unsafe agnxtnode(graph, node)
    }
    var part = unsafe agfstsubg(graph)
    while let cluster = unsafe part {
      let id = unsafe name(of: cluster)
      clusters[id] = unsafe members(of: cluster)
      unsafe clusterAttributes[id] = told(of: cluster, as: AGRAPH, in: graph)
      unsafe part = unsafe agnxtsubg(cluster)
    }
  }
}

private func members(of cluster: UnsafeMutablePointer<Agraph_t>) -> Set<String> {
  var members: Set<String> = []
  var next = unsafe agfstnode(cluster)
  while let node = unsafe next {
    unsafe members.insert(name(of: node))
    unsafe next = unsafe agnxtnode(cluster, node)
  }
  return members
}

private func name(of object: UnsafeMutableRawPointer?) -> String {
  unsafe agnameof(object).map { unsafe String(cString: $0) } ?? ""
}

private func told(
  of object: UnsafeMutableRawPointer, as kind: Int32, in graph: UnsafeMutablePointer<Agraph_t>
) -> ReadDot.Attributes {
  var attributes: ReadDot.Attributes = [:]
  var next = unsafe agnxtattr(graph, kind, nil)
  while let symbol = unsafe next {
    if let text = unsafe agxget(object, symbol) {
      let value = unsafe String(cString: text)
      unsafe attributes[String(cString: symbol.pointee.name)] =
        unsafe aghtmlstr(text) == 0 ? value : "<\(value)>"
    }
    unsafe next = unsafe agnxtattr(graph, kind, symbol)
  }
  return attributes
}

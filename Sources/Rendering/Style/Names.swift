import Graphviz
import Knowledge

/// Names for the parts of a diagram that are safe in DOT, SVG and HTML, and stay the same as long
/// as the ids do.
struct Names {
  /// By the ids of the diagram: `n_ann_lee`, `e_3f…`, `c_norway`.
  let nodes: [String: String]
  let edges: [String: String]
  let clusters: [String: String]

  /// Of parts with the same id, only the first is named and drawn.
  init(of diagram: Diagram) {
    nodes = Names.unique(diagram.nodes.map(\.id), prefix: "n_")
    edges = Names.unique(diagram.edges.map(\.id), prefix: "e_")
    clusters = Names.unique(diagram.clusters.map(\.id), prefix: "c_")
  }

  private static func unique(_ ids: [String], prefix: String) -> [String: String] {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    for id in ids where names[id] == nil {
      let name = prefix + safe(id)
      // Two ids that differ only in signs: the second carries a hash of its own.
      names[id] = taken.insert(name).inserted ? name : "\(name)_\(fingerprint([id]))"
    }
    return names
  }

  /// ASCII letters and digits kept, a hyphen written as `_`; any other id becomes its hash.
  private static func safe(_ id: String) -> String {
    let simple = id.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || DotGraph.isIdentifier(String(Unicode.Scalar(byte)))
    }
    guard simple, !id.isEmpty, id.utf8.count <= 80 else { return fingerprint([id]) }
    return String(id.map { $0 == "-" ? "_" : $0 })
  }
}

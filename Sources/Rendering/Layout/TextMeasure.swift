import Graphviz
import Synchronization

/// How large libgvc draws nodes; what it has told once is not asked again.
///
/// Measuring takes long and libgvc loses some memory each time, and names come again and again.
final class TextMeasure: Sendable {
  static let shared = TextMeasure()

  /// By what decides the size of a node.
  private let known = Mutex<[DotGraph.Attributes: Size]>([:])
  /// Then all are forgotten.
  private let capacity = 20_000

  private init() {}

  /// The sizes of nodes by id, in points.
  ///
  /// - Parameters:
  ///   - nodes: each with its text.
  ///   - defaults: the attributes that nodes without own ones have.
  /// - Returns: a size for each node.
  /// - Throws: `GraphvizError` when Graphviz is not there or does not read a text.
  func sizes(
    of nodes: [DotGraph.Node], under defaults: DotGraph.Attributes
  ) throws(GraphvizError) -> [String: Size] {
    let keys = nodes.map { node in
      defaults.merging(node.attributes) { $1 }.filter { TextMeasure.deciding.contains($0.key) }
    }
    var sizes = known.withLock { known in
      keys.reduce(into: [:]) { $0[$1] = known[$1] }
    }
    var seen: Set<DotGraph.Attributes> = []
    let unknown = keys.filter { sizes[$0] == nil && seen.insert($0).inserted }
    let new = Dictionary(
      zip(unknown, try TextMeasure.measured(unknown)), uniquingKeysWith: { first, _ in first })
    known.withLock { known in
      if known.count + new.count > capacity { known = [:] }
      known.merge(new) { $1 }
    }
    sizes.merge(new) { $1 }
    return zip(nodes, keys).reduce(into: [:]) { $0[$1.0.id] = sizes[$1.1] }
  }

  private static let deciding: Set<Attribute> = [
    .label, .fontname, .fontsize, .shape, .margin, .peripheries, .width, .height,
  ]

  /// Lays nodes out at one place and reads their boxes.
  private static func measured(
    _ nodes: [DotGraph.Attributes]
  ) throws(GraphvizError) -> [Size] {
    guard !nodes.isEmpty else { return [] }
    var probe = DotGraph("sizes")
    probe.nodeDefaults = [.pos: .numbers(0, 0)]
    probe.nodes = nodes.enumerated().map { DotGraph.Node("n\($0)", $1) }
    let boxes = try probe.geometry(by: .nop1).nodes
    return nodes.indices.map { index in
      boxes["n\(index)"].map { Size(width: $0.width, height: $0.height) }
        ?? Size(width: 0, height: 0)
    }
  }
}

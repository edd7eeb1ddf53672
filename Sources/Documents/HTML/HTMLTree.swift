/// A parsed page: its nodes in document order, parents before children.
struct HTMLTree {
  struct Node {
    enum Content {
      /// The name of an element in lower case; empty for the document itself.
      case element(String)
      case text(String)
    }

    let content: Content
    /// Nil for the document.
    let parent: Int?
    /// Names in lower case.
    let attributes: [String: String]
    /// The first node after all descendants.
    var end: Int
  }

  var nodes: [Node]

  /// The name of an element; nil for text.
  func tag(_ index: Int) -> String? {
    guard case .element(let name) = nodes[index].content else { return nil }
    return name
  }

  func attribute(_ name: String, of index: Int) -> String? { nodes[index].attributes[name] }

  /// All elements with one of the given names, in document order.
  func elements(named names: Set<String>) -> [Int] {
    nodes.indices.filter { tag($0).map(names.contains) == true }
  }

  /// A node and the nodes it is in, innermost first.
  func ancestry(of index: Int) -> some Sequence<Int> {
    sequence(first: index) { nodes[$0].parent }
  }

  /// The text inside a node, as it stands in the source but for entities.
  func text(in index: Int) -> String {
    (index..<nodes[index].end).reduce(into: "") { text, node in
      if case .text(let part) = nodes[node].content { text += part }
    }
  }
}

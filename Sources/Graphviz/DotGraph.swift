/// A directed graph as the DOT language knows it: a plain value, free of libcgraph.
///
/// The order of the arrays is the order in the DOT text, and so decides the drawing.
package struct DotGraph: Hashable, Sendable {
  package typealias Attributes = [Attribute: Value]

  package struct Node: Hashable, Sendable {
    /// Of ASCII letters, digits and underscores: libcgraph writes other names wrongly.
    package var id: String
    package var attributes: Attributes

    /// - Parameters:
    ///   - id: see `DotGraph.isIdentifier(_:)`; any other text is a programmer's mistake.
    ///   - attributes: how it is drawn.
    package init(_ id: String, _ attributes: Attributes = [:]) {
      precondition(DotGraph.isIdentifier(id), "a node's id is made of letters, digits and _")
      self.id = id
      self.attributes = attributes
    }
  }

  package struct Edge: Hashable, Sendable {
    /// Unique among the edges; as strict as a node's.
    package var id: String
    package var tail: Node.ID
    package var head: Node.ID
    package var attributes: Attributes

    /// - Parameters:
    ///   - id: see `DotGraph.isIdentifier(_:)`; any other text is a programmer's mistake.
    ///   - tail: the node it leaves.
    ///   - head: the node it enters.
    ///   - attributes: how it is drawn.
    package init(
      _ id: String, from tail: Node.ID, to head: Node.ID, _ attributes: Attributes = [:]
    ) {
      precondition(DotGraph.isIdentifier(id), "an edge's id is made of letters, digits and _")
      self.id = id
      self.tail = tail
      self.head = head
      self.attributes = attributes
    }
  }

  /// Nodes in one box.
  package struct Cluster: Hashable, Sendable {
    /// Written as `cluster_ID`; as strict as a node's.
    package var id: String
    package var nodes: [Node.ID]
    package var attributes: Attributes

    /// - Parameters:
    ///   - id: see `DotGraph.isIdentifier(_:)`; any other text is a programmer's mistake.
    ///   - nodes: the ids of its members.
    ///   - attributes: how its box is drawn.
    package init(_ id: String, nodes: [Node.ID], _ attributes: Attributes = [:]) {
      precondition(DotGraph.isIdentifier(id), "a cluster's id is made of letters, digits and _")
      self.id = id
      self.nodes = nodes
      self.attributes = attributes
    }
  }

  package var name: String
  package var attributes: Attributes
  package var nodeDefaults: Attributes
  package var edgeDefaults: Attributes
  package var nodes: [Node]
  /// One whose end is no node is left out.
  package var edges: [Edge]
  package var clusters: [Cluster]

  /// - Parameters:
  ///   - name: see `isIdentifier(_:)`; any other text is a programmer's mistake.
  ///   - attributes: of the whole drawing.
  package init(_ name: String, _ attributes: Attributes = [:]) {
    precondition(DotGraph.isIdentifier(name), "a graph's name is made of letters, digits and _")
    self.name = name
    self.attributes = attributes
    nodeDefaults = [:]
    edgeDefaults = [:]
    nodes = []
    edges = []
    clusters = []
  }

  /// Whether a text is safe as a name: not empty, only ASCII letters, digits and underscores.
  package static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}

extension DotGraph.Node: Identifiable {}
extension DotGraph.Edge: Identifiable {}
extension DotGraph.Cluster: Identifiable {}

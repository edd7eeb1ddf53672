import Foundation
@testable import Graphviz
import TestSupport
import Testing

@testable import Rendering

/// Graphviz's own parser finds in our DOT what was put into it, whatever the texts hold.
struct ReadBackTests {
  private func expectReadBack(_ graph: DotGraph) throws {
    let read = try #require(try ReadDot(try graph.dot()), "not DOT")
    expect(graph.attributes, in: read.attributes, "the whole")
    #expect(read.nodes.keys.sorted() == graph.nodes.map(\.id).sorted())
    for node in graph.nodes {
      let attributes = graph.nodeDefaults.merging(node.attributes) { $1 }
      expect(attributes, in: read.nodes[node.id] ?? [:], node.id)
    }
    #expect(read.edges.keys.sorted() == graph.edges.map(\.id).sorted())
    for edge in graph.edges {
      let line = read.edges[edge.id]
      #expect(line?.tail == edge.tail && line?.head == edge.head)
      let attributes = graph.edgeDefaults.merging(edge.attributes) { $1 }
      expect(attributes, in: line?.attributes ?? [:], edge.id)
    }
    #expect(read.clusters.keys.sorted() == graph.clusters.map { "cluster_" + $0.id }.sorted())
    for cluster in graph.clusters {
      let id = "cluster_" + cluster.id
      #expect(read.clusters[id] == Set(cluster.nodes))
      let attributes = graph.attributes.merging(cluster.attributes) { $1 }
      expect(attributes, in: read.clusterAttributes[id] ?? [:], id)
    }
  }

  private func expect(
    _ attributes: DotGraph.Attributes, in read: ReadDot.Attributes, _ name: String
  ) {
    for (attribute, value) in attributes {
      var source = Escape.source(of: value)
      if case .html = value { source = "<\(source)>" }
      #expect(read[attribute.rawValue] ?? "" == source, "\(attribute.rawValue) of \(name)")
    }
    // What only other objects have is there too, but empty.
    let others = read.filter { name, _ in !attributes.keys.contains { $0.rawValue == name } }
    #expect(others.allSatisfy { $0.value.isEmpty }, "\(name): \(others)")
  }

  @Test(arguments: 0..<UInt64(40))
  func `maps and tables of anything are read back`(_ seed: UInt64) throws {
    let diagram = Samples.hostile(seed: seed)
    try expectReadBack(diagram.dotGraph())
    try expectReadBack(diagram.dotMatrix())
  }

  // Long texts are folded in DOT.
  @Test(arguments: ["\\", "a\\", "\"", "\\\"", "\\n", "Ə\\", "\\\\ ", "&\\;", "x -> y; "])
  func `so are long texts of special signs`(_ piece: String) throws {
    for count in [1, 126, 127, 128, 300] {
      let text = String(repeating: piece, count: count)
      var diagram = Samples.small
      diagram.title = text
      diagram.nodes[0] = Samples.node("mira-tolan", text, tooltip: text)
      diagram.edges[0].tooltip = text
      diagram.clusters[0].label = text
      try expectReadBack(diagram.dotGraph())
      var graph = DotGraph("plain", [.label: .text(text)])
      graph.nodes = [DotGraph.Node("n", [.label: .text(text), .tooltip: .tooltip(text)])]
      try expectReadBack(graph)
    }
  }

  @Test(arguments: ["relations", "diff-2024-2025", "ilham-aliyev"])
  func `the demo's DOT has the actors and lines of its picture`(_ name: String) throws {
    let output = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "output")
    func bytes(_ format: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: output.appending(path: "\(name).\(format)")))
    }
    let read = try #require(try ReadDot(try bytes("dot")))
    let drawing = try #require(DrawnSVG(try bytes("svg")))
    #expect(read.nodes.keys.sorted() == drawing.groups(of: "actor").map(\.id).sorted())
    #expect(read.edges.keys.sorted() == drawing.groups(of: "relation").map(\.id).sorted())
  }

  @Test func `the parser tells what is no DOT`() throws {
    #expect(try ReadDot(Array("digraph { a -> ".utf8)) == nil)
    #expect(try ReadDot(Array("digraph { a [label=\"\\\"]; }".utf8)) == nil)
  }
}

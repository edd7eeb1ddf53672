import Graphviz
import Testing

struct DotGraphTests {
  private func dot(_ graph: DotGraph) throws -> String {
    String(decoding: try graph.dot(), as: UTF8.self)
  }

  @Test func `writes nodes, edges and clusters in their order`() throws {
    var graph = DotGraph("talks", [.rankdir: .raw("LR")])
    graph.nodeDefaults = [.shape: .raw("box")]
    graph.nodes = [
      DotGraph.Node("b", [.label: .text("Bo \"B\" Berg")]), DotGraph.Node("a"),
      DotGraph.Node("c", [.label: .html(Markup("C & Co").bold)]),
    ]
    graph.edges = [
      DotGraph.Edge("e2", from: "b", to: "a", [.style: .raw("dashed")]),
      DotGraph.Edge("e1", from: "b", to: "a"),
    ]
    graph.clusters = [DotGraph.Cluster("x", nodes: ["a"], [.label: .text("Xen")])]
    #expect(
      try dot(graph) == """
        digraph talks {
        \tgraph [rankdir=LR];
        \tnode [label="\\N",
        \t\tshape=box
        \t];
        \tsubgraph cluster_x {
        \t\tgraph [label=Xen];
        \t\ta;
        \t}
        \tb\t[label="Bo \\"B\\" Berg"];
        \tb -> a\t[key=e2,
        \t\tstyle=dashed];
        \tb -> a\t[key=e1];
        \tc\t[label=<<B>C &amp; Co</B>>];
        }

        """)
  }

  @Test func `leaves out an edge without an end and a member that is no node`() throws {
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("a")]
    graph.edges = [DotGraph.Edge("e", from: "a", to: "nowhere")]
    graph.clusters = [DotGraph.Cluster("x", nodes: ["nobody"])]
    let text = try dot(graph)
    #expect(!text.contains("nowhere") && !text.contains("nobody") && !text.contains("->"))
  }

  @Test(arguments: [
    ("a_1", true), ("Z9", true), ("", false), ("a b", false), ("a-b", false), ("é", false),
    ("a\u{0}", false), ("\"", false),
  ])
  func `knows which names are safe`(_ name: String, _ isSafe: Bool) {
    #expect(DotGraph.isIdentifier(name) == isSafe)
  }

  @Test func `writes an empty graph`() throws {
    #expect(try dot(DotGraph("nothing")).hasPrefix("digraph nothing {\n"))
  }
}

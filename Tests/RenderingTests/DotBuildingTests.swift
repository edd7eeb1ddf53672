import Foundation
import Graphviz
import TestSupport
import Testing

@testable import Rendering

struct DotBuildingTests {
  @Test func `writes the same DOT on every machine`() throws {
    try expectGolden(Data(try Samples.small.drawn(as: .dot)), named: "small.dot")
  }

  @Test func `writes a diff`() throws {
    var diagram = Samples.small
    for (index, mark) in [Diagram.Mark.added, .gone, .changed].enumerated() {
      diagram.edges[index].mark = mark
      diagram.nodes[index].mark = mark
    }
    try expectGolden(Data(try diagram.drawn(as: .dot)), named: "small-diff.dot")
  }

  @Test func `holds no places`() throws {
    let text = String(
      decoding: try Samples.random(seed: 2, nodes: 30, edges: 40).drawn(as: .dot), as: UTF8.self)
    #expect(!text.contains("pos=") && !text.contains("bb=") && !text.contains("lp="))
    #expect(text.contains("newrank=true"))
  }

  @Test(arguments: 1...12)
  func `can be drawn by dot itself, whose layers crash easily`(_ seed: Int) throws {
    let diagram = Samples.random(seed: UInt64(seed), nodes: 4 + 2 * seed, edges: 4 * seed)
    let drawing = try #require(DrawnSVG(try diagram.dotGraph().drawn(by: .dot, as: .svg)))
    #expect(drawing.groups(of: "actor").count == diagram.nodes.count)
  }

  @Test(arguments: [
    (Diagram.Line.asserted, "solid"), (.reported, "solid"), (.planned, "dashed"),
    (.uncertain, "dashed"), (.denied, "dotted"),
  ])
  func `draws each status in its style`(_ line: Diagram.Line, _ style: String) throws {
    var diagram = Samples.small
    diagram.edges = [Samples.edge("1", "aldoria", "jonas-kray", "met", line: line)]
    let text = String(decoding: try diagram.drawn(as: .dot), as: UTF8.self)
    #expect(text.contains("style=\(style),"))
    let width = line == .reported ? "0.72" : "1.2"
    #expect(text.contains("penwidth=\(width),"))
  }

  @Test func `draws heads where an act goes`() throws {
    var diagram = Samples.small
    diagram.edges = [
      Samples.edge("1", "aldoria", "jonas-kray", "met", symmetric: true),
      Samples.edge("2", "aldoria", "jonas-kray", "accused"),
      Samples.edge("3", "aldoria", "jonas-kray", "praised"),
    ]
    diagram.edges[2].mutual = true
    let text = String(decoding: try diagram.drawn(as: .dot), as: UTF8.self)
    #expect(text.components(separatedBy: "dir=none").count == 2)
    #expect(text.components(separatedBy: "dir=both").count == 2)
  }

  @Test func `draws more events thicker, up to a bound`() throws {
    let widths = try [1, 4, 16, 1_000_000].map { weight in
      var diagram = Samples.small
      diagram.edges = [Samples.edge("1", "aldoria", "jonas-kray", "met", weight: weight)]
      let text = String(decoding: try diagram.drawn(as: .dot), as: UTF8.self)
      let edge = try #require(text.components(separatedBy: "key=e_1").last)
      let width = try #require(edge.components(separatedBy: "penwidth=").dropFirst().first)
      return try #require(Double(width.prefix { $0.isNumber || $0 == "." }))
    }
    #expect(widths == [1.2, 1.9, 3.3, 5])
  }
}

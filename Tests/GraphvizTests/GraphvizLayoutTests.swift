import Graphviz
import TestSupport
import Testing

struct GraphvizLayoutTests {
  /// Two nodes at fixed places with a line between them.
  private var pair: DotGraph {
    var graph = DotGraph("pair", [.splines: .raw("true")])
    graph.nodeDefaults = [
      .shape: .raw("box"), .fixedsize: .raw("true"), .width: .raw("1"), .height: .raw("0.5"),
    ]
    graph.nodes = [
      DotGraph.Node("a", [.pos: .numbers(36, 18)]), DotGraph.Node("b", [.pos: .numbers(236, 18)]),
    ]
    graph.edges = [DotGraph.Edge("e", from: "a", to: "b")]
    return graph
  }

  @Test func `leaves nodes where they are and routes lines between their borders`() throws {
    let geometry = try pair.geometry(by: .nop1)
    let a = try #require(geometry.nodes["a"])
    let b = try #require(geometry.nodes["b"])
    #expect(b.centre.x - a.centre.x == 200)
    #expect(a.width == 72 && a.height == 36)
    let route = try #require(geometry.routes["e"])
    let start = try #require(route.controls.first)
    let tip = try #require(route.endTip)
    #expect(abs(start.x - a.centre.x - 36) < 2)
    #expect(abs(tip.x - b.centre.x + 36) < 2)
    #expect(route.startTip == nil)
  }

  @Test func `draws a line on the way it was given`() throws {
    var graph = pair
    graph.edges[0].attributes[.pos] = .raw("e,200,18 72,18 100,90 150,90 190,18")
    let route = try #require(try graph.geometry(by: .nop2).routes["e"])
    #expect(route.controls.count == 4)
    #expect(route.controls[1].y - route.controls[0].y == 72)
  }

  @Test func `measures the text of a node`() throws {
    var graph = DotGraph("sizes")
    graph.nodeDefaults = [.shape: .raw("plain"), .pos: .numbers(0, 0)]
    graph.nodes = [
      DotGraph.Node("short", [.label: .text("Bo")]),
      DotGraph.Node("long", [.label: .text("Bo and all his many friends")]),
      DotGraph.Node("tall", [.label: .text("Bo\nBerg")]),
    ]
    let boxes = try graph.geometry(by: .nop1).nodes
    let short = try #require(boxes["short"])
    let long = try #require(boxes["long"])
    let tall = try #require(boxes["tall"])
    #expect(short.width * 3 < long.width)
    #expect(short.height == long.height && tall.height > short.height * 1.5)
  }

  @Test(arguments: [
    (DrawingFormat.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF"),
  ])
  func `draws in every format`(_ format: DrawingFormat, _ start: String) throws {
    let bytes = try pair.drawn(by: .nop1, as: format)
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test func `keeps the moment of drawing out of a PDF`() throws {
    let pdf = try pair.drawn(by: .nop1, as: .pdf)
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Producer (cairo") && !text.contains("/CreationDate"))
    #expect(!text.contains("(D:2"))
  }

  @Test(arguments: [Engine.dot, .neato, .sfdp])
  func `gives the same bytes twice, with clusters too`(_ engine: Engine) throws {
    var graph = DotGraph("g", [.newrank: .raw("true"), .overlap: .raw("prism")])
    graph.nodes = (0..<30).map { DotGraph.Node("n\($0)") }
    graph.edges = (1..<30).map { DotGraph.Edge("e\($0)", from: "n\($0 / 2)", to: "n\($0)") }
    graph.clusters = (0..<4).map { part in
      DotGraph.Cluster("c\(part)", nodes: (0..<30).filter { $0 % 7 == part }.map { "n\($0)" })
    }
    #expect(try graph.drawn(by: engine, as: .svg) == graph.drawn(by: engine, as: .svg))
  }
}

import Graphviz
import Testing

struct GeometryTests {
  @Test func `reads both arrow tips of a line`() throws {
    var graph = DotGraph("g")
    graph.nodes = [
      DotGraph.Node("a", [.pos: .numbers(0, 0)]), DotGraph.Node("b", [.pos: .numbers(0, 200)]),
    ]
    graph.edges = [DotGraph.Edge("e", from: "a", to: "b", [.dir: .raw("both")])]
    let route = try #require(try graph.geometry(by: .nop1).routes["e"])
    let start = try #require(route.startTip)
    let end = try #require(route.endTip)
    #expect(start.y < end.y)
    #expect(route.controls.count % 3 == 1)
    #expect(route.source.contains("s,") && route.source.contains("e,"))
  }

  @Test func `knows no line where there is none`() throws {
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("a")]
    let geometry = try graph.geometry(by: .neato)
    #expect(geometry.routes.isEmpty && geometry.nodes.count == 1)
  }
}

import Graphviz
import Testing

@testable import Rendering

struct FanningTests {
  @Test(arguments: [2, 3, 7])
  func `bows lines apart that lie on one another`(_ count: Int) throws {
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("a"), DotGraph.Node("b")]
    graph.edges = (0..<count).map { index in
      let (tail, head) = index.isMultiple(of: 2) ? ("a", "b") : ("b", "a")
      return DotGraph.Edge("e\(index)", from: tail, to: head)
    }
    let boxes = [
      "a": Box(centre: Point(x: 0, y: 0), width: 40, height: 20),
      "b": Box(centre: Point(x: 300, y: 100), width: 40, height: 20),
    ]
    let routes = graph.fanned(try graph.routed(round: boxes, titles: [:]).routes)
    #expect(routes.count == count)
    let middles = routes.values.map { Polyline($0).place(at: 0.5).point }
    for (index, middle) in middles.enumerated() {
      #expect(!middles[(index + 1)...].contains { $0.distance(to: middle) < 5 })
    }
  }

  @Test(arguments: [(0.0, 30.0), (0, -24), (-60, 20), (40, 34)])
  func `lines beside a name stay off it and apart from each other`(_ x: Double, _ y: Double) throws
  {
    var graph = DotGraph("g")
    graph.nodes = ["a", "b", "c", "d"].map { DotGraph.Node($0) }
    graph.edges = (0..<7).map { DotGraph.Edge("e\($0)", from: "a", to: "b") }
    // A gap in the middle, on one side wide and on the other not.
    let boxes = [
      "a": Box(centre: Point(x: -200, y: 0), width: 40, height: 20),
      "b": Box(centre: Point(x: 200, y: 0), width: 40, height: 20),
      "c": Box(centre: Point(x: x, y: y), width: 80, height: 20),
      "d": Box(centre: Point(x: x, y: y - (y < 0 ? -90 : 90)), width: 80, height: 20),
    ]
    let routes = graph.fanned(try graph.routed(round: boxes, titles: [:]).routes, round: boxes)
    let lines = routes.values.map(Polyline.init)
    #expect(lines.count == 7)
    for name in ["c", "d"] {
      #expect(!lines.contains { line in boxes[name].map(line.crosses) ?? true })
    }
    let middles = lines.map { $0.place(at: 0.5).point.y }.sorted()
    #expect(zip(middles, middles.dropFirst()).allSatisfy { $1 - $0 > 4 }, "\(middles)")
  }

  @Test func `leaves single lines and loops as they are`() throws {
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("a"), DotGraph.Node("b")]
    graph.edges = [
      DotGraph.Edge("one", from: "a", to: "b"), DotGraph.Edge("loop", from: "a", to: "a"),
      DotGraph.Edge("again", from: "a", to: "a"),
    ]
    let routes = try graph.geometry(by: .neato).routes
    #expect(graph.fanned(routes) == routes)
  }
}

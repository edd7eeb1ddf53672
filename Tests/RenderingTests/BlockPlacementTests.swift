import Graphviz
import TestSupport
import Testing

@testable import Rendering

struct BlockPlacementTests {
  @Test func `turns the longer side flat and keeps distances`() {
    let points = (0..<9).map { Point(x: Double($0 % 2), y: Double($0) * 3) }
    let turned = BlockPlacement.levelled(points)
    let box = Box(around: turned)
    #expect(box.width > 20 && box.height < 3)
    #expect(abs(turned[0].distance(to: turned[8]) - points[0].distance(to: points[8])) < 1e-9)
  }

  @Test func `seats nobody twice and leaves room between countries`() throws {
    var graph = DotGraph("g")
    graph.nodeDefaults = [.shape: .raw("box")]
    var random = SeededGenerator(seed: 9)
    graph.nodes = (0..<40).map { DotGraph.Node("n\($0)", [.label: .text("Actor number \($0)")]) }
    graph.edges = (0..<50).map { index in
      let (from, to) = (
        Int.random(in: 0..<40, using: &random), Int.random(in: 0..<40, using: &random)
      )
      return DotGraph.Edge("e\(index)", from: "n\(from)", to: "n\(to)")
    }
    graph.clusters = (0..<6).map { part in
      DotGraph.Cluster("c\(part)", nodes: (part * 6..<part * 6 + 6).map { "n\($0)" })
    }
    let arrangement = try Arrangement(of: graph)
    let boxes = arrangement.nodes.sorted { $0.key < $1.key }.map(\.value)
    #expect(boxes.count == 40)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
    }
    let countries = arrangement.clusters.values.map(\.box)
    #expect(countries.count == 6)
    for country in countries {
      #expect(countries.count { $0.grown(by: 10).overlaps(country) } == 1)
    }
    for cluster in graph.clusters {
      let home = try #require(arrangement.clusters[cluster.id]?.box)
      for member in cluster.nodes {
        let box = try #require(arrangement.nodes[member])
        #expect(box.left > home.left && box.right < home.right)
        #expect(box.bottom > home.bottom && box.top < home.top)
      }
    }
    #expect(arrangement.routes.count == graph.edges.count)
  }
}

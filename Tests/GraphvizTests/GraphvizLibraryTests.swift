import Graphviz
import Testing

struct GraphvizLibraryTests {
  private func ring(of count: Int) -> DotGraph {
    var graph = DotGraph("ring", [.overlap: .raw("prism")])
    graph.nodes = (0..<count).map { DotGraph.Node("n\($0)") }
    graph.edges = (0..<count).map {
      DotGraph.Edge("e\($0)", from: "n\($0)", to: "n\(($0 + 1) % count)")
    }
    return graph
  }

  @Test func `serves many tasks at a time and gives each the same bytes`() async throws {
    let graph = ring(of: 20)
    let expected = try graph.drawn(by: .neato, as: .svg)
    let drawings = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<24 { group.addTask { try graph.drawn(by: .neato, as: .svg) } }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(drawings.count == 24 && drawings.allSatisfy { $0 == expected })
  }

  @Test func `tells why a layout failed, and works again afterwards`() throws {
    let graph = ring(of: 3)
    let before = try graph.drawn(by: .neato, as: .svg)
    let error = #expect(throws: GraphvizError.self) { try graph.drawn(by: .nop1, as: .svg) }
    let text = try #require(error?.description)
    #expect(text.contains("could not lay out the graph"))
    #expect(text.contains("n0") && text.contains("no position"))
    #expect(try graph.drawn(by: .neato, as: .svg) == before)
  }

  @Test func `asks for no places to write DOT`() throws {
    let text = String(decoding: try ring(of: 2).dot(), as: UTF8.self)
    #expect(!text.contains("pos=") && !text.contains("bb="))
  }
}

import Rendering
import TestSupport
import Testing

/// Words may cover neither names nor other words.
struct LabelPlacementTests {
  private func clashes(_ diagram: Diagram) throws -> [String] {
    try #require(DrawnSVG(try diagram.drawn(as: .svg))).clashes(of: diagram)
  }

  @Test(arguments: [(10, 12), (24, 34), (36, 55), (48, 60)], [1, 2, 3] as [UInt64])
  func `finds room for all words of a usual drawing`(_ size: (Int, Int), _ seed: UInt64) throws {
    let diagram = Samples.random(seed: seed, nodes: size.0, edges: size.1)
    #expect(try clashes(diagram) == [])
  }

  @Test func `lets two actors be dense`() throws {
    var diagram = Samples.small
    diagram.edges = (0..<5).map { index in
      Samples.edge("\(index)", "mira-tolan", "jonas-kray", "did number \(index)")
    }
    #expect(try clashes(diagram) == [])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `finds room for many parallel lines between few countries`(_ seed: UInt64) throws {
    let diagram = Samples.crowded(seed: seed)
    #expect(try clashes(diagram) == [])
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    #expect(drawing.groups(of: "words").count == diagram.edges.count)
    let width = try #require(Double(drawing.root["width"] ?? ""))
    #expect(width <= 1600)
  }

  @Test func `keeps within the page`() throws {
    let diagram = Samples.random(seed: 4, nodes: 40, edges: 55)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    let width = try #require(Double(drawing.root["width"] ?? ""))
    let height = try #require(Double(drawing.root["height"] ?? ""))
    for group in drawing.groups where group.left.isFinite && group.id != "graph0" {
      #expect(group.left >= -30 && group.right <= width)
      #expect(group.bottom <= 30 && group.top >= -height)
    }
    #expect(width < 1600 && width > height)
  }
}

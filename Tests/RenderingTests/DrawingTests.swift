import Rendering
import TestSupport
import Testing

struct DrawingTests {
  private func svg(_ diagram: Diagram) throws -> DrawnSVG {
    try #require(DrawnSVG(try diagram.drawn(as: .svg)))
  }

  @Test(arguments: [
    (Diagram.Format.dot, "digraph"), (.svg, "<svg"), (.png, "\u{89}PNG"), (.pdf, "%PDF"),
  ])
  func `draws in every format`(_ format: Diagram.Format, _ start: String) throws {
    let bytes = try Samples.small.drawn(as: format)
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test(arguments: Diagram.Format.allCases)
  func `gives the same bytes twice and in many tasks at once`(_ format: Diagram.Format) async throws
  {
    let diagram = Samples.random(seed: 3, nodes: 14, edges: 18)
    let expected = try diagram.drawn(as: format)
    let drawings = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try diagram.drawn(as: format) } }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(drawings.allSatisfy { $0 == expected })
  }

  @Test func `shows every name, role and word`() throws {
    let texts = try svg(Samples.small).texts.joined(separator: " ")
    for text in [
      "Who dealt with whom, 2024", "3 documents of The Lantern", "Mira Tolan", "President",
      "Foreign minister", "Hill League", "met ×2", "accused", "signed «planned»", "Brenmark",
    ] {
      #expect(texts.contains(text), "\(text) is missing")
    }
  }

  @Test(arguments: [0, 1, 2, 61, 140])
  func `draws few and many actors`(_ count: Int) throws {
    let diagram = Samples.random(seed: 5, nodes: count, edges: count * 3 / 2)
    let drawing = try svg(diagram)
    #expect(drawing.groups(of: "actor").count == count)
    #expect(drawing.groups(of: "relation").count == diagram.edges.count)
    #expect(drawing.texts.contains("Nothing to show.") == (count == 0))
  }

  @Test(arguments: [(120, 120), (200, 120), (300, 120), (400, 40), (1500, 40)])
  func `draws dense maps too, with words on as many lines as can be read`(
    _ lines: Int, _ labels: Int
  ) throws {
    var diagram = Samples.random(seed: 2, nodes: 58, edges: lines * 3)
    diagram.edges = Array(diagram.edges.prefix(lines))
    try #require(diagram.edges.count == lines)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    #expect(drawing.groups(of: "relation").count == lines)
    #expect(drawing.groups(of: "words").count == labels)
  }

  @Test func `labels only the heaviest lines of a large drawing and names countries at the actors`()
    throws
  {
    var diagram = Samples.random(seed: 8, nodes: 70, edges: 100)
    diagram.edges[50].label = "the heaviest"
    diagram.edges[50].weight = 50
    diagram.nodes[0].detail = nil
    let drawing = try svg(diagram)
    let words = drawing.groups(of: "words")
    let lines = drawing.groups(of: "relation").count
    #expect(words.count <= 40 && words.count > 35)
    #expect(drawing.texts.contains("\(lines - words.count) of \(lines) lines carry no words."))
    #expect(words.contains { $0.texts == ["the heaviest"] })
    #expect(drawing.groups(of: "country").filter { $0.id.hasPrefix("c_") }.isEmpty)
    let first = try #require(drawing.groups(of: "actor").first { $0.id == "n_actor_0" })
    #expect(first.texts.contains("Land of Tolan"))
  }

  @Test func `draws loops, twins and lines to nowhere without harm`() throws {
    var diagram = Samples.small
    diagram.edges += [
      Samples.edge("4", "aldoria", "aldoria", "praised itself"),
      Samples.edge("5", "mira-tolan", "jonas-kray", "called"),
      Samples.edge("6", "mira-tolan", "nobody", "called"),
      Samples.edge("1", "aldoria", "jonas-kray", "has an id that is taken"),
    ]
    diagram.nodes.append(Samples.node("aldoria", "A second Aldoria"))
    diagram.clusters.append(.init(id: "empty", label: "Empty", nodes: ["nobody"]))
    diagram.clusters.append(.init(id: "third", label: "Third", nodes: ["aldoria", "hill-league"]))
    let drawing = try svg(diagram)
    #expect(drawing.groups(of: "actor").count == 4)
    #expect(drawing.groups(of: "relation").count == 5)
    #expect(!drawing.texts.contains("Empty"))
  }
}

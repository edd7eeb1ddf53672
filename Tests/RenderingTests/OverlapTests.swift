import Foundation
import Rendering
import TestSupport
import Testing

/// Nothing that is written in a picture lies on anything else, and no line runs through a name.
struct OverlapTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "output")

  @Test(arguments: ["relations.svg", "diff-2024-2025.svg", "ilham-aliyev.svg"])
  func `the pictures of the demo are free of clashes`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let drawing = try #require(DrawnSVG(bytes))
    #expect(drawing.groups(of: "words").count > 10)
    #expect(drawing.clashes == [])
  }

  @Test(arguments: [
    (20, 24), (24, 30), (28, 40), (32, 44), (36, 50), (40, 58), (45, 60), (50, 70), (55, 75),
    (60, 80),
  ])
  func `so are those of made-up worlds`(_ actors: Int, _ lines: Int) throws {
    let diagram = Samples.random(seed: UInt64(actors), nodes: actors, edges: lines)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    #expect(drawing.groups(of: "words").count == diagram.edges.count)
    #expect(drawing.clashes(of: diagram) == [])
  }

  @Test(arguments: [10, 18, 26, 34, 42, 50, 60], 1...3 as ClosedRange<UInt64>)
  func `bundles of lines go round all names`(_ actors: Int, _ seed: UInt64) throws {
    for isAround in [false, true] {
      let diagram = Samples.bundled(seed: seed, nodes: actors, around: isAround)
      let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
      #expect(drawing.groups(of: "relation").count == diagram.edges.count)
      #expect(drawing.clashes(of: diagram) == [])
    }
  }

  @Test func `a picture with clashes is told from one without`() throws {
    let svg = """
      <svg>
      <g id="a" class="node actor"><polygon points="0,0 0,10 20,10 20,0"/></g>
      <g id="b" class="node actor"><polygon points="100,0 100,10 120,10 120,0"/></g>
      <g id="c" class="node actor"><polygon points="50,0 50,10 70,10 70,0"/></g>
      <g id="through" class="edge relation"><path d="M20,5 C50,5 70,5 100,5"/></g>
      <g id="round" class="edge relation"><path d="M20,5 C50,35 70,35 100,5"/></g>
      <g id="words" class="node words"><polygon points="65,8 65,20 90,20 90,8"/></g>
      </svg>
      """
    let drawing = try #require(DrawnSVG(Array(svg.utf8)))
    #expect(drawing.clashes == ["words [] lies on c []", "through runs through c"])
  }

  @Test func `words on the title of a country are a clash`() throws {
    let svg = """
      <svg>
      <g id="land" class="cluster country"><polygon points="0,0 0,90 90,90 90,0"/>
      <text text-anchor="start" x="5" y="12" font-size="10">Aldoria</text></g>
      <g id="on" class="node words"><polygon points="30,2 30,14 60,14 60,2"/></g>
      <g id="below" class="node words"><polygon points="30,20 30,30 60,30 60,20"/></g>
      </svg>
      """
    #expect(try #require(DrawnSVG(Array(svg.utf8))).clashes == ["on lies on [\"Aldoria\"]"])
  }

  @Test func `a line that ends in a name not its own runs through it`() throws {
    let svg = """
      <svg>
      <g id="a" class="node actor"><polygon points="0,0 0,10 20,10 20,0"/></g>
      <g id="b" class="node actor"><polygon points="100,0 100,10 120,10 120,0"/></g>
      <g id="c" class="node actor"><polygon points="74,0 74,10 97,10 97,0"/></g>
      <g id="line" class="edge relation"><path d="M20,5 C50,5 70,5 96,5"/></g>
      </svg>
      """
    let drawing = try #require(DrawnSVG(Array(svg.utf8)))
    #expect(drawing.clashes(joining: ["line": ["a", "b"]]) == ["line runs through c"])
    #expect(drawing.clashes(joining: ["line": ["a", "c"]]) == [])
  }
}

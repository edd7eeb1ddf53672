import Rendering
import TestSupport
import Testing

/// A drawing around one actor.
struct FocusTests {
  /// One in the middle; a third of the others in countries of up to six, some dealing with each other.
  private static func star(of count: Int, seed: UInt64 = 1) -> Diagram {
    var random = SeededGenerator(seed: seed)
    let names = ["Ilse Tarr", "Bo Vane-Lomidze", "Union for the Rivers", "Nam", "Oro Strelnik"]
    let words = ["met", "called, thanked ×2", "accused ×3", "agreed with «planned»", "signed ?"]
    let nodes = (0...count).map { index in
      Samples.node(
        "a\(index)", "\(random.pick(names)) \(index)",
        detail: random.pick([nil, "Minister", "Envoy for the rivers"]),
        shape: random.pick(Diagram.Shape.allCases))
    }
    var edges = (1...count).map { index in
      Samples.edge(
        "s\(index)", random.oneIn(2) ? "a0" : "a\(index)", random.oneIn(2) ? "a0" : "a\(index)",
        random.pick(words), tone: random.pick(Diagram.Tone.allCases), symmetric: random.oneIn(3))
    }
    for index in edges.indices where edges[index].from == edges[index].to {
      (edges[index].from, edges[index].to) = ("a0", "a\(index + 1)")
    }
    edges += (0..<count / 6).map { index in
      Samples.edge("t\(index)", "a\(index + 1)", "a\(index + 2)", random.pick(words))
    }
    let clusters = (0..<count / 12).map { country in
      Diagram.Cluster(
        id: "c\(country)", label: "Land \(country)",
        nodes: (country * 4 + 1...country * 4 + 4).map { "a\($0)" })
    }
    return Diagram(
      title: "One and others", caption: ["\(count) actors 1 hop from One"], nodes: nodes,
      edges: edges, clusters: clusters, focus: "a0")
  }

  @Test(arguments: [3, 12, 30, 60], [1, 2] as [UInt64])
  func `stands in the middle, and nothing overlaps`(_ count: Int, _ seed: UInt64) throws {
    let diagram = Self.star(of: count, seed: seed)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    #expect(drawing.clashes(of: diagram) == [])
    let actors = drawing.groups(of: "actor")
    let focus = try #require(drawing.groups(of: "focus").first)
    #expect(actors.count == count + 1 && focus.id == "n_a0")
    #expect(drawing.groups(of: "words").count == diagram.edges.count)
    let (left, right) = (actors.map(\.left).min() ?? 0, actors.map(\.right).max() ?? 0)
    let (top, bottom) = (actors.map(\.top).min() ?? 0, actors.map(\.bottom).max() ?? 0)
    let x = ((focus.left + focus.right) / 2 - left) / (right - left)
    let y = ((focus.top + focus.bottom) / 2 - top) / (bottom - top)
    #expect(abs(x - 0.5) < 0.17 && abs(y - 0.5) < 0.25, "\(x) \(y)")
    let width = try #require(Double(drawing.root["width"] ?? ""))
    #expect(width <= (count > 30 ? 2100 : 1600))
  }

  @Test(arguments: [12, 30, 60])
  func `lines run through no name but their own`(_ count: Int) throws {
    let diagram = Self.star(of: count)
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    let actors = drawing.groups(of: "actor")
    for line in drawing.groups(of: "relation") {
      let edge = try #require(diagram.edges.first { "e_\($0.id)" == line.id })
      for actor in actors where actor.id != "n_\(edge.from)" && actor.id != "n_\(edge.to)" {
        #expect(!line.runsThrough(actor), "\(line.id) \(actor.id)")
      }
    }
  }

  @Test func `a heavy border marks it, and the legend says so`() throws {
    let drawing = try #require(DrawnSVG(try Self.star(of: 5).drawn(as: .svg)))
    #expect(drawing.texts.contains("heavy border:"))
    #expect(drawing.texts.contains("whom this is about"))
    let dot = String(decoding: try Self.star(of: 5).drawn(as: .dot), as: UTF8.self)
    #expect(dot.matches(of: /penwidth="?3.5"?/).count == 1)
    var plain = Self.star(of: 5)
    plain.focus = "nobody"
    #expect(try DrawnSVG(plain.drawn(as: .svg))?.texts.contains("heavy border:") == false)
  }

  @Test(arguments: [1, 2, 90])
  func `draws few and many around it`(_ count: Int) throws {
    let drawing = try #require(DrawnSVG(try Self.star(of: count).drawn(as: .svg)))
    #expect(drawing.groups(of: "actor").count == count + 1)
    #expect(drawing.groups(of: "focus").count == 1)
  }

  @Test func `a focus inside a country keeps its place there`() throws {
    var diagram = Self.star(of: 12)
    diagram.focus = "a1"
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    let home = try #require(drawing.groups(of: "country").first)
    let focus = try #require(drawing.groups(of: "focus").first)
    #expect(focus.overlaps(home))
    #expect(drawing.clashes(of: diagram) == [])
  }
}

import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// Where things stand in the three panels.
struct TriptychDrawingTests {
  private static let labels: [(String, EventType, Bool)] = [
    ("met", .consult, true), ("accused", .accuse, false), ("signed a pact with", .agree, true),
    ("thanked", .support, false),
  ]

  /// Two years of a random world in which most actors belong to some country.
  private static func difference(seed: UInt64, actors count: Int) -> GraphDiff {
    var random = SeededGenerator(seed: seed)
    let actors = (0..<count).map { number in
      let role = Affiliation(
        person: "a\(number)", role: random.pick(["deputy minister for the rivers", "envoy"]),
        of: nil, asOf: date("2024-01-01"), document: "a")
      return Actor(
        id: "a\(number)", name: "\(random.pick(["Ilse", "Bo", "Maximiliane"])) Tarr \(number)",
        kind: random.pick(Actor.Kind.allCases),
        country: random.oneIn(4) ? nil : "Land \(number % 6)", affiliations: [role])
    }
    let statements = (0..<count * 3 / 2).map { number in
      let (label, event, symmetric) = random.pick(labels)
      let from = Int.random(in: 0..<count, using: &random)
      let to = (from + Int.random(in: 1..<min(5, count), using: &random)) % count
      return statement(
        "a\(from)", label, "a\(to)", event: event, symmetric: symmetric,
        status: random.pick(Status.allCases), on: random.pick(["2023-03-01", "2024-03-01"]),
        in: "a", at: number)
    }
    return GraphDiff(
      of: graph(of: statements, actors: actors), before: period("2023"), after: period("2024"))
  }

  private static func drawing(seed: UInt64, actors: Int) throws -> DrawnSVG {
    let triptych = Triptych(of: difference(seed: seed, actors: actors), title: "Two years")
    return try #require(DrawnSVG(try triptych.drawn(as: .svg)))
  }

  @Test(arguments: [(3, 1), (8, 2), (20, 3), (36, 4), (60, 5)] as [(Int, UInt64)])
  func `what is in two panels stands at one place`(_ size: Int, _ seed: UInt64) throws {
    let drawing = try Self.drawing(seed: seed, actors: size)
    let groups = Dictionary(grouping: drawing.groups.filter { $0.left.isFinite }, by: \.id)
    #expect(groups.values.allSatisfy { $0.count == 1 })
    for (prefix, side) in [("before_", -1.0), ("after_", 1.0)] {
      var shifts: [Double] = []
      for group in groups.values.map({ $0[0] }) where group.id.hasPrefix(prefix) {
        guard let other = groups[String(group.id.dropFirst(prefix.count))]?[0] else { continue }
        let isName = group.classes.contains("actor") || group.classes.contains("country")
        // Arrowheads differ between panels; words do too, but not their middle.
        let hair = group.classes.contains("relation") ? 5 : 0.02
        let (x, y) = (group.middle.x - other.middle.x, group.middle.y - other.middle.y)
        #expect(abs(y) <= hair, "\(group.id)")
        if isName {
          #expect(abs(group.right - group.left - other.right + other.left) < 0.02, "\(group.id)")
          #expect(abs(group.bottom - group.top - other.bottom + other.top) < 0.02, "\(group.id)")
        }
        if hair < 1 { shifts.append(x) }
      }
      let (least, most) = (try #require(shifts.min()), try #require(shifts.max()))
      #expect(most - least < 0.03 && least * side > 100)
    }
  }

  @Test(arguments: [(8, 2), (20, 3), (36, 4), (60, 5)] as [(Int, UInt64)])
  func `nothing overlaps and nothing is clipped`(_ size: Int, _ seed: UInt64) throws {
    let drawing = try Self.drawing(seed: seed, actors: size)
    #expect(drawing.clashes == [])
    let width = try #require(Double(drawing.root["width"] ?? ""))
    let height = try #require(Double(drawing.root["height"] ?? ""))
    for group in drawing.groups where group.left.isFinite && group.id != "graph0" {
      #expect(group.left >= -30 && group.right <= width, "\(group.id)")
      #expect(group.bottom <= 30 && group.top >= -height, "\(group.id)")
    }
    #expect(width > height)
  }

  @Test func `an actor is in the panels of the sides that mention it`() throws {
    let diff = Self.difference(seed: 6, actors: 20)
    let drawing = try #require(DrawnSVG(try Triptych(of: diff, title: "T").drawn(as: .svg)))
    let names = drawing.groups(of: "actor").map(\.id)
    let gone = diff.notMentioned.map { "after_n_\($0)" } + diff.appearing.map { "before_n_\($0)" }
    #expect(!gone.isEmpty && !names.contains(where: gone.contains))
    #expect(names.count == diff.actors.count * 3 - gone.count)
    let lines = drawing.groups(of: "relation").map(\.id)
    #expect(
      lines.count { $0.hasPrefix("before_") }
        == diff.pairs.count { !diff.edgesBefore($0).isEmpty })
  }

  @Test(arguments: Diagram.Format.allCases)
  func `gives the same bytes twice`(_ format: Diagram.Format) throws {
    let triptych = Triptych(of: Self.difference(seed: 7, actors: 12), title: "T")
    #expect(try triptych.drawn(as: format) == triptych.drawn(as: format))
  }

  @Test func `bears hostile names, and ids that differ in signs only`() throws {
    let names = [
      "\"><script>alert(1)</script>", "a\u{0}b\u{1}", "&amp; <b>", "שלום\u{202e}", "\\N\\",
      String(repeating: "long ", count: 2000), "", "'; DROP TABLE", "Ա՞րաքս", "𝔘🦊",
    ]
    let nodes =
      names.enumerated().map { Samples.node("x-\($0)", $1) }
      + [Samples.node("x_1", "twin"), Samples.node("<", "odd id")]
    let edges = nodes.dropFirst().enumerated().map { index, node in
      Samples.edge("\(index)", nodes[0].id, node.id, node.label, tooltip: node.label)
    }
    let union = Diagram(
      title: names[0], caption: names, nodes: nodes, edges: edges,
      clusters: [.init(id: "<", label: names[0], nodes: ["x-1", "x_1"])])
    var side = union
    // Its first twin is missing, and what the union lacks is not drawn.
    side.nodes.remove(at: 1)
    side.nodes.append(Samples.node("stranger", "Stranger"))
    side.edges.append(Samples.edge("far", "stranger", "x-2", "met"))
    let triptych = Triptych(
      title: names[0], caption: names, before: side, difference: union, after: side)
    let drawing = try #require(DrawnSVG(try triptych.drawn(as: .svg)))
    #expect(!drawing.elements.contains("script") && drawing.links.isEmpty)
    #expect(!drawing.attributes.contains { $0.hasPrefix("on") })
    #expect(Set(drawing.groups.map(\.id)).count == drawing.groups.count)
    #expect(drawing.groups(of: "actor").count == nodes.count * 3 - 2)
    #expect(!drawing.texts.contains("Stranger"))
    let twins = drawing.groups(of: "actor").filter { $0.texts.contains("twin") }
    #expect(twins.count == 3 && Set(twins.map { $0.top.rounded() }).count == 1)
  }
}

extension DrawnSVG.Group {
  fileprivate var middle: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }
}

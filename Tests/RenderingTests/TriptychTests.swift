import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// What each panel shows.
struct TriptychTests {
  private let statements = [
    statement("ana", "called", "bo", symmetric: true, on: "2023-05-01", in: "a"),
    statement("bo", "accused", "ana", event: .accuse, on: "2024-05-01", in: "b"),
    statement("ana", "thanked", "cy", event: .support, on: "2023-06-01", in: "a", at: 1),
    statement(
      "dee", "met", "ana", symmetric: true, status: .planned, on: "2024-06-01", in: "b", at: 1),
  ]
  private let actors = [
    Actor(
      id: "bo", name: "Bo", kind: .person, country: "Aldoria",
      affiliations: [("minister", "2023-04-01"), ("president", "2024-04-01")].map { role, day in
        Affiliation(person: "bo", role: role, of: "Aldoria", asOf: date(day), document: "a")
      }),
    Actor(id: "cy", name: "Cy", kind: .person, country: "Brenmark"),
  ]
  private let sources = [("a", "2023-12-01"), ("b", "2024-12-01")].map { id, day in
    KnowledgeGraph.Source(id: id, title: nil, publisher: "The Lantern", published: date(day))
  }

  private var triptych: Triptych {
    Triptych(
      of: GraphDiff(
        of: graph(of: statements, actors: actors, sources: sources), before: period("2023"),
        after: period("2024")), title: "2023 and 2024")
  }

  @Test func `a side has the lines, words, tones and roles of its own, without marks`() {
    let lines = [triptych.before, triptych.after].map { side in
      side.edges.map { "\($0.from) \($0.label) \($0.to) \($0.tone)" }
    }
    #expect(
      lines == [
        ["ana thanked cy cooperation", "ana called bo contact"],
        ["ana met «planned» dee contact", "bo accused ana conflict"],
      ])
    let panels = [triptych.before, triptych.after]
    #expect(panels.allSatisfy { $0.edges.allSatisfy { $0.mark == nil } })
    #expect(panels.allSatisfy { $0.nodes.allSatisfy { $0.mark == nil } })
    #expect(panels.map { $0.nodes.map(\.id) } == [["bo", "cy", "ana"], ["bo", "ana", "dee"]])
    #expect(panels.map { $0.nodes[0].detail } == ["Minister", "President"])
    #expect(panels[1].clusters.flatMap(\.nodes) == ["bo"])
  }

  @Test func `the middle is the diagram of the difference`() {
    let diff = GraphDiff(
      of: graph(of: statements, actors: actors, sources: sources), before: period("2023"),
      after: period("2024"))
    let alone = Diagram(of: diff, title: "Difference")
    #expect(triptych.difference.edges == alone.edges && triptych.difference.nodes == alone.nodes)
  }

  @Test func `every panel has a headline, the whole one legend`() throws {
    let drawing = try #require(DrawnSVG(try triptych.drawn(as: .svg)))
    #expect(
      drawing.groups(of: "heading").map(\.texts) == [
        ["2023", "1 document of The Lantern"],
        ["Difference", "Pairs of actors: +1 −1 Δ1 =0 · 4 actors"],
        ["2024", "1 document of The Lantern"],
      ])
    for entry in [
      "Difference:", "+ new", "− not mentioned any more", "Δ changed", "Either side:", "conflict",
      "cooperation", "contact", "acts on", "«planned»", "asserted by a document",
    ] {
      #expect(drawing.texts.count { $0 == entry } == 1, "\(entry)")
    }
    #expect(!drawing.texts.contains("formal act") && !drawing.texts.contains("? uncertain"))
    #expect(drawing.texts.contains("− means: no such statement of 2024; it need not have ended."))
    #expect(drawing.title == "2023 and 2024")
  }

  @Test func `tells of two graphs what each calls an actor`() {
    let old = Actor(id: "bo", name: "Bo Tarr", kind: .person, country: "Aldoria")
    let new = Actor(
      id: "bo", name: "Bo Tarr-Lund", kind: .person, country: "Aldoria",
      affiliations: [
        Affiliation(person: "bo", role: "envoy", of: nil, asOf: nil, document: "a")
      ])
    let diff = GraphDiff(
      from: (graph: graph(of: statements, actors: [old], sources: sources), label: "draft"),
      to: (graph: graph(of: statements, actors: [new], sources: sources), label: "final"))
    let triptych = Triptych(of: diff, title: "T")
    let words = [triptych.before, triptych.difference, triptych.after].map { panel in
      panel.nodes.first { $0.id == "bo" }.map { "\($0.label), \($0.detail ?? "-")" }
    }
    #expect(words == ["Bo Tarr, -", "Bo Tarr-Lund, Envoy", "Bo Tarr-Lund, Envoy"])
  }

  @Test func `draws two empty sides`() throws {
    let diff = GraphDiff(
      of: graph(of: statements), before: period("1990"), after: period("1991"))
    let drawing = try #require(DrawnSVG(try Triptych(of: diff, title: "T").drawn(as: .svg)))
    #expect(drawing.texts.count { $0 == "Nothing to show." } == 3)
  }
}

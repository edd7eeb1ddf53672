import Rendering
import TestSupport
import Testing

struct PolishedSVGTests {
  private func svg(_ diagram: Diagram) throws -> DrawnSVG {
    try #require(DrawnSVG(try diagram.drawn(as: .svg)))
  }

  @Test func `has no prologue, no version and no script, but a title, a description and a role`()
    throws
  {
    let text = String(decoding: try Samples.small.drawn(as: .svg), as: UTF8.self)
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    for trace in ["<?xml", "<!DOCTYPE", "<!--", "graphviz", "<script", "transparent"] {
      #expect(!text.contains(trace), "\(trace) is left")
    }
    let drawing = try svg(Samples.small)
    #expect(drawing.title == "Who dealt with whom, 2024")
    #expect(drawing.summary == "2024 · 3 documents of The Lantern 4 actors")
    #expect(drawing.root["role"] == "img")
    #expect(drawing.root["aria-labelledby"] == "diagram-title diagram-summary")
  }

  @Test func `is as many pixels wide as its view box`() throws {
    let root = try svg(Samples.small).root
    let box = try #require(root["viewBox"]).split(separator: " ").compactMap { Double($0) }
    #expect(box.count == 4)
    #expect(abs(try #require(Double(root["width"] ?? "")) - box[2]) <= 1)
    #expect(abs(try #require(Double(root["height"] ?? "")) - box[3]) <= 1)
  }

  @Test func `gives every part a stable id, classes and our tooltip`() throws {
    var diagram = Samples.small
    diagram.edges[0].tooltip = "“They met twice.” The Lantern, 2024-05-03"
    let drawing = try svg(diagram)
    let line = try #require(drawing.groups.first { $0.id == "e_1" })
    #expect(line.classes == ["edge", "relation", "contact", "asserted"])
    #expect(line.title == "“They met twice.” The Lantern, 2024-05-03")
    let words = try #require(drawing.groups.first { $0.id == "l_e_1" })
    #expect(words.title == line.title && words.texts == ["met ×2"])
    let actor = try #require(drawing.groups.first { $0.id == "n_hill_league" })
    #expect(actor.classes == ["node", "actor", "organisation"])
    #expect(drawing.groups.map(\.title).allSatisfy { !$0.contains("->") })
    #expect(drawing.groups.first { $0.id == "c_aldoria" }?.title == "Aldoria")
  }

  @Test func `names parts safely whatever their ids are`() throws {
    var diagram = Samples.small
    let ids = ["", "a b", "a\"b", "naïve", "x-1", "x_1", String(repeating: "long", count: 500)]
    diagram.nodes = ids.map { Samples.node($0, "Somebody") }
    diagram.edges = ids.map { Samples.edge($0, $0, "x-1", "met") }.filter { $0.from != "x-1" }
    diagram.clusters = []
    let drawing = try svg(diagram)
    let names = drawing.groups(of: "actor").map(\.id)
    #expect(Set(names).count == ids.count && names.contains("n_x_1"))
    #expect(names.allSatisfy { $0.utf8.count < 90 && $0.allSatisfy { $0.isASCII && $0 != "\"" } })
  }

  @Test(arguments: [
    "", " ", "nul\u{0}byte", "<script>alert(1)</script>", "a & b \"c\" 'd' \\", "\u{202e}evil",
    "😀 Ərəb שלום Հայ", "{<x>|y}", "]]>", "\u{ffff}", "line\nbreak", "&lt;&#0;",
    String(repeating: "x", count: 10_000), String(repeating: "word ", count: 4000),
  ])
  func `stays well-formed and of one page with any text`(_ text: String) throws {
    var diagram = Samples.small
    diagram.title = text
    diagram.caption = [text, text]
    diagram.nodes[0] = Samples.node("mira-tolan", text, detail: text, tooltip: text, link: text)
    diagram.edges[0] = Samples.edge(
      text, "mira-tolan", "jonas-kray", text, tooltip: text, link: text)
    diagram.clusters[0].label = text
    let drawing = try svg(diagram)
    #expect(!drawing.elements.contains("script") && drawing.links.isEmpty)
    let width = try #require(Double(drawing.root["width"] ?? ""))
    #expect(width < 1600)
    #expect(try !diagram.drawn(as: .dot).isEmpty)
  }

  @Test func `links to documents, never to scripts`() throws {
    var diagram = Samples.small
    diagram.nodes[0].link = "https://lantern.example/?id=1&page=2"
    diagram.nodes[1].link = "javascript:alert(1)"
    let drawing = try svg(diagram)
    #expect(drawing.links == ["https://lantern.example/?id=1&page=2"])
  }
}

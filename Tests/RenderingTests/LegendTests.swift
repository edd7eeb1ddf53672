import TestSupport
import Testing

@testable import Rendering

/// The legend tells what is there and nothing else.
struct LegendTests {
  private let all = [
    "cooperation", "contact", "formal act", "conflict", "asserted by a document", "«reported»",
    "«planned»", "? uncertain", "«denied»", "acts on", "thicker: more events", "rounded:",
    "octagon:", "bold:", "double border:", "+ new", "− not mentioned any more", "Δ changed", "same",
  ]

  private func legend(_ nodes: [Diagram.Node], _ edges: [Diagram.Edge]) throws -> [String] {
    let diagram = Diagram(title: "T", caption: [], nodes: nodes, edges: edges, clusters: [])
    let drawing = try #require(DrawnSVG(try diagram.drawn(as: .svg)))
    let texts = Set(drawing.groups(of: "graph").flatMap(\.texts) + drawing.texts)
    return all.filter { texts.contains($0) }
  }

  private let pair = [Samples.node("a", "A"), Samples.node("b", "B")]

  @Test func `tells only the tone if all is asserted, alike and without direction`() throws {
    #expect(try legend(pair, [Samples.edge("1", "a", "b", "met", symmetric: true)]) == ["contact"])
  }

  @Test(arguments: Diagram.Tone.allCases)
  func `tells the tones that occur`(_ tone: Diagram.Tone) throws {
    let names: [Diagram.Tone: String] = [
      .cooperation: "cooperation", .contact: "contact", .formal: "formal act",
      .conflict: "conflict",
    ]
    let edge = Samples.edge("1", "a", "b", "did", tone: tone, symmetric: true)
    #expect(try legend(pair, [edge]) == [names[tone]])
  }

  @Test func `tells statuses as soon as one line is not asserted`() throws {
    let edges = [
      Samples.edge("1", "a", "b", "met", symmetric: true),
      Samples.edge("2", "a", "b", "met «denied»", line: .denied, symmetric: true),
    ]
    #expect(try legend(pair, edges) == ["contact", "asserted by a document", "«denied»"])
  }

  @Test func `tells arrows, widths and outlines only where they differ`() throws {
    let nodes = pair + [Samples.node("c", "C", shape: .country)]
    let edges = [
      Samples.edge("1", "a", "b", "warned", weight: 3), Samples.edge("2", "a", "c", "warned"),
    ]
    #expect(
      try legend(nodes, edges) == [
        "contact", "acts on", "thicker: more events", "rounded:", "bold:",
      ])
  }

  @Test func `tells marks instead of tones in a diff`() throws {
    let edges = [
      Samples.edge("1", "a", "b", "met", symmetric: true, weight: 3, mark: .added),
      Samples.edge("2", "a", "b", "met", symmetric: true, mark: .gone),
    ]
    #expect(try legend(pair, edges) == ["+ new", "− not mentioned any more"])
  }

  @Test func `shows no line for a mark that only names have`() throws {
    var same = Samples.node("a", "A")
    same.mark = .same
    var added = Samples.node("b", "B")
    added.mark = .added
    let edges = [Samples.edge("1", "a", "b", "met", symmetric: true, mark: .changed)]
    let diagram = Diagram(
      title: "T", caption: [], nodes: [same, added], edges: edges, clusters: [])
    let entries = Legend(of: diagram).rows.joined()
    #expect(entries.map(\.text) == ["new", "Δ changed"])
    #expect(entries.first?.sample == .sign("+"))
  }

  @Test func `shows what is reported as thin only where it is`() throws {
    func width(_ mark: Diagram.Mark?) -> Double? {
      let edges = [Samples.edge("1", "a", "b", "met", line: .reported, mark: mark)]
      let diagram = Diagram(title: "T", caption: [], nodes: pair, edges: edges, clusters: [])
      let entry = Legend(of: diagram).rows.joined().first { $0.text == "«reported»" }
      guard case .line(_, _, let width) = entry?.sample else { return nil }
      return width
    }
    #expect(width(nil) == 1 && width(.added) == 2)
  }

  @Test func `tells widths only where they differ`() throws {
    // Both are as wide as lines get.
    let edges = [
      Samples.edge("1", "a", "b", "met", symmetric: true, weight: 60),
      Samples.edge("2", "a", "b", "met", symmetric: true, weight: 90),
    ]
    #expect(try legend(pair, edges) == ["contact"])
  }

  @Test func `tells nothing of an empty drawing`() throws {
    #expect(try legend([], []) == [])
  }
}

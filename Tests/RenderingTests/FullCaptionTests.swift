import Rendering
import TestSupport
import Testing

/// What is left out of the texts is told.
struct FullCaptionTests {
  private func told(_ diagram: Diagram) throws -> [String] {
    try Diagram.Form.allCases.map { form in
      let drawing = try #require(DrawnSVG(try diagram.drawn(form, as: .svg)))
      let words = drawing.texts.filter { $0.contains("left out") }.joined()
      #expect(drawing.summary.hasSuffix(words))
      return words
    }
  }

  @Test(arguments: [
    "Mira Tolan", "Hayastan Հայ ქართ", "naïve 😀 漢字", "two\r\nlines\tand a tab", "e\u{301}", "",
  ])
  func `says nothing where nothing is left out`(_ text: String) throws {
    var diagram = Samples.small
    diagram.nodes[0].label = text
    #expect(try told(diagram) == ["", ""])
  }

  @Test(arguments: ["\0", "\u{1}", "\u{202e}", "\u{ffff}", "\u{85}", "\u{2066}"])
  func `counts what XML forbids and what turns the writing, wherever it stands`(
    _ character: String
  ) throws {
    var diagram = Samples.small
    diagram.nodes[0].label += character
    let one = "1 character that cannot be drawn was left out of the texts."
    #expect(try told(diagram) == [one, one])
    diagram.nodes[1].detail = character
    diagram.nodes[1].tooltip = character
    diagram.edges[0].label += character + "x" + character
    diagram.edges[0].tooltip += character
    diagram.clusters[0].label += character
    diagram.title += character
    diagram.caption[0] += character
    let nine = "9 characters that cannot be drawn were left out of the texts."
    #expect(try told(diagram) == [nine, nine])
  }
}

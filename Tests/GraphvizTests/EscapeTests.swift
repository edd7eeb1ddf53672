import Graphviz
import TestSupport
import Testing

/// Whatever a text holds, the drawing shows it as it stands and stays well-formed.
struct EscapeTests {
  private func drawn(_ attributes: DotGraph.Attributes) throws -> DrawnSVG {
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("n", attributes)]
    return try #require(DrawnSVG(try graph.drawn(by: .neato, as: .svg)))
  }

  @Test(arguments: [
    ("quote \" and back \\ end\\", "quote \" and back \\ end\\"), ("\\N \\G \\l", "\\N \\G \\l"),
    ("<b>not bold</b>", "<b>not bold</b>"), ("a & b &lt; &#65; &amp;", "a & b &lt; &#65; &amp;"),
    ("nul\u{0}after", "nulafter"), ("bell\u{7} esc\u{1b}[31m", "bell esc[31m"),
    ("rev\u{202e}ersed\u{2066}", "reversed"), ("😀 Әли Ереван Հայ", "😀 Әли Ереван Հայ"),
    ("]]> --> <!--", "]]> --> <!--"), ("\u{fffe}x\u{ffff}", "x"), ("{a|b}", "{a|b}"),
  ])
  func `draws any label as it stands`(_ text: String, _ expected: String) throws {
    let texts = try drawn([.label: .text(text)]).texts
    #expect(texts.map { $0.replacing("\u{a0}", with: " ") } == [expected])
  }

  @Test func `breaks a label at line breaks`() throws {
    #expect(try drawn([.label: .text("one\ntwo\r\nthree")]).texts == ["one", "two", "three"])
  }

  @Test(arguments: ["ends in \\", "\\\\", "\"quoted\" & <b>", "&amp; &#60;", "\u{1}\u{0}bad"])
  func `keeps tooltips well-formed`(_ text: String) throws {
    let graph = try drawn([.label: .text("x"), .tooltip: .tooltip(text)])
    #expect(graph.texts == ["x"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "data:text/html,<script>", "",
    "no colon", "file:///etc/passwd", "\u{1}javascript:x",
  ])
  func `drops links that could run or open something`(_ link: String) throws {
    #expect(try drawn([.label: .text("x"), .url: .url(link)]).links.isEmpty)
  }

  @Test(arguments: [
    ("https://a.example/?x=1&y=2", "https://a.example/?x=1&y=2"),
    ("https://a.example/\" onclick=\"alert(1)", "https://a.example/%22%20onclick=%22alert(1)"),
    ("https://a.example/'><script>", "https://a.example/%27%3E%3Cscript%3E"),
    ("HTTP://a.example/ə\\", "HTTP://a.example/%C9%99%5C"),
    ("mailto:desk@paper.example", "mailto:desk@paper.example"),
  ])
  func `keeps a link and encodes what could leave its quotes`(
    _ link: String, _ expected: String
  ) throws {
    let svg = try drawn([.label: .text("x"), .url: .url(link)])
    #expect(svg.links == [expected])
    #expect(!svg.attributes.contains("onclick") && !svg.elements.contains("script"))
  }

  @Test func `lets no keyword leave its attribute`() throws {
    let svg = try drawn([
      .label: .text("x"), .fontname: .raw("Sans\" onload=\"alert(1)"),
      .class: .raw("a\"><script>b"),
    ])
    #expect(!svg.attributes.contains("onload") && !svg.elements.contains("script"))
  }

  @Test func `survives random hostile texts`() throws {
    let pieces = [
      "\\", "\"", "'", "<", ">", "&", ";", "{", "}", "|", "\n", "\r", "\t", "N", "l", "&lt;",
      "&#65;",
      "%s", " ", "--", "]]>", "\u{0}", "\u{1}", "é", "Ə", "Հ", "ש", "ع", "😀", "\u{202e}", "\u{301}",
      "a", "/", "#", "javascript:", "\u{2028}", "\u{85}", "https://", "<!--",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      var graph = DotGraph("g")
      func text() -> String { (0..<random.next() % 12).map { _ in random.pick(pieces) }.joined() }
      graph.nodes = (0..<5).map { index in
        DotGraph.Node(
          "n\(index)",
          [.label: .text(text()), .tooltip: .tooltip(text()), .url: .url("https://" + text())])
      }
      graph.edges = [
        DotGraph.Edge(
          "e", from: "n0", to: "n1",
          [.label: .html(Markup(text())), .labeltooltip: .tooltip(text()), .url: .url(text())])
      ]
      let svg = try #require(DrawnSVG(try graph.drawn(by: .neato, as: .svg)))
      #expect(svg.links.allSatisfy { $0.hasPrefix("https://") })
      #expect(!svg.elements.contains("script"))
      #expect(!svg.attributes.contains { $0.hasPrefix("on") })
    }
  }
}

import TestSupport
import Testing

@testable import Graphviz

/// DOT that somebody wrote to do harm: whatever is drawn of it has no script, no file, no other link.
struct ForeignMarkupTests {
  /// The picture; nil if the text is refused.
  private func drawn(_ dot: String, by program: LayoutProgram = .dot) -> String? {
    try? String(decoding: program.drawing(of: Array(dot.utf8), as: .svg), as: UTF8.self)
  }

  private func expectHarmless(_ svg: String, _ dot: String) throws {
    // Control characters that libgvc makes of entities are left out behind it.
    let drawing = try #require(
      DrawnSVG(Array(withoutControls(svg).utf8)), "\(dot)\n\(svg)")
    #expect(
      drawing.elements.isDisjoint(with: ["script", "image", "foreignObject", "use"]), "\(dot)")
    #expect(!drawing.attributes.contains { $0.lowercased().hasPrefix("on") }, "\(dot)\n\(svg)")
    let isHarmless = drawing.links.allSatisfy { link in
      link.isEmpty || ["http:", "https:", "mailto:"].contains { link.lowercased().hasPrefix($0) }
    }
    #expect(isHarmless, "\(dot)\n\(drawing.links)")
    #expect(!svg.contains("<?xml-stylesheet"), "\(dot)")
  }

  private static let table =
    #"<TABLE HREF="javascript:alert(1)" TITLE="t"><TR><TD>x</TD></TR></TABLE>"#
  private static let handler =
    #"<TABLE HREF="x&quot; onmouseover=&quot;alert(2)" TITLE="t"><TR><TD>x</TD></TR></TABLE>"#
  private static let picture = #"<TABLE><TR><TD><IMG SRC="/tmp/p.png"/></TD></TR></TABLE>"#

  @Test(arguments: [
    "<?x ' ?>", "<?x \" ?>", "<?x?>", "<!DOCTYPE t [<!ENTITY e '\"'>]>", "<![CDATA[']]>",
    "<!-- ' >", "<!ELEMENT '>", "<SCRIPT>'</SCRIPT>", "<\u{301}B>", "<B '>", "<B X='<>'>", "&'",
    "&#xffffffff;",
    "<x:B/>", "< B>", "</ B>",
  ])
  func `refuses what is no markup of Graphviz`(_ start: String) throws {
    for rest in [Self.table, Self.handler, Self.picture] {
      let dot = Array("digraph { a [shape=plain, label=<\(start)\(rest)>] }".utf8)
      let error = #expect(throws: GraphvizError.self) {
        try LayoutProgram.dot.drawing(of: dot, as: .svg)
      }
      #expect(error?.reason.contains("in a label is no markup of Graphviz") == true, "\(error)")
    }
  }

  @Test(arguments: [
    "label=<@>", "label=<<!-- ' -->@>", "label=<<!-- <?x '> -->@>", "label=<@>, charset=latin1",
    "xlabel=<@>",
    // Equal texts share one copy, and with it whether they are markup.
    "comment=<@>, label=\"TEXT\u{1}\"", "tooltip=<@>, label=\"TEXT\u{7f}\"",
    "tooltip=<<?x ' ?>@>",
    #"id="&bogus;", class="&bogus; x&quot; onload=&quot;1""#, #"id="\N\G\\""#,
    #"label="&bogus; &amp;bogus;", tooltip="&bogus; &#1; x\\\\""#,
    #"shape="/tmp/p.png", label=x"#, #"shape=custom, shapefile="/tmp/p.png""#,
    #"shape=record, label="<p\" onload=\"1> a | {b|<x>c &lt;script&gt;}", URL="javascript:1""#,
    #"style="filled\" onload=\"1", fillcolor="red\" onload=\"1:blue", gradientangle="1\" onload=\"2""#,
    #"color="x\" onload=\"1", fontcolor="<script>", fontsize="1\" onload=\"1", penwidth="\" o=\"""#,
    #"label=<<TABLE ID="&amp;bogus;" TITLE="&amp;bogus;&#10;&quot;&#x3c;script&gt;" HREF="http://x"><TR><TD PORT="&quot;" COLOR="&quot; onload=&quot;">&amp;bogus;&lt;script&gt;</TD></TR></TABLE>>"#,
    #"label=<<TABLE onload="1" SRC="/tmp/p.png"><TR><TD><IMG SRC="/tmp/p.png"></IMG></TD></TR></TABLE>>"#,
  ])
  func `draws only what is harmless`(_ attributes: String) throws {
    let attributes = attributes.replacing("@", with: Self.table)
      .replacing("TEXT", with: Self.table.replacing("\"", with: "\\\""))
    for dot in [
      "digraph { a [\(attributes)] }", "digraph { \(attributes.replacing(", ", with: "; ")); a }",
      "digraph { a -> b [\(attributes)] }",
      "digraph { subgraph cluster_x { \(attributes.replacing(", ", with: "; ")); a } }",
    ] {
      let svg = try #require(drawn(dot), "\(dot)")
      try expectHarmless(svg, dot)
    }
  }

  @Test func `layers, targets and tooltips of all parts stay in their place`() throws {
    let hostile = #""x\" onload=\"1""#
    let names = ["head", "tail", "label", "edge"].flatMap { part in
      ["URL", "href", "target", "tooltip"].map { "\(part)\($0)=\(hostile)" }
    }
    let links = names.map { $0.replacing("URL=\"x", with: "URL=\"http://x") }
    let dot = """
      digraph { layers="a\\" onload=\\"1:b<c"; tooltip=\(hostile); target=\(hostile)
        a -> b [label=l, headlabel=h, taillabel=t, layer="b<c", \(links.joined(separator: ", "))] }
      """
    let svg = try #require(drawn(dot))
    try expectHarmless(svg, dot)
  }

  @Test func `characters of HTML and our own markup stay`() throws {
    let dot = "digraph { a [label=<<B>caf&eacute; &#8211; &lt;b&gt; &amp;</B>\n<BR/>x &gt; y>] }"
    let svg = try #require(drawn(dot))
    let drawing = try #require(DrawnSVG(Array(svg.utf8)))
    #expect(drawing.texts == ["café – <b> &", "x > y"])
    let tip =
      "digraph { a [label=<<TABLE HREF='http://x' TITLE='1 &#10; 2'><TR><TD>x</TD></TR></TABLE>>] }"
    #expect(drawn(tip)?.contains("xlink:title=\"1 &#10; 2\"") == true)
  }

  private static let parts = [
    "<", ">", "\"", "'", "&", ";", "=", "/", "?", "!", "-", "[", "]", " ", "\n", "\\", "\\N", "\\G",
    "<?x", "?>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [", "<!ENTITY e \"", "&e;",
    "&quot;",
    "&#34;", "&#x22;", "&lt;", "&#60;", "&amp;", "&bogus;", "<TABLE ", "<TABLE>", "</TABLE>",
    "<TR>",
    "</TR>", "<TD ", "<TD>", "</TD>", "<B>", "</B>", "<IMG SRC=\"/tmp/p.png\"/>", "HREF=", "href =",
    "TITLE=\"t\" ", "ID=\"", "TARGET=\"", "<FONT FACE=\"", "</FONT>", "javascript:alert(1)",
    "data:text/html,x", "VBScript:x", "http://x", "onload=\"1\" ", "onclick='1' ", "<script>",
    "</script>", "x", "\u{301}", "\u{1}", "\u{202e}", "é", "<BR/>", table, handler, picture,
  ]
  private static let names = [
    "label", "xlabel", "headlabel", "taillabel", "tooltip", "id", "class", "URL", "href", "edgeURL",
    "headhref", "labelURL", "target", "edgetarget", "labeltooltip", "fontname", "labelfontname",
    "image", "shapefile", "shape", "style", "fillcolor", "color", "fontcolor", "comment", "layer",
    "layers", "stylesheet", "charset", "colorscheme",
  ]

  @Test(arguments: [1, 2, 3, 4])
  func `no random text does harm`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var drawings = 0
    for _ in 0..<250 {
      let attributes = (0..<3).map { _ in
        let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in random.pick(Self.parts) }
          .joined()
        let isMarkup = !random.oneIn(3)
        return (isMarkup ? random.pick(Self.names.prefix(4) + []) : random.pick(Self.names))
          + (isMarkup
            ? "=<\(balanced(text, &random))>" : "=\"\(text.replacing("\"", with: "\\\""))\"")
      }
      let dot = """
        digraph { node [shape=\(random.pick(["plain", "box", "record"]))]
          subgraph cluster_c { \(attributes[2]); c }
          a [\(attributes[0])]; a -> b [\(attributes[1])] }
        """
      guard let svg = drawn(dot) else { continue }
      drawings += 1
      try expectHarmless(svg, dot)
    }
    #expect(drawings > 25)
  }

  /// Text that the reader of DOT takes for one label: each `<` has its `>`; often in a sound table.
  private func balanced(_ text: String, _ random: inout SeededGenerator) -> String {
    var depth = 0
    var kept = ""
    for scalar in text.unicodeScalars {
      if scalar == ">", depth == 0 { continue }
      depth += scalar == "<" ? 1 : scalar == ">" ? -1 : 0
      kept.unicodeScalars.append(scalar)
    }
    kept += String(repeating: ">", count: depth)
    guard !random.oneIn(3) else { return kept }
    let quoted = kept.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
    let key = random.pick(["HREF", "TITLE", "ID", "TARGET", "COLOR", "STYLE", "PORT"])
    return
      "<TABLE \(key)=\"\(quoted)\" TITLE=\"t\"><TR><TD>\(random.pick(["x", kept]))</TD></TR></TABLE>"
  }
}

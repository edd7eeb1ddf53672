import Graphviz
import TestSupport
import Testing

/// DOT that somebody else wrote, of the kind that does not crash.
struct ForeignGraphTests {
  private func drawn(_ dot: String, by program: LayoutProgram = .dot) throws -> String {
    String(decoding: try program.drawing(of: Array(dot.utf8), as: .svg), as: UTF8.self)
  }

  private func svg(_ dot: String) throws -> DrawnSVG {
    try #require(DrawnSVG(Array(try drawn(dot).utf8)))
  }

  @Test(arguments: LayoutProgram.allCases)
  func `draws with every program`(_ program: LayoutProgram) throws {
    let drawing = try drawn("graph { a -- b; subgraph cluster_x { c; d } b -- c }", by: program)
    #expect(drawing.contains("<svg") && drawing.matches(of: /class="node"/).count == 4)
  }

  private static let formats: [(DrawingFormat, [UInt8])] = [
    (.png, [0x89, 0x50]), (.pdf, Array("%P".utf8)),
  ]

  @Test(arguments: formats)
  func `draws in every format`(_ format: DrawingFormat, _ start: [UInt8]) throws {
    let bytes = try LayoutProgram.neato.drawing(of: Array("digraph { a }".utf8), as: format)
    #expect(bytes.starts(with: start))
  }

  @Test(arguments: [
    #"digraph { a [URL="javascript:alert(1)"] }"#, #"digraph { a [href="data:text/html,x"] }"#,
    #"digraph { a [URL="JavaScript:alert(1)"] }"#, #"digraph { a [URL="/etc/passwd"] }"#,
    #"digraph { a -> b [edgeURL="javascript:1", labelURL="vbscript:1", label=x] }"#,
    #"digraph { a -> b [headhref="javascript:1", tailURL="file:///x", headlabel=x, taillabel=y] }"#,
    #"digraph { URL="javascript:1" subgraph cluster_c { href="javascript:1"; label=c; a } }"#,
    #"digraph { node [URL="javascript:1"] a; subgraph { node [href="file:/x"]; b } }"#,
    #"digraph { a [label=<<TABLE><TR><TD HREF="javascript:1">x</TD></TR></TABLE>>] }"#,
    #"digraph { a [label=<<TABLE HREF='java&#115;cript:1'><TR><TD>x</TD></TR></TABLE>>] }"#,
    #"digraph { a [label=<<TABLE><TR><TD hReF = "data:x">x</TD></TR></TABLE>>] }"#,
  ])
  func `no link leads elsewhere than to the web`(_ dot: String) throws {
    #expect(try svg(dot).links == [])
  }

  @Test(arguments: [
    #"digraph { a [URL="https://a.example/?x=1&y=2"] }"#,
    #"digraph { a [label=<<TABLE><TR><TD HREF="https://a.example/?x=1&amp;y=2">x</TD></TR></TABLE>>] }"#,
  ])
  func `links to the web stay as they are`(_ dot: String) throws {
    #expect(try svg(dot).links == ["https://a.example/?x=1&y=2"])
  }

  @Test(arguments: [
    #"digraph { a [URL="https://x\" onclick=\"alert(1)"] }"#,
    #"digraph { a [fontname="x\" onload=\"alert(1)"] }"#,
    #"digraph { a -> b [label=x, labelfontname="x\"><script>1</script>", headlabel=y] }"#,
    #"digraph { stylesheet="x\"?><script>1</script>"; a }"#,
    #"digraph { a [URL="http://x", target="x\" onclick=\"alert(1)"] }"#,
    #"digraph { a [label=<<FONT FACE="x&quot; onload=&quot;1">x</FONT>>] }"#,
    #"digraph { a [label=<<TABLE><TR><TD HREF="http://x&quot; onclick=&quot;1">x</TD></TR></TABLE>>] }"#,
    #"digraph { a [label=<<TABLE><TR><TD HREF="http://x" TARGET="x&quot; onclick=&quot;1">x</TD></TR></TABLE>>] }"#,
    #"digraph { a [id="x\" onclick=\"1", class="y\" onclick=\"1", tooltip="z\" onclick=\"1"] }"#,
    #"digraph { a [style=filled, fillcolor="red:blue\" onload=\"alert(1)"] }"#,
    #"digraph { a [style=filled, fillcolor="red\" onload=\"1:blue", gradientangle=45] }"#,
    #"digraph { a [color="red\" onload=\"1", fontcolor="red\" onload=\"1"] }"#,
    #"digraph { bgcolor="red:blue\" onload=\"1"; subgraph cluster_c { pencolor="x\" onload=\"1"; a } }"#,
    #"digraph { a -> b [color="red:blue\" onload=\"1", style="bold\" onload=\"1", arrowhead="\"onload=1"] }"#,
    #"digraph { a [class="x", colorscheme="\" onload=\"1", color="/\" onload=\"1/1"] }"#,
    #"digraph { "<script>1</script>" [comment="--><script>1</script>"] }"#,
    #"digraph { a [label=<<!-- <IMG SRC="x"/> --><B>b</B>>] }"#,
  ])
  func `nothing breaks out of its attribute`(_ dot: String) throws {
    let drawing = try svg(dot)
    #expect(!drawing.elements.contains("script"))
    #expect(!drawing.attributes.contains { $0.hasPrefix("on") })
  }

  @Test(arguments: [
    #"a [image="FILE"]"#, #"imagepath="FOLDER"; a [image="dot.png"]"#,
    #"a [shape=epsf, shapefile="FILE"]"#, #"a [shape=none, shapefile="FILE"]"#,
    #"a [label=<<TABLE><TR><TD><IMG SRC="FILE"/></TD></TR></TABLE>>]"#,
    #"a [label=<<TABLE><TR><TD><img scale="true" src='FILE'/></TD></TR></TABLE>>]"#,
    #"_background="I 0 0 10 10 LENGTH -FILE"; a"#, #"stylesheet="FILE"; a"#,
    #"node [image="FILE"]; subgraph { node [image="FILE"]; a }"#,
  ])
  func `no file is opened or named`(_ body: String) throws {
    let folder = try TemporaryFolder()
    // One pixel, so that a picture that is found would be drawn.
    var graph = DotGraph("g")
    graph.nodes = [DotGraph.Node("n", [.label: .text("")])]
    try folder.write(try graph.drawn(by: .neato, as: .png), to: "dot.png")
    let file = folder.file("dot.png")
    let dot = body.replacing("FILE", with: file).replacing("FOLDER", with: folder.path)
      .replacing("LENGTH", with: "\(file.utf8.count)")
    let text = try drawn("digraph { \(dot) }")
    #expect(!text.contains("<image") && !text.contains("dot.png") && !text.contains(folder.path))
    #expect(DrawnSVG(Array(text.utf8)) != nil)
  }

  @Test(arguments: ["layout=circo", "graph [layout=nonsense]", "subgraph x { layout=circo; b }"])
  func `the graph does not choose the program`(_ attribute: String) throws {
    let plain = "digraph { a -> b; b -> c; c -> a; "
    func places(_ dot: String) throws -> [Substring] {
      try drawn(dot).matches(of: /<ellipse [^>]*>/).map(\.0)
    }
    #expect(try places(plain + attribute + " }") == places(plain + "}"))
  }

  @Test(arguments: [
    ("digraph { a -> ", "no DOT: line 1: syntax error"),
    ("digraph {\n a\n\n -> -> b }", "no DOT: line 4: syntax error near '->'"),
    ("graph { a -- b\n a -> b }", "no DOT: line 2: syntax error near '->'"),
    ("digraph { a }\nnonsense", "no DOT: line 2: syntax error near 'nonsense'"),
    ("", "holds no graph"), ("/* nothing */\n", "holds no graph"),
    ("digraph { a } digraph { b }", "holds several graphs; give each in a file of its own"),
  ])
  func `says what is wrong with a text`(_ dot: String, _ message: String) throws {
    let error = #expect(throws: GraphvizError.self) { try drawn(dot) }
    #expect(error?.description == message)
  }

  @Test func `a text that failed leaves nothing behind`() throws {
    #expect(throws: GraphvizError.self) { try drawn("digraph { a -> ") }
    #expect(throws: GraphvizError.self) { try drawn("digraph { a } graph { b }") }
    #expect(try svg("digraph { fine }").texts == ["fine"])
  }

  @Test func `markup keeps what is harmless`() throws {
    let drawing = try svg(
      #"""
      digraph { a [label=<<TABLE BGCOLOR="gray93" TITLE="1 &gt; 0"><TR><TD ALIGN='LEFT'
        COLSPAN="2"><B>bold</B><BR/>next &amp; last</TD></TR><HR/><TR><TD>x</TD><VR/><TD>y</TD></TR></TABLE>>] }
      """#)
    #expect(drawing.texts == ["bold", "next & last", "x", "y"])
    let coloured = "digraph { a [label=<<TABLE BGCOLOR='gray93'><TR><TD>x</TD></TR></TABLE>>] }"
    #expect(try drawn(coloured).contains("fill=\"#ededed\""))
  }
}

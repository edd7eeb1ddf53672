import Graphviz
import Testing

struct MarkupTests {
  @Test(arguments: [
    ("a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;"), ("</TABLE>", "&lt;/TABLE&gt;"),
    ("", "&#160;"), ("  ", "&#160;"), ("\u{0}\u{1}", "&#160;"), ("one\ntwo", "one two"),
    ("&amp;", "&amp;amp;"),
  ])
  func `takes any text as it stands`(_ text: String, _ source: String) {
    #expect(Markup(text).source == source)
  }

  @Test func `nests fonts, tables and lines`() {
    let name = Markup("Tolan").bold.font(size: 10.5, colour: "#123456")
    #expect(name.source == "<FONT POINT-SIZE=\"10.5\" COLOR=\"#123456\"><B>Tolan</B></FONT>")
    #expect(Markup.lines([Markup("a"), Markup("b")]).source == "a<BR/>b")
    #expect(
      Markup.lines([Markup("a"), Markup("b")], .left).source
        == "a<BR ALIGN=\"LEFT\"/>b<BR ALIGN=\"LEFT\"/>")
    let table = Markup.table([[Markup.Cell(name, .left)]], padding: 1, background: "#FFFFFF")
    #expect(table.source.hasPrefix("<TABLE BORDER=\"0\""))
    #expect(table.source.contains("CELLPADDING=\"1\" BGCOLOR=\"#FFFFFF\"><TR><TD ALIGN=\"LEFT\""))
  }

  @Test func `lets no colour break out of its quotes`() {
    let source = Markup("x").font(colour: "red\" HREF=\"javascript:x").source
    #expect(source == "<FONT COLOR=\"red HREFjavascript:x\">x</FONT>")
  }
}

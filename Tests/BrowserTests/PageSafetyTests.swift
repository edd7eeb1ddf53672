import Foundation
import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// Whatever names and sentences hold, no script of theirs runs and nothing is asked of the world.
@Suite(.serialized)
struct PageSafetyTests {
  static let names = [
    "<script>window.hit=1</script>", "</script><script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>", "\"><svg onload=window.hit=1>",
    "' onmouseover='window.hit=1",
    "<iframe src=\"javascript:parent.hit=1\">", "javascript:window.hit=1", "</style><b>bold</b>",
    "</title><script>window.hit=1</script>", "<a href=\"javascript:window.hit=1\">x</a>",
    "&lt;script&gt;window.hit=1&lt;/script&gt;", "&#60;script&#62;",
    "]]><script>window.hit=1</script>",
    "<!-- <script>window.hit=1</script>", "--><script>window.hit=1</script>", "${window.hit=1}",
    "{{constructor.constructor('window.hit=1')()}}", "\\u003cscript\\u003e", "\u{202E}tpircs",
    "nul\u{0}byte", "tab\tand\nline", "`window.hit=1`", "<base href=//evil.example>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example'</style>",
    "<object data=\"data:text/html,<script>1</script>\">", "<form action=//evil.example><input>",
    "__proto__", "constructor", String(repeating: "ж\u{0301}", count: 5_000),
    "👩‍👩‍👧 Հայաստան საქართველო العربية 中文 e\u{0301}\u{0323}",
  ]

  private static var page: Page {
    let statements = names.indices.map { index in
      statement(
        "a\(index)", names[index], "a\((index + 1) % names.count)", on: "202\(index % 3 + 3)-05-01",
        in: names[index], at: index, quote: names[index])
    }
    let actors = names.enumerated().map { index, name in
      Actor(
        id: "a\(index)", name: name, kind: .person, country: name,
        aliases: [name, "</td><script>window.hit=1</script>"],
        affiliations: [Affiliation(person: "a\(index)", role: name, of: name, asOf: nil)])
    }
    let sources = names.map {
      KnowledgeGraph.Source(
        id: $0, title: $0, publisher: $0, published: date("2024-01-01"), url: $0)
    }
    return Page(of: graph(of: statements, actors: actors, sources: sources), title: names[0])
  }

  @Test func `lets no name or sentence become script, request or foreign element`() throws {
    let view = try PageView(Self.page)
    #expect(try view.rows("statements") == Self.names.count)
    // Every actor and every line is chosen once, so that all of it goes through the panel.
    try view.browser.value(
      """
      (() => {
        for (const each of document.querySelectorAll('#frame .actor, #frame .relation')) {
          each.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          for (const details of document.querySelectorAll('#panel details')) details.open = true;
        }
        for (const word of ['script', 'window', 'a', '<', 'nul', '中']) {
          const query = document.getElementById('query');
          query.value = word;
          query.dispatchEvent(new Event('input'));
        }
      })()
      """)
    #expect(try view.browser.text("window.hit") == "undefined")
    #expect(
      try view.browser.value("document.querySelectorAll('script, style').length") as? Int == 2)
    let strangers = try view.list(
      """
      [...document.querySelectorAll('*')].filter((each) =>
        ['IFRAME', 'IMG', 'OBJECT', 'EMBED', 'BASE', 'LINK', 'B'].includes(each.tagName)
        || [...each.attributes].some(({ name, value }) => name.startsWith('on')
          || /^(xlink:)?(href|src|action|data)$/.test(name) && !value.startsWith('#')))
        .map((each) => each.outerHTML.slice(0, 200))
      """)
    #expect(strangers == [])
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `shows names as they stand`() throws {
    let view = try PageView(Self.page)
    let shown = try view.list(
      "[...document.querySelectorAll('#actors tbody tr')].map((row) => row.cells[0].textContent)")
    // What XML forbids is left out, line ends are blanks.
    let expected = Self.names.map { name in
      name.filter { $0 != "\u{0}" }.replacing("\u{202E}", with: "").replacing("\t", with: " ")
        .replacing("\n", with: " ")
    }
    #expect(Set(shown) == Set(expected))
  }

  @Test func `is a picture and tables without script`() throws {
    let view = try PageView()
    try view.browser.allowScript(false)
    try view.open("")
    let seen = "!document.getElementById('controls').hidden"
    #expect(try view.browser.text(seen) == "false")
    #expect(try view.rows("statements") == 7)
    #expect(
      try view.browser.text("document.querySelector('#frame svg').clientHeight > 100") == "true")
    #expect(view.browser.complaints == Browser.Complaints())
  }
}

import Foundation
import Rendering
import TestSupport
import Testing

/// The page's file; what it does in a browser is told by BrowserTests.
struct PageTests {
  private func page(link: String? = nil) -> Page {
    Page(
      diagram: Samples.small,
      actors: [
        Page.Actor(
          id: "mira-tolan", name: "Mira Tolan", shape: .person, country: "Aldoria",
          aliases: ["Tolan"],
          roles: [.init(words: "president of Aldoria", detail: "President", asOf: "2024-02")],
          years: [2024])
      ],
      documents: [
        Page.Document(
          id: "a.txt", title: "Talks", publisher: "The Lantern", published: "2024-05-03",
          link: link)
      ],
      statements: [
        Page.Statement(
          line: "1", subject: "mira-tolan", object: "jonas-kray", relation: "met",
          family: "CONSULT", side: nil, tone: .contact, symmetric: true, status: .asserted,
          date: "2024-05-01",
          year: 2024, event: 0, document: 0, speaker: nil,
          sentence: .init(before: "Tolan ", predicate: "met", after: " Kray."))
      ])
  }

  private func html(link: String? = nil) throws -> String {
    String(decoding: try page(link: link).html(), as: UTF8.self)
  }

  @Test func `gives the same bytes twice`() throws {
    #expect(try page().html() == page().html())
  }

  @Test func `escapes dates like everything else`() throws {
    var page = page()
    let hostile = "\"><b onclick=alert(1)>2024"
    page.actors[0].roles[0].asOf = hostile
    page.documents[0].published = hostile
    page.statements[0].date = hostile
    #expect(!String(decoding: try page.html(), as: UTF8.self).contains("<b onclick"))
  }

  @Test func `counts what it leaves out of pictures and tables`() throws {
    #expect(try !html().contains("left out of the texts"))
    var page = page()
    page.documents[0].title = "Ta\u{202e}lks"
    page.statements[0].sentence.after += "\0"
    let html = String(decoding: try page.html(), as: UTF8.self)
    #expect(html.contains("2 characters that cannot be drawn were left out of the texts."))
    #expect(!html.contains("\u{202e}"))
  }

  @Test func `is one file that loads nothing`() throws {
    let html = try html()
    let addresses = html.matches(of: /(?:src|href|action)="([^"]*)"/).map { String($0.output.1) }
    #expect(!addresses.isEmpty && addresses.allSatisfy { $0.hasPrefix("#") })
    #expect(!html.contains("@import") && !html.contains("url("))
    #expect(!html.contains(" style=") && !html.contains(" onclick="))
  }

  @Test func `lets only its own style and script run`() throws {
    let html = try html()
    let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    let style = try #require(html.firstMatch(of: /<style>([\s\S]*?)<\/style>/))
    let script = try #require(html.firstMatch(of: /<script type="module">([\s\S]*?)<\/script>/))
    let expected = [
      "default-src 'none'", "script-src 'sha256-\(try digest(String(script.output.1)))'",
      "style-src 'sha256-\(try digest(String(style.output.1)))'", "base-uri 'none'",
      "form-action 'none'",
    ]
    #expect(String(policy.output.1) == expected.joined(separator: "; "))
  }

  /// SHA-256 in base 64, by the system's own program.
  private func digest(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let digits = Array(line.prefix(64).utf8)
    try #require(digits.count == 64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { start in
      UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  @Test func `tells in tables what stands behind the picture`() throws {
    let html = try html()
    for part in [
      "<h1>Who dealt with whom, 2024</h1>", "Tolan <mark>met</mark> Kray.",
      "<time>2024-05-01</time>", "<a href=\"#d0\">The Lantern, 2024-05-03</a>",
      "data-aliases=\"Tolan\"", "president of Aldoria (2024-02)", "data-detail=\"President\"",
      "data-line=\"e_1\"", "data-from=\"n_mira_tolan\"",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=\"2\"", "href=\"https://example.org/a?b=1&amp;c=%222%22\""),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("//example.org", nil),
  ])
  func `leads from a document to the web, never to scripts`(
    _ link: String, _ attribute: String?
  ) throws {
    let row = try #require(html(link: link).firstMatch(of: /<tr id="d0".*/))
    let hrefs = row.output.matches(of: /href="[^"]*"/).map { String($0.output) }
    #expect(hrefs == [attribute].compactMap(\.self))
  }

  @Test func `lists for readers without script only what the picture has`() throws {
    var page = page()
    page.statements.append(page.statements[0])
    page.statements[1].tone = .cooperation
    page.statements[1].status = .denied
    let html = String(decoding: try page.html(), as: UTF8.self)
    let items = html.matches(of: /<li data-(\w+)="(\w*)"( hidden)?>/)
    func entries(hidden: Bool) -> [String] {
      items.filter { ($0.3 != nil) == hidden }.map { "\($0.1) \($0.2)" }
    }
    #expect(
      entries(hidden: false) == [
        "tone contact", "tone formal", "tone conflict", "arrow ", "width ", "status asserted",
        "status planned", "shape person", "shape organisation", "shape country",
      ])
    #expect(entries(hidden: true) == ["tone cooperation", "status denied"])
  }

  @Test func `uses no id twice`() throws {
    let ids = try html().matches(of: /[ ]id="([^"]*)"/).map { String($0.output.1) }
    #expect(ids.count > 30)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `takes a graph without anything`() throws {
    let empty = Page(
      diagram: Diagram(title: "", caption: [], nodes: [], edges: [], clusters: []), actors: [],
      documents: [], statements: [])
    let html = String(decoding: try empty.html(), as: UTF8.self)
    #expect(html.contains("Nothing to show.") && html.hasSuffix("</html>\n"))
  }

  /// Text keeps a contrast of 4.5 to the ground it stands on, a line one of 3 (WCAG 2.1, 1.4.3 and
  /// 1.4.11), light and dark.
  @Test func `is legible light and dark`() throws {
    let html = try html()
    let blocks = html.matches(of: /:root \{([^}]*)\}/).map { match in
      Dictionary(
        String(match.output.1).matches(of: /--([a-z-]+): (#[0-9a-f]{6})/)
          .map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { $1 })
    }
    #expect(blocks.count == 3)
    for colours in blocks {
      let grounds = ["ground", "surface", "quiet", "plate"].compactMap { colours[$0] }
      #expect(grounds.count == 4)
      let bounds = [
        "text": 4.5, "muted": 4.5, "faint-text": 4.5, "blue": 4.5, "vermillion": 4.5, "black": 4.5,
        "outline": 3, "faint": 3,
      ]
      for (name, bound) in bounds {
        let colour = try #require(colours[name])
        for ground in grounds {
          let contrast = try #require(Colour(colour)).contrast(to: #require(Colour(ground)))
          #expect(contrast >= bound, "\(name) on \(ground)")
        }
      }
      let (text, mark) = (try #require(colours["text"]), try #require(colours["mark"]))
      #expect(try #require(Colour(text)).contrast(to: #require(Colour(mark))) >= 4.5)
      // Every text takes one of these, what stands in an empty field too.
      let texts = html.matches(of: /[^-]color: var\(--([a-z-]+)\)/).map { String($0.output.1) }
      #expect(texts.count > 10)
      for name in texts where name != "ground" { #expect(bounds[name] == 4.5, "\(name)") }
      try expectDistinct(["blue", "muted", "black", "vermillion"], of: colours)
      try expectDistinct(["blue", "faint", "black", "vermillion"], of: colours)
    }
  }

  // Browsers grey it out, or make it translucent.
  @Test func `sets what stands in an empty field in a colour of its own`() throws {
    let rule = try #require(html().firstMatch(of: /::placeholder \{([^}]*)\}/))
    #expect(rule.output.1.contains("color: var(--muted)") && rule.output.1.contains("opacity: 1"))
  }

  /// Tones, or marks, that look different with every kind of colour blindness too.
  private func expectDistinct(_ names: [String], of colours: [String: String]) throws {
    for blindness in [nil] + Colour.Blindness.allCases.map(\.self) {
      let seen = try names.map { name in
        try #require(Colour(colours[name] ?? "")).seen(with: blindness)
      }
      for (index, one) in seen.enumerated() {
        for (place, other) in seen.enumerated().dropFirst(index + 1) {
          #expect(one.distance(to: other) >= 30, "\(names[index]), \(names[place]), \(colours)")
        }
      }
    }
  }
}

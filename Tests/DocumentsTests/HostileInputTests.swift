import Documents
import Knowledge
import Testing

struct HostileInputTests {
  private static let sentence = "Ruritania accused Sylvania of spying on Monday. "

  private func pageText(_ html: String) throws -> String {
    try article(html, named: "page.html").text
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: ["<div>", "<div></x>", "<b><font>", "<table><tr><td>", "<ul><li>", "<svg><g>"])
  func `reads pages of any depth`(_ tag: String) throws {
    let html = repeated(tag, 100_000) + "</svg>" + Self.sentence
    #expect(
      try article("<p>Kern met Brandl.</p>" + html, named: "page.html").text.hasPrefix("Kern"))
  }

  @Test func `keeps the text of a page that nests too deep`() throws {
    let html = repeated("<div>", 100_000) + Self.sentence + repeated("</div>", 100_000) + "<p>End."
    #expect(try pageText(html) == Self.sentence.dropLast() + "\nEnd.")
  }

  @Test(arguments: [
    "[", "[a](", "![", "<a", "*a", "`", "\\", "> ", "# ", "- ", "|", "~~~", "&nbsp;",
  ])
  func `reads Markdown of nothing but marks`(_ mark: String) throws {
    let text = repeated(mark, 20_000) + "\n\n" + Self.sentence
    #expect(try article(text, named: "page.md").text == text)
  }

  @Test(arguments: ["&#0;", "&bogus;", "<", "</", "<!--", "<!", "<p x=\"", "<a b=c ", "&#xD800;"])
  func `reads tag soup`(_ soup: String) throws {
    let article = try article("<p>Kern met Brandl.</p>" + repeated(soup, 5_000), named: "x.html")
    #expect(article.text.hasPrefix("Kern met Brandl."))
  }

  @Test func `reads a line of a million words`() throws {
    let text = repeated(Self.sentence, 125_000)
    #expect(try article(text).texts(.paragraph).count == 1)
  }

  @Test func `reads a hundred thousand short lines`() throws {
    let menu = (0..<20_000).map { "Entry number \($0)" }.joined(separator: "\n")
    let page = try article(menu + "\n" + Self.sentence)
    #expect(page.blocks.count == 20_001)
    #expect(page.texts(.paragraph) == [String(Self.sentence.dropLast())])
  }

  @Test func `keeps marks that turn the direction of writing`() throws {
    let text = "\u{202E}Kern\u{202C} met \u{2066}Brandl\u{2069} in Zenda."
    #expect(try article(text).text == text)
  }

  @Test(arguments: ["\r", "\n", "\r\n"])
  func `knows every end of line`(_ end: String) throws {
    let page = try article("Kern met Brandl." + end + "She left him." + end)
    #expect(page.texts(.paragraph) == ["Kern met Brandl.", "She left him."])
  }
}

struct BlockInvariantTests {
  /// A generator that gives the same numbers for the same seed (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "Kern met Brandl in Zenda. ", "Élodie 3 March 2024 ", "\n", "\n\n", "\r\n", "# ", "- ", "> ",
    "[link](x) ", "![i](y)", "**", "_", "`", "\\", "<p>", "</p>", "<div class=share>", "<br>",
    "<h1>", "&amp;", "\u{A0}", "😀", "e\u{301}", "---\n", "===\n", "More stories\n", "©", "<!--",
    "-->",
    "| a |", "\u{202E}", "Read also: ", "...", "?", "<a href=x>", "</a>", "<script>", "</script>",
  ]

  @Test(arguments: 0..<60)
  func `gives ascending blocks on scalar boundaries`(_ seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let count = Int.random(in: 1...80, using: &generator)
    let text =
      "Kern left. "
      + (0..<count).compactMap { _ in
        Self.pieces.randomElement(using: &generator)
      }.joined()
    for name in ["x.txt", "x.md", "x.html"] {
      guard let article = try? article(text, named: name) else { continue }
      check(article)
      #expect(try Documents.ArticleReader().article(from: Array(text.utf8), named: name) == article)
    }
  }

  private func check(_ article: Article) {
    let bytes = Array(article.text.utf8)
    #expect(!article.body.isEmpty)
    #expect(article.readableText.utf8.count == bytes.count)
    var end = 0
    for block in article.blocks {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty)
      end = block.range.upperBound
      let ranges = [block.range] + block.skipped
      #expect(ranges.allSatisfy { block.range.contains($0.lowerBound) && $0.upperBound <= end })
      #expect(
        zip(block.skipped, block.skipped.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      let edges = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
      #expect(edges.allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 })
    }
    #expect(end <= bytes.count)
  }
}

import Documents
import Knowledge
import Testing

struct MarkdownTests {
  private func read(_ text: String) throws -> Article { try article(text, named: "note.md") }

  @Test func `tells headline, headings, paragraphs and noise`() throws {
    let note = try read(
      """
      [Home](/) | [News](/news) | [Archive](/archive)

      # Kern meets Brandl

      Anna Kern met Otto Brandl
      in Zenda.

      ![A table](table.jpg)
      *An empty table in Zenda*

      A letter
      --------

      > Brandl thanked Kern for
      > her letter.

      ```
      Voss called Hanak.
      ```

      ## More stories

      - Graustark bans maps
      - Latveria buys grain
      """)
    #expect(note.texts(.headline) == ["Kern meets Brandl"])
    #expect(note.texts(.heading) == ["A letter"])
    #expect(
      note.readings(.paragraph) == [
        "Anna Kern met Otto Brandl in Zenda.", "Brandl thanked Kern for her letter.",
      ])
    #expect(note.texts(.noise).contains("Graustark bans maps"))
    #expect(!note.blocks.contains { note.words(of: $0).contains("Voss") })
    #expect(note.title == "Kern meets Brandl")
  }

  @Test(arguments: [
    (
      "Kern met [Brandl](https://example.org/a_(b) \"title\") in Zenda.",
      "Kern met Brandl in Zenda."
    ),
    ("Kern **met** *Brandl* and _Voss_ in `Zenda`.", "Kern met Brandl and Voss in Zenda ."),
    ("Kern ![a flag](flag.png) met Brandl.", "Kern met Brandl."),
    ("Kern met [Brandl][1] and [sic] Voss.[^2]", "Kern met Brandl and [sic] Voss."),
    ("Kern met <b>Brandl</b> at <https://example.org>.", "Kern met Brandl at ."),
    ("Kern \\*met\\* snake_case and 5 * 3 men.", "Kern *met * snake_case and 5 * 3 men."),
    ("Kern ~~never~~ met Brandl & Voss.", "Kern never met Brandl & Voss."),
    ("Kern met [Brandl](unclosed and left.", "Kern met [Brandl](unclosed and left."),
  ])
  func `skips the markup inside a paragraph`(_ markdown: String, _ reading: String) throws {
    let note = try read(markdown + "\n\nShe left.")
    let folded = note.readings(.paragraph)[0].replacing(" .", with: ".").replacing(" ]", with: "]")
    #expect(folded == reading.replacing(" .", with: "."))
    #expect(note.text == markdown + "\n\nShe left.")
  }

  @Test func `keeps offsets while it blanks markup`() throws {
    let note = try read("Élodie [met](x) Brandl in Zenda.\n\nShe left the town.")
    #expect(note.readableText.utf8.count == note.text.utf8.count)
    #expect(note.readableText.hasPrefix("Élodie  met     Brandl"))
    #expect(note.blocks[0].skipped.count == 2)
  }

  @Test(arguments: [
    "- Kern met Brandl in Zenda on Monday.", "* Kern met Brandl in Zenda on Monday.",
    "12) Kern met Brandl in Zenda on Monday.", "> Kern met Brandl in Zenda on Monday.",
    "+ Kern met Brandl in Zenda on Monday.", "1. Kern met Brandl in Zenda on Monday.",
  ])
  func `leaves bullets and quotation marks out of blocks`(_ line: String) throws {
    let note = try read("Kern travelled to Zenda last week.\n\n\(line)\n\nShe left.")
    #expect(note.texts(.paragraph).contains("Kern met Brandl in Zenda on Monday."))
  }

  @Test func `takes closing hashes off headings`() throws {
    let note = try read("# Kern meets Brandl ##\n\nKern met Brandl. She left.\n\nThey talked.")
    #expect(note.texts(.headline) == ["Kern meets Brandl"])
  }
}

struct FrontMatterTests {
  private let body = "\nKern met Brandl in Zenda.\n\nShe thanked him."

  @Test func `reads title, date, publisher and address`() throws {
    let note = try article(
      """
      ---
      title: "Kern meets Brandl: a report"
      date: 2024-04-28
      publisher: The Zenda Post
      source: after reporting by Lea Moor
      url: https://example.org/kern
      tags: [a, b]
      ---
      """ + body, named: "2020-01-01.md")
    #expect(note.title == "Kern meets Brandl: a report")
    #expect(note.published?.description == "2024-04-28")
    #expect(note.publisher == "The Zenda Post")
    #expect(note.url == "https://example.org/kern")
    #expect(note.texts(.paragraph) == ["Kern met Brandl in Zenda.", "She thanked him."])
  }

  @Test(arguments: [
    ("date: 2024-04", "2024-04"), ("date: 2024", "2024"), ("Date: 28 April 2024", "2024-04-28"),
    ("published: 2024-04-28T23:30:00+04:00", "2024-04-28"),
    ("date: 'April 28, 2024'", "2024-04-28"),
  ])
  func `reads dates as precisely as they are given`(_ line: String, _ date: String) throws {
    let note = try article("---\n\(line)\n---\n" + body, named: "note.md")
    #expect(note.published?.description == date)
  }

  @Test(arguments: [
    ("source: after reporting by Lea Moor", "Lea Moor"),
    ("source: The Zenda Post", "The Zenda Post"),
    ("site: {name: Zenda Radio}", "Zenda Radio"),
  ])
  func `takes the source for want of a publisher`(_ line: String, _ publisher: String) throws {
    #expect(try article("---\n\(line)\n---\n" + body, named: "n.md").publisher == publisher)
  }

  @Test(arguments: [
    ("---\ntitle: \"Kern\nday: 1\n---\n", 3...5), ("---\na: 1\na: 2\n---\n", 2...3),
    ("---\ntitle: x\n\tdate: y\n---\n", 2...3),
    ("---\na: \(String(repeating: "[", count: 900))\n---\n", 2...2),
  ])
  func `names the line of broken front matter`(_ head: String, _ lines: ClosedRange<Int>) {
    let error = #expect(throws: DocumentError.self) {
      try article(head + "Kern met Brandl.", named: "note.md")
    }
    guard case .badFrontMatter("note.md", let line, _) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(lines.contains(line))
  }

  @Test(arguments: [
    "---\nKern met Brandl in Zenda.\n---\nShe left.", "---\nKern met Brandl in Zenda.",
  ])
  func `takes dashes without fields for rules`(_ text: String) throws {
    let note = try article(text, named: "n.md")
    #expect(note.body.map(note.words).joined().contains("Kern met Brandl"))
  }
}

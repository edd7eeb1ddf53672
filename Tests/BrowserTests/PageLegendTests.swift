import Knowledge
import Rendering
import TestSupport
import Testing

/// What the legend, the heads and the words of a view say is true of its lines.
@Suite(.serialized)
struct PageLegendTests {
  /// In 1992 one meeting, in 1993 as many talks with another; later attacks and a report.
  private static let changing = TestSupport.graph(of: [
    statement("ana", "met", "bo", symmetric: true, on: "1992-05-01", in: "a"),
    statement("ana", "talked with", "cy", symmetric: true, on: "1993-05-01", in: "b"),
    statement("bo", "talked with", "cy", symmetric: true, on: "1993-06-01", in: "b", at: 1),
    statement("ana", "attacked", "cy", event: .assault, on: "2001-01-01", in: "c"),
    statement("ana", "attacked", "cy", event: .assault, on: "2001-01-02", in: "c", at: 1),
    statement("ana", "attacked", "cy", event: .assault, on: "2001-02-02", in: "c", at: 4),
    statement("bo", "attacked", "cy", event: .assault, on: "2001-01-03", in: "c", at: 2),
    statement(
      "bo", "attacked", "cy", event: .assault, status: .reported, on: "2001-01-04", in: "c", at: 3),
    statement(
      "ana", "attacked", "bo", event: .assault, status: .reported, on: "2002-01-01", in: "d"),
    statement("cy", "attacked", "bo", event: .assault, on: "2002-01-02", in: "d", at: 1),
  ])

  /// Either accuses the other; in 2025 one of them is only said to.
  private static let accusing = TestSupport.graph(of: [
    statement("ana", "accused", "bo", event: .accuse, on: "2024-01-01", in: "a"),
    statement("bo", "accused", "ana", event: .accuse, on: "2024-02-01", in: "b"),
    statement("ana", "accused", "bo", event: .accuse, on: "2025-01-01", in: "c"),
    statement(
      "bo", "accused", "ana", event: .accuse, status: .reported, on: "2025-02-01", in: "d"),
    statement("cy", "met", "dee", symmetric: true, on: "2023-02-01", in: "e"),
    statement("cy", "met", "dee", symmetric: true, on: "2023-03-01", in: "f"),
    statement("cy", "met", "eve", symmetric: true, on: "2023-04-01", in: "g"),
  ])

  private func legend(_ view: PageView) throws -> [String] {
    try view.list(
      """
      [...document.querySelectorAll('#legend li')].filter((item) => item.checkVisibility())
        .map((item) => item.textContent.trim())
      """)
  }

  private func heads(_ view: PageView) throws -> Int {
    try view.browser.value(
      "document.querySelectorAll('#frame .relation:not(.off) polygon:not(.off)').length")
      as? Int ?? -1
  }

  @Test(arguments: [
    ("statuses=-", []), ("year=1992", ["contact"]), ("year=1993", ["contact"]),
    ("year=2001", ["conflict", "→ acts on", "thicker: more events"]),
    ("year=2002", ["conflict", "→ acts on", "asserted by a document", "«reported»"]),
    (
      "",
      [
        "contact", "conflict", "→ acts on", "thicker: more events", "asserted by a document",
        "«reported»",
      ]
    ),
    ("compare=1993-2001", ["+ new", "− not mentioned any more", "→ acts on"]),
  ])
  func `tells what lines look like, and nothing else`(
    _ fragment: String, _ entries: [String]
  ) throws {
    let view = try PageView(Page(of: Self.changing, title: "Changing"), at: fragment)
    #expect(try legend(view) == entries)
    try view.open("")
    try view.browser.value("location.hash = '#\(fragment)'")
    #expect(try legend(view) == entries)
  }

  @Test func `is the same without script`() throws {
    for page in [SmallWorld.page, Page(of: Self.changing, title: "Changing")] {
      let view = try PageView(page)
      let entries = try legend(view)
      try view.browser.allowScript(false)
      try view.open("")
      #expect(try legend(view) == entries && !entries.isEmpty)
    }
  }

  @Test func `shows what is reported as thinner only where it is`() throws {
    let view = try PageView(Page(of: Self.changing, title: "Changing"))
    let width = """
      getComputedStyle(document.querySelector('#legend [data-status=reported] line')).strokeWidth
      """
    let asserted = width.replacing("reported", with: "asserted")
    #expect(try view.browser.text(width) == "1px" && view.browser.text(asserted) == "2px")
    try view.open("compare=2001-2002")
    #expect(try view.browser.text(width) == view.browser.text(asserted))
    try view.browser.click("#comparing")
    #expect(try view.browser.text(width) == "1px")
  }

  @Test func `points both ways only where both are as sure`() throws {
    let view = try PageView(Page(of: Self.accusing, title: "Accusing"))
    try view.open("year=2024")
    #expect(try heads(view) == 2)
    try view.open("year=2025")
    #expect(try heads(view) == 0 && !legend(view).contains("→ acts on"))
    try view.open("year=2025&statuses=reported")
    #expect(try view.words == ["accused «reported»"] && heads(view) == 1)
  }

  @Test(arguments: [true, false])
  func `writes what to type in a colour that can be read`(_ isDark: Bool) throws {
    let view = try PageView(isDark: isDark)
    let colours = try view.list(
      """
      [getComputedStyle(document.querySelector('#query'), '::placeholder'),
       getComputedStyle(document.getElementById('keys'))].map((style) => style.color)
      """)
    #expect(colours.count == 2 && colours[0] == colours[1])
  }
}

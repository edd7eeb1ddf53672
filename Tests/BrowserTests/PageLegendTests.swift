import Knowledge
import Rendering
import TestSupport
import Testing

/// What the legend, the heads and the words of a view say is true of its lines.
@Suite(.serialized)
struct PageLegendTests {
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

  private func legend(_ view: PageView) throws -> Set<String> {
    Set(
      try view.list(
        """
        [...document.querySelectorAll('#legend li')].filter((item) => !item.hidden)
          .map((item) => item.textContent.trim())
        """))
  }

  private func heads(_ view: PageView) throws -> Int {
    try view.browser.value(
      "document.querySelectorAll('#frame .relation:not(.off) polygon:not(.off)').length")
      as? Int ?? -1
  }

  @Test func `tells of arrows and widths where they are seen`() throws {
    let view = try PageView(Page(of: Self.accusing, title: "Accusing"))
    #expect(try legend(view).isSuperset(of: ["→ acts on", "thicker: more events", "conflict"]))
    try view.open("year=2023")
    #expect(try legend(view) == ["contact", "thicker: more events"])
    try view.open("year=2024")
    #expect(try legend(view).contains("→ acts on"))
    #expect(try !legend(view).contains("thicker: more events"))
    try view.open("statuses=-")
    #expect(try legend(view) == [])
  }

  @Test func `points both ways only where both are as sure`() throws {
    let view = try PageView(Page(of: Self.accusing, title: "Accusing"))
    try view.open("year=2024")
    #expect(try heads(view) == 2)
    try view.open("year=2025")
    #expect(try view.words.contains("accused ×2") == false || heads(view) == 0)
    try view.open("year=2025&statuses=reported")
    #expect(try view.words == ["accused «reported»"] && heads(view) == 1)
  }

  @Test func `shows a line thicker under the pointer, whatever is seen of it`() throws {
    let view = try PageView(Page(of: Self.accusing, title: "Accusing"))
    for fragment in ["", "year=2023", "compare=2023-2024"] {
      try view.open(fragment)
      let line = try view.browser.text(
        "document.querySelector('#frame .words:not(.off)').id.slice(2)")
      func width() throws -> Double {
        Double(
          try view.browser.text(
            "parseFloat(getComputedStyle(document.querySelector('#\(line) path')).strokeWidth)"))
          ?? 0
      }
      let before = try width()
      // A curve's box may have nothing in its middle; the words of the line are no part of it.
      try view.browser.value(
        """
        (() => {
          const path = document.querySelector('#\(line) path');
          const spot = path.getPointAtLength(path.getTotalLength() * 0.12)
            .matrixTransform(path.getScreenCTM());
          const mark = document.createElement('div');
          mark.id = 'spot';
          mark.style = `position:fixed;pointer-events:none;width:0;height:0;`
            + `left:${spot.x}px;top:${spot.y}px`;
          document.body.append(mark);
        })()
        """)
      try view.browser.point(at: "#spot")
      let after = try width()
      #expect(after >= before + 1.5, "\(fragment): \(before), \(after)")
    }
  }

  @Test func `counts the lines that carry no words`() throws {
    let statements = (0..<135).map { index in
      statement(
        "actor \(index % 20)", "thanked", "actor \((index % 20 + index / 20 + 1) % 20)",
        event: .support, on: "202\(index % 2 + 4)-05-01", in: "\(index).txt")
    }
    let view = try PageView(Page(of: graph(of: statements), title: "Dense"))
    #expect(
      try view.status.contains(
        " 120 of 135 lines carry words; the others tell theirs when pointed at."))
    let titles = try view.list(
      """
      [...document.querySelectorAll('#frame .relation:not(.off) > title')]
        .map((title) => title.textContent)
      """)
    #expect(titles.count == 135 && titles.allSatisfy { $0.contains("thanked") })
    try view.open("compare=2024-2025")
    let signed = try view.list(
      """
      [...document.querySelectorAll('#frame .relation:not(.off) > title')]
        .map((title) => title.textContent)
      """)
    #expect(signed.allSatisfy { $0.contains(", + thanked") || $0.contains(", − thanked") })
    let few = try PageView()
    #expect(try !few.status.contains("words"))
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

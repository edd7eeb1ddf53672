import Testing

/// Pointing at actors and lines, and what the panel then says.
@Suite(.serialized)
struct PageFocusTests {
  @Test func `shows everything at first, without a complaint or a request`() throws {
    let view = try PageView()
    #expect(try view.actors.count == 6)
    #expect(
      try view.words == ["accused ×2", "met «planned»", "met ×2", "praised", "warned «reported»"])
    #expect(try view.status == "Showing 6 actors, 5 lines, 7 statements.")
    #expect(try view.panel == "")
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `brings out the neighbours of an actor while it is pointed at`() throws {
    let view = try PageView()
    try view.browser.point(at: "#n_bo")
    #expect(try view.near == ["Ana Lorin", "Bo Kray", "Hill League", "Élise Çoban"])
    try view.browser.point(at: "h1")
    #expect(try view.near == [])
    #expect(try view.panel == "")
  }

  @Test func `keeps a clicked actor in focus and tells who it is and deals with`() throws {
    let view = try PageView()
    try view.browser.click("#n_ana")
    try view.browser.point(at: "h1")
    #expect(try view.near == ["Ana Lorin", "Bo Kray", "Élise Çoban"])
    let panel = try view.panel
    for words in ["person, Aldoria", "president of Aldoria", "also Lorin", "2 neighbours"] {
      #expect(panel.contains(words), "\(panel)")
    }
    #expect(try view.fragment == "#actor=n_ana")
    try view.browser.click("#panel .close")
    #expect(try view.panel == "" && view.near == ["Ana Lorin", "Bo Kray", "Élise Çoban"])
    #expect(try view.browser.text("document.activeElement.id") == "n_ana")
    try view.browser.value("document.activeElement.blur()")
    #expect(try view.near == [])
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `goes on from neighbour to neighbour in the panel`() throws {
    let view = try PageView(at: "actor=n_ana")
    try view.browser.click("#panel h3 button")
    #expect(try view.browser.text("document.querySelector('#panel h2').textContent") == "Bo Kray")
    #expect(try view.fragment == "#actor=n_bo")
  }

  @Test func `shows the sentences of a line with document, dates, status and speaker`() throws {
    let view = try PageView()
    let line = try view.browser.text(
      "document.querySelector('#statements [data-relation=warned]').dataset.line")
    try view.browser.click("#l_\(line)")
    let panel = try view.panel
    for words in [
      "Aldoria → Castovia, warned", "reported", "aldoria warned castovia.", "Hill Post",
      "2025-10-01", "happened 2025-01-09", "Bo Kray",
    ] {
      #expect(panel.contains(words), "\(panel)")
    }
    #expect(try view.browser.text("document.querySelector('#panel mark').textContent") == "warned")
    #expect(try view.near == ["Aldoria", "Castovia"])
    #expect(try view.fragment == "#line=\(line)")
  }

  @Test func `lets a document of the evidence be looked up without losing the view`() throws {
    let view = try PageView(at: "actor=n_ana")
    try view.browser.value("document.querySelector('#panel details').open = true")
    try view.browser.click("#panel .source a")
    #expect(try view.fragment.hasPrefix("#d"))
    #expect(try view.near == ["Ana Lorin", "Bo Kray", "Élise Çoban"])
  }
}

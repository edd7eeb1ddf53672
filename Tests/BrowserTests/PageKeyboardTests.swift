import Testing

/// Search, and the whole page without a pointer.
@Suite(.serialized)
struct PageKeyboardTests {
  @Test(arguments: [
    ("elise coban", "n_elise"), ("ÇOBAN", "n_elise"), ("lorin", "n_ana"), ("leag", "n_league"),
  ])
  func `finds an actor whatever accents and case, by name, alias or word`(
    _ query: String, _ actor: String
  ) throws {
    let view = try PageView()
    try view.browser.press("/")
    try view.browser.type(query)
    #expect(try view.browser.text("document.getElementById('found').hidden") == "false")
    try view.browser.press("Enter")
    #expect(try view.fragment == "#actor=\(actor)")
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `moves through what is found by arrows, and says when nobody is`() throws {
    let view = try PageView()
    try view.browser.value("document.getElementById('query').focus()")
    try view.browser.type("a")
    let active = "document.getElementById('query').getAttribute('aria-activedescendant')"
    #expect(try view.browser.text(active) == "found-0")
    try view.browser.press("ArrowDown")
    #expect(try view.browser.text(active) == "found-1")
    let second = try view.browser.text(
      "document.getElementById('found-1').textContent.split(' · ')[0]")
    try view.browser.press("Enter")
    #expect(try view.near.contains(second))
    try view.browser.value("document.getElementById('query').select()")
    try view.browser.type("Zebedee")
    #expect(try view.browser.text("document.getElementById('found').innerText").contains("Nobody"))
    let chosen = try view.fragment
    try view.browser.press("Escape")
    #expect(try view.browser.text("document.getElementById('found').hidden") == "true")
    #expect(try view.fragment == chosen && chosen.hasPrefix("#actor="))
    #expect(try view.browser.text("document.activeElement.id") == "query")
  }

  @Test func `reaches the picture by tab, goes on by arrows, chooses and lets go by keys`() throws {
    let view = try PageView()
    try view.browser.value("document.getElementById('larger').focus()")
    let focused = "document.activeElement.id"
    var stops: [String] = []
    for _ in 0..<3 where !stops.contains("n_bo") {
      try view.browser.press("Tab")
      stops.append(try view.browser.text(focused))
    }
    // The actor with the most lines is the picture's one stop.
    #expect(stops.last == "n_bo", "\(stops)")
    var reached: Set = ["n_bo"]
    for arrow in ["ArrowUp", "ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowRight"] {
      try view.browser.press(arrow)
      reached.insert(try view.browser.text(focused))
    }
    #expect(reached.count >= 3, "\(reached)")
    let chosen = try view.browser.text(focused)
    try view.browser.press("Enter")
    #expect(try view.fragment == "#actor=\(chosen)")
    try view.browser.press("Escape")
    #expect(try view.fragment == "" && view.panel == "")
    #expect(try view.browser.text(focused) == chosen)
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `names every control and every actor for screen readers`() throws {
    let view = try PageView()
    let nameless = try view.list(
      """
      [...document.querySelectorAll('button, input, select, summary, [role]')].filter((each) =>
        !(each.getAttribute('aria-label') || each.getAttribute('aria-labelledby')
          || each.textContent.trim() || each.labels?.length || each.id === 'found'
          || each.id === 'status'))
        .map((each) => each.outerHTML)
      """)
    #expect(nameless == [])
    let label = try view.browser.text("document.getElementById('n_ana').getAttribute('aria-label')")
    #expect(label == "Ana Lorin, president of Aldoria (2025-01-01), Aldoria, 2 neighbours")
  }
}

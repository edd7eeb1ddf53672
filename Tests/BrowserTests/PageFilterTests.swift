import Testing

/// Filters, the year, the comparison and the address that keeps them.
@Suite(.serialized)
struct PageFilterTests {
  private func untick(_ filter: String, _ value: String, in view: PageView) throws {
    try view.browser.value("document.getElementById('\(filter)').open = true")
    try view.browser.click("#\(filter) input[value='\(value)']")
  }

  @Test func `leaves out a relation, its words, its rows and who has no other`() throws {
    let view = try PageView()
    try untick("relations", "met", in: view)
    #expect(try view.words == ["accused ×2", "praised", "warned «reported»"])
    #expect(try !view.actors.contains("Ana Lorin"))
    #expect(try view.rows("statements") == 4 && view.rows("actors") == 5)
    #expect(try view.fragment == "#relations=accused&relations=praised&relations=warned")
    try view.browser.click("#reset")
    #expect(try view.words.count == 5 && view.fragment == "")
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test func `shows facts alone, or one country alone`() throws {
    let view = try PageView()
    try untick("statuses", "planned", in: view)
    #expect(try view.words == ["accused ×2", "met ×2", "praised", "warned «reported»"])
    try view.open("countries=Aldoria")
    #expect(try view.words == ["met «planned»", "met ×2", "warned «reported»"])
    try view.open("statuses=-")
    #expect(try view.words == [] && view.actors == [])
    #expect(try view.status == "Showing 0 actors, 0 lines, 0 statements.")
  }

  @Test func `keeps a filter that lets nothing pass in the address, and no unknown word`() throws {
    let view = try PageView()
    try view.browser.value("document.getElementById('relations').open = true")
    try view.browser.click("#relations p button:last-child")
    #expect(try view.actors == [] && view.fragment == "#relations=-")
    try view.open("relations=-")
    #expect(try view.actors == [])
    try view.open("statuses=zzz&relations=zzz&relations=met")
    #expect(try view.words == ["met «planned»", "met ×2"])
  }

  @Test func `dims nothing for an actor that the filters hide`() throws {
    let view = try PageView(at: "actor=n_league&year=2023")
    #expect(try view.words == ["accused"])
    let dimmed = "document.querySelector('#frame svg').classList.contains('focused')"
    #expect(try view.browser.text(dimmed) == "false")
  }

  @Test func `shows one year as the slider is moved, with what was so then`() throws {
    let view = try PageView()
    try view.browser.value("document.getElementById('year').focus()")
    try view.browser.press("ArrowRight")
    #expect(try view.browser.text("document.getElementById('shown-year').value") == "2023")
    #expect(try view.words == ["accused"])
    #expect(try heads(view) == 1)
    try view.browser.press("ArrowRight")
    #expect(try view.words == ["met", "praised"])
    #expect(try view.browser.text("document.getElementById('n_ana').textContent").contains("Envoy"))
    try view.browser.press("ArrowRight")
    #expect(try view.words == ["accused", "met", "met «planned»", "warned «reported»"])
    #expect(try view.status.hasSuffix("of 2025."))
    try view.browser.press("ArrowLeft")
    try view.browser.press("ArrowLeft")
    try view.browser.press("ArrowLeft")
    #expect(try view.words.count == 5 && heads(view) == 2)
    #expect(
      try view.browser.text("document.getElementById('n_ana').textContent").contains("President"))
    #expect(view.browser.complaints == Browser.Complaints())
  }

  /// How many heads are seen of the line on which either accused the other.
  private func heads(_ view: PageView) throws -> Int {
    try view.browser.value(
      """
      [...document.getElementById(
        document.querySelector('#statements [data-relation=accused]').dataset.line)
        .querySelectorAll('polygon')].filter((head) => !head.classList.contains('off')).length
      """) as? Int ?? -1
  }

  @Test func `compares two years with signs at lines and names, and says what they rest on`() throws
  {
    let view = try PageView()
    try view.browser.click("#comparing")
    #expect(try view.fragment == "#compare=2024-2025")
    #expect(
      try view.words == [
        "+ accused", "+ met «planned»", "+ warned «reported»", "met", "− praised",
      ])
    let names = try view.list(
      """
      [...document.querySelectorAll('#frame .actor:not(.off)')].map((group) =>
        group.querySelector('text').textContent)
      """)
    #expect(
      Set(names) == [
        "Ana Lorin", "Bo Kray", "+ Élise Çoban", "+ Aldoria", "+ Castovia", "− Hill League",
      ])
    let status = try view.status
    #expect(status.contains("2024: 1 document, 2025: 1 document."))
    #expect(status.contains("Pairs of actors: +3 −1 Δ0 =1"))
    #expect(status.contains("− means: no such statement of 2025; it need not have ended."))
    let legend = try view.list(
      "[...document.querySelectorAll('#legend li')].map((item) => item.textContent.trim())")
    #expect(legend.prefix(3) == ["+ new", "− not mentioned any more", "same"])
    #expect(!legend.contains("conflict"))
    try view.browser.click("#comparing")
    #expect(try view.words.count == 5)
    #expect(view.browser.complaints == Browser.Complaints())
  }

  @Test(arguments: [
    "actor=n_bo&year=2025&statuses=asserted", "compare=2023-2025&relations=accused",
    "year=2024&countries=Brenmark",
  ])
  func `comes back to the same view by its address`(_ fragment: String) throws {
    let view = try PageView(at: fragment)
    let seen = try (view.words, view.actors, view.near, view.panel, view.status)
    #expect(try view.words.count < 5)
    try view.browser.click("#reset")
    #expect(try view.words.count == 5)
    try view.open(fragment)
    #expect(try seen == (view.words, view.actors, view.near, view.panel, view.status))
  }

  @Test(arguments: [
    "actor=nobody&year=1066", "compare=2025", "year=x&line=%00", "=&&=", "actor", "%E0%A4%A",
    "relations=%3Cscript%3Ealert(1)%3C/script%3E",
  ])
  func `takes any address`(_ fragment: String) throws {
    let view = try PageView(at: fragment)
    #expect(try view.status.hasPrefix("Showing "))
    #expect(view.browser.complaints == Browser.Complaints())
  }
}

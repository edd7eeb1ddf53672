import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// What a view leaves is shown as it is: status, tone, who is new, which roles, what the legend tells.
@Suite(.serialized)
struct PageTruthTests {
  private static let changing = TestSupport.graph(of: [
    statement("ana", "met", "bo", symmetric: true, on: "2020-05-01", in: "a"),
    statement("ana", "met", "bo", symmetric: true, status: .reported, on: "2021-05-01", in: "b"),
    statement(
      "ana", "attacked", "eli", event: .assault, status: .planned, on: "2020-01-01", in: "c"),
    statement(
      "ana", "sued", "eli", event: .accuse, formal: true, status: .planned, on: "2021-02-02",
      in: "d"),
  ])

  private func legend(_ view: PageView) throws -> [String] {
    try view.list(
      "[...document.querySelectorAll('#legend li')].map((item) => item.textContent.trim())")
  }

  private func stroke(_ view: PageView, _ words: String) throws -> String {
    try view.browser.text(
      """
      getComputedStyle([...document.querySelectorAll('#frame .words')]
        .filter((group) => group.textContent.includes('\(words)'))
        .map((group) => document.querySelector('#' + group.id.slice(2) + ' path'))[0]).stroke
      """)
  }

  @Test func `says of a year that it only reports what another asserts`() throws {
    let view = try PageView(Page(of: Self.changing, title: "Changing"))
    #expect(try view.words.contains("met") && legend(view).contains("asserted by a document"))
    try view.open("year=2021")
    #expect(try view.words == ["met «reported»", "sued «planned»"])
    #expect(try legend(view).contains("«reported»"))
    #expect(try !legend(view).contains("asserted by a document"))
  }

  @Test func `colours a line by what is left of it, and tells no other tone`() throws {
    let view = try PageView(Page(of: Self.changing, title: "Changing"))
    #expect(try stroke(view, "attacked") == "rgb(85, 85, 85)")
    try view.open("relations=attacked")
    #expect(try stroke(view, "attacked") == "rgb(179, 78, 0)")
    #expect(try legend(view).contains("conflict") && !legend(view).contains("contact"))
    try view.open("relations=sued")
    #expect(try stroke(view, "sued") == "rgb(0, 0, 0)")
  }

  @Test func `quotes in no tooltip what the filters hide`() throws {
    let view = try PageView(at: "year=2024")
    let titles = try view.list(
      """
      [...document.querySelectorAll('#frame .words:not(.off) > title, #frame .relation > title')]
        .filter((title) => !title.parentElement.classList.contains('off'))
        .map((title) => title.textContent)
      """)
    #expect(titles.contains("Ana Lorin and Bo Kray, met"))
    #expect(titles.allSatisfy { !$0.contains("2025") })
    try view.open("")
    #expect(
      try view.browser.text("document.querySelector('#frame .relation > title').textContent")
        .contains("“"))
  }

  @Test(arguments: [4, 9] as [UInt64])
  func `marks as new or gone whom a comparison calls so, however few are drawn`(
    _ seed: UInt64
  ) throws {
    let graph = RandomCorpus(seed: seed, documents: 6, statementsInEach: 5).graph
    for limit in [3, 5, 500] {
      let view = try PageView(Page(of: graph, title: "A part", limit: limit))
      for (before, after) in [(2023, 2024), (2024, 2025)] {
        let diff = GraphDiff(of: graph, before: period("\(before)"), after: period("\(after)"))
        try view.open("compare=\(before)-\(after)")
        for (sign, ids) in [("+ ", diff.appearing), ("− ", diff.notMentioned)] {
          let marked = try view.list(
            """
            [...document.querySelectorAll('#frame .actor:not(.off)')]
              .map((group) => group.querySelector('text').textContent)
              .filter((name) => name.startsWith('\(sign)')).map((name) => name.slice(2))
            """)
          let names = Set(ids.compactMap { graph.actor($0)?.name })
          #expect(names.isSuperset(of: marked.map { $0.replacing("…", with: "") }), "\(marked)")
          if limit == 500 { #expect(marked.count == ids.count) }
        }
      }
    }
  }

  @Test func `knows no role that only later documents tell`() throws {
    let filter = Filter(period: period("2024"))
    let page = Page(of: SmallWorld.graph, where: filter, title: "One year")
    let ana = try #require(page.actors.first { $0.id == "ana" })
    #expect(ana.roles.map(\.words) == ["envoy of Aldoria"])
    #expect(ana.years == [2024])
  }
}

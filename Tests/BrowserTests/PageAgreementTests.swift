import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

/// The page counts and compares in the browser; the graph says what has to come out.
@Suite(.serialized)
struct PageAgreementTests {
  @Test(arguments: [3, 8, 21] as [UInt64])
  func `judges every pair of any two years as a comparison of periods does`(
    _ seed: UInt64
  ) throws {
    let graph = RandomCorpus(seed: seed, documents: 14, statementsInEach: 14).graph
    let view = try PageView(Page(of: graph, title: "A random world", limit: 500))
    var seen: Set<String> = []
    for (before, after) in [(2023, 2024), (2024, 2025), (2023, 2025)] {
      let diff = GraphDiff(of: graph, before: period("\(before)"), after: period("\(after)"))
      let counts = GraphDiff.Change.allCases.map { change in
        "\(sign(of: change))\(diff.pairs(change).count)"
      }
      try view.open("compare=\(before)-\(after)")
      let words = "Pairs of actors: \(counts.joined(separator: " "))."
      let status = try view.status
      #expect(status.contains(words), "\(status)")
      seen.formUnion(GraphDiff.Change.allCases.filter { !diff.pairs($0).isEmpty }.map(\.rawValue))
    }
    #expect(seen.isSuperset(of: ["added", "gone", "changed"]))
    #expect(view.browser.complaints == Browser.Complaints())
  }

  private func sign(of change: GraphDiff.Change) -> String {
    switch change {
    case .added: "+"
    case .gone: "−"
    case .changed: "Δ"
    case .unchanged: "="
    }
  }

  @Test(arguments: [5, 13] as [UInt64])
  func `says of the lines of one year what a drawing of that year does`(_ seed: UInt64) throws {
    let graph = RandomCorpus(seed: seed).graph
    let whole = Diagram(of: graph, title: "All years")
    let view = try PageView(Page(of: graph, title: "All years"))
    var compared = 0
    for year in [2023, 2024, 2025] {
      let filter = Filter(period: period("\(year)"))
      let alone = Diagram(of: graph, where: filter, title: "One year")
      try view.open("year=\(year)")
      #expect(try view.actors == alone.nodes.map(\.label).sorted())
      // A line without heads may stand for more where all years are drawn.
      for line in whole.edges where alone.edges.contains(where: { $0.id == line.id }) {
        let expected = alone.edges.first { $0.id == line.id }
        guard expected?.mutual == line.mutual, expected?.symmetric == line.symmetric else {
          continue
        }
        try view.open("year=\(year)&line=e_\(line.id)")
        let words = try view.browser.text(
          "document.querySelector('#panel summary').textContent")
        #expect(words == expected?.label)
        compared += 1
      }
    }
    #expect(compared > 20)
  }

  @Test func `stays whole with five hundred actors`() throws {
    let statements = (0..<1500).map { index in
      statement(
        "actor \(index % 500)", ["met", "thanked", "warned"][index % 3],
        "actor \((index * 7 + index / 500 + 1) % 500)", on: "202\(index % 4 + 2)-05-01",
        in: "\(index).txt")
    }
    let view = try PageView(Page(of: graph(of: statements), title: "Many", limit: 500))
    #expect(try view.actors.count == 500)
    try view.browser.click(".actor")
    #expect(try !view.panel.isEmpty && view.near.count > 1)
    try view.open("compare=2024-2025&relations=met")
    #expect(try view.status.contains("Pairs of actors: +"))
    #expect(view.browser.complaints == Browser.Complaints())
  }
}

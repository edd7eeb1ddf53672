import Graph
import Knowledge
import Testing

@testable import Workflow

struct PathsTests {
  @Test func `tells the way with the evidence of each hop`() throws {
    let outcome = try News.ask("path 'Mira Halvorsen' Soto")
    #expect(
      outcome.output == """
        Mira Halvorsen to Ana Soto: 2 hops

        Mira Halvorsen – Peru – Ana Soto
          Mira Halvorsen – Peru  → thanked  asserted  2024-03-02  [1]
          Peru – Ana Soto        ← urged    asserted  2025-06-11  [2]

        Sources
          [1]  2024-03-04  news/2024-03-04-lima.md   Halvorsen in Lima
          [2]  2025-06-12  news/2025-06-12-call.txt  A call from Santiago
        → the first named did it; ← the second; ↔ both did; a date in brackets is the document's

        """)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("path Norway Uganda", 1, "No way of 6 hops or fewer leads from Norway to Uganda.\n"),
    ("path Norway Soto --hops 1", 1, "No way of 1 hops or fewer leads from Norway to Ana Soto.\n"),
    (
      "path Norway Soto --status denied,planned --year 2025", 1,
      """
      No way of 6 hops or fewer leads from Norway to Ana Soto by statements of 2025; only planned, \
      denied.

      """
    ),
    ("path Peru Lima", 0, "Peru and Peru are one actor.\n"),
  ])
  func `says so when there is none`(_ line: String, _ status: Int32, _ text: String) throws {
    let outcome = try News.ask(line)
    #expect(outcome.output == text)
    #expect(outcome.status == status && outcome.errors.isEmpty)
  }

  @Test(arguments: ["json", "jsonl", "csv"])
  func `the status is 1 in every form when there is none`(_ format: String) throws {
    #expect(try News.ask("path Norway Uganda --format \(format)").status == 1)
  }

  /// The ids on each way.
  private func ways(
    _ one: String, _ other: String, _ words: String = "", longest: Int = 6, limit: Int = 5
  ) throws -> [[String]] {
    let answer = try paths(
      from: one, to: other, longest: longest, limit: limit, News.question(words))
    return answer.paths.map { path in path.hops.prefix(1).map(\.from.id) + path.hops.map(\.to.id) }
  }

  @Test func `several ways of one length stand side by side`() throws {
    let all = try ways("Norway", "Ana Soto")
    #expect(all == [["norway", "peru", "ana-soto"]])
    let two = try ways("Chile", "Tomas Quiroga")
    #expect(two == [["chile", "jonas-dahl", "tomas-quiroga"]])
    let both = try ways("Ana Soto", "Chile")
    #expect(both == [["ana-soto", "jonas-dahl", "chile"], ["ana-soto", "peru", "chile"]])
    #expect(try ways("Ana Soto", "Chile", limit: 1) == [both[0]])
  }

  @Test func `what may be on the way can be narrowed down`() throws {
    #expect(
      try ways("Ana Soto", "Chile", "kind=person") == [["ana-soto", "jonas-dahl", "chile"]])
    #expect(
      try ways("Ana Soto", "Chile", "country=Peru") == [["ana-soto", "peru", "chile"]])
    #expect(try ways("Ana Soto", "Chile", "year=2024").isEmpty)
    #expect(
      try ways("Mira Halvorsen", "Chile", "direction=out")
        == [["mira-halvorsen", "peru", "chile"]])
    #expect(try ways("Chile", "Mira Halvorsen", "direction=out").isEmpty)
    #expect(try ways("Norway", "Ana Soto", longest: 1).isEmpty)
  }

  @Test func `a long way is found`() throws {
    #expect(
      try ways("River Union", "Tomas Quiroga") == [
        ["river-union", "peru", "mira-halvorsen", "tomas-quiroga"]
      ])
  }
}

import Graph
import Knowledge
import Testing

@testable import Workflow

struct NeighboursTests {
  @Test func `tells with whom an actor dealt, facts first`() throws {
    let outcome = try News.ask("neighbours Peru --until 2025-02")
    #expect(
      outcome.output == """
        Peru – country
          statements until 2025-02

        neighbour       relation       status    date        sources
        Chile           → accused      asserted  2024-05-09  [2]
                        → threatened   denied    2025        [3]
        Mira Halvorsen  ← thanked      asserted  2024-03-02  [1]
        Norway          ↔ signed with  asserted  2024-03-02  [1]
        River Union     → attacked     reported  2025        [4]

        Sources
          [1]  2024-03-04  news/2024-03-04-lima.md          Halvorsen in Lima
          [2]  2024-05-10  news/2024-05-10-spies.md         A quarrel over spies
          [3]  2025-02-01  news/2025-02-01-new-minister.md  A new foreign minister
          [4]  2025-09-20  news/2025-09-20-geneva.txt       Ministers meet in Geneva
        → Peru did it; ← it was done to Peru; ↔ both did; a date in brackets is the document's

        """)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test func `says who is farther away, and how many are left out`() throws {
    #expect(
      try News.ask("neighbours Norway --hops 2 --limit 3").output == """
        Norway – country

        neighbour  relation           status    date          sources
        Peru       ↔ signed with      asserted  2024-03-02    [1]
        Ana Soto   via Peru: ← urged  asserted  2025-06-11    [3]
        and no facts, only:
        Chile      ↔ signed with      planned   (2025-02-01)  [2]
        … and 3 neighbours more; see --limit

        Sources
          [1]  2024-03-04  news/2024-03-04-lima.md          Halvorsen in Lima
          [2]  2025-02-01  news/2025-02-01-new-minister.md  A new foreign minister
          [3]  2025-06-12  news/2025-06-12-call.txt         A call from Santiago
        → Norway did it; ← it was done to Norway; ↔ both did; a date in brackets is the document's

        """)
  }

  @Test func `prints the sentences below each line`() throws {
    let output = try News.ask("neighbours Uganda --sentences").output
    #expect(
      output.contains(
        """
        Kenya      ← thanked  asserted  undated  [1]
            [1] “Kenya thanked Uganda.”

        """))
  }

  @Test func `an actor whom nothing concerns has no neighbour`() throws {
    #expect(
      try News.ask("neighbours Uganda --status denied").output == """
        Uganda – country
          statements only denied

        Nobody: no statement about Uganda passes.

        """)
  }

  /// Names of the neighbours, with the labels of their edges.
  private func found(_ name: String, _ words: String) throws -> [String] {
    try neighbours(of: name, News.question(words)).neighbours.map { neighbour in
      ([neighbour.actor.id + ":"] + neighbour.edges.map(\.relation.label)).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("status=reported,denied", ["river-union: attacked", "chile: threatened"]),
    ("status=planned", []),
    ("relation=thanked,signed", ["mira-halvorsen: thanked", "norway: signed with"]),
    (
      "relation=conflict",
      ["chile: accused threatened", "ana-soto: urged", "river-union: attacked"]
    ),
    ("event=ACCUSE,threaten", ["chile: accused threatened"]),
    ("event=AID", []),
    (
      "direction=in", ["ana-soto: urged", "mira-halvorsen: thanked", "norway: signed with"]
    ),
    (
      "direction=out",
      ["chile: accused threatened", "norway: signed with", "river-union: attacked"]
    ),
    (
      "year=2024", ["chile: accused", "mira-halvorsen: thanked", "norway: signed with"]
    ),
    // What happened some time in 2025 may have happened in March.
    ("year=2025-03", ["river-union: attacked", "chile: threatened"]),
    ("since=2025-06-11", ["ana-soto: urged", "river-union: attacked", "chile: threatened"]),
    ("until=2024-03-02", ["mira-halvorsen: thanked", "norway: signed with"]),
    (
      "since=2024-03-03 until=2024-12-31", ["chile: accused"]
    ),
    ("kind=person", ["ana-soto: urged", "mira-halvorsen: thanked"]),
    ("kind=group,organisation", ["river-union: attacked"]),
    ("country=CHILE", ["chile: accused threatened", "ana-soto: urged"]),
    ("country=Atlantis", []),
    (
      "kind=person country=norway,ghana", ["mira-halvorsen: thanked"]
    ),
    ("sources=2", []),
  ])
  func `a question can be narrowed down`(
    _ words: String, _ neighbours: [String]
  ) throws {
    #expect(try found("Peru", words) == neighbours)
  }

  @Test func `two publishers vouch for what both tell of`() throws {
    #expect(try found("Quiroga", "sources=2") == ["mira-halvorsen: met"])
    #expect(try found("Quiroga", "sources=3").isEmpty)
  }

  @Test(arguments: [(1, 2), (2, 6), (3, 7), (9, 7)])
  func `goes as far as it is told`(_ hops: Int, _ count: Int) throws {
    let answer = try neighbours(of: "Norway", hops: hops, News.question())
    #expect(answer.neighbours.count == count)
    #expect(answer.neighbours.allSatisfy { $0.hops <= hops })
    #expect(answer.omitted == 0)
    let first = try neighbours(of: "Norway", hops: hops, limit: 1, News.question())
    #expect(first.neighbours == Array(answer.neighbours.prefix(1)))
    #expect(first.omitted == count - 1)
  }

  @Test func `all words come along, or only those of the sources`() throws {
    let whole = try neighbours(of: "Quiroga", News.question())
    let edges = whole.neighbours.flatMap(\.edges)
    #expect(edges.allSatisfy { $0.statements.count == $0.links.count })
    let part = try neighbours(of: "Quiroga", detail: .sources, News.question())
    #expect(part.text(.plain) == whole.text(.plain))
    #expect(part.records == whole.records)
  }
}

import Graph
import Knowledge
import Rendering
import TestSupport
import Testing

@testable import Workflow

struct NeighboursReportTests {
  private let sample = graph(
    of: [
      statement("ada", "urged", "ben", event: .request, on: "2024-03-02", in: "b.txt", at: 1),
      statement("ben", "met", "ada", symmetric: true, in: "a.txt", written: "2024-05", at: 2),
      statement("cy", "visited", "ada", status: .uncertain, in: "a.txt", written: "2024-05", at: 3),
      statement("ben", "thanked", "dora", event: .support, in: "a.txt", written: "2024-05", at: 4),
    ],
    actors: [
      Actor(
        id: "ada", name: "Ada", kind: .person, country: "Atlantis",
        affiliations: [
          Affiliation(
            person: "ada", role: "envoy", of: "Atlantis", asOf: date("2024-05"), document: "a.txt"),
          Affiliation(
            person: "ada", role: "envoy", of: "Atlantis", asOf: date("2023"), document: "b.txt"),
        ])
    ])

  private func report(
    hops: Int = 1, limit: Int? = nil, omitted: Int = 0, _ filter: Filter = Filter()
  ) throws -> Neighbours {
    Neighbours(
      actor: try #require(sample.actor("ada")), filter: filter, hops: hops,
      neighbours: sample.neighbours(of: "ada", hops: hops, where: filter, limit: limit),
      omitted: omitted,
      graph: sample.neighbourhood(of: "ada", hops: hops, where: filter))
  }

  @Test func `puts facts before doubts and numbers the sources`() throws {
    #expect(
      try report().text(.plain) == """
        Ada – person, Atlantis
          envoy of Atlantis (2023, 2024-05)

        neighbour  relation   status     date        sources
        ben        ↔ met      asserted   (2024-05)   [1]
                   → urged    asserted   2024-03-02  [2]
        and no facts, only:
        cy         ← visited  uncertain  (2024-05)   [1]

        Sources
          [1]  2024-05  a.txt
          [2]  undated  b.txt
        → Ada did it; ← it was done to Ada; ↔ both did; a date in brackets is the document's

        """)
  }

  @Test func `prints sentences on demand`() throws {
    let text = try report().text(.plain, sentences: true)
    #expect(text.contains("[2]\n    [2] “ada urged ben.”\n"))
  }

  @Test func `says through whom a distant actor is reached`() throws {
    #expect(try report(hops: 2).text(.plain).contains("dora       via ben: → thanked  asserted"))
    #expect(try !report().text(.plain).contains("dora"))
  }

  @Test func `says what was asked for when nothing passes`() throws {
    let text = try report(Filter(statuses: [.denied], relations: ["met"])).text(.plain)
    #expect(text.contains("statements only met; only denied"))
    #expect(text.contains("Nobody: no statement about Ada passes."))
  }

  @Test func `says how many are left out`() throws {
    #expect(
      try report(limit: 1, omitted: 1).text(.plain).contains(
        "[2]\n… and 1 neighbour more; see --limit\n"))
    #expect(try report(limit: 1, omitted: 1).json.line.contains(#""omitted":1,"#))
    #expect(try !report().text(.plain).contains("--limit"))
  }

  @Test(arguments: [nil, 75] as [Int?])
  func `a drawing shows as many as were asked for, else sixty`(_ limit: Int?) throws {
    let crowd = graph(of: (0..<80).map { statement("ada", "met", "guest-\($0)", in: "c", at: $0) })
    let answer = Neighbours(
      actor: try #require(crowd.actor("ada")), filter: Filter(), hops: 1,
      neighbours: crowd.neighbours(of: "ada", limit: limit), omitted: limit.map { 80 - $0 } ?? 0,
      limit: limit, graph: crowd)
    #expect(answer.diagram.nodes.count == (limit ?? 60) + 1)
    #expect(
      answer.diagram.caption[1].hasPrefix("showing \(limit ?? 60) of 80 actors 1 hop from ada"))
  }

  @Test func `JSON keeps every edge with its evidence`() throws {
    let json = try report().json.line
    #expect(json.contains(#""neighbours":[{"id":"ben","name":"ben","kind":"person","#))
    #expect(json.contains(#"{"subject":"ada","object":"ben","relation":"met","event":"CONSULT","#))
    #expect(
      json.contains(#""text":"cy visited ada.","span":[3000,3015],"subjectSpan":[3000,3002]"#))
    #expect(json.contains(#""hops":1,"fact":false,"facts":0,"events":1,"publishers":1}"#))
  }
}

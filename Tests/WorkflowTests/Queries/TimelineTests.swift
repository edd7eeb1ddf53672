import Graph
import Knowledge
import Testing

@testable import Workflow

struct TimelineTests {
  @Test func `lists events in the order of their dates`() throws {
    let outcome = try News.ask("timeline Norway Chile")
    #expect(
      outcome.output == """
        Norway and Chile: 1 event

        date          event                     status   publishers  sources
        (2025-02-01)  Chile signed with Norway  planned  1           [1]

        Sources
          [1]  2025-02-01  news/2025-02-01-new-minister.md  A new foreign minister
        A date in brackets is the document's.

        """)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test func `what two papers tell of is one event, and the undated comes last`() throws {
    #expect(
      try News.ask("timeline Quiroga").output == """
        Tomas Quiroga: 2 events

        date        event                             status    publishers  sources
        2024-03-02  Mira Halvorsen met Tomas Quiroga  asserted  2           [1] [2]
        2025-09-18  Jonas Dahl met Tomas Quiroga      asserted  1           [3]

        Sources
          [1]  2024-03-04  news/2024-03-04-lima.md     Halvorsen in Lima
          [2]  2024-05-10  news/2024-05-10-spies.md    A quarrel over spies
          [3]  2025-09-20  news/2025-09-20-geneva.txt  Ministers meet in Geneva
        A date in brackets is the document's.

        """)
    let entries = try timeline(of: "Kenya", News.question()).entries
    #expect(entries.map(\.event.date?.description) == ["2025-09-19", nil])
  }

  @Test(arguments: [
    ("", ["signed with", "thanked", "accused", "threatened", "attacked", "urged"]),
    ("year=2025", ["threatened", "attacked", "urged"]),
    ("since=2025-06", ["threatened", "attacked", "urged"]),
    ("until=2024-05-09", ["signed with", "thanked", "accused"]),
    ("direction=out", ["signed with", "accused", "threatened", "attacked"]),
    ("kind=person", ["thanked", "urged"]),
    ("country=Chile", ["accused", "threatened", "urged"]),
    ("status=reported", ["attacked"]),
    ("relation=CONSULT", []), ("sources=2", []),
  ])
  func `can be narrowed down`(
    _ words: String, _ labels: [String]
  ) throws {
    let answer = try timeline(of: "Peru", News.question(words))
    #expect(answer.entries.flatMap(\.edges).map(\.relation.label) == labels)
    #expect(answer.entries.allSatisfy { !$0.edges.isEmpty })
  }

  @Test func `says so when there is none`() throws {
    #expect(
      try News.ask("timeline Ghana Peru").output
        == "No event: no statement about Ghana and Peru passes.\n")
  }
}

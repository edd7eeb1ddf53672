import Graph
import Knowledge
import TestSupport
import Testing

/// In what the two sides of a pair differ.
struct GraphDiffAspectTests {
  private typealias Told = (label: String, event: EventType?, status: Status, days: [String])

  /// What Ada did to Bo in each period, each year having some documents.
  private func pair(
    _ before: [Told], _ after: [Told], documents: (Int, Int) = (10, 10)
  ) throws -> GraphDiff.Pair {
    var place = 0
    let statements = (before + after).flatMap { told in
      told.days.map { day in
        place += 1
        return statement(
          "ada", told.label, "bo", event: told.event, status: told.status, on: day, at: place)
      }
    }
    let sources = [("2024", documents.0), ("2025", documents.1)].flatMap { year, count in
      (0..<count).map {
        KnowledgeGraph.Source(
          id: "\(year)-\($0)", title: nil, publisher: nil, published: date(year))
      }
    }
    let diff = GraphDiff(
      of: graph(of: statements, sources: sources), before: period("2024"), after: period("2025"))
    return try #require(diff.pairs.first)
  }

  @Test func `sees other types of acts`() throws {
    let met = Told("met", .consult, .asserted, ["2024-05-01"])
    let called = Told("called", .consult, .asserted, ["2025-05-01"])
    #expect(try pair([met], [called]).aspects == [.dates])
    let praised = Told("praised", .support, .asserted, ["2025-05-02"])
    #expect(try pair([met], [praised]).aspects == [.relation, .dates])
    #expect(try pair([met], [called, praised]).aspects == [.relation, .dates])
    #expect(try pair([met], [praised]).change == .changed)
  }

  @Test(arguments: [
    (Status.planned, Status.asserted, true), (.asserted, .denied, true),
    (.uncertain, .reported, true), (.asserted, .reported, false), (.planned, .uncertain, false),
    (.denied, .denied, false),
  ])
  func `sees what became a fact or is none any more`(
    _ before: Status, _ after: Status, _ differs: Bool
  ) throws {
    let pair = try pair(
      [("met", .consult, before, ["2024-05-01"])], [("met", .consult, after, ["2025-05-01"])])
    #expect(pair.aspects == (differs ? [.status, .dates] : [.dates]))
    #expect(pair.change == (differs ? .changed : .unchanged))
  }

  @Test func `sees that one of several types of acts became a fact`() throws {
    let praised = [
      Told("praised", .support, .asserted, ["2024-05-01"]),
      Told("met", .consult, .planned, ["2024-05-01"]),
    ]
    let met = [
      Told("praised", .support, .asserted, ["2025-05-01"]),
      Told("met", .consult, .asserted, ["2025-05-01"]),
    ]
    #expect(try pair(praised, met).aspects == [.status, .dates])
    #expect(try pair(praised, met).facts == .kept)
  }

  @Test(
    arguments: [
      ([EventType.consult], [EventType.accuse], true), ([.consult], [.consult, .accuse], true),
      ([.consult, .accuse], [.accuse], true), ([.consult], [.support], false),
      ([.accuse], [.threaten], false), ([nil], [.accuse], false),
      ([nil, .consult], [.accuse], true),
    ] as [([EventType?], [EventType?], Bool)])
  func `sees cooperation come to conflict and conflict to cooperation`(
    _ before: [EventType?], _ after: [EventType?], _ differs: Bool
  ) throws {
    func told(_ events: [EventType?], _ year: String) -> [Told] {
      events.map { ($0?.rawValue ?? "outfoxed", $0, .asserted, ["\(year)-05-01"]) }
    }
    let there = try pair(told(before, "2024"), told(after, "2025"))
    #expect(there.aspects.contains(.tone) == differs)
    #expect(there.change == .changed)
    let back = try pair(told(after, "2024"), told(before, "2025"))
    #expect(back.aspects.contains(.tone) == differs)
  }

  @Test(arguments: [
    // acts before and after, documents before and after
    (1, 3, 10, 10, true), (3, 1, 10, 10, true), (1, 2, 10, 10, false), (2, 1, 10, 10, false),
    (3, 5, 10, 10, false), (3, 6, 10, 10, true), (3, 6, 10, 20, false), (3, 6, 20, 20, true),
    (2, 4, 10, 100, true), (4, 4, 10, 100, false), (3, 6, 0, 10, false), (3, 6, 10, 0, false),
    (1, 8, 10, 50, false), (2, 8, 10, 20, true),
  ])
  func `sees more or fewer acts than the documents explain`(
    _ before: Int, _ after: Int, _ past: Int, _ present: Int, _ differs: Bool
  ) throws {
    func days(_ count: Int, _ year: String) -> [String] {
      (0..<count).map { "\(year)-05-\(10 + $0)" }
    }
    let pair = try pair(
      [("met", .consult, .asserted, days(before, "2024"))],
      [("met", .consult, .asserted, days(after, "2025"))], documents: (past, present))
    #expect(pair.aspects.contains(.count) == differs)
    #expect(pair.change == (differs ? .changed : .unchanged))
  }

  @Test func `counts acts, not statements`() throws {
    let one = Told("met", .consult, .asserted, ["2024-05-01"])
    let many = Told(
      "met", .consult, .asserted, Array(repeating: "2025-05-01", count: 9) + ["2025-05"])
    #expect(try pair([one], [many]).after.events == 1)
    #expect(try pair([one], [many]).aspects == [.dates])
  }

  @Test(arguments: [(0, 0, nil), (0, 5, 0), (3, 20, 15), (7, 7, 100), (1, 0, nil)])
  func `tells how many acts there would be in a hundred documents`(
    _ events: Int, _ documents: Int, _ rate: Double?
  ) {
    let coverage = GraphDiff.Coverage(label: "2024", documents: documents, publishers: [])
    #expect(coverage.rate(of: events) == rate)
  }
}

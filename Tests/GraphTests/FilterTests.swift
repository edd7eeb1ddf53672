import Graph
import Knowledge
import TestSupport
import Testing

struct FilterTests {
  @Test func `lets everything pass if it asks for nothing`() {
    let graph = RandomCorpus(seed: 2).graph
    #expect(graph.links.allSatisfy { Filter().admits($0) })
  }

  @Test func `keeps the statuses it names`() {
    let graph = graph(of: Status.allCases.map { statement("ada", "met", "bo", status: $0) })
    let filter = Filter(statuses: [.planned, .denied])
    #expect(graph.edges(where: filter).map(\.status) == [.planned, .denied])
    #expect(graph.edges(where: Filter(statuses: [])).isEmpty)
  }

  @Test(arguments: [
    ("met", true), ("MET", true), ("mét", true), ("CONSULT", true), ("consult", true),
    ("cooperation", true), ("conflict", false), ("meet", false), ("me", false), ("", false),
    ("REQUEST", false), ("met with", false),
  ])
  func `finds a relation by label, type or side`(_ name: String, _ passes: Bool) {
    let statement = statement("ada", "met", "bo", event: .consult)
    #expect(Filter(relations: [name]).admits(statement) == passes)
  }

  @Test(arguments: [
    ("signed", "signed with", EventType.support, true), ("called", "called on", .request, false),
    ("demand", "urged", .request, true), ("fight", "attacked", .assault, true),
    ("yield", "withdrew from", .retreat, true), ("yield", "eased", .concede, true),
    ("mobilise", "deployed to", .mobilize, true), ("investigate", "praised", .support, false),
  ])
  func `forgives a missing with and older names of types`(
    _ name: String, _ label: String, _ event: EventType, _ passes: Bool
  ) {
    let statement = statement("ada", label, "bo", event: event)
    #expect(Filter(relations: [name]).admits(statement) == passes)
  }

  @Test func `needs one of its relations only`() {
    let filter = Filter(relations: ["urged", "met"])
    #expect(filter.admits(statement("ada", "met", "bo")))
    #expect(!filter.admits(statement("ada", "left", "bo", event: nil)))
    #expect(!Filter(relations: []).admits(statement("ada", "met", "bo")))
  }

  @Test(arguments: [
    // own date, document's date, within 2024
    ("2024-05-06", "2025-01-02", true), ("2025-05-06", "2024-01-02", false),
    ("2024", "2024-01-02", true), ("1991", "2024-01-02", false), (nil, "2024-01-02", true),
    (nil, "2025-01-02", false), (nil, nil, false), ("2024-12-31", nil, true),
  ])
  func `counts a statement under its own date, else its document's`(
    _ day: String?, _ written: String?, _ passes: Bool
  ) {
    let statement = statement("ada", "met", "bo", on: day, written: written)
    #expect(Filter(period: period("2024")).admits(statement) == passes)
  }

  @Test func `marks what counts by its document's date`() {
    #expect(statement("ada", "met", "bo", written: "2024").isDatedByDocument)
    #expect(!statement("ada", "met", "bo", on: "2024", written: "2024").isDatedByDocument)
    #expect(!statement("ada", "met", "bo").isDatedByDocument)
  }

  @Test func `lets a date of year precision count in each of its months`() {
    let statement = statement("ada", "met", "bo", on: "2024")
    let months = (1...12).map { period($0 < 10 ? "2024-0\($0)" : "2024-\($0)") }
    #expect(months.allSatisfy { Filter(period: $0).admits(statement) })
  }

  @Test func `asks for all it names at once`() {
    let filter = Filter(statuses: [.asserted], relations: ["met"], period: period("2024"))
    #expect(filter.admits(statement("ada", "met", "bo", on: "2024-01")))
    #expect(!filter.admits(statement("ada", "met", "bo", status: .planned, on: "2024-01")))
    #expect(!filter.admits(statement("ada", "urged", "bo", event: .request, on: "2024-01")))
    #expect(!filter.admits(statement("ada", "met", "bo", on: "2023-01")))
  }

  @Test func `can ask for every label and type that a graph lists`() {
    let graph = RandomCorpus(seed: 4).graph
    #expect(
      graph.relationNames == [
        "CONSULT", "REQUEST", "SUPPORT", "met", "outfoxed", "signed with", "urged",
      ])
    for name in graph.relationNames {
      #expect(!graph.edges(where: Filter(relations: [name])).isEmpty)
    }
  }

  @Test func `takes every event type for one of the two sides`() {
    let sides = Dictionary(grouping: EventType.allCases, by: \.side)
    #expect(sides[.cooperation]?.count == 7)
    #expect(sides[.conflict]?.count == 9)
  }
}

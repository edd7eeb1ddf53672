import Graph
import Knowledge
import TestSupport
import Testing

/// Which statements tell of one event.
struct EventTests {
  /// The documents of each event of Ada's, with the date of the event.
  private func events(_ statements: [Statement]) -> [String] {
    let graph = graph(of: statements)
    return graph.timeline(of: "ada").map { event in
      let documents = Set(event.links.compactMap { graph.sources[$0.document]?.id }).sorted()
      return "\(event.date?.description ?? "never"): \(documents.joined(separator: " "))"
    }
  }

  /// A meeting of Ada and Bo, told by a document of one letter.
  private func met(
    _ document: String, on day: String? = nil, written: String? = nil, at sentence: Int = 0
  ) -> Statement {
    statement(
      "ada", "met", "bo", symmetric: true, on: day, in: document, written: written, at: sentence)
  }

  @Test func `ten papers on one day tell of one`() {
    let papers = (0..<10).map { met("p\($0)", on: "2024-05-03") }
    #expect(events(papers) == ["2024-05-03: p0 p1 p2 p3 p4 p5 p6 p7 p8 p9"])
  }

  @Test func `a month, and the year, join the day within`() {
    let statements = [met("a", on: "2024-05"), met("b", on: "2024-05-03"), met("c", on: "2024")]
    #expect(events(statements) == ["2024-05-03: a b c"])
  }

  @Test func `a meeting held again is another, the next day already`() {
    #expect(
      events([met("a", on: "2024-05-03"), met("b", on: "2024-06-03"), met("c", on: "2024-05-04")])
        == ["2024-05-03: a", "2024-05-04: c", "2024-06-03: b"])
    #expect(
      events([met("a", on: "2024-05"), met("b", on: "2024-06")])
        == ["2024-05: a", "2024-06: b"])
  }

  @Test(arguments: [
    (nil, "first"), ("2024-04-01", "first"), ("2024-05-03", "first"), ("2024-05-19", "first"),
    ("2024-05-20", "second"), ("2024-06-01", "second"), ("2024-05", "second"), ("2024", "second"),
  ])
  func `a coarse date is none beside finer ones, but the newest its document can have known`(
    _ written: String?, _ day: String
  ) {
    let told = events([
      met("a", on: "2024-05-03"), met("b", on: "2024-05-20"),
      met("c", on: "2024-05", written: written),
    ])
    let first = ["2024-05-03: a c", "2024-05-20: b"]
    let second = ["2024-05-03: a", "2024-05-20: b c"]
    #expect(told == (day == "first" ? first : second))
  }

  @Test func `an undated statement joins the newest event of its own document`() {
    #expect(
      events([
        met("a", on: "2024-05-03", written: "2024-09-01"), met("a", written: "2024-09-01", at: 1),
        met("b", on: "2024-08-30"),
      ]) == ["2024-05-03: a", "2024-08-30: b"])
    #expect(
      events([met("a", on: "2023-05-03"), met("a", on: "2024-05-03", at: 1), met("a", at: 2)])
        .count == 2)
    let graph = graph(of: [met("a", on: "2023"), met("a", on: "2024", at: 1), met("a", at: 2)])
    #expect(graph.timeline(of: "ada").map(\.links.count) == [1, 2])
  }

  @Test(arguments: [
    // when the event was, when the paper was written, whether it tells of it
    ("2024-05-03", "2024-05-03", true), ("2024-05-03", "2024-05-04", true),
    ("2024-05-03", "2024-05-10", true), ("2024-05-03", "2024-05-11", false),
    ("2024-05-03", "2024-05-02", false), ("2024-05-03", "2024-05", true),
    ("2024-05-28", "2024-06", true), ("2024-05-03", "2024-06", false),
    ("2024-04", "2024-05-07", true), ("2024-04", "2024-05-08", false), ("2023", "2024-01-07", true),
    ("2023", "2024-01-08", false), ("2024-12-31", "2025-01-07", true),
    ("2024-05", "2024-04-30", false), ("2024-05-03", nil, false),
  ])
  func `an undated statement joins what happened at most a week before`(
    _ day: String, _ written: String?, _ joins: Bool
  ) {
    #expect(events([met("a", on: day), met("b", written: written)]).count == (joins ? 1 : 2))
  }

  @Test func `of two events within the week news are about the later`() {
    #expect(
      events([
        met("a", on: "2024-05-03"), met("b", on: "2024-05-06"), met("c", on: "2024-05-12"),
        met("d", written: "2024-05-08"),
      ]) == ["2024-05-03: a", "2024-05-06: b d", "2024-05-12: c"])
  }

  @Test func `statements without any dates are one event for each day of writing, or document`() {
    let told = events([
      met("a", written: "2024-05-03"), met("b", written: "2024-05-03"),
      met("c", written: "2024-05"), met("d", written: "2024-05-05"), met("e"), met("e", at: 1),
      met("f"),
    ])
    #expect(told.prefix(2) == ["2024-05-03: a b c", "2024-05-05: d"])
    #expect(Set(told.dropFirst(2)) == ["never: e", "never: f"])
  }

  @Test func `plans, doubts and denials are events apart, reports are facts`() {
    let told = graph(
      of: Status.allCases.enumerated().map { place, status in
        statement("ada", "met", "bo", status: status, on: "2024-05-03", at: place)
      }
    ).timeline(of: "ada")
    #expect(
      Set(told.map { Set($0.links.map(\.status)) }) == [
        [.asserted, .reported], [.planned], [.uncertain], [.denied],
      ])
    #expect(Set(told.map(\.status)) == [.asserted, .planned, .uncertain, .denied])
  }

  @Test(
    arguments: [
      (Relation(label: "accused", event: .accuse, symmetric: false), 2),
      (Relation(label: "urged", event: .request, symmetric: false), 2),
      (Relation(label: "outfoxed", event: nil, symmetric: false), 2),
      (Relation(label: "called", event: .consult, symmetric: false), 1),
      (Relation(label: "agreed with", event: .agree, symmetric: false), 1),
      (Relation(label: "signed with", event: .support, symmetric: false, formal: true), 1),
      (Relation(label: "traded with", event: .cooperate, symmetric: true), 1),
    ] as [(Relation, Int)])
  func `directed acts are told apart by who did them, mutual ones are not`(
    _ relation: Relation, _ count: Int
  ) {
    #expect(relation.isTwoSided == (count == 1))
    let statements = [("ada", "bo"), ("bo", "ada")].enumerated().map { place, ends in
      statement(
        ends.0, relation.label, ends.1, event: relation.event, symmetric: relation.symmetric,
        formal: relation.formal, on: "2024-05-03", at: place)
    }
    #expect(graph(of: statements).timeline(of: "ada").count == count)
  }

  @Test func `two words for one type of act are one event, two types are two`() {
    #expect(
      events([
        met("a", on: "2024-05-03"),
        statement("bo", "held talks with", "ada", on: "2024-05-03", in: "b"),
        statement("ada", "urged", "bo", event: .request, on: "2024-05-03", in: "c"),
        statement("ada", "outfoxed", "bo", event: nil, on: "2024-05-03", in: "d"),
        statement("ada", "outwitted", "bo", event: nil, on: "2024-05-03", in: "e"),
        statement("ada", "outwitted", "cy", event: nil, on: "2024-05-03", in: "f"),
      ]).count == 5)
  }

  @Test func `knows its date, surest status, publishers and id`() throws {
    let sources = ["a": "The Pier", "b": "Hill Post", "c": "The Pier"].map {
      KnowledgeGraph.Source(id: $0, title: nil, publisher: $1, published: nil)
    }
    let statements = [
      statement("ada", "met", "bo", status: .reported, on: "2024-05", in: "a"),
      statement("ada", "met", "bo", on: "2024-05-03", in: "b"),
      statement("ada", "met", "bo", status: .reported, on: "2024-05-03", in: "c"),
      statement("ada", "urged", "bo", event: .request, in: "d", written: "2024-07-01"),
      statement("ada", "outfoxed", "bo", event: nil, in: "e"),
    ]
    let told = graph(of: statements, sources: sources).timeline(of: "ada")
    try #require(told.count == 3)
    #expect(told.map(\.date) == [date("2024-05-03"), date("2024-07-01"), nil])
    #expect(told.map(\.isDatedByDocument) == [false, true, false])
    #expect(told.map(\.publishers) == [2, 1, 1])
    #expect(told.map(\.status) == [.asserted, .asserted, .asserted])
    #expect(told[0].links.map(\.date) == ["2024-05", "2024-05-03", "2024-05-03"].map(date))
    #expect(told[0].id == statements.prefix(3).map(\.id).min())
  }
}

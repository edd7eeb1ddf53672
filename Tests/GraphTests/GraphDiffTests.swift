import Graph
import Knowledge
import TestSupport
import Testing

struct GraphDiffTests {
  private func diff(
    _ statements: [Statement], actors: [Actor] = [], sources: [KnowledgeGraph.Source] = [],
    where filter: Filter = Filter()
  ) -> GraphDiff {
    GraphDiff(
      of: graph(of: statements, actors: actors, sources: sources), before: period("2024"),
      after: period("2025"), where: filter)
  }

  @Test func `tells added, gone, changed and unchanged pairs`() {
    let diff = diff([
      statement("ada", "met", "bo", on: "2025", at: 0),
      statement("cy", "met", "ada", on: "2024", at: 1),
      statement("cy", "met", "di", on: "2024", at: 2),
      statement("di", "called", "cy", on: "2025", at: 3),
      statement("eve", "met", "fay", on: "2024", at: 4),
      statement("eve", "accused", "fay", event: .accuse, on: "2025", at: 5),
      statement("gil", "met", "hal", on: "2023", at: 6),
    ])
    #expect(
      diff.pairs.map { "\($0.change) \($0.first) \($0.second)" } == [
        "added ada bo", "gone ada cy", "changed eve fay", "unchanged cy di",
      ])
    #expect(diff.actors.map(\.id) == ["ada", "bo", "cy", "di", "eve", "fay"])
    #expect(diff.appearing == ["bo"])
    #expect(diff.notMentioned == [])
  }

  @Test func `shows a plan that came true`() throws {
    let diff = diff([
      statement(
        "ada", "signed with", "bo", event: .support, symmetric: true, formal: true,
        status: .planned, on: "2024", at: 0),
      statement("ada", "met", "bo", on: "2025", at: 1),
      statement(
        "bo", "signed with", "ada", event: .support, symmetric: true, formal: true,
        on: "2025-08-08", at: 2),
    ])
    let pair = try #require(diff.pairs.first)
    #expect(pair.change == .changed)
    #expect(pair.facts == .new)
    #expect(pair.cameTrue)
    #expect(GraphDiff.leading(diff.edgesBefore(pair))?.status == .planned)
    let after = GraphDiff.leading(diff.edgesAfter(pair))
    #expect(after?.relation.label == "signed with")
    #expect(after?.status == .asserted)
    #expect(GraphDiff.leading([]) == nil)
    #expect(diff.pairs(.added).isEmpty)
  }

  @Test(arguments: [
    (Status.asserted, Status.reported, GraphDiff.Change.unchanged, GraphDiff.FactPresence.kept),
    (.planned, .uncertain, .unchanged, .never), (.asserted, .denied, .changed, .gone),
    (.denied, .reported, .changed, .new), (.planned, .planned, .unchanged, .never),
  ])
  func `counts facts apart from plans, doubts and denials`(
    _ before: Status, _ after: Status, _ change: GraphDiff.Change,
    _ facts: GraphDiff.FactPresence
  ) {
    let diff = diff([
      statement("ada", "met", "bo", status: before, on: "2024", at: 0),
      statement("ada", "met", "bo", status: after, on: "2025", at: 1),
    ])
    #expect(diff.pairs.map(\.change) == [change])
    #expect(diff.pairs.map(\.facts) == [facts])
  }

  @Test func `compares acts without a type by their label`() {
    let same = [
      statement("ada", "outfoxed", "bo", event: nil, on: "2024", at: 0),
      statement("ada", "outfoxed", "bo", event: nil, on: "2025", at: 1),
    ]
    #expect(diff(same).pairs.map(\.change) == [.unchanged])
    let other = statement("ada", "outwitted", "bo", event: nil, on: "2025", at: 2)
    #expect(diff(same + [other]).pairs.map(\.change) == [.changed])
  }

  @Test func `says what each period rests on`() {
    let diff = diff(
      [
        statement("ada", "met", "bo", in: "a", written: "2024-05-06", at: 0),
        statement("ada", "met", "bo", on: "2024-05", in: "a", written: "2024-05-06", at: 1),
        statement("ada", "met", "bo", on: "2025-05", in: "a", written: "2024-05-06", at: 2),
        statement("ada", "met", "bo", in: "d", at: 0),
      ],
      sources: [
        .init(id: "a", title: nil, publisher: "Hill Post", published: date("2024-05-06")),
        .init(id: "b", title: nil, publisher: "Hill Post", published: date("2024-12")),
        .init(id: "c", title: nil, publisher: nil, published: date("2025")),
        .init(id: "d", title: nil, publisher: "The Pier", published: nil),
      ])
    #expect(diff.before.label == "2024" && diff.after.label == "2025")
    #expect(diff.before.documents == 2)
    #expect(diff.before.publishers == ["Hill Post"])
    #expect(diff.before.statements == 2)
    #expect(diff.before.undated == 1)
    #expect(diff.before.events == 1)
    #expect(diff.after.documents == 1)
    #expect(diff.after.publishers == [])
    #expect(diff.after.statements == 1)
    #expect(diff.after.undated == 0)
    #expect(diff.dateless == 1)
    #expect(diff.period == period("2025"))
  }

  @Test func `takes another's word for what each period rests on`() {
    let coverage = (
      before: GraphDiff.Coverage(label: "then", documents: 40, publishers: ["The Pier"]),
      after: GraphDiff.Coverage(label: "now", documents: 2, publishers: []), dateless: 7
    )
    let diff = GraphDiff(
      of: graph(of: [statement("ada", "met", "bo", on: "2024")]), before: period("2024"),
      after: period("2025"), coverage: coverage)
    #expect(diff.before.label == "then" && diff.before.documents == 40)
    #expect(diff.before.statements == 1 && diff.before.events == 1)
    #expect(diff.after.documents == 2 && diff.after.statements == 0 && diff.dateless == 7)
  }

  @Test func `tells what each side says of a pair`() throws {
    let diff = diff(
      [
        statement("ada", "met", "bo", status: .planned, on: "2024-05-03", in: "a"),
        statement("ada", "met", "bo", on: "2024-02", in: "b"),
        statement("bo", "met", "ada", status: .reported, on: "2024-02-07", in: "c"),
        statement("ada", "met", "bo", in: "d", written: "2025-03-04"),
        statement("bo", "met", "cy", on: "2025", in: "d", written: "2025-03-04", at: 1),
      ],
      sources: ["a", "b"].map {
        .init(id: $0, title: nil, publisher: "The Pier", published: nil)
      })
    let pair = try #require(diff.pairs.first { $0.second == "bo" })
    #expect(pair.before.statements == 3 && pair.before.events == 2)
    #expect(pair.before.publishers == 2)
    #expect(pair.before.first == date("2024-02") && pair.before.last == date("2024-05-03"))
    #expect(pair.before.status == .asserted)
    #expect(pair.after.statements == 1 && pair.after.last == date("2025-03-04"))
    #expect(diff.links(of: pair).count == 4)
    #expect(diff.links(of: pair).last?.isDatedByDocument == true)
    #expect(diff.edgesAfter(pair).flatMap(\.statements).map(\.document) == ["d"])
    let added = try #require(diff.pairs(.added).first)
    #expect(added.before.statements == 0 && added.before.status == nil && !added.before.isFact)
    #expect(added.before.first == nil && added.aspects.isEmpty)
  }

  @Test func `counts publishers in each period apart`() {
    let statements = [
      statement("ada", "met", "bo", on: "2024", in: "a"),
      statement("ada", "met", "bo", on: "2025", in: "b"),
      statement("ada", "met", "cy", on: "2025", in: "a", at: 1),
      statement("ada", "met", "cy", on: "2025", in: "b", at: 1),
    ]
    let source = KnowledgeGraph.Source(id: "a", title: nil, publisher: "The Pier", published: nil)
    let diff = diff(statements, sources: [source], where: Filter(minimumSources: 2))
    #expect(diff.pairs.map { "\($0.change) \($0.second)" } == ["added cy"])
  }

  @Test func `leaves out what the filter keeps out`() {
    let statements = [
      statement("ada", "met", "bo", on: "2024", at: 0),
      statement("ada", "accused", "bo", event: .accuse, on: "2025", at: 1),
    ]
    let facts = diff(statements, where: Filter(relations: ["CONSULT"]))
    #expect(facts.pairs.map(\.change) == [.gone])
    #expect(facts.notMentioned == ["ada", "bo"])
    let both = diff(statements, where: Filter(period: period("2024")))
    #expect(both.after.statements == 0)
  }

  @Test func `names persons whose roles differ, not those of whom a period is silent`() {
    func actor(_ id: String, _ roles: [(String, String)]) -> Actor {
      Actor(
        id: id, name: id, kind: .person,
        affiliations: roles.map {
          Affiliation(person: id, role: $0, of: "Norland", asOf: date($1), document: "a")
        })
    }
    let ada = actor("ada", [("aide", "2024-01"), ("Aide", "2024-02"), ("adviser", "2025")])
    let bo = actor("bo", [("minister", "2024"), ("Minister", "2025")])
    let cy = actor("cy", [("envoy", "2025")])
    let diff = diff(
      [
        statement("ada", "met", "bo", on: "2024", at: 0),
        statement("ada", "met", "cy", on: "2025", at: 1),
      ], actors: [ada, bo, cy])
    #expect(diff.roleChanges.map(\.actor) == ["ada"])
    #expect(diff.roleChanges[0].before.map(\.role) == ["aide"])
    #expect(diff.roleChanges[0].after.map(\.role) == ["adviser"])
  }

  @Test(arguments: [
    (0, ["ada bo"]), (-1, ["ada bo"]), (1, ["ada bo", "ada cy"]),
    (2, ["ada bo", "ada cy", "cy di"]), (9, ["ada bo", "ada cy", "cy di", "di eve"]),
  ])
  func `shows as much of what is unchanged as asked for`(_ context: Int, _ pairs: [String]) {
    let ends = [("ada", "cy"), ("cy", "di"), ("di", "eve"), ("fay", "gil")]
    let unchanged = ["2024", "2025"].flatMap { year in
      ends.enumerated().map { statement($1.0, "met", $1.1, on: year, at: $0) }
    }
    let diff = diff(unchanged + [statement("ada", "met", "bo", on: "2025", at: 9)])
    #expect(diff.pairs(withContext: context).map { "\($0.first) \($0.second)" } == pairs)
  }
}

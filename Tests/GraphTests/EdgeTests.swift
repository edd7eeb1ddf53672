import Graph
import Knowledge
import TestSupport
import Testing

struct EdgeTests {
  @Test func `joins statements of one relation, status and direction`() {
    let graph = graph(of: [
      statement("ada", "met", "bo", on: "2024-02", in: "a"),
      statement("ada", "met", "bo", on: "2024-01-05", in: "b"),
      statement("ada", "met", "bo", status: .planned, in: "a", at: 1),
      statement("bo", "met", "ada", in: "c"),
      statement("ada", "called", "bo", in: "c", at: 1),
    ])
    let edges = graph.edges().map { "\($0.subject) \($0.relation.label) \($0.object) \($0.status)" }
    #expect(
      edges == [
        "ada called bo asserted", "ada met bo asserted", "ada met bo planned",
        "bo met ada asserted",
      ])
    #expect(graph.edges()[1].documents == ["b", "a"])
    #expect(graph.edges()[1].dates == [date("2024-01-05"), date("2024-02")])
  }

  @Test func `turns symmetric relations into the order of the ids`() {
    let graph = graph(of: [
      statement("bo", "met", "ada", symmetric: true, in: "a"),
      statement("ada", "met", "bo", symmetric: true, in: "b"),
    ])
    #expect(graph.edges().count == 1)
    #expect(graph.edges()[0].subject == "ada")
    #expect(graph.edges()[0].statements.map(\.document) == ["a", "b"])
  }

  @Test func `keeps relations of one label but another event apart`() {
    let graph = graph(of: [
      statement("ada", "called", "bo", event: .consult, in: "a"),
      statement("ada", "called", "bo", event: .request, in: "a", at: 1),
      statement("ada", "called", "bo", event: nil, in: "a", at: 2),
    ])
    #expect(graph.edges().map(\.relation.event) == [nil, .consult, .request])
  }

  @Test func `puts undated statements behind dated ones, by document`() {
    let graph = graph(of: [
      statement("ada", "met", "bo", in: "a"), statement("ada", "met", "bo", on: "2025", in: "b"),
      statement("ada", "met", "bo", in: "c"), statement("ada", "met", "bo", on: "2024", in: "d"),
      statement("ada", "met", "bo", on: "2024", in: "e"),
    ])
    #expect(graph.edges()[0].statements.map(\.document) == ["d", "e", "b", "a", "c"])
    #expect(graph.edges()[0].links.map(\.date) == ["2024", "2024", "2025"].map(date) + [nil, nil])
  }

  @Test func `counts documents, publishers and events, and names the speakers`() {
    let told = graph(
      of: [
        statement("ada", "met", "bo", on: "2024-01-05", in: "a", attribution: "cy"),
        statement("ada", "met", "bo", on: "2024-01-05", in: "a", at: 1),
        statement("ada", "met", "bo", on: "2024-03", in: "b", written: "2024-04-02"),
        statement("ada", "met", "bo", on: "2024-03-09", in: "c"),
        statement("ada", "met", "bo", on: "2024-03-09", in: "d"),
      ],
      sources: [
        .init(id: "a", title: nil, publisher: "The Pier", published: nil),
        .init(id: "b", title: nil, publisher: "The Pier", published: nil),
      ])
    let edge = told.edges()[0]
    #expect(edge.events == 2)
    #expect(edge.documentCount == 4)
    #expect(edge.publisherCount == 2)
    #expect(edge.documentDates == [date("2024-04-02")])
    #expect(edge.speakers == [edge.statements[0].id: "cy"])
    #expect(edge.links.map { $0.voice < 0 } == [false, true, true, true, true])
    #expect(told.eventCount(of: told.edges()) == 2)
  }

  @Test func `counts what several edges tell of once`() {
    let told = graph(of: [
      statement("ada", "met", "bo", symmetric: true, on: "2024-01-05", in: "a"),
      statement("bo", "called on", "ada", on: "2024-01", in: "b"),
      statement("ada", "met", "bo", symmetric: true, status: .reported, on: "2024", in: "c"),
      statement("ada", "met", "bo", symmetric: true, status: .planned, on: "2024-01-05", in: "c"),
    ])
    #expect(told.edges().map(\.events) == [1, 1, 1, 1])
    #expect(told.eventCount(of: told.edges()) == 2)
    #expect(told.eventCount(of: []) == 0)
  }

  @Test func `sorts by actors, label, type, form and status`() {
    let edges = graph(of: [
      statement("bo", "met", "ada", at: 0), statement("ada", "met", "cy", at: 1),
      statement("ada", "met", "bo", status: .planned, at: 2),
      statement("ada", "met", "bo", formal: true, status: .reported, at: 3),
      statement("ada", "met", "bo", status: .asserted, at: 4),
      statement("ada", "left", "bo", event: .reject, at: 5),
    ]).edges()
    #expect(edges.map { $0.statements[0].evidence.sentence } == [5, 4, 2, 3, 1, 0])
  }

  @Test func `makes no edge from an actor to itself`() {
    let graph = graph(of: [statement("ada", "met", "ada"), statement("ada", "met", "bo", at: 1)])
    #expect(graph.links.count == 1)
    #expect(graph.edges().map(\.object) == ["bo"])
  }

  @Test func `knows its ends`() throws {
    let edge = try #require(graph(of: [statement("bo", "urged", "ada")]).edges().first)
    #expect(edge.other(than: "bo") == "ada")
    #expect(edge.other(than: "ada") == "bo")
    #expect(edge.other(than: "cy") == nil)
    #expect(edge.pair == ActorPair("ada", "bo"))
    #expect(ActorPair("bo", "ada").first == "ada")
  }

  @Test(arguments: UInt64(1)...8)
  func `holds every statement once and comes in one order`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let graph = RandomCorpus(seed: seed).graph
    let edges = graph.edges()
    let held = edges.flatMap(\.statements)
    let straight = graph.links.compactMap(graph.statement)
    #expect(held.count == graph.links.count && straight.count == graph.links.count)
    #expect(Set(held) == Set(straight))
    #expect(edges.flatMap(\.links).count == graph.links.count)
    let shuffled = KnowledgeGraph(
      actors: graph.actors, relations: graph.relations, publishers: graph.publishers,
      links: graph.links.shuffled(using: &random), sources: graph.sources, words: graph.words)
    #expect(shuffled.edges() == edges)
  }
}

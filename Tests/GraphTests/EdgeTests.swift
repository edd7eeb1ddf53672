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

  @Test func `puts undated statements behind dated ones, as they were inserted`() {
    let graph = graph(of: [
      statement("ada", "met", "bo", in: "a"), statement("ada", "met", "bo", on: "2025", in: "b"),
      statement("ada", "met", "bo", in: "c"), statement("ada", "met", "bo", on: "2024", in: "d"),
      statement("ada", "met", "bo", on: "2024", in: "e"),
    ])
    #expect(graph.edges()[0].statements.map(\.document) == ["d", "e", "b", "a", "c"])
    #expect(graph.edges()[0].undated == 2)
  }

  @Test func `makes no edge from an actor to itself`() {
    let graph = graph(of: [statement("ada", "met", "ada"), statement("ada", "met", "bo", at: 1)])
    #expect(graph.links.count == 2)
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
    let straight = graph.links.filter { !$0.isLoop }.map(\.statement)
    #expect(held.count == straight.count)
    #expect(Set(held) == Set(straight))
    let shuffled = KnowledgeGraph(
      sources: graph.sources, actors: graph.actors, links: graph.links.shuffled(using: &random))
    #expect(
      shuffled.edges().map { [$0.subject, $0.object, $0.relation.label, $0.status.rawValue] }
        == edges.map { [$0.subject, $0.object, $0.relation.label, $0.status.rawValue] })
  }
}

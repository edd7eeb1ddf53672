import Graph
import Knowledge
import TestSupport
import Testing

struct KnowledgeGraphTests {
  @Test func `finds actors and documents by id`() {
    let ada = Actor(id: "ada", name: "Ada Lund", kind: .person)
    let graph = graph(of: [statement("ada", "met", "bo", in: "a.txt")], actors: [ada])
    #expect(graph.actor("ada") == ada)
    #expect(graph.actor("bo")?.name == "bo")
    #expect(graph.actor("cy") == nil)
    #expect(graph.position(of: "bo") == 1)
    #expect(graph.links.map { graph.sources[$0.document]?.id } == ["a.txt"])
    #expect(graph.relation(of: graph.links[0]).label == "met")
  }

  @Test func `numbers what links name by sorted lists`() {
    let graph = graph(
      of: [
        statement("cy", "urged", "bo", event: .request, in: "b", attribution: "ada"),
        statement("bo", "met", "cy", on: "2024-03", in: "a", written: "2024-04-01"),
      ],
      sources: [
        .init(id: "b", title: "B", publisher: "The Pier", published: nil),
        .init(id: "a", title: nil, publisher: "Hill Post", published: date("2024-04-01")),
        .init(id: "c", title: nil, publisher: "Hill Post", published: nil),
      ])
    #expect(graph.actors.map(\.id) == ["ada", "bo", "cy"])
    #expect(graph.relations.map(\.label) == ["met", "urged"])
    #expect(graph.publishers == ["Hill Post", "The Pier"])
    let (urged, met) = (graph.links[0], graph.links[1])
    func numbers(_ link: Link) -> [Int32] {
      [link.subject, link.object, link.voice, link.relation, link.publisher]
    }
    #expect(numbers(urged) == [2, 1, 0, 1, 1])
    #expect(numbers(met) == [1, 2, -1, 0, 0])
    #expect(met.date == date("2024-03") && met.written == date("2024-04-01"))
    #expect(graph.sources[urged.document]?.title == "B")
    #expect(graph.statement(of: met)?.key == met.key)
  }

  @Test func `leaves out what names no actor or document of it`() {
    let told = statement("ada", "met", "bo", in: "a")
    let known = ["ada", "bo"].map { Actor(id: $0, name: $0, kind: .person) }
    let source = KnowledgeGraph.Source(id: "a", title: nil, publisher: nil, published: nil)
    func links(_ sources: [KnowledgeGraph.Source], _ object: String) -> Int {
      let claim = KnowledgeGraph.Claim(statement: told, subject: "ada", object: object)
      return KnowledgeGraph(sources: sources, actors: known, claims: [claim]).links.count
    }
    #expect(links([source], "bo") == 1)
    #expect(links([], "bo") == 0)
    #expect(links([source], "cy") == 0)
    #expect(links([source], "ada") == 0)
  }

  @Test func `counts without words, and quotes those that are loaded later`() throws {
    let whole = graph(of: [
      statement("ada", "met", "bo", on: "2024", in: "a"),
      statement("ada", "met", "bo", on: "2025", in: "b", attribution: "cy"),
    ])
    var bare = KnowledgeGraph(
      actors: whole.actors, relations: whole.relations, publishers: [], links: whole.links,
      sources: [:])
    #expect(bare.edges()[0].events == 2 && bare.edges()[0].documentCount == 2)
    #expect(bare.edges()[0].statements.isEmpty && bare.statement(of: bare.links[1]) == nil)
    let key = whole.links[1].key
    bare.add(words: [try #require(whole.words[key])], sources: whole.sources)
    #expect(bare.edges()[0].statements.map(\.document) == ["b"])
    #expect(bare.edges()[0].speakers.values.map(\.self) == ["cy"])
    #expect(bare.sources == whole.sources)
  }

  @Test func `lists an actor's links of both directions in the order of insertion`() {
    let graph = graph(of: [
      statement("ada", "met", "bo"), statement("bo", "urged", "cy", at: 1),
      statement("cy", "met", "bo", at: 2), statement("bo", "met", "bo", at: 3),
    ])
    let statements = graph.links(of: "bo").compactMap(graph.statement)
    #expect(statements.map(\.evidence.sentence) == [0, 1, 2])
    #expect(graph.links(of: "ada").count == 1)
    #expect(graph.links(of: "nobody").isEmpty)
  }

  @Test func `puts corpus actors in the place of document actors`() {
    let first = Reading(
      document: "1", actors: [person("Hikmat Rzayev"), person("Bo Ek"), person("Cy Orr")],
      statements: [
        statement("hikmat-rzayev", "met", "bo-ek", in: "1", attribution: "cy-orr")
      ])
    let second = Reading(
      document: "2", actors: [person("Rzayev"), person("Bo Ek")],
      statements: [statement("bo-ek", "urged", "rzayev", in: "2")])
    let readings = [first, second]
    let graph = KnowledgeGraph(
      sources: ["1", "2"].map { .init(id: $0, title: nil, publisher: nil, published: nil) },
      readings: readings, resolution: ActorResolver().resolution(of: readings))
    func ids(_ positions: [Int32]) -> [Actor.ID?] {
      positions.map { $0 < 0 ? nil : graph.actors[Int($0)].id }
    }
    #expect(ids(graph.links.map(\.subject)) == ["hikmat-rzayev", "bo-ek"])
    #expect(ids(graph.links.map(\.object)) == ["bo-ek", "hikmat-rzayev"])
    #expect(ids(graph.links.map(\.voice)) == ["cy-orr", nil])
    #expect(graph.edges().flatMap(\.speakers.values) == ["cy-orr"])
    #expect(graph.links.map(graph.statement) == first.statements + second.statements)
  }

  @Test func `leaves out statements whose actors the resolution lacks`() {
    let reading = Reading(
      document: "1", actors: [person("Bo Ek")],
      statements: [statement("bo-ek", "met", "ghost", in: "1")])
    let graph = KnowledgeGraph(
      sources: [.init(id: "1", title: nil, publisher: nil, published: nil)], readings: [reading],
      resolution: ActorResolver().resolution(of: [reading]))
    #expect(graph.links.isEmpty)
    #expect(graph.actors.map(\.id) == ["bo-ek"])
  }

  @Test func `may be empty`() {
    let graph = KnowledgeGraph(sources: [], actors: [], claims: [])
    #expect(graph.edges().isEmpty)
    #expect(graph.links(where: Filter()).isEmpty)
    #expect(graph.neighbours(of: "ada").isEmpty)
    #expect(graph.timeline(of: "ada").isEmpty && graph.paths(from: "ada", to: "bo").isEmpty)
    #expect(graph.activity(in: []).isEmpty)
  }

  @Test func `ranks actors by events, then documents, then id`() {
    let graph = graph(of: [
      statement("ada", "met", "bo", on: "2024-01-01", in: "a"),
      statement("bo", "met", "ada", on: "2024-01", in: "b"),
      statement("cy", "urged", "ada", event: .request, on: "2024-01-01", in: "b", at: 1),
      statement("di", "met", "eve", in: "c"), statement("eve", "met", "di", in: "c", at: 1),
      statement("fay", "met", "gil", in: "c", at: 2),
      statement("gil", "met", "fay", in: "c", at: 3),
    ])
    let rows = graph.activity(in: graph.links)
    #expect(
      rows.map { "\(graph.actors[Int($0.actor)].id) \($0.events) \($0.documents)" } == [
        "ada 2 2", "bo 1 2", "cy 1 1", "di 1 1", "eve 1 1", "fay 1 1", "gil 1 1",
      ])
    #expect(graph.activity(in: Array(graph.links.suffix(2))).map(\.actor) == [5, 6])
  }
}

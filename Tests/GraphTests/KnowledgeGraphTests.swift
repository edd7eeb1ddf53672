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
    #expect(graph.source("a.txt")?.id == "a.txt")
    #expect(graph.source("b.txt") == nil)
  }

  @Test func `finds voices, which are no actors of it`() {
    let cy = Actor(id: "cy", name: "Cy", kind: .person)
    let graph = KnowledgeGraph(
      sources: [], actors: [Actor(id: "ada", name: "Ada", kind: .person)], links: [], voices: [cy])
    #expect(graph.actor("cy") == cy)
    #expect(graph.actors.map(\.id) == ["ada"])
  }

  @Test func `lists an actor's links of both directions in the order of insertion`() {
    let graph = graph(of: [
      statement("ada", "met", "bo"), statement("bo", "urged", "cy", at: 1),
      statement("cy", "met", "bo", at: 2), statement("bo", "met", "bo", at: 3),
    ])
    #expect(graph.links(of: "bo").map(\.statement.evidence.sentence) == [0, 1, 2])
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
      sources: [], readings: readings, resolution: ActorResolver().resolution(of: readings))
    #expect(graph.links.map(\.subject) == ["hikmat-rzayev", "bo-ek"])
    #expect(graph.links.map(\.object) == ["bo-ek", "hikmat-rzayev"])
    #expect(graph.links.map(\.attribution) == ["cy-orr", nil])
    #expect(graph.links.map(\.statement) == first.statements + second.statements)
  }

  @Test func `leaves out statements whose actors the resolution lacks`() {
    let reading = Reading(
      document: "1", actors: [person("Bo Ek")],
      statements: [statement("bo-ek", "met", "ghost", in: "1")])
    let graph = KnowledgeGraph(
      sources: [], readings: [reading], resolution: ActorResolver().resolution(of: [reading]))
    #expect(graph.links.isEmpty)
    #expect(graph.actors.map(\.id) == ["bo-ek"])
  }

  @Test func `may be empty`() {
    let graph = KnowledgeGraph(sources: [], actors: [], links: [])
    #expect(graph.edges().isEmpty)
    #expect(graph.relationNames.isEmpty)
    #expect(graph.neighbours(of: "ada").isEmpty)
  }
}

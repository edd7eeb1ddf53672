import Graph
import Knowledge
import Storage
import TestSupport
import Testing

struct StoredGraphTests {
  private static let periods: [String?] = [nil, "2023", "2024", "2024-03..2025-01"]

  private func expectSame(_ one: KnowledgeGraph, _ other: KnowledgeGraph) {
    #expect(one.sources == other.sources)
    #expect(one.actors == other.actors)
    #expect(one.links == other.links)
    #expect(one.voices == other.voices)
  }

  @Test(arguments: UInt64(1)...2, periods)
  func `loads around an actor what the whole graph has around it`(_ seed: UInt64, _ text: String?)
    throws
  {
    let corpus = RandomCorpus(seed: seed, documents: 5, statementsInEach: 2)
    let store = try Store(at: ":memory:", create: true)
    try store.save(corpus)
    let period = text.map(period)
    for actor in corpus.graph.actors.prefix(4) {
      for hops in [0, 1, 2, Int.max] {
        expectSame(
          try store.graph(around: actor.id, hops: hops, period: period),
          corpus.graph.neighbourhood(of: actor.id, hops: hops, where: Filter(period: period)))
      }
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `loads of a period the statements that count in it`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    let store = try Store(at: ":memory:", create: true)
    try store.save(corpus)
    let filter = Filter(period: period("2024"))
    let graph = try store.graph(period: period("2024"))
    #expect(graph.links == corpus.graph.links.filter(filter.admits))
    #expect(graph.sources == corpus.graph.sources)
    #expect(graph.actors == corpus.graph.actors)
  }

  @Test(arguments: UInt64(1)...4)
  func `answers a diff from the years between as from the whole`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    let store = try Store(at: ":memory:", create: true)
    try store.save(corpus)
    let whole = GraphDiff(of: corpus.graph, before: period("2024"), after: period("2025"))
    let part = GraphDiff(
      of: try store.graph(period: period("2024..2025")), before: period("2024"),
      after: period("2025"))
    #expect(part.pairs == whole.pairs)
    #expect(part.before == whole.before)
    #expect(part.after == whole.after)
  }

  @Test func `has nothing around a stranger`() throws {
    let store = try Store(at: ":memory:", create: true)
    try store.save(RandomCorpus(seed: 1))
    expectSame(
      try store.graph(around: "nobody", hops: 3), KnowledgeGraph(sources: [], actors: [], links: [])
    )
  }

  @Test func `is empty in an empty store`() throws {
    let store = try Store(at: ":memory:", create: true)
    #expect(try store.graph().sources.isEmpty)
    #expect(try store.actors().isEmpty)
    try store.save(ActorResolver().resolution(of: []))
    #expect(try store.graph(around: "ada").actors.isEmpty)
  }

  @Test func `loads more actors than a query takes arguments`() throws {
    let store = try Store(at: ":memory:", create: true)
    let count = 1200
    let article = Article(id: "a", text: "", blocks: [])
    let ids = (0..<count).map { "town-\($0)" }
    let reading = Reading(
      document: "a", actors: ids.map { Actor(id: $0, name: $0, kind: .group) },
      statements: ids.dropFirst().enumerated().map {
        statement("town-0", "met", $1, in: "a", at: $0)
      })
    try store.save(reading, of: article)
    try store.save(ActorResolver().resolution(of: store.readings()))
    #expect(try store.graph(around: "town-0").actors.map(\.id) == ids.sorted())
  }
}

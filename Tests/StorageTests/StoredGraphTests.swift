import Graph
import Knowledge
import Storage
import TestSupport
import Testing

/// The graph of a store against the one made of the same readings in memory.
struct StoredGraphTests {
  private static let filters = [
    Filter(), Filter(statuses: [.asserted, .denied]), Filter(relations: ["met", "conflict"]),
    Filter(events: [.support, .request]), Filter(period: period("2024")),
    Filter(period: period("2024-03..2025-01")), Filter(direction: .out),
    Filter(direction: .in, kinds: [.person]), Filter(countries: ["norland"]),
    Filter(minimumSources: 2),
    Filter(statuses: [.reported], period: period("2023..2024"), direction: .out),
  ]

  private static func stores(_ corpus: RandomCorpus) throws -> (Store, KnowledgeGraph) {
    let store = try Store(at: ":memory:", create: true)
    try store.build(corpus)
    return (store, corpus.graph)
  }

  private static func told(_ edges: [Edge], in graph: KnowledgeGraph) -> [ToldEdge] {
    edges.map { ToldEdge($0, in: graph) }
  }

  private static func told(_ events: [Event], in graph: KnowledgeGraph) -> [String] {
    events.map { event in
      "\(event.id) \(event.date as Any) \(event.isDatedByDocument) \(event.status) "
        + "\(event.publishers) \(event.links.map { ToldLink($0, in: graph) })"
    }
  }

  private static func told(_ neighbours: [Neighbour], in graph: KnowledgeGraph) -> [String] {
    neighbours.map { near in
      "\(near.actor.id) \(near.actor.name) \(near.actor.kind) \(near.hops) \(near.facts) "
        + "\(near.events) \(near.publishers) \(told(near.edges, in: graph))"
    }
  }

  @Test(arguments: UInt64(1)...5)
  func `has the edges and statements of the graph in memory`(_ seed: UInt64) throws {
    let (store, memory) = try Self.stores(RandomCorpus(seed: seed))
    for filter in Self.filters {
      let stored = try store.wholeGraph(where: filter)
      #expect(
        Self.told(stored.edges(where: filter), in: stored)
          == Self.told(memory.edges(where: filter), in: memory))
      #expect(stored.edges(where: filter).allSatisfy { $0.statements.count == $0.links.count })
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `loads around an actor what neighbours and timelines need`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed, documents: 6, statementsInEach: 3)
    let (store, memory) = try Self.stores(corpus)
    for actor in memory.actors.map(\.id) {
      for filter in Self.filters {
        for hops in [0, 1, 2, 3, Int.max] {
          var near = try store.graph(around: actor, hops: hops, where: filter)
          try store.loadWords(of: near.links, into: &near)
          #expect(
            Self.told(near.neighbours(of: actor, hops: hops, where: filter), in: near)
              == Self.told(memory.neighbours(of: actor, hops: hops, where: filter), in: memory))
          let (part, whole) = (
            near.neighbourhood(of: actor, hops: hops, where: filter),
            memory.neighbourhood(of: actor, hops: hops, where: filter)
          )
          #expect(Self.told(part.edges(), in: part) == Self.told(whole.edges(), in: whole))
          #expect(part.actors.map(\.id) == whole.actors.map(\.id))
          guard hops == 1 else { continue }
          #expect(
            Self.told(near.timeline(of: actor, where: filter), in: near)
              == Self.told(memory.timeline(of: actor, where: filter), in: memory))
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `loads between two actors what their timeline needs`(_ seed: UInt64) throws {
    let (store, memory) = try Self.stores(RandomCorpus(seed: seed))
    let ids = memory.actors.map(\.id)
    for (one, other) in zip(ids, ids.dropFirst() + [ids[0]]) {
      for filter in Self.filters {
        let part = try store.graph(between: one, and: other, where: filter)
        #expect(
          Self.told(part.timeline(of: one, with: other, where: filter), in: part)
            == Self.told(memory.timeline(of: one, with: other, where: filter), in: memory))
      }
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `answers a diff from the years between as from the whole`(_ seed: UInt64) throws {
    let (store, memory) = try Self.stores(RandomCorpus(seed: seed))
    let (before, after) = (period("2024"), period("2025"))
    let whole = GraphDiff(of: memory, before: before, after: after)
    var part = try store.graph(where: Filter(period: period("2024..2025")))
    try store.loadActors(Set(part.actors.map(\.id)), into: &part)
    let diff = GraphDiff(
      of: part, before: before, after: after,
      coverage: (
        try store.coverage(of: before, label: "2024"), try store.coverage(of: after, label: "2025"),
        try store.datelessCount()
      ))
    #expect(diff.pairs == whole.pairs)
    #expect(diff.before == whole.before)
    #expect(diff.after == whole.after)
    #expect(diff.dateless == whole.dateless)
    #expect(diff.appearing == whole.appearing)
    #expect(diff.notMentioned == whole.notMentioned)
    #expect(diff.roleChanges.map(\.actor) == whole.roleChanges.map(\.actor))
    for pair in whole.pairs {
      #expect(
        Self.told(diff.edgesAfter(pair), in: diff.graph).map(\.links)
          == Self.told(whole.edgesAfter(pair), in: whole.graph).map(\.links))
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `knows the actors that the resolver finds`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    let (store, _) = try Self.stores(corpus)
    let resolution = ActorResolver().resolution(of: corpus.readings)
    #expect(try store.actors() == resolution.actors)
    for actor in resolution.actors {
      let forms = try store.forms(of: actor.id)
      #expect(Set(forms.map(\.form)) == Set(resolution.table.filter { $0.value == actor.id }.keys))
      #expect(forms.allSatisfy { $0.reason == resolution.reasons[$0.form] })
      #expect(
        try store.refusals(of: actor.id)
          == resolution.refusals.filter { $0.one == actor.id || $0.other == actor.id })
      #expect(try store.actors([actor.id, "nobody"]) == [actor])
      let vouched = corpus.readings.flatMap { reading in
        reading.actors.filter { resolution.table[ActorForm($0, in: reading.document)] == actor.id }
          .flatMap(\.affiliations)
      }
      let roles = try store.affiliations(of: actor.id)
      #expect(Set(roles.map(Self.vouching)) == Set(vouched.map(Self.vouching)))
      #expect(roles.count == Set(vouched.map(Self.vouching)).count)
      #expect(roles.allSatisfy { $0.person == actor.id })
    }
  }

  @Test func `has nothing around a stranger`() throws {
    let store = try Store(at: ":memory:", create: true)
    try store.build(RandomCorpus(seed: 1))
    #expect(try store.graph(around: "nobody", hops: 3).actors.isEmpty)
    #expect(try store.graph(between: "norland", and: "nobody").links.isEmpty)
    #expect(try store.forms(of: "nobody").isEmpty)
    #expect(try store.refusals(of: "nobody").isEmpty)
    #expect(try store.affiliations(of: "nobody").isEmpty)
  }

  private static func vouching(_ role: Affiliation) -> String {
    "\(role.words) \(role.asOf?.description ?? "") \(role.document ?? "")"
  }

  @Test func `is empty in an empty store`() throws {
    let store = try Store(at: ":memory:", create: true)
    #expect(try store.graph().links.isEmpty)
    #expect(try store.actors().isEmpty)
    #expect(try store.years().isEmpty)
    _ = try StoreUpdate(of: store).finish()
    #expect(try store.graph(around: "ada").actors.isEmpty)
    #expect(try store.size() == Store.Size())
    #expect(try store.coverage(of: nil, label: "all").documents == 0)
  }

  @Test func `loads more actors than a query takes arguments`() throws {
    let store = try Store(at: ":memory:", create: true)
    let count = 2400
    let article = Article(id: "a", text: "", blocks: [])
    let ids = (0..<count).map { "town-\($0)" }
    let reading = Reading(
      document: "a", actors: ids.map { Actor(id: $0, name: $0, kind: .group, country: "Norland") },
      statements: ids.dropFirst().enumerated().map {
        statement("town-0", "met", $1, in: "a", at: $0)
      })
    try store.build(reading, of: article)
    #expect(try store.graph(around: "town-0").actors.map(\.id) == ids.sorted())
    #expect(try store.actors(Set(ids)).count == count)
  }
}

import Graph
import Knowledge
import TestSupport
import Testing

struct EventInvariantTests {
  private static let seeds: [UInt64] = Array(1...10)

  @Test(arguments: seeds)
  func `every link is in one event of its actors`(_ seed: UInt64) {
    let graph = crowdGraph(seed: seed, actors: 4, statements: 120)
    for actor in graph.actors {
      let events = graph.timeline(of: actor.id)
      let keys = events.flatMap(\.links).map(\.key)
      #expect(keys.count == graph.links(of: actor.id).count)
      #expect(Set(keys) == Set(graph.links(of: actor.id).map(\.key)))
      #expect(Set(events.map(\.id)).count == events.count)
    }
  }

  @Test(arguments: seeds)
  func `an event is of two actors, one type and one kind of status`(_ seed: UInt64) {
    let graph = crowdGraph(seed: seed, actors: 4, statements: 120)
    for event in graph.timeline(of: "actor0") {
      let edges = graph.edges(of: event)
      #expect(Set(edges.map(\.pair)).count == 1)
      #expect(Set(edges.map { $0.relation.event?.rawValue ?? $0.relation.label }).count == 1)
      #expect(Set(edges.map { $0.status.isFact ? .asserted : $0.status }).count == 1)
      #expect(edges.contains { $0.status == event.status })
      if edges.contains(where: { !$0.relation.isTwoSided }) {
        #expect(Set(edges.map(\.subject)).count == 1)
      }
    }
  }

  @Test(arguments: seeds)
  func `the dates of an event can be those of one day, and no two events have one day`(
    _ seed: UInt64
  ) throws {
    let graph = crowdGraph(seed: seed, actors: 3, statements: 120)
    let events = graph.timeline(of: "actor0")
    for event in events where !event.isDatedByDocument && event.date != nil {
      let date = try #require(event.date)
      #expect(event.links.compactMap(\.date).allSatisfy { $0.contains(date) })
      #expect(event.links.contains { $0.date == date })
      let alike = events.filter { other in
        !other.isDatedByDocument && isOneAct(event.links[0], other.links[0], in: graph)
          && other.date.map { date.contains($0) || $0.contains(date) } ?? false
      }
      #expect(alike.map(\.id) == [event.id])
    }
  }

  private func isOneAct(_ one: Link, _ other: Link, in graph: KnowledgeGraph) -> Bool {
    let relations = [one, other].map(graph.relation)
    let types = relations.map { $0.event?.rawValue ?? $0.label }
    return Set([one.subject, one.object]) == Set([other.subject, other.object])
      && types[0] == types[1] && (relations[0].isTwoSided || one.subject == other.subject)
      && (one.status == other.status || one.status.isFact && other.status.isFact)
  }

  @Test(arguments: seeds)
  func `order and numbers make no difference`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed + 100)
    let statements = crowd(seed: seed, actors: 4, statements: 120)
    let whole = graph(of: statements)
    let events = whole.timeline(of: "actor0")
    let shuffled = graph(of: statements.shuffled(using: &random))
    #expect(shuffled.timeline(of: "actor0") == events)
    let renumbered = whole.renumbered(&random)
    #expect(
      renumbered.timeline(of: "actor0").map { $0.links.map(\.key) }
        == events.map { $0.links.map(\.key) })
    #expect(
      renumbered.edges().map(\.statements) == whole.edges().map(\.statements))
  }

  @Test(arguments: seeds)
  func `events are counted as they are listed`(_ seed: UInt64) {
    let graph = crowdGraph(seed: seed, actors: 4, statements: 120)
    let events = graph.timeline(of: "actor0")
    #expect(graph.neighbours(of: "actor0").map(\.events).reduce(0, +) == events.count)
    let rows = graph.activity(in: graph.links)
    for row in rows {
      let id = graph.actors[Int(row.actor)].id
      #expect(row.events == graph.timeline(of: id).count)
      #expect(row.documents == Set(graph.links(of: id).map(\.document)).count)
    }
    #expect(rows.count == graph.actors.count)
  }

  @Test(arguments: seeds)
  func `more statements never leave fewer events than the finest dates of each act`(_ seed: UInt64)
  {
    let graph = crowdGraph(seed: seed, actors: 3, statements: 60)
    for edge in graph.edges() {
      let finest = edge.dates.filter { date in
        !edge.dates.contains { $0 != date && date.contains($0) }
      }
      #expect(edge.events >= max(1, finest.count))
      #expect(edge.events <= edge.links.count)
    }
  }
}

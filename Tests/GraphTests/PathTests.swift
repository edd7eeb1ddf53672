import Graph
import Knowledge
import TestSupport
import Testing

struct PathTests {
  /// Ada to Fay over Bo and Est or over Cy and Est, or longer over Di, Gil and Hal.
  private let net = graph(
    of: [
      statement("ada", "met", "bo", symmetric: true, in: "a", at: 0),
      statement("bo", "urged", "est", event: .request, in: "a", at: 1),
      statement("ada", "met", "cy", symmetric: true, in: "a", at: 2),
      statement("cy", "met", "est", symmetric: true, in: "a", at: 3),
      statement("cy", "met", "est", symmetric: true, on: "2024", in: "b", at: 3),
      statement("est", "accused", "fay", event: .accuse, in: "a", at: 4),
      statement("ada", "met", "di", symmetric: true, in: "a", at: 5),
      statement("di", "met", "gil", symmetric: true, in: "a", at: 6),
      statement("gil", "met", "hal", symmetric: true, in: "a", at: 7),
      statement("hal", "met", "fay", symmetric: true, in: "a", at: 8),
      statement("ivo", "met", "jan", symmetric: true, in: "a", at: 9),
    ], actors: [Actor(id: "est", name: "Estara", kind: .country, country: "Estara")])

  private func ways(_ paths: [Path]) -> [String] {
    paths.map { path in
      ([path.hops.first?.from.id].compactMap(\.self) + path.hops.map(\.to.id))
        .joined(separator: " ")
    }
  }

  @Test func `finds all the shortest ways and no longer one`() {
    #expect(
      ways(net.paths(from: "ada", to: "fay")) == ["ada bo est fay", "ada cy est fay"])
    #expect(ways(net.paths(from: "fay", to: "ada")) == ["fay est bo ada", "fay est cy ada"])
  }

  @Test func `tells what each hop rests on`() throws {
    let path = try #require(net.paths(from: "ada", to: "est").last)
    #expect(path.hops.map(\.from.name) == ["ada", "cy"])
    #expect(path.hops.map(\.to.name) == ["cy", "Estara"])
    #expect(path.hops.map { $0.edges.map(\.relation.label) } == [["met"], ["met"]])
    #expect(path.hops.map(\.events) == [1, 2])
    #expect(path.hops[1].edges == net.edges(between: "cy", and: "est"))
    #expect(path.hops[1].edges[0].links.count == 2)
  }

  @Test(arguments: [
    (Filter(kinds: [.person]), ["ada di gil hal fay"]),
    (Filter(countries: ["Estara"]), []),
    (Filter(direction: .out), ["ada bo est fay", "ada cy est fay"]),
    (Filter(direction: .in), ["ada di gil hal fay"]),
    (Filter(relations: ["met"]), ["ada di gil hal fay"]),
    (Filter(statuses: [.planned]), []), (Filter(period: period("2023")), []),
    (Filter(minimumSources: 2), []),
  ])
  func `goes only where the filter leads`(_ filter: Filter, _ expected: [String]) {
    #expect(ways(net.paths(from: "ada", to: "fay", where: filter)) == expected)
  }

  @Test func `asks kinds and countries only of those between`() {
    let people = Filter(kinds: [.person])
    #expect(ways(net.paths(from: "ada", to: "est", where: people)) == ["ada bo est", "ada cy est"])
    #expect(ways(net.paths(from: "est", to: "ada", where: people)) == ["est bo ada", "est cy ada"])
    let elsewhere = Filter(countries: ["Nowhere"])
    #expect(ways(net.paths(from: "ada", to: "bo", where: elsewhere)) == ["ada bo"])
  }

  @Test(arguments: [(3, 2), (2, 0), (99, 2), (Int.max, 2), (0, 0), (-1, 0)])
  func `goes no farther than it may`(_ longest: Int, _ count: Int) {
    #expect(net.paths(from: "ada", to: "fay", longest: longest).count == count)
  }

  @Test(arguments: [(5, 2), (2, 2), (1, 1), (0, 0), (-1, 0)])
  func `lists no more than it may`(_ limit: Int, _ count: Int) {
    #expect(net.paths(from: "ada", to: "fay", limit: limit).count == count)
  }

  @Test func `finds none to a stranger, and none where there is none`() {
    #expect(net.paths(from: "ada", to: "nobody").isEmpty)
    #expect(net.paths(from: "nobody", to: "ada").isEmpty)
    #expect(net.paths(from: "ada", to: "jan").isEmpty)
    #expect(net.paths(from: "jan", to: "ada").isEmpty)
  }

  @Test func `is no hop long to itself`() {
    #expect(net.paths(from: "ada", to: "ada").map(\.hops) == [[]])
    #expect(net.paths(from: "nobody", to: "nobody").isEmpty)
  }

  @Test func `puts first the way whose weakest hop has most publishers, then most events`() {
    func source(_ id: String) -> KnowledgeGraph.Source {
      .init(id: id, title: nil, publisher: id, published: nil)
    }
    let net = graph(
      of: [
        // Over Bo two publishers and two events, but once; over Cy two publishers; over Di two events.
        statement("ada", "met", "bo", on: "2021", in: "a"),
        statement("ada", "met", "bo", on: "2022", in: "b"),
        statement("bo", "met", "eve", on: "2022", in: "a"),
        statement("ada", "met", "cy", on: "2022", in: "a"),
        statement("ada", "met", "cy", on: "2022", in: "b"),
        statement("cy", "met", "eve", on: "2022", in: "a"),
        statement("cy", "met", "eve", on: "2022", in: "b"),
        statement("ada", "met", "di", on: "2022", in: "a"),
        statement("ada", "met", "di", on: "2023", in: "a"),
        statement("di", "met", "eve", on: "2022", in: "a"),
        statement("di", "met", "eve", on: "2023", in: "a"),
      ].enumerated().map { place, told in
        statement(
          told.subject.actor, "met", told.object.actor, on: told.date?.description,
          in: told.document, at: place)
      }, sources: [source("a"), source("b")])
    let paths = net.paths(from: "ada", to: "eve")
    #expect(ways(paths) == ["ada cy eve", "ada di eve", "ada bo eve"])
    #expect(paths[0].hops.map(\.publishers) == [2, 2] && paths[0].hops.map(\.events) == [1, 1])
    #expect(paths[1].hops.map(\.publishers) == [1, 1] && paths[1].hops.map(\.events) == [2, 2])
    #expect(paths[2].hops.map(\.publishers) == [2, 1] && paths[2].hops.map(\.events) == [2, 1])
  }

  @Test func `shows of each hop only what enough publishers vouch for`() throws {
    let net = graph(
      of: [
        statement("ada", "met", "bo", in: "a"), statement("ada", "met", "bo", in: "b"),
        statement("ada", "accused", "bo", event: .accuse, in: "a", at: 1),
      ], sources: [.init(id: "a", title: nil, publisher: "The Pier", published: nil)])
    let path = try #require(
      net.paths(from: "ada", to: "bo", where: Filter(minimumSources: 2)).first)
    #expect(path.hops[0].edges.map(\.relation.label) == ["met"])
    #expect(path.hops[0].events == 2 && path.hops[0].publishers == 2)
  }

  @Test func `finds its way where there are very many`() {
    var steps: [Statement] = []
    for layer in 0..<5 {
      for number in 0..<64 {
        let near = layer == 0 ? "start" : "a\(layer)-\(number / 8)"
        let far = layer == 4 ? "stop" : "a\(layer + 1)-\(number % 8)"
        steps.append(statement(near, "met", far, at: steps.count))
      }
    }
    let paths = graph(of: steps).paths(from: "start", to: "stop")
    #expect(paths.count == 5 && paths.allSatisfy { $0.hops.count == 5 })
    #expect(Set(paths.map { ways([$0])[0] }).count == 5)
  }

  @Test(arguments: UInt64(1)...20)
  func `finds what a search without any cleverness finds`(_ seed: UInt64) {
    let net = crowdGraph(seed: seed, actors: 14, statements: 24)
    let filters = [
      Filter(), Filter(direction: .out), Filter(direction: .in),
      Filter(statuses: [.asserted, .reported, .planned], direction: .out),
      Filter(minimumSources: 2), Filter(period: period("2024-05")),
    ]
    for filter in filters {
      let edges = net.edges(where: filter)
      for end in net.actors.dropFirst() {
        let found = net.paths(from: "actor0", to: end.id, where: filter, longest: 9, limit: 1000)
        #expect(Set(ways(found)) == naiveWays("actor0", end.id, over: edges, filter))
        #expect(ways(found).count == Set(ways(found)).count)
        for hop in found.flatMap(\.hops) {
          #expect(hop.edges == net.edges(between: hop.from.id, and: hop.to.id, where: filter))
          #expect(hop.events == net.eventCount(of: hop.edges))
        }
      }
    }
  }

  /// Lengthens all ways by one hop until some arrive.
  private func naiveWays(
    _ start: String, _ end: String, over edges: [Edge], _ filter: Filter
  ) -> Set<String> {
    let all = Set(edges.flatMap { [$0.subject, $0.object] })
    var ways = [[start]]
    for _ in 0..<9 {
      let arrived = ways.filter { $0.last == end }
      if !arrived.isEmpty { return Set(arrived.map { $0.joined(separator: " ") }) }
      ways = ways.flatMap { way in
        all.filter { next in
          !way.contains(next)
            && edges.contains { edge in
              let (near, far) = (way[way.count - 1], next)
              guard edge.pair == ActorPair(near, far) else { return false }
              return edge.relation.symmetric || filter.direction == .both
                || (filter.direction == .out ? edge.subject == near : edge.object == near)
            }
        }.map { way + [$0] }
      }
    }
    return []
  }
}

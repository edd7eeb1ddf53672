import Graph
import Knowledge
import Storage
import TestSupport
import Testing

struct StoredPathTests {
  /// A path as far as it can be compared between a part of a graph and the whole.
  private func words(_ paths: [Path]) -> [[String]] {
    paths.map { path in
      path.hops.map { hop in
        let edges = hop.edges.map { edge in
          "\(edge.subject) \(edge.relation.label) \(edge.object) \(edge.links.map(\.key))"
        }
        return "\(hop.from.id) \(hop.to.id) \(hop.events) \(hop.publishers) \(edges)"
      }
    }
  }

  @Test(arguments: [
    Filter(), Filter(direction: .out), Filter(statuses: [.asserted], direction: .in),
    Filter(events: [.request], minimumSources: 2), Filter(kinds: [.country]),
    Filter(period: period("2024"), direction: .out),
  ])
  func `finds between rings the ways that the whole graph has`(_ filter: Filter) throws {
    var lengths = Set<Int>()
    for seed in UInt64(1)...6 {
      let store = try Store(at: ":memory:", create: true)
      try store.build(RandomCorpus(seed: seed, documents: 6, statementsInEach: 4))
      let whole = try store.graph(where: filter)
      let actors = try store.actors().map(\.id)
      for one in actors {
        for other in actors {
          for longest in [1, 3, 6] {
            let part = try store.graph(connecting: one, and: other, longest: longest, where: filter)
            let paths = part.paths(from: one, to: other, where: filter, longest: longest)
            let expected = whole.paths(from: one, to: other, where: filter, longest: longest)
            if whole.position(of: one) != nil, whole.position(of: other) != nil {
              #expect(words(paths) == words(expected), "\(one), \(other), seed \(seed)")
            }
            lengths.formUnion(expected.map(\.hops.count))
          }
        }
      }
    }
    #expect(lengths.count > 1)
  }
}

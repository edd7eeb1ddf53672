import Graph
import Knowledge
import TestSupport
import Testing

struct GraphDiffInvariantTests {
  private static let seeds: [UInt64] = Array(1...8)

  @Test(arguments: seeds)
  func `finds no difference between a period and itself`(_ seed: UInt64) {
    let graph = RandomCorpus(seed: seed).graph
    let diff = GraphDiff(of: graph, before: period("2024"), after: period("2024"))
    #expect(diff.isEmpty)
    #expect(diff.pairs.allSatisfy { $0.change == .unchanged && $0.before == $0.after })
    #expect(diff.pairs.allSatisfy { diff.edgesBefore($0) == diff.edgesAfter($0) })
    #expect(diff.pairs.allSatisfy { $0.aspects.isEmpty })
    #expect(!diff.pairs.isEmpty)
    #expect(diff.roleChanges.isEmpty)
    #expect(diff.before == diff.after)
  }

  @Test(arguments: seeds)
  func `turns round with its periods`(_ seed: UInt64) throws {
    let graph = RandomCorpus(seed: seed).graph
    let there = GraphDiff(of: graph, before: period("2023"), after: period("2025"))
    let back = GraphDiff(of: graph, before: period("2025"), after: period("2023"))
    #expect(there.before == back.after)
    #expect(there.actors == back.actors)
    #expect(there.appearing == back.notMentioned)
    #expect(there.notMentioned == back.appearing)
    #expect(there.pairs.count == back.pairs.count)
    let turned: [GraphDiff.Change: GraphDiff.Change] = [
      .added: .gone, .gone: .added, .changed: .changed, .unchanged: .unchanged,
    ]
    for pair in there.pairs {
      let other = try #require(
        back.pairs.first { $0.first == pair.first && $0.second == pair.second })
      #expect(turned[pair.change] == other.change)
      #expect(pair.before == other.after)
      #expect(pair.aspects == other.aspects)
      #expect(pair.after.isFact == other.before.isFact)
      #expect(there.edgesBefore(pair) == back.edgesAfter(other))
    }
  }

  @Test(arguments: seeds, [1, 2])
  func `shows in each period what the filter shows`(_ seed: UInt64, _ minimum: Int) {
    let graph = RandomCorpus(seed: seed).graph
    let filter = Filter(statuses: [.asserted, .planned], minimumSources: minimum)
    let diff = GraphDiff(of: graph, before: period("2023"), after: period("2024"), where: filter)
    for (year, edges) in [
      ("2023", diff.pairs.flatMap(diff.edgesBefore)), ("2024", diff.pairs.flatMap(diff.edgesAfter)),
    ] {
      var inYear = filter
      inYear.period = period(year)
      #expect(Set(edges) == Set(graph.edges(where: inYear)))
    }
    #expect(diff.before.statements == diff.pairs.map(\.before.statements).reduce(0, +))
    #expect(diff.before.events == diff.pairs.map(\.before.events).reduce(0, +))
    for pair in diff.pairs {
      let (before, after) = (diff.edgesBefore(pair), diff.edgesAfter(pair))
      #expect(diff.links(of: pair).count == (before + after).map(\.links.count).reduce(0, +))
      #expect(pair.before.events == graph.eventCount(of: before))
      #expect(pair.after.statements == after.map(\.links.count).reduce(0, +))
      #expect(pair.after.publishers == Set(after.flatMap(\.links).map(\.publisher)).count)
    }
  }

  @Test(arguments: seeds)
  func `sorts pairs by change, then by ids`(_ seed: UInt64) {
    let diff = GraphDiff(
      of: RandomCorpus(seed: seed).graph, before: period("2023"), after: period("2024"))
    let order = GraphDiff.Change.allCases
    let keys = diff.pairs.map {
      [order.firstIndex(of: $0.change)?.description ?? "", $0.first, $0.second]
    }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(diff.pairs.allSatisfy { $0.first < $0.second })
    #expect(order.flatMap(diff.pairs(_:)).count == diff.pairs.count)
  }
}

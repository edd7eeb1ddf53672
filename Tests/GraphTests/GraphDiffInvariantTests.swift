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
      #expect(pair.isFactAfter == other.isFactBefore)
    }
  }

  @Test(arguments: seeds)
  func `shows in each period what the filter shows`(_ seed: UInt64) {
    let graph = RandomCorpus(seed: seed).graph
    let filter = Filter(statuses: [.asserted, .planned])
    let diff = GraphDiff(of: graph, before: period("2023"), after: period("2024"), where: filter)
    for (year, edges) in [
      ("2023", diff.pairs.flatMap(\.before)), ("2024", diff.pairs.flatMap(\.after)),
    ] {
      var inYear = filter
      inYear.period = period(year)
      #expect(Set(edges) == Set(graph.edges(where: inYear)))
    }
    #expect(
      diff.before.statements == diff.pairs.flatMap(\.before).reduce(0) { $0 + $1.statements.count })
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

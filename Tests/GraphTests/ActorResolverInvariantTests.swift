import Graph
import Knowledge
import TestSupport
import Testing

struct ActorResolverInvariantTests {
  private static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func `does not depend on the order of documents or of their actors`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let readings = RandomCorpus(seed: seed, documents: 20, statementsInEach: 0).readings
    let resolution = ActorResolver().resolution(of: readings)
    for _ in 0..<5 {
      let shuffled = readings.shuffled(using: &random).map { reading in
        var reading = reading
        reading.actors.shuffle(using: &random)
        return reading
      }
      #expect(ActorResolver().resolution(of: shuffled) == resolution)
    }
  }

  @Test(arguments: seeds)
  func `places every actor once, with a reason and unique ids`(_ seed: UInt64) {
    let readings = RandomCorpus(seed: seed, documents: 20, statementsInEach: 0).readings
    let resolution = ActorResolver().resolution(of: readings)
    let ids = resolution.actors.map(\.id)
    #expect(ids == Set(ids).sorted())
    for reading in readings {
      for actor in reading.actors {
        let key = ActorForm(actor, in: reading.document)
        let found = resolution.actors.first { $0.id == resolution.table[key] }
        #expect(found?.kind == actor.kind)
        #expect(found?.country == actor.country || actor.country == nil)
        #expect(found.map { [$0.name] + $0.aliases }?.contains(actor.name) == true)
        #expect(resolution.reasons[key]?.isEmpty == false)
      }
    }
    #expect(Set(resolution.table.values) == Set(ids))
  }

  @Test(arguments: seeds)
  func `resolves what it has resolved to itself`(_ seed: UInt64) {
    let readings = RandomCorpus(seed: seed, documents: 20, statementsInEach: 0).readings
    let resolution = ActorResolver().resolution(of: readings)
    let names = Set(resolution.actors.map(\.name))
    guard names.count == resolution.actors.count else { return }
    let again = ActorResolver().resolution(
      of: [Reading(document: "all", actors: resolution.actors)])
    #expect(Set(again.actors.map(\.id)).isSubset(of: resolution.actors.map(\.id)))
  }

  @Test func `tells hundreds of people of one surname apart`() {
    let letters = Array("bdlmnrsv")
    let names = letters.flatMap { one in
      letters.flatMap { two in letters.map { "\(one)a\(two)e\($0)o Kim" } }
    }
    #expect(actorsFound(in: names.map { person($0) }) == names.count)
  }
}

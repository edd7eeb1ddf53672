import Graph
import Knowledge
import Storage
import TestSupport
import Testing

/// A store that went through many changes against one that saw only the last state.
struct IncrementalBuildTests {
  /// The documents that there may be, each in several versions.
  private let versions: [RandomCorpus]
  private let count = 6

  init() {
    versions = (1...4).map { version in
      var corpus = RandomCorpus(seed: UInt64(version), documents: 6, statementsInEach: 6)
      // Two actors of one document that have one form.
      var twin = corpus.readings[version].actors[0]
      twin.id += "-twin"
      twin.aliases = ["the twin"]
      corpus.readings[version].actors.append(twin)
      corpus.readings[version].actors.append(
        Actor(id: "crew-\(version)", name: "the crew", kind: .group))
      return corpus
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `answers after any changes as a store built at once`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let path = folder.file("corpus.sqlite")
    var store = try Store(at: path, create: true)
    var update = try StoreUpdate(of: store)
    /// The version of each document that the store has.
    var state: [Int: Int] = [:]
    for step in 0..<24 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...3:
        let (number, version) = (
          Int.random(in: 0..<count, using: &random), Int.random(in: 0..<4, using: &random)
        )
        try update.save(
          versions[version].readings[number], of: versions[version].articles[number],
          content: "\(version)")
        state[number] = version
      case 4:
        let number = Int.random(in: 0..<count, using: &random)
        try update.remove(versions[0].articles[number].id)
        state[number] = nil
      case 5:
        state = state.filter { _ in !random.oneIn(3) }
        try update.keepOnly(Set(state.keys.map { versions[0].articles[$0].id }))
      case 6:
        // The process dies.
        store = try Store(at: path, create: false)
        update = try reopened(store, instead: &update)
      default:
        let decisions = decisions(&random)
        _ = try update.finish(obeying: decisions)
        try compare(store, with: state, obeying: decisions, &random)
      }
      try store.expectSound()
      #expect(
        try store.contents().sorted { $0.key < $1.key }.map(\.value)
          == state.sorted { $0.key < $1.key }.map { "\($0.value)" }, "step \(step)")
    }
    let decisions = decisions(&random)
    _ = try update.finish(obeying: decisions)
    try compare(store, with: state, obeying: decisions, &random)
    try store.expectSound()
  }

  /// Lets go of one update, so that another one can begin.
  private func reopened(_ store: Store, instead update: inout StoreUpdate) throws -> StoreUpdate {
    update = try StoreUpdate(of: Store(at: ":memory:", create: true))
    return try StoreUpdate(of: store)
  }

  private func compare(
    _ store: Store, with state: [Int: Int], obeying decisions: [Decision],
    _ random: inout SeededGenerator
  ) throws {
    let fresh = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: fresh)
    for number in state.keys.sorted().shuffled(using: &random) {
      let corpus = versions[state[number] ?? 0]
      try update.save(corpus.readings[number], of: corpus.articles[number])
    }
    _ = try update.finish(obeying: decisions)
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
  }

  /// Some decisions about the actors and statements of the corpus, in no order.
  private func decisions(_ random: inout SeededGenerator) -> [Decision] {
    let documents = versions[0].articles.map(\.id)
    let statements = versions.flatMap { $0.readings.flatMap { $0.statements.map(\.id) } }
    let verdicts: [Decision.Verdict] = [
      .same([ActorName("Tomas Petrosyan"), ActorName("Anna Petrosyan")]),
      .different([ActorName("Mira Halvorsen"), ActorName("Halvorsen")]),
      .same([ActorName("Petrosyan", document: random.pick(documents)), ActorName("Iris O'Hara")]),
      .different([ActorName("Norland", document: random.pick(documents)), ActorName("Norland")]),
      .rename(ActorName("River Union"), to: "Union of the Rivers"),
      .rename(ActorName("Estara"), to: "Norland"),
      .country(ActorName("River Union"), is: "Norland"),
      .kind(ActorName("Fishermen"), is: .organisation),
      .drop(random.pick(statements)), .drop(random.pick(statements)),
    ]
    return verdicts.filter { _ in random.oneIn(3) }.enumerated().map { line, verdict in
      Decision(verdict, date: date("2025-01-01"), reason: "a test", line: line + 1)
    }
  }
}

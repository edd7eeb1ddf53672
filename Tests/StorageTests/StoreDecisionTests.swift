import GRDB
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Storage

/// Decisions through the store, against the resolver and the graph in memory.
struct StoreDecisionTests {
  private let corpus = RandomCorpus(seed: 12)
  private let store: Store

  init() throws {
    store = try Store(at: ":memory:", create: true)
    try store.build(corpus)
  }

  private static func decision(_ verdict: Decision.Verdict, line: Int = 1) -> Decision {
    Decision(verdict, date: date("2025-06"), reason: "a test", line: line)
  }

  private func expectObeyed(
    _ decisions: [Decision], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let changes = try StoreUpdate(of: store).finish(obeying: decisions)
    let resolution = ActorResolver(decisions: decisions).resolution(of: corpus.readings)
    #expect(changes.conflicts == resolution.conflicts, sourceLocation: sourceLocation)
    let memory = KnowledgeGraph(
      sources: corpus.sources, readings: corpus.readings, resolution: resolution,
      decisions: decisions)
    let stored = try store.wholeGraph()
    #expect(
      stored.edges().map { ToldEdge($0, in: stored) }
        == memory.edges().map { ToldEdge($0, in: memory) }, sourceLocation: sourceLocation)
    #expect(
      try store.actors().map { [$0.id, $0.name, $0.kind.rawValue, $0.country] + $0.aliases }
        == resolution.actors.map { [$0.id, $0.name, $0.kind.rawValue, $0.country] + $0.aliases },
      sourceLocation: sourceLocation)
    for actor in resolution.actors {
      let forms = try store.forms(of: actor.id)
      #expect(
        Dictionary(uniqueKeysWithValues: forms.map { ($0.form, $0.reason) })
          == resolution.reasons.filter { resolution.table[$0.key] == actor.id },
        sourceLocation: sourceLocation)
    }
    try store.expectSound(sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    Decision.Verdict.same([ActorName("Tomas Petrosyan"), ActorName("Anna Petrosyan")]),
    .same([ActorName("River Union"), ActorName("Fishermen")]),
    .different([ActorName("Mira Halvorsen"), ActorName("Mira Halvorsén")]),
    .different([ActorName("Petrosyan"), ActorName("Anna Petrosyan")]),
    .rename(ActorName("Iris O'Hara"), to: "The Speaker"),
    .rename(ActorName("Estara"), to: "Norland"), .country(ActorName("Halvorsen"), is: "Estara"),
    .country(ActorName("Anna Petrosyan"), is: nil),
    .kind(ActorName("Fishermen"), is: .organisation),
    .rename(ActorName("nobody at all"), to: "Somebody"),
  ])
  func `obeys what the resolver obeys, and takes it back`(_ verdict: Decision.Verdict) throws {
    let before = try Answers(of: store)
    try expectObeyed([Self.decision(verdict)])
    try expectObeyed([Self.decision(verdict)])
    try expectObeyed([])
    try Answers(of: store).expectEqual(to: before)
  }

  @Test func `drops a statement, and takes it up again`() throws {
    let before = try Answers(of: store)
    let graph = try store.wholeGraph()
    let statements = graph.edges()[3].statements + graph.edges()[7].statements
    let drops = statements.enumerated().map { Self.decision(.drop($1.id), line: $0 + 1) }
    try expectObeyed(drops)
    let left = try store.wholeGraph()
    #expect(left.links.count == graph.links.count - drops.count)
    #expect(try store.readings() == corpus.readings)
    try expectObeyed([drops[0]])
    try expectObeyed([])
    try Answers(of: store).expectEqual(to: before)
  }

  @Test func `drops a statement of a document that is saved again`() throws {
    let place = try #require(
      corpus.readings.indices.first { !corpus.readings[$0].statements.isEmpty })
    let drop = Self.decision(.drop(corpus.readings[place].statements[0].id))
    let update = try StoreUpdate(of: store)
    _ = try update.finish(obeying: [drop])
    try update.save(corpus.readings[place], of: corpus.articles[place])
    _ = try update.finish(obeying: [drop])
    try expectObeyed([drop])
  }

  @Test func `tells of a dropped statement that no document has any more`() throws {
    let place = try #require(
      corpus.readings.indices.first { !corpus.readings[$0].statements.isEmpty })
    let (article, reading) = (corpus.articles[place], corpus.readings[place])
    let id = reading.statements[0].id
    let drop = Self.decision(.drop(id), line: 4)
    func conflicts(after change: (StoreUpdate) throws -> Void) throws -> [DecisionConflict] {
      let update = try StoreUpdate(of: store)
      try change(update)
      return try update.finish(obeying: [drop]).conflicts
    }
    #expect(try conflicts { _ in }.isEmpty)
    let idle = [DecisionConflict(unmatched: drop)]
    #expect(idle[0].lines == [4])
    #expect(
      idle[0].description.hasPrefix("line 4 drops the statement \(id), which no document has"))
    #expect(try conflicts { try $0.remove(article.id) } == idle)
    #expect(try conflicts { _ in } == idle)
    #expect(try conflicts { try $0.save(reading, of: article) }.isEmpty)
    var shorter = reading
    shorter.statements.removeFirst()
    #expect(try conflicts { try $0.save(shorter, of: article) } == idle)
    #expect(try StoreUpdate(of: store).finish().conflicts.isEmpty)
  }

  @Test func `keeps conflicts as it found them, and finds them again`() throws {
    let nobody = Self.decision(.rename(ActorName("nobody"), to: "Somebody"), line: 3)
    func finish(_ program: String? = nil) throws -> [DecisionConflict] {
      try StoreUpdate(of: store).finish(obeying: [nobody], by: program).conflicts
    }
    let conflicts = try finish()
    #expect(conflicts.map(\.lines) == [[3]])
    func kept() throws -> String? {
      try store.queue.read {
        try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = 'conflicts'")
      }
    }
    #expect(try kept()?.hasPrefix(#"[{"description":"line 3 names 'nobody'"#) == true)
    func spoil(_ text: String) throws {
      try store.queue.write {
        try $0.execute(
          sql: "UPDATE setting SET value = ? WHERE name = 'conflicts'", arguments: [text])
      }
    }
    try spoil("[]")
    #expect(try finish().isEmpty)
    // Another program may find others.
    #expect(try finish("a program") == conflicts)
    try spoil("[]")
    #expect(try finish("a program").isEmpty)
    #expect(try finish("its next version") == conflicts)
    try spoil("{")
    #expect(try finish("its next version") == conflicts)
  }

  @Test func `singles the actor of one document out, and puts it back`() throws {
    let before = try Answers(of: store)
    let place = try #require(
      corpus.readings.indices.first { place in
        corpus.readings[place].actors.contains { $0.name == "Norland" }
      })
    let name = ActorName("norland", document: corpus.articles[place].id)
    let decision = Self.decision(.different([name, ActorName("Norland")]))
    try expectObeyed([decision])
    let forms = try store.actors().flatMap { try store.forms(of: $0.id).map(\.form) }
    #expect(forms.contains { $0.name == "Norland" && $0.document == corpus.articles[place].id })
    // A document that is read again while the decision stands is singled out again.
    let update = try StoreUpdate(of: store)
    try update.save(corpus.readings[place], of: corpus.articles[place])
    _ = try update.finish(obeying: [decision])
    try expectObeyed([decision])
    let other = ActorName("Norland", document: corpus.articles[(place + 1) % 8].id)
    try expectObeyed([Self.decision(.same([other, ActorName("Estara")]))])
    try expectObeyed([])
    try Answers(of: store).expectEqual(to: before)
  }

  @Test func `finds a renamed actor by its new name`() throws {
    let rename = Self.decision(.rename(ActorName("Iris O'Hara"), to: "The Grand Speaker"))
    _ = try StoreUpdate(of: store).finish(obeying: [rename])
    let search = ActorSearch(try store.actors())
    for name in ["Speaker", "grand", "grand sp", "the-grand-speaker", "Iris", "O'Hara", "Spe"] {
      #expect(try store.actors(matching: name) == search.match(name))
    }
    // Others have a word that begins like hers.
    let other = Self.decision(.rename(ActorName("Iris O'Hara"), to: "Ada Norlan"))
    _ = try StoreUpdate(of: store).finish(obeying: [other])
    let found = try store.actors(matching: "Norlan")
    #expect(found == ActorSearch(try store.actors()).match("Norlan"))
    guard case .found(let actor) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(actor.name == "Ada Norlan")
  }
}

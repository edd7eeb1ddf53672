import Graph
import Knowledge
import Storage
import TestSupport
import Testing

struct StoreChangeTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.sqlite")
  }

  @Test func `holds the same for the same input, saved once or twice`() throws {
    let corpus = RandomCorpus(seed: 7)
    let other = folder.file("other.sqlite")
    try Store(at: path, create: true).save(corpus)
    let store = try Store(at: other, create: true)
    try store.save(corpus)
    try store.save(corpus)
    #expect(try content(of: path) == content(of: other))
  }

  @Test func `holds after a change what a new store would hold`() throws {
    let corpus = RandomCorpus(seed: 7)
    var changed = corpus
    changed.readings[2].statements.removeFirst(4)
    changed.readings[5].actors[0].aliases = ["the tall one"]
    changed.articles[6].title = "Another title"
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    try store.save(changed)
    let fresh = folder.file("fresh.sqlite")
    try Store(at: fresh, create: true).save(changed)
    #expect(try content(of: path) == content(of: fresh))
  }

  @Test func `drops with a document all that only it told`() throws {
    let corpus = RandomCorpus(seed: 9)
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    let kept = Set(corpus.articles.prefix(3).map(\.id))
    try store.keepOnly(kept.union(["never seen"]))
    try store.save(ActorResolver().resolution(of: store.readings()))
    #expect(try store.readings() == Array(corpus.readings.prefix(3)))
    #expect(try store.graph().links.count == 3 * 12)
    try store.keepOnly([])
    #expect(try store.readings().isEmpty)
    #expect(try content(of: path).filter { !$0.hasPrefix("grdb_migrations") }.isEmpty)
  }

  @Test func `answers no question between a change and the next resolution`() throws {
    let corpus = RandomCorpus(seed: 9)
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    try store.keepOnly(Set(corpus.articles.dropFirst().map(\.id)))
    let error = #expect(throws: StoreError.self) { try store.graph() }
    #expect(error == .unfinished(path))
    #expect(throws: StoreError.unfinished(path)) { try store.actors() }
    try store.save(ActorResolver().resolution(of: store.readings()))
    #expect(try !store.graph().links.isEmpty)
    var changed = corpus.readings[3]
    changed.statements.removeLast()
    try store.save(changed, of: corpus.articles[3])
    #expect(throws: StoreError.unfinished(path)) { try store.graph() }
  }

  @Test func `keeps its answers when nothing changes`() throws {
    let corpus = RandomCorpus(seed: 9)
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    try store.keepOnly(Set(corpus.articles.map(\.id)))
    for (article, var reading) in zip(corpus.articles, corpus.readings) {
      reading.gaps = [.init(sentence: 0, quote: "Rain.", reason: "no second actor")]
      try store.save(reading, of: article)
    }
    #expect(try store.graph().links == corpus.graph.links)
  }

  @Test func `opens again with all it holds`() throws {
    let corpus = RandomCorpus(seed: 3)
    try Store(at: path, create: true).save(corpus)
    let again = try Store(at: path, create: false)
    #expect(try again.readings() == corpus.readings)
    #expect(try again.graph().links == corpus.graph.links)
  }

  @Test func `saves nothing of a reading that contradicts itself`() throws {
    let corpus = RandomCorpus(seed: 3)
    let article = corpus.articles[0]
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    let before = try content(of: path)
    var strangers = corpus.readings[0]
    strangers.statements[5].object.actor = "ghost"
    var twins = corpus.readings[0]
    twins.actors.append(twins.actors[0])
    var dated = corpus.readings[0]
    dated.statements[0].documentDate = date("1999")
    for (reading, reason) in [
      (strangers, "statement 5 names 'ghost', which is no actor of the reading"),
      (twins, "two actors have the id '\(twins.actors[0].id)'"),
      (dated, "statement 0 is of another document or date"),
      (corpus.readings[1], "the reading is of '\(corpus.readings[1].document)'"),
    ] {
      #expect(throws: StoreError.inconsistent(document: article.id, reason: reason)) {
        try store.save(reading, of: article)
      }
    }
    #expect(try content(of: path) == before)
  }

  @Test func `saves nothing of a resolution of other documents`() throws {
    let corpus = RandomCorpus(seed: 3)
    let store = try Store(at: path, create: true)
    try store.save(corpus)
    let before = try content(of: path)
    var short = ActorResolver().resolution(of: corpus.readings)
    let key = try #require(short.table.keys.min())
    short.table[key] = nil
    let error = #expect(throws: StoreError.self) { try store.save(short) }
    #expect(
      error
        == .inconsistent(
          document: key.document, reason: "the resolution lacks its actor '\(key.actor)'"))
    let other = ActorResolver().resolution(of: [
      Reading(
        document: "x",
        actors: [
          Actor(id: "ada", name: "ada", kind: .person)
        ])
    ])
    #expect(
      throws: StoreError.inconsistent(
        document: "x", reason: "the store has no such document")
    ) { try store.save(other) }
    #expect(try content(of: path) == before)
  }
}

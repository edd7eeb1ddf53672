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

  @Test func `answers the same for the same input, saved once or twice`() throws {
    let corpus = RandomCorpus(seed: 7)
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let once = try Answers(of: store)
    try store.build(corpus)
    try Answers(of: store).expectEqual(to: once)
  }

  @Test func `answers after a change as a new store would`() throws {
    let corpus = RandomCorpus(seed: 7)
    var changed = corpus
    changed.readings[2].statements.removeFirst(4)
    changed.readings[5].actors[0].aliases = ["the tall one"]
    changed.articles[6].title = "Another title"
    changed.articles[7].publisher = "The Quay"
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    try store.build(changed)
    let fresh = try Store(at: ":memory:", create: true)
    try fresh.build(changed)
    try Answers(of: store).expectEqual(to: Answers(of: fresh))
  }

  @Test func `calls an actor as most documents do, whenever that changes`() throws {
    let store = try Store(at: path, create: true)
    let update = try StoreUpdate(of: store)
    func save(_ document: Article.ID, _ name: String) throws {
      let reading = Reading(document: document, actors: [Actor(id: "x", name: name, kind: .person)])
      try update.save(reading, of: Article(id: document, text: "", blocks: []))
    }
    let (plain, accented) = ("Mira Halvorsen", "Mira Halvorsén")
    for (document, name) in [("a", plain), ("b", accented), ("c", accented)] {
      try save(document, name)
    }
    _ = try update.finish()
    #expect(try store.actors().map(\.name) == [accented])
    for document in ["d", "e"] { try save(document, plain) }
    _ = try update.finish()
    #expect(try store.actors().map(\.name) == [plain])
    for document in ["a", "d"] { try update.remove(document) }
    _ = try update.finish()
    #expect(try store.actors().map(\.name) == [accented])
  }

  @Test func `drops with a document all that only it told`() throws {
    let corpus = RandomCorpus(seed: 9)
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let update = try StoreUpdate(of: store)
    try update.keepOnly(Set(corpus.articles.prefix(3).map(\.id)).union(["never seen"]))
    try update.remove("never seen")
    _ = try update.finish()
    #expect(try store.readings() == Array(corpus.readings.prefix(3)))
    let sources = try store.wholeGraph().sources.values
    #expect(Set(sources.map(\.id)) == Set(corpus.articles.prefix(3).map(\.id)))
    try update.keepOnly([])
    _ = try update.finish()
    #expect(try store.readings().isEmpty)
    #expect(try store.graph().links.isEmpty)
    // Relations are words of the language, not of a document.
    let leftovers = try content(of: path).filter {
      !$0.hasPrefix("relation ") && !$0.hasPrefix("evidence_") && !$0.hasPrefix("setting ")
    }
    #expect(leftovers.isEmpty)
  }

  @Test func `keeps its answers when nothing changes`() throws {
    let corpus = RandomCorpus(seed: 9)
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let before = try Answers(of: store)
    let update = try StoreUpdate(of: store)
    try update.keepOnly(Set(corpus.articles.map(\.id)))
    for (article, var reading) in zip(corpus.articles, corpus.readings) {
      reading.gaps = [.init(sentence: 0, quote: "Rain.", reason: "no second actor")]
      try update.save(reading, of: article)
    }
    #expect(try update.finish().total.isEmpty)
    try Answers(of: store).expectEqual(to: before)
  }

  @Test func `opens again with all it holds`() throws {
    let corpus = RandomCorpus(seed: 3)
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let again = try Store(at: path, create: false)
    #expect(try again.readings() == corpus.readings)
    try Answers(of: again).expectEqual(to: Answers(of: store))
  }

  @Test func `saves nothing of a reading that contradicts itself`() throws {
    let corpus = RandomCorpus(seed: 3)
    let article = corpus.articles[0]
    let store = try Store(at: path, create: true)
    try store.build(corpus)
    let before = try content(of: path)
    var strangers = corpus.readings[0]
    let written = corpus.articles[0].published?.description
    let known = strangers.actors[0].id
    strangers.statements[5] = statement(
      known, "met", "ghost", in: strangers.document, written: written, at: 5)
    var speaking = corpus.readings[0]
    speaking.statements[6].attribution = "ghost"
    var twins = corpus.readings[0]
    twins.actors.append(twins.actors[0])
    var dated = corpus.readings[0]
    dated.statements[0].documentDate = date("1999")
    var worded = corpus.readings[0]
    worded.statements[1] = statement(
      known, "met", worded.actors[1].id, in: worded.document, written: written,
      quote: "Other words.")
    let update = try StoreUpdate(of: store)
    for (reading, reason) in [
      (strangers, "statement 5 names 'ghost', which is no actor of the reading"),
      (speaking, "statement 6 names 'ghost', which is no actor of the reading"),
      (twins, "two actors have the id '\(twins.actors[0].id)'"),
      (dated, "statement 0 is of another document or date"),
      (worded, "statement 1 words sentence 0 differently"),
      (corpus.readings[1], "the reading is of '\(corpus.readings[1].document)'"),
    ] {
      #expect(throws: StoreError.inconsistent(document: article.id, reason: reason)) {
        try update.save(reading, of: article)
      }
    }
    #expect(try content(of: path) == before)
    #expect(try update.finish().documents.isEmpty)
  }

  @Test func `remembers what each document was made of`() throws {
    let corpus = RandomCorpus(seed: 3)
    let (one, other) = (corpus.articles[0], corpus.articles[1])
    let store = try Store(at: path, create: true)
    let update = try StoreUpdate(of: store)
    #expect(try store.contents().isEmpty)
    try update.save(corpus.readings[0], of: one, content: "v1 abc")
    try update.save(corpus.readings[1], of: other)
    #expect(try store.contents() == [one.id: "v1 abc"])
    _ = try update.finish()
    #expect(try store.contents() == [one.id: "v1 abc"])
    try update.save(corpus.readings[1], of: other, content: "v1 def")
    try update.save(corpus.readings[0], of: one, content: "")
    #expect(try store.contents() == [one.id: "", other.id: "v1 def"])
    try update.save(corpus.readings[0], of: one)
    try update.remove(other.id)
    #expect(try store.contents().isEmpty)
  }
}

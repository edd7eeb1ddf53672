import Graph
import Knowledge
import Storage
import TestSupport
import Testing

struct StoreRoundTripTests {
  @Test(arguments: UInt64(1)...6)
  func `gives back every reading as it was saved`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    let store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    for (article, reading) in zip(corpus.articles, corpus.readings).reversed() {
      try update.save(reading, of: article)
    }
    #expect(try store.readings() == corpus.readings)
    #expect(try store.sources() == corpus.sources)
    _ = try update.finish()
    #expect(try store.readings() == corpus.readings)
  }

  @Test func `has no reading of a document that it has not`() throws {
    let store = try Store(at: ":memory:", create: true)
    #expect(try store.reading(of: "nobody.txt") == nil)
  }

  @Test func `keeps every kind, status, type and precision`() throws {
    let article = Article(id: "a", published: date("2024-05"), text: "", blocks: [])
    var reading = Reading(
      document: "a", actors: Actor.Kind.allCases.map { Actor(id: "\($0)", name: "\($0)", kind: $0) }
    )
    let events = EventType.allCases.map(Optional.some) + [nil]
    let dates = [nil, "0001", "2024-02", "9999-12-31"]
    for (number, status) in Status.allCases.enumerated() {
      for (offset, event) in events.enumerated() {
        reading.statements.append(
          statement(
            "person", "met", "group", event: event, symmetric: offset.isMultiple(of: 2),
            formal: offset.isMultiple(of: 3), status: status, on: dates[offset % 4], in: "a",
            written: "2024-05", at: number * 100 + offset))
      }
    }
    let store = try Store(at: ":memory:", create: true)
    try store.build(reading, of: article)
    #expect(try store.readings() == [reading])
    let graph = try store.wholeGraph()
    #expect(Set(graph.words.values.map(\.statement)) == Set(reading.statements))
  }

  @Test(arguments: [
    "", "'", "\"; DROP TABLE statement; --", "naïve 🙂 \u{a0}\u{202f}", "line\nbreak\r\n", "%_?:a",
    "e\u{301}\u{200d}", String(repeating: "long ", count: 20_000),
  ])
  func `keeps any text`(_ text: String) throws {
    let article = Article(
      id: "a\(text)", title: text, publisher: text, url: text, text: "", blocks: [])
    let role = Affiliation(
      person: text, role: text, of: "\(text).", asOf: nil, document: article.id)
    let actors = [
      Actor(
        id: text, name: text, kind: .person, country: text, aliases: [text, text],
        affiliations: [role]),
      Actor(id: "bo", name: "bo", kind: .group),
    ]
    let reading = Reading(
      document: article.id, actors: actors,
      statements: [
        statement(text, text, "bo", in: article.id, attribution: text, topic: text, place: text)
      ])
    let store = try Store(at: ":memory:", create: true)
    try store.build(reading, of: article)
    #expect(try store.readings() == [reading])
    #expect(try store.sources().map(\.title) == [text])
    #expect(try store.graph().links.count == 1)
  }

  @Test func `keeps no gaps`() throws {
    let article = Article(id: "a", text: "", blocks: [])
    let reading = Reading(
      document: "a", gaps: [.init(sentence: 0, quote: "Rain.", reason: "none")])
    let store = try Store(at: ":memory:", create: true)
    try store.build(reading, of: article)
    #expect(try store.readings() == [Reading(document: "a")])
  }

  @Test func `keeps a role with the actor that carries it`() throws {
    let article = Article(id: "a", text: "", blocks: [])
    let role = Affiliation(person: "adam", role: "envoy", of: nil, asOf: nil, document: "b")
    let actor = Actor(id: "ada", name: "Ada", kind: .person, affiliations: [role])
    let store = try Store(at: ":memory:", create: true)
    try store.build(Reading(document: "a", actors: [actor]), of: article)
    #expect(
      try store.readings()[0].actors[0].affiliations == [
        Affiliation(person: "ada", role: "envoy", of: nil, asOf: nil, document: "a")
      ])
  }

  @Test func `keeps two statements that are alike in all`() throws {
    let article = Article(id: "a", text: "", blocks: [])
    let same = statement("ada", "met", "bo", in: "a")
    let reading = Reading(
      document: "a", actors: ["ada", "bo"].map { Actor(id: $0, name: $0, kind: .person) },
      statements: [same, same])
    let store = try Store(at: ":memory:", create: true)
    try store.build(reading, of: article)
    #expect(try store.readings() == [reading])
    for hops in 1...3 { #expect(try store.graph(around: "ada", hops: hops).links.count == 2) }
  }
}

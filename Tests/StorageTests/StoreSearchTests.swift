import Graph
import Knowledge
import Storage
import TestSupport
import Testing

/// Names and sentences that somebody asks for.
struct StoreSearchTests {
  @Test(arguments: UInt64(1)...4)
  func `finds the actors that a search of all finds`(_ seed: UInt64) throws {
    let corpus = RandomCorpus(seed: seed)
    let store = try Store(at: ":memory:", create: true)
    try store.build(corpus)
    let actors = try store.actors()
    let search = ActorSearch(actors)
    var typed = actors.flatMap { [$0.id, $0.name, $0.name.uppercased()] + $0.aliases }
    typed += typed.flatMap { name in
      name.split(separator: " ").map(String.init) + [
        String(name.prefix(3)), String(name.dropLast()),
      ]
    }
    typed += [
      "", " ", "the", "The Envoy", "the the envoy", "mira halvorsén", "MIRA", "halv", "norlnad",
      "petrossian", "petrosian", "tall one", "words quoted", "so", "o'hara", "OHARA", "river-union",
      "union river", "no such name", "'", "\"", "*", "%", "_", "\0", "mira\0halvorsen",
      "'; DROP TABLE form; --", "🙂", "e\u{301}stara", "\u{10ffff}",
      String(repeating: "x", count: 9999),
    ]
    for name in Set(typed) { #expect(try store.actors(matching: name) == search.match(name)) }
  }

  @Test func `finds the one that no longer has a name that others begin with`() throws {
    let store = try Store(at: ":memory:", create: true)
    let update = try StoreUpdate(of: store)
    func save(_ id: Article.ID, _ names: [String]) throws {
      try update.save(
        Reading(
          document: id, actors: names.map { Actor(id: slug($0), name: $0, kind: .organisation) }),
        of: Article(id: id, text: "", blocks: []))
    }
    try save("a", ["Harbour Board", "Board of Trade"])
    try save("b", ["Boardwalk Trust"])
    _ = try update.finish()
    for name in ["board", "Board", "boardw", "harb", "trade", "trust", "bord"] {
      #expect(try store.actors(matching: name) == ActorSearch(store.actors()).match(name))
    }
    try update.remove("a")
    _ = try update.finish()
    #expect(
      try store.actors(matching: "board") == ActorSearch(store.actors()).match("board"))
  }

  /// Sentences of one document, in their order, between two actors.
  private func store(_ quotes: [String]) throws -> Store {
    let store = try Store(at: ":memory:", create: true)
    let reading = Reading(
      document: "a", actors: ["ada", "bo"].map { Actor(id: $0, name: $0, kind: .person) },
      statements: quotes.enumerated().map { place, quote in
        statement("ada", "met", "bo", in: "a", at: place, quote: quote)
      })
    try store.build(reading, of: Article(id: "a", title: "A", text: "", blocks: []))
    return store
  }

  @Test(arguments: [
    ("cafe", [0]), ("CAFÉ", [0]), ("cafe\u{301}", [0]), ("bridge", [0, 1, 2]),
    ("bridge café", [0]), ("\"the old bridge\"", [1]), ("\"old the\"", []), ("bri*", [0, 1, 2]),
    ("brid* ol*", [1, 2]), ("\"bri*\"", []), ("ri*", []), ("and", [2]), ("old AND new", [2]),
    ("OR", []), ("old OR café", []), ("NEAR(old bridge)", []), ("bridge NOT old", []),
    ("text:bridge", []), ("(bridge)", [0, 1, 2]), ("^bridge", [0, 1, 2]), ("bridge + old", [1, 2]),
    ("\"the old", [1]), ("\"\"", []), ("\"", []), ("*", []), ("", []), ("  ", []), ("'", []),
    ("-", []), ("🙂", []), ("bridge 🙂", [0, 1, 2]), ("bri\0dge", []), ("\0", []),
    ("{bridge}", [0, 1, 2]), ("bridge; DROP TABLE sentence", []), ("bridge\u{301}", [0, 1, 2]),
    ("\"\u{301}bridge", [0, 1, 2]), ("\u{301}", []), ("\"\u{301}\" bridge", [0, 1, 2]),
    ("Ⓐ bridge", []),
    ("old\tbridge\n", [1, 2]), ("old\u{a0}bridge", [1, 2]), ("bridge* *", [0, 1, 2]), ("**", []),
  ])
  func `takes all that is typed for words`(_ typed: String, _ expected: [Int]) throws {
    let quotes = [
      "They met in the Café by the bridge.", "Ada took the old bridge.", "Bridge: old and new.",
    ]
    let found = try store(quotes).sentences(with: typed)
    #expect(Set(found.map(\.text)) == Set(expected.map { quotes[$0] }), "\(typed.debugDescription)")
  }

  @Test(arguments: ["word ", "\"", "a* ", "(", "\" a ", "🙂", "é"])
  func `bears any length`(_ piece: String) throws {
    let long = String(repeating: piece, count: 100_000 / piece.utf8.count)
    #expect(try store(["They met."]).sentences(with: long).isEmpty)
    #expect(try store(["They met."]).sentences(with: "met " + long).count <= 1)
  }

  @Test func `gives the best first, and as many as asked for`() throws {
    let quotes = [
      "Peace, peace and peace.", "Peace and a long tale of much else besides.", "War.", "Peace.",
    ]
    let store = try store(quotes)
    let all = try store.sentences(with: "peace")
    #expect(all.map(\.text) == [quotes[0], quotes[3], quotes[1]])
    for limit in 0...4 {
      #expect(try store.sentences(with: "peace", limit: limit) == Array(all.prefix(limit)))
    }
    #expect(try store.sentences(with: "peace", limit: -1).isEmpty)
    #expect(try store.sentences(with: "peace", limit: .max) == all)
  }

  @Test func `tells what a sentence says, and equals in order of document and place`() throws {
    let corpus = RandomCorpus(seed: 4)
    let store = try Store(at: ":memory:", create: true)
    try store.build(corpus)
    let found = try store.sentences(with: "urged", limit: .max)
    #expect(!found.isEmpty)
    #expect(try store.sentences(with: "urged", limit: .max) == found)
    let graph = try store.wholeGraph()
    for sentence in found {
      let reading = try #require(corpus.readings.first { $0.document == sentence.document.id })
      let statements = reading.statements.filter { $0.evidence.quote == sentence.text }
      #expect(corpus.sources.contains(sentence.document))
      #expect(statements.contains { $0.evidence.span == sentence.span })
      for claim in sentence.claims {
        let link = try #require(graph.links.first { $0.key == claim.statement.key })
        #expect(graph.statement(of: link) == claim.statement)
        #expect(graph.actors[Int(link.subject)].id == claim.subject)
        #expect(graph.actors[Int(link.object)].id == claim.object)
        #expect((link.voice < 0 ? nil : graph.actors[Int(link.voice)].id) == claim.speaker)
      }
    }
    let same = Dictionary(grouping: found) { $0.text }.values.filter { $0.count > 1 }
    for group in same { #expect(group.map(\.document.id) == group.map(\.document.id).sorted()) }
  }
}

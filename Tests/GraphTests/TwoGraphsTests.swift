import Graph
import Knowledge
import TestSupport
import Testing

/// Differences of two graphs, where everything counts.
struct TwoGraphsTests {
  private func diff(_ before: [Statement], _ after: [Statement]) -> GraphDiff {
    GraphDiff(
      from: (graph: graph(of: before), label: "old"), to: (graph: graph(of: after), label: "new"))
  }

  private func met(
    _ document: String, _ label: String = "met", by subject: String = "ada",
    to object: String = "bo",
    status: Status = .asserted, on day: String? = "2024-05-01", at sentence: Int = 0
  ) -> Statement {
    statement(subject, label, object, status: status, on: day, in: document, at: sentence)
  }

  @Test func `counts any other word, direction, status, number or date`() throws {
    let base = [met("a")]
    let cases: [([Statement], Set<GraphDiff.Aspect>)] = [
      ([met("b")], []), ([met("a", "called")], [.relation]),
      ([met("a", by: "bo", to: "ada")], [.relation]), ([met("a", status: .reported)], [.status]),
      ([met("a", status: .planned)], [.status]), ([met("a"), met("b")], [.count]),
      ([met("a"), met("a", at: 1)], [.count]), ([met("a", on: "2024-05-02")], [.dates]),
      ([met("a", on: "2024-05")], [.dates]), ([met("a", on: nil)], [.dates]),
      ([met("a"), met("b", on: "2024-04-30")], [.count, .dates]),
      (
        [statement("ada", "met", "bo", event: .accuse, on: "2024-05-01", in: "a")],
        [.relation, .tone]
      ),
    ]
    for (statements, aspects) in cases {
      let pair = try #require(diff(base, statements).pairs.first)
      #expect(pair.aspects == aspects, "\(statements.map(\.evidence.quote))")
      #expect(pair.change == (aspects.isEmpty ? .unchanged : .changed))
      #expect(diff(base, statements).isEmpty == aspects.isEmpty)
      #expect(diff(statements, base).pairs.map(\.aspects) == [aspects])
    }
  }

  @Test func `does not care who turned a mutual act round`() {
    let one = statement("ada", "met", "bo", symmetric: true, on: "2024", in: "a")
    let other = statement("bo", "met", "ada", symmetric: true, on: "2024", in: "a")
    #expect(diff([one], [other]).isEmpty)
  }

  @Test func `tells actors and pairs of the one or the other`() {
    let diff = diff([met("a"), met("a", to: "cy", at: 1)], [met("a"), met("b", to: "di")])
    #expect(
      diff.pairs.map { "\($0.change) \($0.first) \($0.second)" } == [
        "added ada di", "gone ada cy", "unchanged ada bo",
      ])
    #expect(diff.appearing == ["di"] && diff.notMentioned == ["cy"])
    #expect(diff.actors.map(\.id) == ["ada", "bo", "cy", "di"])
    #expect(diff.before.label == "old" && diff.after.label == "new" && diff.period == nil)
    #expect(diff.before.documents == 1 && diff.after.documents == 2 && diff.dateless == 0)
    #expect(diff.before.statements == 2 && diff.before.events == 2)
    #expect(diff.pairs.map { diff.links(of: $0).count } == [1, 1, 2])
    #expect(diff.edgesAfter(diff.pairs[0])[0].statements.map(\.document) == ["b"])
  }

  @Test func `keeps documents of one name apart, and takes the later word on an actor`() throws {
    func named(_ name: String, role: String) -> Actor {
      let role = Affiliation(person: "ada", role: role, of: nil, asOf: nil, document: "a")
      return Actor(id: "ada", name: name, kind: .person, affiliations: [role])
    }
    let diff = GraphDiff(
      from: (graph: graph(of: [met("a")], actors: [named("Ada", role: "aide")]), label: "old"),
      to: (graph: graph(of: [met("a")], actors: [named("Ada Lund", role: "envoy")]), label: "new"))
    let pair = try #require(diff.pairs.first)
    #expect(pair.change == .unchanged)
    #expect(Set(diff.links(of: pair).map(\.document)).count == 2)
    #expect(diff.graph.sources.values.map(\.id) == ["a", "a"])
    #expect(diff.actors.first?.name == "Ada Lund")
    #expect(diff.roleChanges.map(\.actor) == ["ada"])
    #expect(diff.roleChanges[0].before.map(\.role) == ["aide"])
  }

  /// A graph of statements of people of some states, who all met bo.
  private func smiths(_ smiths: [(id: String, document: String, country: String?)])
    -> KnowledgeGraph
  {
    graph(
      of: smiths.map { met($0.document, by: $0.id) },
      actors: smiths.map {
        Actor(id: $0.id, name: "John Smith", kind: .person, country: $0.country)
      })
  }

  @Test func `tells homonyms apart, whatever numbers they have`() {
    let before = smiths([("john-smith", "a", "Norland")])
    let after = smiths([("john-smith", "b", "Estara"), ("john-smith-2", "c", "Norland")])
    let diff = GraphDiff(from: (graph: before, label: "old"), to: (graph: after, label: "new"))
    #expect(diff.appearing == ["john-smith"] && diff.notMentioned.isEmpty)
    #expect(
      diff.pairs.map { "\($0.change) \($0.first) \($0.second)" } == [
        "added bo john-smith", "unchanged bo john-smith-2",
      ])
    #expect(diff.identityChanges.isEmpty)
    let back = GraphDiff(from: (graph: after, label: "new"), to: (graph: before, label: "old"))
    #expect(back.notMentioned == ["john-smith-2"] && back.appearing.isEmpty)
    #expect(back.graph.actor("john-smith")?.country == "Norland")
    #expect(back.graph.actor("john-smith-2")?.country == "Estara")
    #expect(back.pairs.map(\.change) == [.gone, .unchanged])
  }

  @Test func `takes no two for one whose states contradict each other`() {
    let diff = GraphDiff(
      from: (graph: smiths([("john-smith", "a", "Norland")]), label: "old"),
      to: (graph: smiths([("john-smith", "b", "Estara")]), label: "new"))
    #expect(diff.appearing == ["john-smith"] && diff.notMentioned == ["john-smith-2"])
  }

  @Test func `follows an actor through another name, kind or state by what it did`() {
    func side(_ name: String, _ kind: Actor.Kind, _ country: String?, id: String) -> KnowledgeGraph
    {
      var links = graph(of: [met("a")]).words.values.map {
        KnowledgeGraph.Claim(statement: $0.statement, subject: id, object: "bo", speaker: id)
      }
      let more = met("b", by: id)
      links.append(.init(statement: more, subject: id, object: "bo"))
      return KnowledgeGraph(
        sources: ["a", "b"].map { .init(id: $0, title: nil, publisher: nil, published: nil) },
        actors: [
          Actor(id: id, name: name, kind: kind, country: country),
          Actor(id: "bo", name: "bo", kind: .person),
        ], claims: links)
    }
    let diff = GraphDiff(
      from: (graph: side("River Union", .group, nil, id: "river-union"), label: "old"),
      to: (graph: side("Union of Rivers", .organisation, "Norland", id: "union"), label: "new"))
    #expect(diff.pairs.map(\.change) == [.unchanged] && !diff.isEmpty)
    #expect(diff.appearing.isEmpty && diff.notMentioned.isEmpty)
    #expect(diff.identityChanges.map(\.actor) == ["union"])
    #expect(diff.identityChanges.first?.before.name == "River Union")
    #expect(diff.identityChanges.first?.after.country == "Norland")
    #expect(diff.edgesBefore(diff.pairs[0])[0].speakers.values.sorted() == ["union"])
    #expect(diff.edgesAfter(diff.pairs[0])[0].speakers.values.sorted() == ["union"])
  }

  @Test func `matches the spellings of a name as a corpus does`() {
    func side(_ name: String, _ document: String) -> KnowledgeGraph {
      let id = slug(name)
      return graph(
        of: [met(document, by: id)],
        actors: [Actor(id: id, name: name, kind: .person, country: "Norland")])
    }
    let diff = GraphDiff(
      from: (graph: side("Hikmat Rzayev", "a"), label: "old"),
      to: (graph: side("Hikmet Rzayev", "b"), label: "new"))
    #expect(diff.pairs.map(\.change) == [.unchanged])
    #expect(diff.identityChanges.map(\.after.name) == ["Hikmet Rzayev"])
  }

  @Test func `takes nobody of a surname for the new bearer of it`() {
    func side(_ people: [(name: String, document: String)]) -> KnowledgeGraph {
      graph(
        of: people.map { met($0.document, by: slug($0.name)) },
        actors: people.map { Actor(id: slug($0.name), name: $0.name, kind: .person) })
    }
    let shared = [(name: "John Smith", document: "a"), (name: "Adam Smith", document: "b")]
    let before = side(shared + [(name: "Smith", document: "c")])
    let after = side(shared + [(name: "Jane Smith", document: "d")])
    let diff = GraphDiff(from: (graph: before, label: "old"), to: (graph: after, label: "new"))
    #expect(diff.identityChanges.isEmpty)
    #expect(diff.appearing == ["jane-smith"] && diff.notMentioned == ["smith"])
    let lone = GraphDiff(
      from: (graph: side([(name: "Smith", document: "c")]), label: "old"),
      to: (graph: side([(name: "Jane Smith", document: "d")]), label: "new"))
    #expect(lone.identityChanges.isEmpty && lone.appearing == ["jane-smith"])
  }

  @Test func `counts roles that only one graph tells`() {
    let role = Affiliation(person: "ada", role: "envoy", of: nil, asOf: nil, document: "a")
    let ada = Actor(id: "ada", name: "ada", kind: .person, affiliations: [role])
    let diff = GraphDiff(
      from: (graph: graph(of: [met("a")]), label: "old"),
      to: (graph: graph(of: [met("a")], actors: [ada]), label: "new"))
    #expect(diff.roleChanges.map(\.before) == [[]] && !diff.isEmpty)
  }

  @Test func `takes in words that are loaded later`() throws {
    let full = graph(of: [met("a"), met("b", "called")])
    let bare = KnowledgeGraph(
      actors: full.actors, relations: full.relations, publishers: full.publishers,
      links: full.links, sources: [:])
    var diff = GraphDiff(from: (graph: bare, label: "old"), to: (graph: bare, label: "new"))
    let pair = try #require(diff.pairs.first)
    #expect(diff.edgesBefore(pair).flatMap(\.statements).isEmpty)
    diff.addWords(before: full, after: full)
    #expect(diff.edgesBefore(pair).flatMap(\.statements).map(\.document) == ["b", "a"])
    #expect(diff.graph.sources.values.map(\.id).sorted() == ["a", "a", "b", "b"])
  }

  @Test func `leaves out of both what the filter keeps out`() {
    let facts = Filter(statuses: [.asserted])
    let diff = GraphDiff(
      from: (graph: graph(of: [met("a"), met("a", status: .planned, at: 1)]), label: "old"),
      to: (graph: graph(of: [met("a")]), label: "new"), where: facts)
    #expect(diff.isEmpty && diff.before.statements == 1)
  }

  @Test func `compares graphs that number everything differently`() {
    let statements = [met("b"), met("c", "called", to: "cy"), met("c", "urged", at: 1)]
    let more = Actor(id: "aaa", name: "Aaa", kind: .person)
    let other = graph(
      of: statements.reversed(), actors: [more],
      sources: [.init(id: "a", title: nil, publisher: "The Pier", published: nil)])
    let diff = GraphDiff(
      from: (graph: graph(of: statements), label: "old"), to: (graph: other, label: "new"))
    #expect(diff.isEmpty)
    #expect(diff.pairs.map(\.change) == [.unchanged, .unchanged])
    #expect(diff.pairs.allSatisfy { $0.before == $0.after })
  }

  @Test(arguments: UInt64(1)...8)
  func `finds no difference between a graph and itself under other numbers`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for graph in [
      RandomCorpus(seed: seed).graph, crowdGraph(seed: seed, actors: 5, statements: 90),
    ] {
      let diff = GraphDiff(
        from: (graph: graph, label: "one"), to: (graph: graph.renumbered(&random), label: "two"))
      #expect(diff.isEmpty && !diff.pairs.isEmpty && diff.roleChanges.isEmpty)
      #expect(diff.pairs.allSatisfy { $0.aspects.isEmpty && $0.before == $0.after })
      #expect(diff.before.publishers == diff.after.publishers)
      #expect(
        diff.pairs.allSatisfy {
          diff.edgesBefore($0).map(\.statements) == diff.edgesAfter($0).map(\.statements)
        })
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `turns round with its graphs`(_ seed: UInt64) throws {
    let (one, other) = (RandomCorpus(seed: seed).graph, RandomCorpus(seed: seed + 50).graph)
    let there = GraphDiff(from: (graph: one, label: "one"), to: (graph: other, label: "two"))
    let back = GraphDiff(from: (graph: other, label: "two"), to: (graph: one, label: "one"))
    #expect(there.before == back.after && there.after == back.before)
    func names(_ ids: [Actor.ID], _ diff: GraphDiff) -> [String] {
      ids.compactMap { diff.graph.actor($0)?.name }.sorted()
    }
    #expect(names(there.appearing, there) == names(back.notMentioned, back))
    #expect(names(there.notMentioned, there) == names(back.appearing, back))
    // An actor has the id of the later graph.
    let turned: [GraphDiff.Change: GraphDiff.Change] = [
      .added: .gone, .gone: .added, .changed: .changed, .unchanged: .unchanged,
    ]
    func pairs(_ diff: GraphDiff) -> [(GraphDiff.Change, [String])] {
      diff.pairs.map { pair in
        (
          pair.change,
          [pair.aspects.map(\.rawValue).sorted().joined(), "\(pair.before)", "\(pair.after)"]
        )
      }
    }
    let expected = pairs(there).map { change, words in
      "\(turned[change] ?? change) \(words[0]) \(words[2]) \(words[1])"
    }
    #expect(
      pairs(back).map { "\($0) \($1[0]) \($1[1]) \($1[2])" }.sorted() == expected.sorted())
    #expect(there.identityChanges.count == back.identityChanges.count)
  }
}

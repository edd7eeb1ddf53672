import Knowledge

/// Two graphs in one, whose links keep apart.
struct GraphUnion {
  /// Has the links of both, and the words and documents of both.
  ///
  /// Actors that are one have the later graph's id and description. Of the rest of the earlier graph
  /// those whose id the later one gives to another have a number behind it.
  let graph: KnowledgeGraph
  let earlier: Part
  let later: Part

  /// One of the two graphs, and where its parts stand in the union.
  struct Part: Sendable {
    /// For each of its actors the position in the union.
    let actors: [Int32]
    let relations: [Int32]
    let publishers: [Int32]
    /// Documents of the two graphs are different, whatever they are called: one has the even numbers,
    /// the other the odd ones.
    let parity: Int32
    /// The ids that are others in the union.
    let renamed: [Actor.ID: Actor.ID]

    func document(_ number: Int32) -> Int32 { number * 2 + parity }

    func link(_ link: Link) -> Link {
      var link = link
      link.document = document(link.document)
      link.subject = actors[Int(link.subject)]
      link.object = actors[Int(link.object)]
      link.voice = link.voice < 0 ? -1 : actors[Int(link.voice)]
      link.relation = relations[Int(link.relation)]
      link.publisher = link.publisher < 0 ? -1 : publishers[Int(link.publisher)]
      return link
    }

    /// The actors of the graph, as it has them, by the ids of the union.
    func actors(of graph: KnowledgeGraph) -> [Actor.ID: Actor] {
      Dictionary(
        graph.actors.map { (renamed[$0.id] ?? $0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Words of the graph as the union has them.
    func words(of graph: KnowledgeGraph) -> [KnowledgeGraph.Words] {
      graph.words.values.map { words in
        var words = words
        words.speaker = words.speaker.map { renamed[$0] ?? $0 }
        return words
      }
    }

    /// Documents of the graph by the numbers of the union.
    func sources(of graph: KnowledgeGraph) -> [Int32: KnowledgeGraph.Source] {
      Dictionary(
        graph.sources.map { (document($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameters:
  ///   - one: the earlier graph.
  ///   - other: the later one.
  ///   - matches: the actor of the later one that each of the earlier one is; none for most strangers.
  init(
    _ one: KnowledgeGraph, _ other: KnowledgeGraph, matching matches: [Actor.ID: Actor.ID]
  ) {
    let known = Set(other.actors.map(\.id))
    var taken = known.union(matches.values)
    var renamed: [Actor.ID: Actor.ID] = [:]
    for actor in one.actors {
      let id = matches[actor.id] ?? freeID(like: actor.id, among: taken)
      taken.insert(id)
      if id != actor.id { renamed[actor.id] = id }
    }
    let strangers = one.actors.map { actor in
      var actor = actor
      actor.id = renamed[actor.id] ?? actor.id
      return actor
    }.filter { !known.contains($0.id) }
    let actors = (other.actors + strangers).sorted { $0.id < $1.id }
    let relations = Set(one.relations + other.relations).sorted(by: Relation.precedes)
    let publishers = Set(one.publishers + other.publishers).sorted()
    func positions<Key: Hashable>(_ keys: [Key], among all: [Key]) -> [Int32] {
      let numbers = Dictionary(all.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: min)
      return keys.map { numbers[$0] ?? 0 }
    }
    func part(_ graph: KnowledgeGraph, _ parity: Int32, _ renamed: [Actor.ID: Actor.ID]) -> Part {
      Part(
        actors: positions(graph.actors.map { renamed[$0.id] ?? $0.id }, among: actors.map(\.id)),
        relations: positions(graph.relations, among: relations),
        publishers: positions(graph.publishers, among: publishers), parity: parity,
        renamed: renamed)
    }
    (earlier, later) = (part(one, 0, renamed), part(other, 1, [:]))
    var graph = KnowledgeGraph(
      actors: actors, relations: relations, publishers: publishers,
      links: one.links.map(earlier.link) + other.links.map(later.link), sources: [:])
    graph.add(words: earlier.words(of: one), sources: earlier.sources(of: one))
    graph.add(words: later.words(of: other), sources: later.sources(of: other))
    self.graph = graph
  }
}

/// An id that nobody has, with a number behind it if need be.
private func freeID(like id: Actor.ID, among taken: Set<Actor.ID>) -> Actor.ID {
  guard taken.contains(id) else { return id }
  var number = 2
  while taken.contains("\(id)-\(number)") { number += 1 }
  return "\(id)-\(number)"
}

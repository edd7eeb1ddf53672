import Knowledge

/// Two graphs in one, whose links keep apart: actors are the same if their ids are.
struct GraphUnion {
  /// Has the links of both, and the words and documents of both.
  let graph: KnowledgeGraph
  private let firstNumbers: Numbers
  private let secondNumbers: Numbers

  /// Where the parts of one graph stand in the union.
  private struct Numbers {
    let actors: [Int32]
    let relations: [Int32]
    let publishers: [Int32]
    /// Documents of the two graphs are different, whatever they are called.
    let documents: (Int32) -> Int32

    func link(_ link: Link) -> Link {
      var link = link
      link.document = documents(link.document)
      link.subject = actors[Int(link.subject)]
      link.object = actors[Int(link.object)]
      link.voice = link.voice < 0 ? -1 : actors[Int(link.voice)]
      link.relation = relations[Int(link.relation)]
      link.publisher = link.publisher < 0 ? -1 : publishers[Int(link.publisher)]
      return link
    }
  }

  init(_ one: KnowledgeGraph, _ other: KnowledgeGraph) {
    // The later graph's word on an actor counts.
    let actors = Dictionary((one.actors + other.actors).map { ($0.id, $0) }) { $1 }
      .values.sorted { $0.id < $1.id }
    let relations = Set(one.relations + other.relations).sorted(by: Relation.precedes)
    let publishers = Set(one.publishers + other.publishers).sorted()
    func positions<Key: Hashable>(_ keys: [Key], among all: [Key]) -> [Int32] {
      let numbers = Dictionary(all.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: min)
      return keys.map { numbers[$0] ?? 0 }
    }
    func numbers(_ graph: KnowledgeGraph, _ documents: @escaping (Int32) -> Int32) -> Numbers {
      Numbers(
        actors: positions(graph.actors.map(\.id), among: actors.map(\.id)),
        relations: positions(graph.relations, among: relations),
        publishers: positions(graph.publishers, among: publishers), documents: documents)
    }
    let (first, second) = (numbers(one) { $0 * 2 }, numbers(other) { $0 * 2 + 1 })
    func sources(_ graph: KnowledgeGraph, _ numbers: Numbers) -> [(Int32, KnowledgeGraph.Source)] {
      graph.sources.map { (numbers.documents($0.key), $0.value) }
    }
    graph = KnowledgeGraph(
      actors: actors, relations: relations, publishers: publishers,
      links: one.links.map(first.link) + other.links.map(second.link),
      sources: Dictionary(
        sources(one, first) + sources(other, second), uniquingKeysWith: { first, _ in first }),
      words: one.words.merging(other.words) { first, _ in first })
    (firstNumbers, secondNumbers) = (first, second)
  }

  /// A link of the one graph in the union.
  func first(_ link: Link) -> Link { firstNumbers.link(link) }

  /// A link of the other graph in the union.
  func second(_ link: Link) -> Link { secondNumbers.link(link) }
}

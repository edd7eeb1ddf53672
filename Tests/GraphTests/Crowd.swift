import Graph
import Knowledge
import TestSupport

/// Statements of a few actors, many of one day, in random order.
func crowd(seed: UInt64, actors: Int, statements count: Int) -> [Statement] {
  var random = SeededGenerator(seed: seed)
  let days = ["2024", "2024-05", "2024-05-03", "2024-05-04", "2024-05-20", "2024-06", "2023-12-31"]
  let relations = [
    Relation(label: "met", event: .consult, symmetric: true),
    Relation(label: "called on", event: .consult, symmetric: false),
    Relation(label: "urged", event: .request, symmetric: false),
    Relation(label: "outfoxed", event: nil, symmetric: false),
  ]
  return (0..<count).map { place in
    let ends = (0..<actors).map { "actor\($0)" }.shuffled(using: &random)
    let relation = random.pick(relations)
    let document = Int.random(in: 0..<8, using: &random)
    return statement(
      ends[0], relation.label, ends[1], event: relation.event, symmetric: relation.symmetric,
      status: random.pick(Status.allCases), on: random.oneIn(3) ? nil : random.pick(days),
      in: "note\(document)", written: document < 2 ? nil : days[document - 1], at: place)
  }
}

/// A graph of a crowd, half of whose documents have one of two publishers.
func crowdGraph(seed: UInt64, actors: Int, statements count: Int) -> KnowledgeGraph {
  let sources = (0..<4).map { number in
    KnowledgeGraph.Source(
      id: "note\(number)", title: nil, publisher: number < 2 ? "The Pier" : "Hill Post",
      published: nil)
  }
  return graph(of: crowd(seed: seed, actors: actors, statements: count), sources: sources)
}

extension KnowledgeGraph {
  /// The same under other numbers, with its links in another order.
  func renumbered(_ random: inout SeededGenerator) -> KnowledgeGraph {
    let newRelations = Array(relations.indices).shuffled(using: &random)
    let newPublishers = Array(publishers.indices).shuffled(using: &random)
    func place(of number: Int32, in order: [Int]) -> Int32 {
      Int32(order.firstIndex(of: Int(number)) ?? -1)
    }
    return KnowledgeGraph(
      actors: actors, relations: newRelations.map { relations[$0] },
      publishers: newPublishers.map { publishers[$0] },
      links: links.shuffled(using: &random).map { link in
        var link = link
        link.document = 1000 - link.document
        link.relation = place(of: link.relation, in: newRelations)
        link.publisher = place(of: link.publisher, in: newPublishers)
        return link
      },
      sources: Dictionary(uniqueKeysWithValues: sources.map { (1000 - $0.key, $0.value) }),
      words: words)
  }
}

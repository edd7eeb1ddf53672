import Graph
import Knowledge

/// A relation with its status and how often it happened, as words on a line: "met ×9 «planned»".
struct Words: Hashable {
  let relation: String
  let status: Status
  let count: Int
  /// Who did it; nobody alone where both did it together.
  let subjects: Set<Actor.ID>

  /// Without the status.
  var bare: String { count > 1 ? "\(relation) ×\(count)" : relation }
  var text: String { bare + Diagram.Line(of: status).words }

  /// One for each relation and status: facts first, then the most frequent, then by their letters.
  static func of(_ edges: [Edge], in graph: KnowledgeGraph) -> [Words] {
    let statuses = Dictionary(grouping: edges, by: \.status)
    return statuses.sorted { $0.key.rank < $1.key.rank }.flatMap { status, edges in
      Dictionary(grouping: edges, by: \.relation.label)
        .map { relation, edges in
          Words(
            relation: relation, status: status, count: graph.eventCount(of: edges),
            subjects: edges.contains { $0.relation.symmetric } ? [] : Set(edges.map(\.subject)))
        }
        .sorted { ($1.count, $0.relation) < ($0.count, $1.relation) }
    }
  }

  /// At most two relations, and no second one after 24 characters; what is left out is counted:
  /// "+2".
  ///
  /// - Parameters:
  ///   - parts: all words.
  ///   - fitting: how many of them, from the first on, one line may tell.
  /// - Returns: "met ×2, called +1".
  static func line(_ parts: [String], fitting: Int = 2) -> String {
    var shown = Array(parts.prefix(1))
    if parts.count > 1, fitting > 1, "\(parts[0]), \(parts[1])".count <= 24 {
      shown.append(parts[1])
    }
    let line = shown.joined(separator: ", ")
    return parts.count > shown.count ? "\(line) +\(parts.count - shown.count)" : line
  }
}

extension Strand {
  /// The words on its line: "met ×2, called «reported»".
  ///
  /// One status is told once, at the end; of two, each relation has its own, and what is both
  /// asserted and reported counts as asserted.
  func label(in graph: KnowledgeGraph) -> String {
    let words = Words.of(edges, in: graph)
    guard words.contains(where: { $0.status != status }) else {
      return Words.line(words.map(\.bare)) + Diagram.Line(of: status).words
    }
    let leading = Set(words.filter { $0.status == status }.map(\.relation))
    return Words.line(
      words.filter { $0.status == status || !leading.contains($0.relation) }.map(\.text))
  }
}

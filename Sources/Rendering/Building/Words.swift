import Graph
import Knowledge

/// A relation and how often it happened, as words on a line: "met ×9".
struct Words: Hashable {
  var relation: String
  var count: Int

  var text: String { count > 1 ? "\(relation) ×\(count)" : relation }

  /// One for each relation, the most frequent first, equals by their letters.
  static func of(_ edges: [Edge]) -> [Words] {
    let counts = edges.reduce(into: [String: Int]()) { counts, edge in
      counts[edge.relation.label, default: 0] += edge.eventCount
    }
    return counts.map { Words(relation: $0, count: $1) }
      .sorted { ($1.count, $0.relation) < ($0.count, $1.relation) }
  }

  /// At most three relations, and no more after 24 characters; what is left out is counted: "+2".
  static func line(_ parts: [String]) -> String {
    var shown: [String] = []
    for part in parts.prefix(3) {
      let length = (shown + [part]).joined(separator: ", ").count
      if !shown.isEmpty, length > 24 { break }
      shown.append(part)
    }
    let line = shown.joined(separator: ", ")
    return parts.count > shown.count ? "\(line) +\(parts.count - shown.count)" : line
  }
}

extension Strand {
  /// The words on its line: "met ×2, called «reported»".
  var label: String {
    Words.line(Words.of(edges).map(\.text)) + Diagram.Line(of: status).words
  }
}

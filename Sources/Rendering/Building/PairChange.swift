import Graph
import Knowledge

/// What two periods say of a pair, in words.
struct PairChange {
  /// On the line, short.
  let label: String
  /// In the tooltip, in full.
  let details: String

  init(_ pair: GraphDiff.Pair) {
    let (before, after) = (PairChange.parts(pair.before), PairChange.parts(pair.after))
    switch pair.change {
    case .added, .unchanged:
      label = Words.line(after.map(\.text))
      details = after.map(\.text).joined(separator: ", ")
    case .gone:
      label = Words.line(before.map(\.text))
      details = before.map(\.text).joined(separator: ", ")
    case .changed:
      label = Words.line(PairChange.differences(before, after))
      details = [before, after].map { $0.map(\.text).joined(separator: ", ") }
        .joined(separator: " → ")
    }
  }

  /// A relation with its status, and how many events it has.
  private struct Part: Hashable {
    let relation: String
    let status: Status
    let count: Int

    var text: String {
      Words(relation: relation, count: count).text + Diagram.Line(of: status).words
    }
  }

  /// Facts first, then the most frequent.
  private static func parts(_ edges: [Edge]) -> [Part] {
    Dictionary(grouping: edges, by: \.status).sorted { $0.key.rank < $1.key.rank }
      .flatMap { status, edges in
        Words.of(edges).map { Part(relation: $0.relation, status: status, count: $0.count) }
      }
  }

  /// What is new, then what is no longer told; all that the later period says where the relations
  /// are the same.
  private static func differences(_ before: [Part], _ after: [Part]) -> [String] {
    func has(_ parts: [Part], _ part: Part) -> Bool {
      parts.contains { $0.relation == part.relation && $0.status == part.status }
    }
    let new = after.filter { !has(before, $0) }.map { "+\($0.text)" }
    let gone = before.filter { !has(after, $0) }.map { "−\($0.text)" }
    return new.isEmpty && gone.isEmpty ? after.map(\.text) : new + gone
  }
}

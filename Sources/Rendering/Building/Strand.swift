import Graph
import Knowledge

/// The edges that one line of a drawing stands for: between the same two actors, in the same
/// direction, of the same tone and status.
struct Strand: Hashable {
  var subject: Actor.ID
  var object: Actor.ID
  var tone: Diagram.Tone
  var status: Status
  var symmetric: Bool
  /// Both did so to each other.
  var mutual: Bool
  /// Never empty.
  var edges: [Edge]

  var weight: Int { edges.reduce(0) { $0 + $1.eventCount } }
  var statements: [Statement] { edges.flatMap(\.statements) }

  /// The same for the same line, whatever else a graph holds.
  var id: String {
    fingerprint([subject, object, tone.rawValue, status.rawValue, String(symmetric)])
  }

  /// Folds edges, in the order of their first one.
  ///
  /// Where both directions have the very same relations, they become one line with two heads.
  static func folded(_ edges: [Edge]) -> [Strand] {
    var strands: [Strand] = []
    var positions: [Key: Int] = [:]
    for edge in edges {
      if let position = positions[Key(edge)] {
        strands[position].edges.append(edge)
      } else {
        positions[Key(edge)] = strands.count
        strands.append(Strand(edge))
      }
    }
    return mirrored(strands)
  }

  private init(_ edge: Edge) {
    subject = edge.subject
    object = edge.object
    tone = Diagram.Tone(of: edge.relation)
    status = edge.status
    symmetric = edge.relation.symmetric
    mutual = false
    edges = [edge]
  }

  private struct Key: Hashable {
    let subject: Actor.ID
    let object: Actor.ID
    let tone: Diagram.Tone
    let status: Status
    let symmetric: Bool

    init(_ edge: Edge) {
      subject = edge.subject
      object = edge.object
      tone = Diagram.Tone(of: edge.relation)
      status = edge.status
      symmetric = edge.relation.symmetric
    }
  }

  private static func mirrored(_ strands: [Strand]) -> [Strand] {
    var result: [Strand] = []
    for strand in strands {
      if let twin = result.firstIndex(where: { $0.mirrors(strand) }) {
        result[twin].mutual = true
        result[twin].edges += strand.edges
      } else {
        result.append(strand)
      }
    }
    return result
  }

  /// Whether `other` is the way back: the same relations in the other direction.
  private func mirrors(_ other: Strand) -> Bool {
    !symmetric && !other.symmetric && subject == other.object && object == other.subject
      && tone == other.tone && status == other.status
      && Set(edges.map(\.relation.label)) == Set(other.edges.map(\.relation.label))
  }
}

import Graph
import Knowledge

/// The edges that one line of a drawing stands for, all between the same two actors.
///
/// Facts share a line if they have the same tone and direction. What is no fact shares one line for
/// each status, whatever its tone and direction: a plan never hides among facts.
struct Strand: Hashable {
  private(set) var subject: Actor.ID
  private(set) var object: Actor.ID
  /// That of all its edges, or contact where they differ.
  private(set) var tone: Diagram.Tone
  /// That of all its edges; of facts asserted, unless all are only reported.
  private(set) var status: Status
  /// Not all point one way.
  private(set) var symmetric: Bool
  /// Both did the same to each other.
  private(set) var mutual: Bool
  /// The same for the same line, whatever else a graph holds.
  let id: String
  /// Never empty.
  private(set) var edges: [Edge]

  /// Folds edges, in the order of their first one.
  ///
  /// Where both directions have the very same facts, as sure, they become one line with two heads;
  /// facts whose direction says little join a line without heads, if there is one.
  static func folded(_ edges: [Edge]) -> [Strand] {
    let meetings = Set(edges.filter { $0.status.isFact && $0.relation.symmetric }.map(Meeting.init))
    var keys: [Key] = []
    var groups: [Key: [Edge]] = [:]
    for edge in edges {
      let key = Key(edge, joins: meetings.contains(Meeting(edge)) && edge.relation.isTwoSided)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(edge)
    }
    return mirrored(keys.compactMap { key in groups[key].flatMap { Strand($0, key) } })
  }

  /// Nil without edges.
  private init?(_ edges: [Edge], _ key: Key) {
    guard let first = edges.first else { return nil }
    let tones = Set(edges.map { Diagram.Tone(of: $0.relation) })
    let subjects = Set(edges.map(\.subject))
    symmetric = edges.contains { $0.relation.symmetric } || subjects.count > 1
    subject = symmetric ? key.pair.first : first.subject
    object = symmetric ? key.pair.second : first.object
    tone = tones.count == 1 ? tones.first ?? .contact : .contact
    status = edges.map(\.status).min { $0.rank < $1.rank } ?? first.status
    mutual = false
    id = key.name
    self.edges = edges
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

  /// Whether `other` is the way back: the same relations, as sure, in the other direction.
  private func mirrors(_ other: Strand) -> Bool {
    !symmetric && !other.symmetric && subject == other.object && object == other.subject
      && tone == other.tone && status.isFact && other.status.isFact
      && surest == other.surest
  }

  /// How sure each relation is.
  private var surest: [String: Status] {
    Dictionary(
      edges.map { ($0.relation.label, $0.status) },
      uniquingKeysWith: { $0.rank <= $1.rank ? $0 : $1 })
  }
}

/// What the edges of one line have in common.
private struct Key: Hashable {
  let pair: ActorPair
  /// Who did it, of a fact with a direction.
  let subject: Actor.ID?
  /// Of a fact.
  let tone: Diagram.Tone?
  /// Of what is no fact.
  let status: Status?

  /// The direction is left out where an edge `joins` those without.
  init(_ edge: Edge, joins: Bool) {
    let isFact = edge.status.isFact
    pair = edge.pair
    subject = isFact && !edge.relation.symmetric && !joins ? edge.subject : nil
    tone = isFact ? Diagram.Tone(of: edge.relation) : nil
    status = isFact ? nil : edge.status
  }

  var name: String {
    fingerprint(
      [pair.first, pair.second, subject ?? "", tone?.rawValue ?? "", status?.rawValue ?? ""])
  }
}

/// Two actors that did something together, of one tone.
private struct Meeting: Hashable {
  let pair: ActorPair
  let tone: Diagram.Tone

  init(_ edge: Edge) {
    pair = edge.pair
    tone = Diagram.Tone(of: edge.relation)
  }
}

import Graph
import Knowledge

extension Diagram {
  /// One relation of a line, as sure and in the direction that it is told: what a table of actors
  /// keeps apart where a line tells it together.
  public struct Act: Hashable, Sendable {
    /// Who did it; ids of the line's ends.
    public var from: String
    public var to: String
    /// "met".
    public var relation: String
    public var tone: Tone
    public var line: Line
    /// Both did it together.
    public var symmetric: Bool
    /// How often, at least 1.
    public var events: Int
    /// Only in a diff.
    public var mark: Mark?
    public init(
      from: String, to: String, relation: String, tone: Tone, line: Line, symmetric: Bool,
      events: Int, mark: Mark? = nil
    ) {
      self.from = from
      self.to = to
      self.relation = relation
      self.tone = tone
      self.line = line
      self.symmetric = symmetric
      self.events = events
      self.mark = mark
    }
  }
}

extension Diagram.Act {
  init(_ edge: Graph.Edge, mark: Diagram.Mark? = nil) {
    self.init(
      from: edge.subject, to: edge.object, relation: edge.relation.label,
      tone: Diagram.Tone(of: edge.relation), line: Diagram.Line(of: edge.status),
      symmetric: edge.relation.symmetric, events: edge.events, mark: mark)
  }

  /// What either of two sides says, each with what became of it.
  static func compared(_ before: [Graph.Edge], _ after: [Graph.Edge]) -> [Diagram.Act] {
    let earlier = Dictionary(grouping: before, by: Key.init)
    let later = Set(after.map(Key.init))
    return after.map { edge in
      let past = earlier[Key(edge)]
      return Diagram.Act(
        edge,
        mark: past == nil ? .added : past?.map(\.events) == [edge.events] ? .same : .changed)
    } + before.filter { !later.contains(Key($0)) }.map { Diagram.Act($0, mark: .gone) }
  }

  /// By what an act of one side is found in the other.
  private struct Key: Hashable {
    let ends: [String]
    let relation: String
    let line: Diagram.Line

    init(_ edge: Graph.Edge) {
      ends = [edge.subject, edge.object]
      relation = edge.relation.label
      line = Diagram.Line(of: edge.status)
    }
  }
}

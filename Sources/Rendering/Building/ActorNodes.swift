import Graph
import Knowledge

extension Diagram.Node {
  /// An actor with the role it has in a period.
  ///
  /// - Parameters:
  ///   - actor: what is drawn.
  ///   - period: nil for all times.
  ///   - isGrouped: whether the name of its country stands above it.
  ///   - mark: in a diff, what became of it.
  init(_ actor: Actor, in period: Period?, isGrouped: Bool, mark: Diagram.Mark? = nil) {
    self.init(
      id: actor.id, label: actor.name,
      detail: actor.affiliation(in: period)?.detail(besides: isGrouped ? actor.country : nil),
      shape: Diagram.Shape(of: actor.kind), tooltip: Tooltip.text(of: actor), mark: mark)
  }
}

extension Actor {
  /// The newest role vouched for before a period ends; one without date gives way to any other.
  ///
  /// Nil where only later documents tell of a role.
  func affiliation(in period: Period?) -> Affiliation? {
    affiliations(before: period).enumerated().max { one, other in
      let (first, second) = (one.element.asOf, other.element.asOf)
      guard first != second else { return one.offset > other.offset }
      guard let first, let second else { return first == nil }
      return first < second
    }?.element
  }

  /// Those without date, and those vouched for before a period ends; all for nil.
  func affiliations(before period: Period?) -> [Affiliation] {
    affiliations.filter { affiliation in
      guard let period, let date = affiliation.asOf else { return true }
      return CalendarDay(firstOf: date) < period.end
    }
  }
}

extension Affiliation {
  /// "President, Aldoria", or "President" where the country stands elsewhere.
  func detail(besides country: String?) -> String {
    let title = role.prefix(1).uppercased() + role.dropFirst()
    guard let of, of != country else { return title }
    return "\(title), \(of)"
  }
}

extension Diagram.Cluster {
  /// One for each country, by name, the members by name too.
  ///
  /// Actors without country, as international bodies, stand outside, and so does a state none of
  /// whose people is shown.
  static func countries(of actors: [Actor]) -> [Diagram.Cluster] {
    Dictionary(grouping: actors.filter { $0.country != nil }) { $0.country ?? "" }
      .sorted { $0.key < $1.key }
      .filter { country, members in members.count > 1 || members.contains { $0.kind != .country } }
      .map { country, members in
        let sorted = members.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return Diagram.Cluster(id: slug(country), label: country, nodes: sorted.map(\.id))
      }
  }
}

extension [Actor] {
  /// As nodes, by name, under the clusters of their countries.
  func nodes(
    in period: Period?, under clusters: [Diagram.Cluster],
    mark: (Actor) -> Diagram.Mark? = { _ in nil }
  ) -> [Diagram.Node] {
    let grouped = Set(clusters.flatMap(\.nodes))
    return sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { actor in
      Diagram.Node(
        actor, in: period, isGrouped: grouped.contains(actor.id), mark: mark(actor))
    }
  }
}

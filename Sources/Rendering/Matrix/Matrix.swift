/// A diagram as a table: actors by actors, what the one of the row did to the one of the column.
///
/// For graphs too dense for lines: above some twenty actors most questions are answered quicker by a
/// matrix (Ghoniem, Fekete, Castagliola 2005, "On the readability of graphs using node-link and
/// matrix-based representations").
struct Matrix: Hashable {
  /// Actors of one country, or those of none.
  struct Group: Hashable {
    /// Nil for actors without country.
    let label: String?
    /// By their places in `actors`.
    let actors: Range<Int>
  }

  /// What one actor did to another.
  struct Cell: Hashable {
    /// The edges of the pair in this direction, the one that tells most first; never empty.
    let edges: [Diagram.Edge]

    /// Sign, first letter of the relation, number of events: "+m3", "s?".
    var text: String {
      let edge = edges[0]
      let letter = edge.label.first { $0.isLetter }.map(String.init) ?? "•"
      let count = edge.weight > 99 ? "99" : edge.weight > 1 ? String(edge.weight) : ""
      let doubt = edge.line == .planned || edge.line == .uncertain ? "?" : ""
      return (edge.mark?.sign ?? "") + letter + count + doubt + (edges.count > 1 ? "…" : "")
    }

    /// What all its edges say when asked.
    var tooltip: String { shortened(edges.map(\.tooltip).joined(separator: " "), to: 1000) }
  }

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// Those of one country together, in the order of the groups.
  let actors: [Diagram.Node]
  /// Countries by name, then the actors of none.
  let groups: [Group]
  private let places: [Place: Cell]

  /// What the actor of a row did to the actor of a column; nil for nothing.
  subscript(row: Int, column: Int) -> Cell? { places[Place(row: row, column: column)] }

  /// All cells with something in them, in no order.
  var cells: [Cell] { Array(places.values) }

  /// Symmetric and mutual edges stand in both cells of their pair.
  init(of diagram: Diagram) {
    var actors: [Diagram.Node] = []
    var groups: [Group] = []
    var free = diagram.nodes
    func add(_ members: [Diagram.Node], _ label: String?) {
      guard !members.isEmpty else { return }
      let start = actors.count
      actors += members.sorted { ($0.label, $0.id) < ($1.label, $1.id) }
      groups.append(Group(label: label, actors: start..<actors.count))
    }
    for cluster in diagram.clusters.sorted(by: { ($0.label, $0.id) < ($1.label, $1.id) }) {
      let members = Set(cluster.nodes)
      add(free.filter { members.contains($0.id) }, cluster.label)
      free.removeAll { members.contains($0.id) }
    }
    add(free, nil)
    (self.actors, self.groups) = (actors, groups)
    places = Matrix.cells(of: diagram.edges, among: actors)
  }

  private static func cells(
    of edges: [Diagram.Edge], among actors: [Diagram.Node]
  ) -> [Place: Cell] {
    let positions = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lists: [Place: [Diagram.Edge]] = [:]
    for edge in edges {
      guard let from = positions[edge.from], let to = positions[edge.to] else { continue }
      lists[Place(row: from, column: to), default: []].append(edge)
      guard edge.symmetric || edge.mutual, from != to else { continue }
      lists[Place(row: to, column: from), default: []].append(edge)
    }
    return lists.mapValues { edges in Cell(edges: edges.sorted(by: isTold)) }
  }

  /// Facts before plans, doubts and denials, then the heavier.
  private static func isTold(_ one: Diagram.Edge, before other: Diagram.Edge) -> Bool {
    func rank(_ edge: Diagram.Edge) -> Int { Diagram.Line.allCases.firstIndex(of: edge.line) ?? 0 }
    return (rank(one), -one.weight, one.id) < (rank(other), -other.weight, other.id)
  }
}

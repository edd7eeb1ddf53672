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
    /// Those of the pair in this direction, the one that tells most first; never empty.
    let acts: [Diagram.Act]
    /// What the lines of all of them say when asked.
    let tooltip: String

    /// Sign, first letter of the relation, sign of the tone, number of events: "+m3", "a!", "s?".
    ///
    /// What is no fact differs from one by more than its border.
    var text: String {
      let act = acts[0]
      let letter = act.relation.first { $0.isLetter }.map(String.init) ?? "•"
      let count = act.events > 99 ? "99+" : act.events > 1 ? String(act.events) : ""
      let words = letter + (mark == nil ? act.tone.sign : "") + count
      return (mark?.sign ?? "") + act.line.around(words) + (acts.count > 1 ? "…" : "")
    }

    /// What became of all of it; only in a diff.
    var mark: Diagram.Mark? {
      let marks = Set(acts.map(\.mark))
      return marks.count == 1 ? acts[0].mark : .changed
    }
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

  /// What two did together stands in both cells of their pair.
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
    var lists: [Place: [(act: Diagram.Act, edge: Diagram.Edge)]] = [:]
    for edge in edges {
      for act in edge.told {
        guard let from = positions[act.from], let to = positions[act.to] else { continue }
        lists[Place(row: from, column: to), default: []].append((act, edge))
        guard act.symmetric, from != to else { continue }
        lists[Place(row: to, column: from), default: []].append((act, edge))
      }
    }
    return lists.mapValues { list in
      let sorted = list.sorted { isTold($0.act, before: $1.act) }
      var seen: Set<String> = []
      let tooltips = sorted.map(\.edge).filter { seen.insert($0.id).inserted }.map(\.tooltip)
      return Cell(
        acts: sorted.map(\.act), tooltip: shortened(tooltips.joined(separator: " "), to: 1000))
    }
  }

  /// What is still told first; facts before plans, doubts and denials; then what happened more often.
  private static func isTold(_ one: Diagram.Act, before other: Diagram.Act) -> Bool {
    func rank(_ act: Diagram.Act) -> [Int] {
      [act.mark == .gone ? 1 : 0, Diagram.Line.allCases.firstIndex(of: act.line) ?? 0, -act.events]
    }
    let (first, second) = (rank(one), rank(other))
    guard first == second else { return first.lexicographicallyPrecedes(second) }
    return (one.relation, one.tone.rawValue) < (other.relation, other.tone.rawValue)
  }
}

extension Diagram.Edge {
  /// Its acts; of an edge without any just what it says itself.
  fileprivate var told: [Diagram.Act] {
    guard acts.isEmpty else { return acts }
    let act = Diagram.Act(
      from: from, to: to, relation: label, tone: tone, line: line, symmetric: symmetric || mutual,
      events: weight, mark: mark)
    return [act]
  }
}

extension Diagram.Tone {
  /// In the cells of a table, as colour is never the only sign; contact has none.
  var sign: String {
    switch self {
    case .cooperation: "&"
    case .contact: ""
    case .formal: "§"
    case .conflict: "!"
    }
  }
}

extension Diagram.Line {
  /// The words of a cell with signs of what is not asserted.
  fileprivate func around(_ words: String) -> String {
    switch self {
    case .asserted: words
    case .reported: "«\(words)»"
    case .planned, .uncertain: words + "?"
    case .denied: "¬" + words
    }
  }
}

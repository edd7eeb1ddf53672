public import Graph
import Knowledge

extension Diagram {
  /// The union of the two sides, each line marked as added, gone, changed or same.
  ///
  /// One line stands for one pair of actors. Its words are those of the side that has it; where
  /// a pair changed, they tell only what did. The caption counts all pairs, drawn or not.
  ///
  /// - Parameters:
  ///   - diff: two periods or two graphs compared.
  ///   - pairs: those to draw; nil for all.
  ///   - filter: which statements were compared, for the caption.
  ///   - title: the headline.
  ///   - limit: how many actors at most: those with the most changes, then with the most events.
  public init(
    of diff: GraphDiff, showing pairs: [GraphDiff.Pair]? = nil, where filter: Filter = Filter(),
    title: String, limit: Int = 60
  ) {
    self.init(of: diff, showing: pairs, title: title, limit: limit) { counts in
      let sides = [diff.before, diff.after].map { coverage in
        Caption.coverage(
          of: coverage.label, documents: coverage.documents, publishers: coverage.publishers)
      }
      return sides + [counts] + Caption.comparison(to: diff.after.label, where: filter)
    }
  }

  /// The same under another caption, made of how many pairs there are.
  init(
    of diff: GraphDiff, showing pairs: [GraphDiff.Pair]?, title: String, limit: Int,
    captioned caption: (String) -> [String]
  ) {
    let shown = pairs ?? diff.pairs
    let chosen = Set(shown.rankedActors.prefix(max(0, limit)))
    let drawn = shown.filter { chosen.contains($0.first) && chosen.contains($0.second) }
    let actors = Set(drawn.flatMap { [$0.first, $0.second] })
    let members = diff.graph.actors.filter { actors.contains($0.id) }
    let clusters = Cluster.countries(of: members)
    self.init(
      title: title, caption: caption(Diagram.counts(of: diff, drawn: drawn.count, actors.count)),
      nodes: members.nodes(in: diff.period, under: clusters, mark: diff.marks.of),
      edges: drawn.map { Edge(union: $0, of: diff) }, clusters: clusters)
  }

  /// "Pairs of actors: +7 −3 Δ5 =1 · 12 actors", or how many of them are drawn.
  private static func counts(of diff: GraphDiff, drawn: Int, _ actors: Int) -> String {
    let counts = GraphDiff.Change.allCases.map { change in
      "\(change.sign)\(diff.pairs(change).count)"
    }
    let all = "Pairs of actors: \(counts.joined(separator: " "))"
    guard drawn < diff.pairs.count else { return "\(all) · \(counted(actors, "actor"))" }
    return "\(all) · showing \(drawn) of them, \(actors) of "
      + counted(diff.actors.count, "actor")
  }
}

extension [GraphDiff.Pair] {
  /// Those with the most pairs that differ, then with the most events, then with the most
  /// statements, then by id.
  fileprivate var rankedActors: [Actor.ID] {
    var worth: [Actor.ID: [Int]] = [:]
    for pair in self {
      let counts = [
        pair.change == .unchanged ? 0 : 1, pair.before.events + pair.after.events,
        pair.before.statements + pair.after.statements,
      ]
      for actor in [pair.first, pair.second] {
        worth[actor] = worth[actor].map { zip($0, counts).map(+) } ?? counts
      }
    }
    return worth.sorted { one, other in
      guard one.value == other.value else {
        return other.value.lexicographicallyPrecedes(one.value)
      }
      return one.key < other.key
    }.map(\.key)
  }
}

extension GraphDiff {
  fileprivate var marks: Marks { Marks(self) }

  /// What became of each actor.
  fileprivate struct Marks {
    private let appearing: Set<Actor.ID>
    private let notMentioned: Set<Actor.ID>
    private let inOtherRoles: Set<Actor.ID>

    init(_ diff: GraphDiff) {
      appearing = Set(diff.appearing)
      notMentioned = Set(diff.notMentioned)
      inOtherRoles = Set(diff.roleChanges.map(\.actor))
    }

    /// New, gone, in another role, or as before.
    func of(_ actor: Actor) -> Diagram.Mark {
      if appearing.contains(actor.id) { return .added }
      if notMentioned.contains(actor.id) { return .gone }
      return inOtherRoles.contains(actor.id) ? .changed : .same
    }
  }
}

extension GraphDiff.Change {
  var mark: Diagram.Mark {
    switch self {
    case .added: .added
    case .gone: .gone
    case .changed: .changed
    case .unchanged: .same
    }
  }

  /// As captions count it: "+7 −3 Δ5 =1".
  fileprivate var sign: String { mark.sign ?? "=" }
}

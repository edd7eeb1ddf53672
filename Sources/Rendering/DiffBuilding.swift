public import Graph
import Knowledge

extension Diagram {
  /// The union of the two sides, each line marked as added, gone, changed or same.
  ///
  /// One line stands for one pair of actors. Its words are those of the side that has it; where
  /// a pair changed, they tell only what did. The caption counts the pairs.
  ///
  /// - Parameters:
  ///   - diff: two periods or two graphs compared.
  ///   - title: the headline.
  ///   - limit: how many actors at most: those with the most changes, then with the most events.
  public init(of diff: GraphDiff, title: String, limit: Int = 60) {
    self.init(of: diff, title: title, limit: limit) { counts in
      let sides = [diff.before, diff.after].map { coverage in
        Caption.coverage(
          of: coverage.label, documents: coverage.documents, publishers: coverage.publishers)
      }
      let later = diff.period == nil ? diff.after.label : "the period"
      return sides + [counts, "− means: no document of \(later) mentions it."]
    }
  }

  /// The same under another caption, made of how many pairs there are.
  init(of diff: GraphDiff, title: String, limit: Int, captioned caption: (String) -> [String]) {
    let ranked = diff.rankedActors
    let chosen = Set(ranked.prefix(max(0, limit)))
    let pairs = diff.pairs.filter { chosen.contains($0.first) && chosen.contains($0.second) }
    let selection = Selection(of: ranked.count, joining: pairs.map(ActorPair.init))
    let actors = diff.graph.actors.filter { selection.actors.contains($0.id) }
    let clusters = Cluster.countries(of: actors)
    self.init(
      title: title, caption: caption(Diagram.counts(of: diff, selection)),
      nodes: actors.nodes(in: diff.period, under: clusters, mark: diff.marks.of),
      edges: pairs.map { Edge(union: $0, of: diff) }, clusters: clusters)
  }

  /// "Pairs of actors: +7 −3 Δ5 =1 · 12 actors".
  private static func counts(of diff: GraphDiff, _ selection: Selection) -> String {
    let counts = GraphDiff.Change.allCases.map { change in
      "\(change.sign)\(diff.pairs(change).count)"
    }
    return "Pairs of actors: \(counts.joined(separator: " ")) · \(selection.words)"
  }
}

extension ActorPair {
  fileprivate init(_ pair: GraphDiff.Pair) { self.init(pair.first, pair.second) }
}

extension GraphDiff {
  /// Those with the most pairs that differ, then with the most events, then with the most
  /// statements, then by id.
  fileprivate var rankedActors: [Actor.ID] {
    var worth: [Actor.ID: [Int]] = [:]
    for pair in pairs {
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

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
    let ranked = diff.rankedActors
    let chosen = Set(ranked.prefix(max(0, limit)))
    let pairs = diff.pairs.filter { chosen.contains($0.first) && chosen.contains($0.second) }
    let selection = Selection(of: ranked.count, joining: pairs.map(ActorPair.init))
    let actors = diff.graph.actors.filter { selection.actors.contains($0.id) }
    let clusters = Cluster.countries(of: actors)
    self.init(
      title: title, caption: Diagram.caption(of: diff, selection),
      nodes: actors.nodes(in: diff.period, under: clusters, mark: diff.marks.of),
      edges: pairs.map { Edge($0, of: diff) }, clusters: clusters)
  }

  private static func caption(of diff: GraphDiff, _ selection: Selection) -> [String] {
    let counts = GraphDiff.Change.allCases.map { change in
      "\(change.sign)\(diff.pairs(change).count)"
    }
    let sides = [diff.before, diff.after].map { coverage in
      Caption.coverage(
        of: coverage.label, documents: coverage.documents, publishers: coverage.publishers)
    }
    let later = diff.period == nil ? diff.after.label : "the period"
    return sides + [
      "Pairs of actors: \(counts.joined(separator: " ")) · \(selection.words)",
      "− means: no document of \(later) mentions it.",
    ]
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
  fileprivate var mark: Diagram.Mark {
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

extension Diagram.Edge {
  fileprivate init(_ pair: GraphDiff.Pair, of diff: GraphDiff) {
    let (before, after) = (diff.edgesBefore(pair), diff.edgesAfter(pair))
    let edges = after.isEmpty ? before : after
    let leading = GraphDiff.leading(edges)
    let forward = edges.contains { !$0.relation.symmetric && $0.subject == pair.first }
    let backward = edges.contains { !$0.relation.symmetric && $0.subject == pair.second }
    let turned = backward && !forward
    let (from, to) = turned ? (pair.second, pair.first) : (pair.first, pair.second)
    let change = PairChange(
      pair.change, from: Words.of(before, in: diff.graph), to: Words.of(after, in: diff.graph))
    let names = [from, to].map { diff.graph.actor($0)?.name ?? $0 }.joined(separator: " and ")
    self.init(
      id: fingerprint([pair.first, pair.second]), from: from, to: to, label: change.label,
      tone: leading.map { Diagram.Tone(of: $0.relation) } ?? .contact,
      line: leading.map { Diagram.Line(of: $0.status) } ?? .asserted,
      symmetric: !forward && !backward, mutual: forward && backward,
      weight: max(1, after.isEmpty ? pair.before.events : pair.after.events),
      tooltip: Tooltip(of: diff.graph, naming: \.id).text([
        Tooltip.Part(words: "\(names), \(change.details)", links: edges.flatMap(\.links))
      ]),
      mark: pair.change.mark)
  }
}

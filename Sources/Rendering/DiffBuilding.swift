public import Graph
import Knowledge

extension Diagram {
  /// The union of two periods, each line marked as added, gone, changed or same.
  ///
  /// One line stands for one pair of actors. Its words are those of the period that has it; where
  /// a pair changed, they tell only what did. The caption counts the pairs.
  ///
  /// - Parameters:
  ///   - diff: two periods compared.
  ///   - title: the headline.
  ///   - limit: how many actors at most: those with the most changes.
  public init(of diff: GraphDiff, title: String, limit: Int = 60) {
    let edges = diff.pairs.flatMap { $0.before + $0.after }
    let changed = Set(diff.pairs.filter { $0.change != .unchanged }.map(ActorPair.init))
    let selection = Selection(limit, of: edges) { edge in
      changed.contains(edge.pair) ? 1000 + edge.eventCount : edge.eventCount
    }
    let actors = diff.actors.filter { selection.actors.contains($0.id) }
    let clusters = Cluster.countries(of: actors)
    let names = Dictionary(diff.actors.map { ($0.id, $0.name) }) { first, _ in first }
    let tooltip = Tooltip(sourceName: { $0 }, actorName: { names[$0] ?? $0 })
    let pairs = diff.pairs.filter {
      selection.actors.contains($0.first) && selection.actors.contains($0.second)
    }
    self.init(
      title: title, caption: Diagram.caption(of: diff, selection),
      nodes: actors.nodes(in: diff.after.period, under: clusters, mark: diff.mark(of:)),
      edges: pairs.map { Edge($0, tooltip) }, clusters: clusters)
  }

  private static func caption(of diff: GraphDiff, _ selection: Selection) -> [String] {
    let counts = GraphDiff.Change.allCases.map { change in
      "\(change.sign)\(diff.pairs(change).count)"
    }
    let periods = [diff.before, diff.after].map { coverage in
      Caption.coverage(
        of: coverage.period.label, documents: coverage.documents.count,
        publishers: coverage.publishers)
    }
    return periods + [
      "Pairs of actors: \(counts.joined(separator: " ")) · \(selection.words)",
      "− means: no document of the period mentions it.",
    ]
  }
}

extension ActorPair {
  fileprivate init(_ pair: GraphDiff.Pair) { self.init(pair.first, pair.second) }
}

extension GraphDiff {
  /// New, gone, in another role, or as before.
  fileprivate func mark(of actor: Actor) -> Diagram.Mark {
    if appearing.contains(actor.id) { return .added }
    if notMentioned.contains(actor.id) { return .gone }
    return roleChanges.contains { $0.actor == actor.id } ? .changed : .same
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
  fileprivate init(_ pair: GraphDiff.Pair, _ tooltip: Tooltip) {
    let edges = pair.after.isEmpty ? pair.before : pair.after
    let leading = GraphDiff.leading(edges)
    let forward = edges.contains { !$0.relation.symmetric && $0.subject == pair.first }
    let backward = edges.contains { !$0.relation.symmetric && $0.subject == pair.second }
    let turned = backward && !forward
    let (from, to) = turned ? (pair.second, pair.first) : (pair.first, pair.second)
    let change = PairChange(pair)
    self.init(
      id: fingerprint([pair.first, pair.second]), from: from, to: to, label: change.label,
      tone: leading.map { Diagram.Tone(of: $0.relation) } ?? .contact,
      line: leading.map { Diagram.Line(of: $0.status) } ?? .asserted,
      symmetric: !forward && !backward, mutual: forward && backward,
      weight: max(1, edges.reduce(0) { $0 + $1.eventCount }),
      tooltip: tooltip.text([
        Tooltip.Part(
          words: "\(tooltip.actorName(from)) and \(tooltip.actorName(to)), \(change.details)",
          statements: edges.flatMap(\.statements))
      ]),
      mark: pair.change.mark)
  }
}

import Graph
import Knowledge

extension Diagram.Edge {
  /// The line of a pair in a drawing of both sides: its words are those of the side that has it, or
  /// what changed.
  init(union pair: GraphDiff.Pair, of diff: GraphDiff) {
    let (before, after) = (diff.edgesBefore(pair), diff.edgesAfter(pair))
    let change = PairChange(
      pair.change, from: Words.of(before, in: diff.graph), to: Words.of(after, in: diff.graph))
    self.init(
      pair, after.isEmpty ? before : after, in: diff.graph, saying: change,
      events: after.isEmpty ? pair.before.events : pair.after.events)
    mark = pair.change.mark
  }

  /// The line of a pair in a drawing of one side; nil if the side does not speak of it.
  ///
  /// - Parameters:
  ///   - edges: what the side says.
  ///   - pair: whose line it is.
  ///   - events: how many there are.
  ///   - graph: has the names and words.
  init?(side edges: [Graph.Edge], of pair: GraphDiff.Pair, events: Int, in graph: KnowledgeGraph) {
    guard !edges.isEmpty else { return nil }
    let words = PairChange(.added, from: [], to: Words.of(edges, in: graph))
    self.init(pair, edges, in: graph, saying: words, events: events)
  }

  /// In the direction, tone and status of `edges`; its id is the same whatever they are.
  private init(
    _ pair: GraphDiff.Pair, _ edges: [Graph.Edge], in graph: KnowledgeGraph,
    saying words: PairChange, events: Int
  ) {
    let leading = GraphDiff.leading(edges)
    let forward = edges.contains { !$0.relation.symmetric && $0.subject == pair.first }
    let backward = edges.contains { !$0.relation.symmetric && $0.subject == pair.second }
    let turned = backward && !forward
    let (from, to) = turned ? (pair.second, pair.first) : (pair.first, pair.second)
    let names = [from, to].map { graph.actor($0)?.name ?? $0 }.joined(separator: " and ")
    self.init(
      id: Diagram.Edge.id(of: pair), from: from, to: to, label: words.label,
      tone: leading.map { Diagram.Tone(of: $0.relation) } ?? .contact,
      line: leading.map { Diagram.Line(of: $0.status) } ?? .asserted,
      symmetric: !forward && !backward, mutual: forward && backward, weight: max(1, events),
      tooltip: Tooltip(of: graph, naming: \.id).text([
        Tooltip.Part(words: "\(names), \(words.details)", links: edges.flatMap(\.links))
      ]))
  }

  /// The id of the line that stands for a pair.
  static func id(of pair: GraphDiff.Pair) -> String { fingerprint([pair.first, pair.second]) }
}

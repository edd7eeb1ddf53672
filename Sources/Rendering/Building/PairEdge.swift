import Graph
import Knowledge

extension Diagram.Edge {
  /// The line of a pair in a drawing of both sides: its words are those of the side that has it, or
  /// what changed.
  init(union pair: GraphDiff.Pair, of diff: GraphDiff) {
    let (before, after) = (diff.edgesBefore(pair), diff.edgesAfter(pair))
    let told = after.isEmpty ? before : after
    let change = PairChange(
      pair.change, from: Words.of(before, leading: GraphDiff.leading(told), in: diff.graph),
      to: Words.of(after, leading: GraphDiff.leading(told), in: diff.graph))
    self.init(pair, told, in: diff.graph, saying: change)
    mark = pair.change.mark
    acts = Diagram.Act.compared(before, after)
  }

  /// The line of a pair in a drawing of one side; nil if the side does not speak of it.
  init?(side edges: [Graph.Edge], of pair: GraphDiff.Pair, in graph: KnowledgeGraph) {
    guard let leading = GraphDiff.leading(edges) else { return nil }
    let words = PairChange(.added, from: [], to: Words.of(edges, leading: leading, in: graph))
    self.init(pair, edges, in: graph, saying: words)
  }

  /// In the tone and status of the edge to quote first; its id is the same whatever the edges are.
  ///
  /// Heads are those of the act that the words begin with, if it is as sure as the line's style
  /// says; and only what is as sure counts for the width.
  private init(
    _ pair: GraphDiff.Pair, _ edges: [Graph.Edge], in graph: KnowledgeGraph,
    saying words: PairChange
  ) {
    let leading = GraphDiff.leading(edges)
    let subjects = words.lead?.status == leading?.status ? words.lead?.subjects ?? [] : []
    let turned = subjects == [pair.second]
    let (from, to) = turned ? (pair.second, pair.first) : (pair.first, pair.second)
    let names = [from, to].map { graph.actor($0)?.name ?? $0 }.joined(separator: " and ")
    let counting = edges.filter { edge in
      edge.status == leading?.status || edge.status.isFact && leading?.status.isFact == true
    }
    self.init(
      id: Diagram.Edge.id(of: pair), from: from, to: to, label: words.label,
      tone: leading.map { Diagram.Tone(of: $0.relation) } ?? .contact,
      line: leading.map { Diagram.Line(of: $0.status) } ?? .asserted,
      symmetric: subjects.isEmpty, mutual: subjects.count > 1,
      weight: max(1, graph.eventCount(of: counting)),
      tooltip: Tooltip(of: graph, naming: \.id).text([
        Tooltip.Part(words: "\(names), \(words.details)", links: edges.flatMap(\.links))
      ]))
  }

  /// The id of the line that stands for a pair.
  static func id(of pair: GraphDiff.Pair) -> String { fingerprint([pair.first, pair.second]) }
}

extension Words {
  /// The same as `of(_:in:)`, but those of one edge first.
  fileprivate static func of(
    _ edges: [Graph.Edge], leading: Graph.Edge?, in graph: KnowledgeGraph
  ) -> [Words] {
    let words = of(edges, in: graph)
    func leads(_ words: Words) -> Bool {
      words.relation == leading?.relation.label && words.status == leading?.status
    }
    return words.filter(leads) + words.filter { !leads($0) }
  }
}

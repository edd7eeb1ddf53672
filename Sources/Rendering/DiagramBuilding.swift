public import Graph
import Knowledge

extension Diagram {
  /// The relationship diagram of a graph under a filter: the `limit` actors with the most events,
  /// or all; the caption says what was left out.
  ///
  /// Edges of one tone, status and direction between two actors become one line; its words name
  /// the relations with the most events, its tooltip quotes the newest sentence. Roles are those
  /// of the filter's period.
  public init(
    of graph: KnowledgeGraph, where filter: Filter = Filter(), title: String, limit: Int = 60
  ) {
    let all = graph.edges(where: filter)
    let selection = Selection(limit, of: all)
    let edges = all.filter(selection.contains)
    let actors = graph.actors.filter { selection.actors.contains($0.id) }
    let clusters = Cluster.countries(of: actors)
    self.init(
      title: title,
      caption: Diagram.caption(of: graph, edges, selection, filter),
      nodes: actors.nodes(in: filter.period, under: clusters),
      edges: Strand.folded(edges).map { Edge($0, Tooltip(of: graph)) },
      clusters: clusters)
  }

  private static func caption(
    of graph: KnowledgeGraph, _ edges: [Graph.Edge], _ selection: Selection, _ filter: Filter
  ) -> [String] {
    let statements = edges.flatMap(\.statements)
    let documents = Set(statements.map(\.document))
    let publishers = Set(documents.compactMap { graph.source($0)?.publisher }).sorted()
    let period = filter.period?.label ?? Caption.span(of: statements)
    let first = Caption.coverage(
      of: period, documents: documents.count, publishers: publishers)
    return [first, ([selection.words] + Caption.filter(filter)).joined(separator: " · ")]
  }
}

extension Diagram.Edge {
  fileprivate init(_ strand: Strand, _ tooltip: Tooltip) {
    self.init(
      id: strand.id, from: strand.subject, to: strand.object, label: strand.label,
      tone: strand.tone, line: Diagram.Line(of: strand.status), symmetric: strand.symmetric,
      mutual: strand.mutual, weight: strand.weight, tooltip: tooltip.text(strand.parts(tooltip)))
  }
}

extension Strand {
  /// One for each direction, status and tone.
  fileprivate func parts(_ tooltip: Tooltip) -> [Tooltip.Part] {
    guard !mutual else { return [part(edges, "↔", tooltip)] }
    var groups: [[Graph.Edge]] = []
    for edge in edges {
      if let group = groups.firstIndex(where: { $0[0].isLike(edge) }) {
        groups[group].append(edge)
      } else {
        groups.append([edge])
      }
    }
    return groups.map { part($0, $0[0].relation.symmetric ? "–" : "→", tooltip) }
  }

  private func part(
    _ edges: [Graph.Edge], _ arrow: String, _ tooltip: Tooltip
  ) -> Tooltip.Part {
    let ends = [edges[0].subject, edges[0].object].map(tooltip.actorName)
      .joined(separator: " \(arrow) ")
    let words = Words.of(edges)
    let isUniform = Set(words.map(\.status)).count == 1
    let list = words.map(isUniform ? \.bare : \.text).joined(separator: ", ")
    let status = isUniform ? Diagram.Line(of: edges[0].status).words : ""
    return Tooltip.Part(
      words: "\(ends), \(list)\(status)", statements: edges.flatMap(\.statements))
  }
}

extension Graph.Edge {
  /// Whether two edges have one direction, status and tone.
  fileprivate func isLike(_ other: Graph.Edge) -> Bool {
    subject == other.subject && relation.symmetric == other.relation.symmetric
      && status == other.status && Diagram.Tone(of: relation) == Diagram.Tone(of: other.relation)
  }
}

extension Tooltip {
  fileprivate init(of graph: KnowledgeGraph) {
    self.init(
      sourceName: { id in graph.source(id).flatMap { $0.publisher ?? $0.title } ?? id },
      actorName: { graph.actor($0)?.name ?? $0 })
  }
}

public import Graph
import Knowledge

extension Diagram {
  /// The relationship diagram of a graph under a filter: the `limit` actors with the most events,
  /// then the most documents, or all; the caption says what was left out.
  ///
  /// Edges of one tone, status and direction between two actors become one line; its words name
  /// the relations with the most events, its tooltip quotes the newest sentence whose words are
  /// loaded. Roles are those of the filter's period.
  public init(
    of graph: KnowledgeGraph, where filter: Filter = Filter(), title: String, limit: Int = 60
  ) {
    let links = graph.links(where: filter)
    let ranked = graph.activity(in: links)
    let chosen = Set(ranked.prefix(max(0, limit)).map(\.actor))
    let edges = graph.edges(
      of: links.lazy.filter { chosen.contains($0.subject) && chosen.contains($0.object) })
    let selection = Selection(of: ranked.count, joining: edges.map(\.pair))
    let actors = graph.actors.filter { selection.actors.contains($0.id) }
    let clusters = Cluster.countries(of: actors)
    self.init(
      title: title,
      caption: Diagram.caption(of: graph, edges.flatMap(\.links), selection.words, filter),
      nodes: actors.nodes(in: filter.period, under: clusters),
      edges: Strand.folded(edges).map { Edge($0, in: graph) },
      clusters: clusters)
  }

  /// What a drawing of links rests on, then how much of the graph it shows, then the filter.
  static func caption(
    of graph: KnowledgeGraph, _ links: [Link], _ extent: String, _ filter: Filter
  ) -> [String] {
    let publishers = Set(links.map(\.publisher)).filter { $0 >= 0 }
      .map { graph.publishers[Int($0)] }
    let first = Caption.coverage(
      of: filter.period?.label ?? Caption.span(of: links),
      documents: Set(links.map(\.document)).count, publishers: publishers.sorted())
    return [first, ([extent] + Caption.filter(filter)).joined(separator: " · ")]
  }
}

extension Diagram.Edge {
  init(_ strand: Strand, in graph: KnowledgeGraph) {
    self.init(
      id: strand.id, from: strand.subject, to: strand.object, label: strand.label(in: graph),
      tone: strand.tone, line: Diagram.Line(of: strand.status), symmetric: strand.symmetric,
      mutual: strand.mutual, weight: graph.eventCount(of: strand.edges),
      tooltip: Tooltip(of: graph, naming: \.publisherOrTitle).text(strand.parts(in: graph)),
      acts: strand.edges.map { Diagram.Act($0) })
  }
}

extension Strand {
  /// One for each direction, status and tone.
  fileprivate func parts(in graph: KnowledgeGraph) -> [Tooltip.Part] {
    guard !mutual else { return [part(edges, "↔", graph)] }
    var groups: [[Graph.Edge]] = []
    for edge in edges {
      if let group = groups.firstIndex(where: { $0[0].isLike(edge) }) {
        groups[group].append(edge)
      } else {
        groups.append([edge])
      }
    }
    return groups.map { part($0, $0[0].relation.symmetric ? "–" : "→", graph) }
  }

  private func part(
    _ edges: [Graph.Edge], _ arrow: String, _ graph: KnowledgeGraph
  ) -> Tooltip.Part {
    let ends = [edges[0].subject, edges[0].object].map { graph.actor($0)?.name ?? $0 }
      .joined(separator: " \(arrow) ")
    let words = Words.of(edges, in: graph)
    let isUniform = Set(words.map(\.status)).count == 1
    let list = words.map(isUniform ? \.bare : \.text).joined(separator: ", ")
    let status = isUniform ? Diagram.Line(of: edges[0].status).words : ""
    return Tooltip.Part(words: "\(ends), \(list)\(status)", links: edges.flatMap(\.links))
  }
}

extension Graph.Edge {
  /// Whether two edges have one direction, status and tone.
  fileprivate func isLike(_ other: Graph.Edge) -> Bool {
    subject == other.subject && relation.symmetric == other.relation.symmetric
      && status == other.status && Diagram.Tone(of: relation) == Diagram.Tone(of: other.relation)
  }
}

extension KnowledgeGraph.Source {
  fileprivate var publisherOrTitle: String? { publisher ?? title }
}

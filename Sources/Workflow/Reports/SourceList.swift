import Graph
import Knowledge

/// The documents of a report, numbered so that a table can point to them.
struct SourceList {
  /// Sorted by date, then by id; undated ones last.
  ///
  /// Each id once.
  let sources: [KnowledgeGraph.Source]
  private let numbers: [Article.ID: Int]

  init(_ sources: [KnowledgeGraph.Source]) {
    // Two graphs may have documents of one id.
    let sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.sources = sources.values.sorted { one, other in
      (one.published == nil ? 1 : 0, one.published ?? PartialDate(year: 1), one.id)
        < (other.published == nil ? 1 : 0, other.published ?? PartialDate(year: 1), other.id)
    }
    numbers = Dictionary(
      uniqueKeysWithValues: self.sources.enumerated().map { ($1.id, $0 + 1) })
  }

  /// The documents of some statements of a graph.
  init(_ statements: some Sequence<Statement>, in graph: KnowledgeGraph) {
    let cited = Set(statements.map(\.document))
    self.init(graph.sources.values.filter { cited.contains($0.id) })
  }

  /// "[1] [4]" for two documents.
  func marks(_ documents: [Article.ID]) -> String {
    documents.compactMap { numbers[$0] }.sorted().map { "[\($0)]" }.joined(separator: " ")
  }

  /// "[1] [4] +12" for the documents of an edge, of which not all may be listed.
  func marks(_ edge: Edge) -> String {
    let more = edge.documentCount - edge.documents.count
    return marks(edge.documents) + (more > 0 ? " +\(more)" : "")
  }

  /// One line a document: number, date, path, title; nothing without documents.
  func text(_ style: TextStyle) -> String {
    guard !sources.isEmpty else { return "" }
    var table = Table(head: [])
    table.indent = "  "
    for (index, source) in sources.enumerated() {
      table.add(
        .init("[\(index + 1)]"), .init(source.published?.description ?? "undated"),
        .init(source.id), .init(source.title ?? "", .faint))
    }
    return style("Sources", .heading) + "\n" + table.text(style)
  }

  /// One object a document.
  var json: JSON {
    .array(
      sources.map {
        [
          "id": .string($0.id), "title": JSON($0.title), "publisher": JSON($0.publisher),
          "published": JSON($0.published?.description),
        ]
      })
  }
}

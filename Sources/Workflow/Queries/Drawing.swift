import Graph
import Knowledge
public import Rendering
import Storage

/// Draws the relationship diagram of a store under a question.
/// - Parameters:
///   - question: the store, and which of its statements count.
///   - format: dot, svg, png or pdf.
///   - limit: the most actors it shows; the caption tells what is left out.
///   - drawer: how it is made.
///   - log: is told of a build that did not finish.
/// - Returns: the picture's bytes.
/// - Throws: `GraphvizError`, `StoreError`; `WorkflowError` for an empty store, an unknown
///   relation, a period of which the store knows nothing, or a worker that does not come to an end.
public func draw(
  _ question: Question, as format: Diagram.Format, limit: Int = 60, by drawer: Drawer = Drawer(),
  log: Log = .silent
) throws -> [UInt8] {
  try drawer.drawn(diagram(of: try question.opened(log), question, limit: limit), as: format)
}

/// Makes a page to explore the relationship diagram of a store in a browser: one file that loads
/// nothing.
/// - Parameters:
///   - question: the store, and which of its statements count.
///   - limit: the most actors it shows; the caption tells what is left out.
///   - log: is told of a build that did not finish.
/// - Returns: the HTML in UTF-8.
/// - Throws: `GraphvizError`, `StoreError`; `WorkflowError` for an empty store, an unknown
///   relation or a period of which the store knows nothing.
public func page(_ question: Question, limit: Int = 60, log: Log = .silent) throws -> [UInt8] {
  let store = try question.opened(log)
  var (graph, drawn) = try question.drawnPart(of: store, limit: limit)
  try store.loadWords(of: drawn, into: &graph)
  let filter = question.filter
  return try Page(
    of: graph, documents: try store.sources(), where: filter, title: title(filter), limit: limit
  ).html()
}

/// The relationship diagram of a store.
func diagram(of store: Store, _ question: Question, limit: Int = 60) throws -> Diagram {
  var (graph, drawn) = try question.drawnPart(of: store, limit: limit)
  try store.loadQuotes(of: graph.edges(of: drawn), into: &graph)
  return Diagram(of: graph, where: question.filter, title: title(question.filter), limit: limit)
}

extension Question {
  /// The graph, what is known of the actors that a drawing shows, and the links between these.
  fileprivate func drawnPart(
    of store: Store, limit: Int
  ) throws -> (graph: KnowledgeGraph, drawn: [Link]) {
    var graph = try self.graph(in: store)
    let links = graph.links(where: filter)
    let chosen = Set(graph.activity(in: links).prefix(max(0, limit)).map(\.actor))
    try store.loadActors(Set(chosen.map { graph.actors[Int($0)].id }), into: &graph)
    return (
      graph, links.filter { chosen.contains($0.subject) && chosen.contains($0.object) }
    )
  }
}

extension Store {
  /// Loads the newest words of each edge: those that a drawing quotes.
  func loadQuotes(of edges: [Graph.Edge], into graph: inout KnowledgeGraph) throws {
    let newest = edges.compactMap { edge in
      edge.links.max { ($0.countingDate?.code ?? 0, $0.key) < ($1.countingDate?.code ?? 0, $1.key) }
    }
    try loadWords(of: newest, into: &graph)
  }
}

/// "Who dealt with whom, 2024".
func title(_ filter: Filter) -> String {
  ["Who dealt with whom", filter.period?.label].compactMap { $0 }.joined(separator: ", ")
}

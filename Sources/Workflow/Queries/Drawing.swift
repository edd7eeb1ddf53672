import Graph
import Knowledge
import Rendering
import Storage

/// Draws the relationship diagram of a store under a question.
/// - Parameters:
///   - question: the store, and which of its statements count.
///   - format: a picture; nothing else can be drawn.
///   - limit: the most actors it shows; the caption tells what is left out.
/// - Returns: the picture's bytes.
/// - Throws: `GraphvizError`, `StoreError`; `WorkflowError` for an unknown relation or a period of
///   which the store knows nothing.
public func draw(_ question: Question, as format: ReportFormat, limit: Int = 60) throws -> [UInt8] {
  guard let picture = format.picture else {
    preconditionFailure("\(format.rawValue) is no picture")
  }
  let graph = try question.graph(in: try question.opened())
  let diagram = Diagram(
    of: graph, where: question.filter, title: title(question.filter), limit: limit)
  return try diagram.drawn(as: picture)
}

/// "Who dealt with whom, 2024".
func title(_ filter: Filter) -> String {
  ["Who dealt with whom", filter.period?.label].compactMap { $0 }.joined(separator: ", ")
}

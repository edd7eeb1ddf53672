public import Graphviz
public import Rendering

/// How a picture is made: by the layout of this process, or by one of Graphviz's own in a worker.
public struct Drawer: Hashable, Sendable {
  /// Lines or a table.
  public var form: Diagram.Form
  /// Whose layout a map has; nil for ours.
  public var program: LayoutProgram?
  /// Who draws what this process should not; nil for nobody: then all is drawn here.
  public var worker: Worker?

  /// - Parameters:
  ///   - form: lines or a table.
  ///   - program: whose layout a map has; nil for ours.
  ///   - worker: needed for a program, and good for maps of more than a thousand actors.
  public init(
    form: Diagram.Form = .map, program: LayoutProgram? = nil, worker: Worker? = nil
  ) {
    self.form = form
    self.program = program
    self.worker = worker
  }

  /// Draws a diagram.
  ///
  /// - Throws: `GraphvizError` when Graphviz is not there or gives up; `WorkflowError` when the worker
  ///   does not come to an end, or for a table of too many actors.
  func drawn(_ diagram: Diagram, as format: Diagram.Format) throws -> [UInt8] {
    guard form == .map || diagram.nodes.count <= Diagram.matrixNodes else {
      throw WorkflowError.matrixTooLarge(actors: diagram.nodes.count, most: Diagram.matrixNodes)
    }
    let isHuge = diagram.nodes.count > Diagram.inProcessNodes
    guard form == .map, let program = program ?? (isHuge && worker != nil ? .sfdp : nil) else {
      return try diagram.drawn(form, as: format)
    }
    let source = try diagram.source(for: program, as: format)
    guard let picture = DrawingFormat(rawValue: format.rawValue) else { return source }
    let drawing = try (worker ?? Worker()).drawing(
      of: source, named: "the map", by: program, as: picture)
    return format == .svg ? diagram.finished(drawing) : drawing
  }
}

internal import Synchronization

/// The only door to libcgraph and libgvc.
///
/// Both keep unguarded global state and crash when two threads use them, even on graphs of their
/// own, so one lock guards the process.
private final class GraphvizLibrary: Sendable {
  static let shared = GraphvizLibrary()

  private struct Slot: ~Copyable {
    var context: GraphvizContext?
  }

  private let slot = Mutex<Slot>(Slot(context: nil))

  /// Runs `body` under the lock.
  ///
  /// After a failure the context, which may still hold the failed job, is dropped; the next call
  /// makes a new one.
  func run<Result: Sendable>(
    _ body: (borrowing GraphvizContext) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try slot.withLock { (slot: inout sending Slot) throws(GraphvizError) -> Result in
      let silence = GraphvizSilence()
      defer { silence.end() }
      let context = if let context = slot.context.take() { context } else { try GraphvizContext() }
      let result = try body(context)
      slot.context = consume context
      return result
    }
  }
}

extension DotGraph {
  /// The graph as DOT text in UTF-8, without any places: it depends on no font.
  package func dot() throws(GraphvizError) -> [UInt8] {
    try GraphvizLibrary.shared.run { (_: borrowing GraphvizContext) throws(GraphvizError) in
      try GraphvizGraph(self).dot()
    }
  }

  /// Where an engine puts the nodes and edges.
  ///
  /// Cannot be cancelled; see `Engine` for the sizes each can bear.
  package func geometry(by engine: Engine) throws(GraphvizError) -> Geometry {
    try GraphvizLibrary.shared.run { (context: borrowing GraphvizContext) throws(GraphvizError) in
      try context.layout(GraphvizGraph(self), by: engine.rawValue) {
        (graph: borrowing GraphvizGraph) throws(GraphvizError) in try graph.geometry()
      }
    }
  }

  /// The graph laid out and drawn; the same graph gives the same bytes.
  package func drawn(
    by engine: Engine, as format: DrawingFormat
  ) throws(GraphvizError) -> [UInt8] {
    try GraphvizLibrary.shared.run { (context: borrowing GraphvizContext) throws(GraphvizError) in
      try context.layout(GraphvizGraph(self), by: engine.rawValue) {
        (graph: borrowing GraphvizGraph) throws(GraphvizError) in
        try context.drawing(of: graph, as: format)
      }
    }
  }
}

extension LayoutProgram {
  /// Lays out and draws a DOT text, whoever wrote it.
  ///
  /// What opens files, leads elsewhere than to the web, or names another program is left out; the
  /// rest may still crash or hang. Only for a process that may die.
  package func drawing(of text: [UInt8], as format: DrawingFormat) throws(GraphvizError) -> [UInt8]
  {
    try GraphvizLibrary.shared.run { (context: borrowing GraphvizContext) throws(GraphvizError) in
      GraphvizMessages.reset()
      let graph = try GraphvizGraph(reading: text)
      try graph.clean(for: self)
      return try context.layout(graph, by: rawValue) {
        (graph: borrowing GraphvizGraph) throws(GraphvizError) in
        try context.drawing(of: graph, as: format)
      }
    }
  }
}

/// Smooth curves near paths, which cross no barrier that the path does not cross (Dobkin, Gansner,
/// Koutsofios, North 1997, "Implementing a general-purpose edge router").
///
/// - Parameter paths: each with the barriers around it.
/// - Returns: for each path the control points of a cubic Bézier curve, 3n + 1 of them; the path
///   itself as such a curve where it is straight or no smooth one was found.
/// - Throws: `GraphvizError` when Graphviz is not there.
package func smoothCurves(
  along paths: [(points: [Point], barriers: [Segment])]
) throws(GraphvizError) -> [[Point]] {
  try GraphvizLibrary.shared.run { (context: borrowing GraphvizContext) throws(GraphvizError) in
    var curves: [[Point]] = []
    for path in paths {
      let smooth =
        path.points.count > 2 ? context.curve(along: path.points, between: path.barriers) : nil
      curves.append(smooth ?? Route.controls(along: path.points))
    }
    return curves
  }
}

/// Runs what uses libcgraph by itself, while nothing else does.
///
/// For tests, which read with it what was written with it.
package func undisturbed<Result: Sendable>(
  _ body: () throws(GraphvizError) -> Result
) throws(GraphvizError) -> Result {
  try GraphvizLibrary.shared.run { (_: borrowing GraphvizContext) throws(GraphvizError) in
    try body()
  }
}

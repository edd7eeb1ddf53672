/// What Graphviz could not do, with the messages it gave.
public enum GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The library did not start: it is not installed, or its plug-ins are not.
  case unavailable
  /// No places or no routes were found.
  case layout([String])
  /// The laid-out graph was not drawn.
  case render([String])
  /// A label was not understood.
  case parse([String])

  public var description: String {
    switch self {
    case .unavailable:
      "Graphviz did not start; install libgraphviz-dev, or libgvc6 to run only"
    case .layout(let messages): GraphvizError.sentence("lay out the graph", messages)
    case .render(let messages): GraphvizError.sentence("draw the graph", messages)
    case .parse(let messages): GraphvizError.sentence("read the text of a label", messages)
    }
  }

  private static func sentence(_ task: String, _ messages: [String]) -> String {
    let reason = messages.isEmpty ? "it gave no reason" : messages.joined(separator: "; ")
    return "Graphviz could not \(task): \(reason); fewer actors or the format 'dot' may help"
  }
}

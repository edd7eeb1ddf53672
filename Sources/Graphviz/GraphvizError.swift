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
  /// A text is no DOT; each message begins with its line.
  case syntax([String])
  /// A text holds none or, given as 2, several graphs.
  case graphCount(Int)

  public var description: String {
    switch self {
    case .unavailable:
      "Graphviz did not start; install libgraphviz-dev, or libgvc6 to run only"
    case .layout(let messages): GraphvizError.sentence("lay out the graph", messages)
    case .render(let messages): GraphvizError.sentence("draw the graph", messages)
    case .parse(let messages): GraphvizError.sentence("read the text of a label", messages)
    case .syntax(let messages): "no DOT: " + messages.joined(separator: "; ")
    case .graphCount(let count):
      count == 0 ? "holds no graph" : "holds several graphs; give each in a file of its own"
    }
  }

  /// The first messages alone, each cut, on one line and without advice.
  package var reason: String {
    switch self {
    case .layout(let messages), .render(let messages), .parse(let messages):
      messages.isEmpty
        ? "it gave no reason"
        : messages.prefix(3).map { message in
          let line = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          return line.count > 80 ? line.prefix(80) + "…" : line
        }.joined(separator: "; ")
    case .unavailable, .syntax, .graphCount: description
    }
  }

  private static func sentence(_ task: String, _ messages: [String]) -> String {
    let reason = messages.isEmpty ? "it gave no reason" : messages.joined(separator: "; ")
    return "Graphviz could not \(task): \(reason); fewer actors or the format 'dot' may help"
  }
}

/// What Graphviz could not do.
public enum GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  case unavailable
  case layout([String])
  case render([String])
  case parse([String])

  public var description: String { "" }
}

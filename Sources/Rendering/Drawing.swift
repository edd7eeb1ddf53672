public import Graphviz

extension Diagram {
  /// The drawing's format.
  public enum Format: String, Hashable, Sendable, CaseIterable { case dot, svg, png, pdf }

  /// Lays the diagram out and draws it; the same diagram gives the same bytes.
  public func drawn(as format: Format) throws(GraphvizError) -> [UInt8] { [] }
}

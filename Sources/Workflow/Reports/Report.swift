public import Graphviz
public import Rendering

/// An answer that can be read, handed to another program, or looked at.
public protocol Report: Sendable {
  /// For reading: a table with its sources below.
  func text(_ style: TextStyle) -> String
  /// For other programs; README.md names the members.
  var json: JSON { get }
  /// For looking at.
  var diagram: Diagram { get }
}

/// The forms in which a report comes.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case table, json, dot, svg, png, pdf

  /// The picture's format, nil for a table and for JSON.
  var picture: Diagram.Format? { Diagram.Format(rawValue: rawValue) }

  /// Whether it is a picture in words or dots.
  public var isPicture: Bool { picture != nil }
  /// Whether a terminal would show it as rubbish.
  public var isBinary: Bool { self == .png || self == .pdf }
}

extension Report {
  /// The report as bytes; only a table heeds the style.
  public func bytes(as format: ReportFormat, style: TextStyle = .plain) throws(GraphvizError)
    -> [UInt8]
  {
    if let picture = format.picture { return try diagram.drawn(as: picture) }
    return Array((format == .json ? json.text : text(style)).utf8)
  }
}

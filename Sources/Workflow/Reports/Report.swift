public import Rendering

/// An answer that can be read or handed to another program.
public protocol Report: Sendable {
  /// For reading: a table with its sources below.
  func text(_ style: TextStyle) -> String
  /// For other programs; <doc:AnswersInJSON> names the members.
  var json: JSON { get }
  /// The same, line by line.
  var records: Records { get }
}

/// An answer that can also be looked at.
public protocol PicturedReport: Report {
  /// The picture; drawn it is DOT, SVG, PNG or PDF.
  var diagram: Diagram { get }
}

/// The forms in which an answer comes that is no picture.
public enum ListFormat: String, Hashable, Sendable, CaseIterable {
  case table, json, jsonl, csv
}

/// The forms in which an answer comes that is a picture too.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case table, json, jsonl, csv, dot, svg, png, pdf

  /// The picture's format, nil for one that is none.
  public var picture: Diagram.Format? { Diagram.Format(rawValue: rawValue) }

  /// The other formats, nil for a picture.
  public var list: ListFormat? { ListFormat(rawValue: rawValue) }

  /// Whether a terminal would show it as rubbish.
  public var isBinary: Bool { self == .png || self == .pdf }
}

extension Report {
  /// The report as bytes; only a table heeds the style.
  public func bytes(as format: ListFormat, style: TextStyle = .plain) -> [UInt8] {
    switch format {
    case .table: Array(text(style).utf8)
    case .json: Array(json.text.utf8)
    case .jsonl: Array(records.lines.utf8)
    case .csv: Array(records.csv.utf8)
    }
  }
}

extension PicturedReport {
  /// The report as bytes; only a table heeds the style, only a picture the drawer.
  public func bytes(
    as format: ReportFormat, by drawer: Drawer = Drawer(), style: TextStyle = .plain
  ) throws -> [UInt8] {
    if let picture = format.picture { return try drawer.drawn(diagram, as: picture) }
    return bytes(as: format.list ?? .table, style: style)
  }
}

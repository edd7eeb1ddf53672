/// An answer as rows under named columns: for spreadsheets and for programs that read line by line.
public struct Records: Hashable, Sendable {
  /// The names of the columns, each once.
  public var columns: [String]
  /// Each as long as `columns`.
  public var rows: [[JSON]]

  init(_ columns: [String], _ rows: [[JSON]]) {
    self.columns = columns
    self.rows = rows
  }

  /// One JSON object a line (JSON Lines).
  public var lines: String {
    rows.map { row in
      let members = zip(columns, row).map { JSON.Member(name: $0, value: $1) }
      return JSON.object(members).line + "\n"
    }.joined()
  }

  /// Comma-separated values (RFC 4180) in UTF-8 with a head; a list is one field, its parts joined by
  /// "; ", and null is an empty one.
  public var csv: String {
    ([columns] + rows.map { $0.map(\.plain) })
      .map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }
}

/// A field of a CSV file: in quotation marks if it needs them.
private func field(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { !"\",\r\n".unicodeScalars.contains($0) }
  guard !isPlain else { return text }
  // By scalars: a quotation mark with an accent on it is no mark to a comparison of characters.
  let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
  return "\"\(doubled)\""
}

extension JSON {
  /// The value as a person would write it into one cell.
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(\.plain).joined(separator: "; ")
    default: line
    }
  }
}

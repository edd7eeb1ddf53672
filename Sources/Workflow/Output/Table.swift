/// A text whose line breaks, and whatever else could move a terminal's cursor or turn the direction of
/// writing, are spaces.
func onOneLine(_ text: String) -> String {
  let isControl = { (scalar: Unicode.Scalar) in
    scalar.properties.generalCategory == .control
      || (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
  guard text.unicodeScalars.contains(where: isControl) || text.contains(where: \.isNewline) else {
    return text
  }
  return String(
    text.map { $0.isNewline || $0.unicodeScalars.contains(where: isControl) ? " " : $0 })
}

/// Rows of cells, written as columns that line up.
struct Table {
  /// One cell; its role decides how it looks, never how wide it is.
  struct Cell {
    var text: String
    var role: TextStyle.Role

    init(_ text: String, _ role: TextStyle.Role = .plain) {
      self.text = onOneLine(text)
      self.role = role
    }
  }

  /// A row of cells, or a text that stands on a line of its own below the row before it.
  enum Line {
    case cells([Cell])
    case note(String, TextStyle.Role)
  }

  /// Empty for a table without a head.
  var head: [String]
  var lines: [Line] = []
  /// What every line begins with.
  var indent = ""

  mutating func add(_ cells: Cell...) { lines.append(.cells(cells)) }
  mutating func add(note: String, _ role: TextStyle.Role = .faint) {
    lines.append(.note(onOneLine(note), role))
  }

  /// The table with two spaces between columns and no spaces at the ends of lines.
  ///
  /// Width is counted in characters, which is right for Latin, Greek and Cyrillic letters.
  func text(_ style: TextStyle) -> String {
    var rows = lines
    if !head.isEmpty { rows.insert(.cells(head.map { Cell($0, .faint) }), at: 0) }
    let widths = columnWidths(rows)
    return rows.map { line in
      switch line {
      case .note(let note, let role): indent + style(note, role) + "\n"
      case .cells(let cells): indent + row(cells, widths, style) + "\n"
      }
    }.joined()
  }

  private func columnWidths(_ rows: [Line]) -> [Int] {
    var widths: [Int] = []
    for case .cells(let cells) in rows {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.text.count)
      }
    }
    return widths
  }

  private func row(_ cells: [Cell], _ widths: [Int], _ style: TextStyle) -> String {
    guard let last = cells.lastIndex(where: { !$0.text.isEmpty }) else { return "" }
    return cells[...last].enumerated().map { column, cell in
      let gap = column == last ? 0 : widths[column] - cell.text.count + 2
      return style(cell.text, cell.role) + String(repeating: " ", count: gap)
    }.joined()
  }
}

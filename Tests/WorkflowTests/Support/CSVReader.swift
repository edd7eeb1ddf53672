/// Reads comma-separated values as RFC 4180 has them; nil for text that breaks its rules.
///
/// Lines end in CR LF, the last one too; a field with a comma, a quotation mark or a line break
/// stands in quotation marks, and a quotation mark inside is doubled.
func csvRows(_ text: String) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var rest = text.unicodeScalars[...]
  while !rest.isEmpty {
    guard let field = rest.first == "\"" ? quotedField(&rest) : plainField(&rest) else {
      return nil
    }
    row.append(field)
    if rest.first == "," {
      rest.removeFirst()
    } else {
      guard rest.starts(with: "\r\n".unicodeScalars) else { return nil }
      rest.removeFirst(2)
      rows.append(row)
      row = []
    }
  }
  return row.isEmpty ? rows : nil
}

private func plainField(_ rest: inout Substring.UnicodeScalarView) -> String? {
  let field = rest.prefix { !",\r\n".unicodeScalars.contains($0) }
  rest = rest[field.endIndex...]
  return field.contains("\"") ? nil : String(field)
}

private func quotedField(_ rest: inout Substring.UnicodeScalarView) -> String? {
  var field = String.UnicodeScalarView()
  rest.removeFirst()
  while let scalar = rest.popFirst() {
    guard scalar == "\"" else {
      field.append(scalar)
      continue
    }
    guard rest.first == "\"" else { return String(field) }
    field.append("\"")
    rest.removeFirst()
  }
  return nil
}

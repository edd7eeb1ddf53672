/// A text as one value of a YAML list or mapping in brackets, on one line.
///
/// Words of letters stand as they are; all else stands in double quotes, with whatever cannot be
/// seen escaped (YAML 1.1, chapter 5): breaks, marks of direction, spaces of other widths.
func yamlScalar(_ text: String) -> String {
  isPlain(text) ? text : "\"" + text.unicodeScalars.map(quoted).joined() + "\""
}

/// Whether every YAML reader takes the text, without quotes, for that same text.
private func isPlain(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, isLetter(first) || isDigit(first), scalars.last != " ",
    scalars.allSatisfy({ isLetter($0) || isDigit($0) || " -./()_+".unicodeScalars.contains($0) })
  else { return false }
  return !reserved.contains(text.lowercased()) && !isNumber(text)
}

private let reserved: Set = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"]

/// Whether it may be a number or a date: it begins with a digit and has no letter that numbers lack.
private func isNumber(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, isDigit(first) else { return false }
  let letters = text.unicodeScalars.filter(isLetter)
  return Double(text) != nil || letters.allSatisfy { "xXoOeE".unicodeScalars.contains($0) }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
    .nonspacingMark, .spacingMark:
    true
  default: false
  }
}

private func quoted(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": return "\\\""
  case "\\": return "\\\\"
  case "\n": return "\\n"
  case "\t": return "\\t"
  // Or it would pass for an alias where an & stands too; see `firstAlias`.
  case "*": return "\\x2a"
  // Joiners are spelling, in Persian and in emoji.
  case " ", "\u{200c}", "\u{200d}": return String(scalar)
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
    .privateUse, .unassigned:
    let digits = String(scalar.value, radix: 16)
    let width = scalar.value < 0x100 ? 2 : scalar.value < 0x1_0000 ? 4 : 8
    let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
    return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
  default: return String(scalar)
  }
}

/// A text cut into lines that fit a node.
///
/// - Parameters:
///   - text: any text; runs of white space count as one blank.
///   - width: characters a line may have, at least 2; a longer word is cut.
///   - limit: how many lines at most; the last then ends in "…".
/// - Returns: at least one line.
func wrapped(_ text: String, width: Int, limit: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    let word = shortened(String(word), to: width)
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(word)
    }
    // One line more than fits is known to be cut, so a huge text costs no more.
    if lines.count > limit { break }
  }
  guard lines.count > limit else { return lines.isEmpty ? [""] : lines }
  return lines.prefix(limit - 1) + [shortened(lines[limit - 1] + "…", to: width, always: true)]
}

/// The text itself, or its start and "…" where it is longer than `length` characters.
func shortened(_ text: String, to length: Int, always: Bool = false) -> String {
  guard text.count > length else { return text }
  return text.prefix(length - 1) + "…"
}

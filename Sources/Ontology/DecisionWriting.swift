public import Knowledge

/// What stands in the file for the state of an actor that has none.
let noCountry = "none"

extension Decision {
  /// The entry of a decisions file that says this, without the line break.
  ///
  /// `- {same: [Kyiv, Kiev], date: 2026-11-22, reason: two spellings}`. The line does not count,
  /// nor do line breaks at the end of the reason.
  /// - Throws: `OntologyError.unwritable` when it would not read back as it is.
  public func entry() throws(OntologyError) -> String {
    let reason = withoutFinalBreaks(reason)
    let entry = "- {\(verdict.yaml), date: \(date), reason: \(yamlScalar(reason))}"
    let table: DecisionTable
    do throws(OntologyError) {
      table = try DecisionTable(yaml: entry, file: "")
    } catch {
      guard case .invalid(let issues) = error else { throw error }
      throw .unwritable(issues.map(\.message))
    }
    guard let read = table.decisions.first, read.says(self) else {
      throw .unwritable(["the entry would be read as another decision: \(entry)"])
    }
    return entry
  }

  /// Whether the two are the same but for their lines.
  fileprivate func says(_ other: Decision) -> Bool {
    verdict == other.verdict && date == other.date
      && withoutFinalBreaks(reason) == withoutFinalBreaks(other.reason)
  }
}

extension DecisionTable {
  /// The file with one decision more, at its end; what is there stays as it is, byte by byte.
  ///
  /// An empty file gets a comment first that shows how to write decisions.
  /// - Parameter decision: the decision; its line does not count.
  /// - Returns: what the new text reads as.
  /// - Throws: `OntologyError.unwritable` for a decision that no file can hold, `.invalid` when it
  ///   stands in the file already or the file is of another shape: a list in brackets, for one.
  public func adding(_ decision: Decision) throws(OntologyError) -> DecisionTable {
    let entry = try decision.entry()
    if let earlier = decisions.first(where: { $0.says(decision) }) {
      throw complaint("the same decision stands here already", line: earlier.line)
    }
    for text in texts(with: entry) {
      guard let table = try? DecisionTable(yaml: text, file: file) else { continue }
      guard let added = table.decisions.last, added.says(decision) else { continue }
      if Array(table.decisions.dropLast()) == decisions { return table }
    }
    let end = yaml.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    throw complaint(
      "no decision can be added here; let every entry begin on a line of its own, with '- '",
      line: end)
  }

  /// The text with the entry at its end: at the margin, or as far from it as the entries there.
  private func texts(with entry: String) -> [String] {
    let isBlank = !yaml.utf8.contains { $0 > UInt8(ascii: " ") }
    let lineBreak = yaml.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    var start = yaml
    if let last = yaml.utf8.last, last != UInt8(ascii: "\n") { start += lineBreak }
    if isBlank { start += header.joined(separator: lineBreak) + lineBreak }
    let margins = yaml.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line -> String? in
      let margin = line.prefix { $0 == UInt8(ascii: " ") }
      let isEntry = line.dropFirst(margin.count).starts(with: [UInt8(ascii: "-")])
      return isEntry && !margin.isEmpty ? String(repeating: " ", count: margin.count) : nil
    }
    return ([""] + margins.prefix(1)).map { start + $0 + entry + lineBreak }
  }

  private func complaint(_ message: String, line: Int) -> OntologyError {
    .invalid([OntologyError.Issue(file: file, line: line, message: message)])
  }
}

private let header = [
  "# What a person has decided about the graph; every build reads it. An entry is one of",
  "#   {same: [NAME, NAME]}, {different: [NAME, NAME]}, {rename: NAME, to: NAME},",
  "#   {drop: STATEMENT}, {country: NAME, is: STATE or none},",
  "#   {kind: NAME, is: person, country, organisation or group},",
  "# each with a date and a reason, as in {..., date: 2026-11-22, reason: WHY}.",
]

extension Decision.Verdict {
  /// The first keys of its entry, with their values.
  fileprivate var yaml: String {
    func list(_ names: [ActorName]) -> String {
      "[" + names.map(\.yaml).joined(separator: ", ") + "]"
    }
    return switch self {
    case .same(let names): "same: \(list(names))"
    case .different(let names): "different: \(list(names))"
    case .rename(let name, let other): "rename: \(name.yaml), to: \(yamlScalar(other))"
    case .drop(let statement): "drop: \(yamlScalar(statement))"
    case .country(let name, let state):
      "country: \(name.yaml), is: \(yamlScalar(state ?? noCountry))"
    case .kind(let name, let kind): "kind: \(name.yaml), is: \(kind.rawValue)"
    }
  }
}

extension ActorName {
  /// As short as it can be read back.
  fileprivate var yaml: String {
    if ActorName(written: written) == self { return yamlScalar(written) }
    let parts = [("qualifier", qualifier), ("document", document)].compactMap { key, value in
      value.map { ", \(key): \(yamlScalar($0))" }
    }
    return "{name: \(yamlScalar(name))\(parts.joined())}"
  }
}

/// A block of text ends with line breaks that mean nothing.
func withoutFinalBreaks(_ text: String) -> String {
  var text = text
  while let last = text.last, last.isNewline { text.removeLast() }
  return text
}

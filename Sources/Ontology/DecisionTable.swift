public import Knowledge

/// The decisions file: what a person has decided about the graph, one decision an entry.
///
/// ```yaml
/// - {same: [Hikmat Rzayev, Hikmet Rzayev], date: 2026-11-22, reason: one man in two spellings}
/// - {different: [Li Wei in a.txt, Li Wei in b.txt], date: 2026-11-22, reason: two of one name}
/// - {rename: River Union, to: Union of River States, date: 2026-11-22, reason: its full name}
/// - {drop: 1f3a5c7e9b2d4f60, date: 2026-11-22, reason: misread sentence}
/// - {country: Wagner Group, is: Russia, date: 2026-11-22, reason: fights for it}
/// - {kind: Hezbollah, is: organisation, date: 2026-11-22, reason: it has members}
/// ```
/// A name may say more: see `ActorName.init(written:)`.
public struct DecisionTable: Hashable, Sendable {
  /// The text of the file.
  public let yaml: String
  /// The name that complaints show.
  public let file: String
  /// In the order of the file, each with its line.
  public let decisions: [Decision]

  /// Reads a decisions file; one without entries is fine.
  /// - Parameters:
  ///   - yaml: the text of the file.
  ///   - file: the name that complaints show.
  /// - Throws: `OntologyError` with every issue.
  public init(yaml: String, file: String) throws(OntologyError) {
    var reader = TableReader(TableSource(yaml: yaml, file: file), mayBeEmpty: true)
    var lines: [Decision: Int] = [:]
    var decisions: [Decision] = []
    for row in reader.rows(keys: entryKeys, example: "same: [Kyiv, Kiev]") {
      guard var decision = reader.decision(in: row) else { continue }
      if let line = lines[decision] {
        reader.complain("the same decision stands at line \(line) already", line: row.line)
      }
      lines[decision] = lines[decision] ?? row.line
      decision.line = row.line
      decisions.append(decision)
    }
    guard reader.issues.isEmpty else { throw .invalid(reader.issues) }
    self.yaml = yaml
    self.file = file
    self.decisions = decisions
  }
}

/// The key that tells what an entry decides.
private enum VerdictKey: String, CaseIterable {
  case same, different, rename, drop, country, kind

  /// The key that an entry of this sort has besides.
  var companion: String? {
    switch self {
    case .same, .different, .drop: nil
    case .rename: "to"
    case .country, .kind: "is"
    }
  }
}

private let entryKeys = VerdictKey.allCases.map(\.rawValue) + ["to", "is", "date", "reason"]

extension TableReader {
  /// Complains unless the entry has exactly one verdict, a date and a reason.
  /// - Returns: without its line, so that equal decisions are equal.
  fileprivate mutating func decision(in row: TableRow) -> Decision? {
    let verdict = verdict(in: row)
    let date = date(in: row)
    let reason = text("reason", in: row)?.text
    guard let verdict, let date, let reason else { return nil }
    return Decision(verdict, date: date, reason: withoutFinalBreaks(reason))
  }

  private mutating func date(in row: TableRow) -> PartialDate? {
    guard let text = text("date", in: row) else { return nil }
    do throws(DateError) {
      return try PartialDate(iso: text.text)
    } catch {
      complain(error.description, line: text.line)
      return nil
    }
  }

  private mutating func verdict(in row: TableRow) -> Decision.Verdict? {
    let keys = VerdictKey.allCases.filter { row.has($0.rawValue) }
    guard let key = keys.first else {
      let known = VerdictKey.allCases.map(\.rawValue).joined(separator: ", ")
      complain("the entry decides nothing; it must have one of \(known)", line: row.line)
      return nil
    }
    guard keys.count == 1 else {
      let names = keys.map { "'\($0.rawValue)'" }.joined(separator: " and ")
      complain("an entry decides one thing, not \(names); write one for each", line: row.line)
      return nil
    }
    for other in ["to", "is"] where row.has(other) && other != key.companion {
      complain("'\(other)' has no meaning beside '\(key.rawValue)'", line: row.line)
    }
    return verdict(key, in: row)
  }

  private mutating func verdict(_ key: VerdictKey, in row: TableRow) -> Decision.Verdict? {
    // All is read before anything is missed, so that all complaints come.
    let names = key == .drop ? nil : names(key, in: row)
    let value = key.companion.flatMap { text($0, in: row) }
    switch key {
    case .drop: return statement(in: row).map(Decision.Verdict.drop)
    case .same: return names.map(Decision.Verdict.same)
    case .different: return names.map(Decision.Verdict.different)
    case .rename:
      guard let name = names?.first, let value else { return nil }
      return .rename(name, to: value.text)
    case .country:
      guard let name = names?.first, let value else { return nil }
      let isNone = [noCountry, "null", "~"].contains(value.text.lowercased())
      return .country(name, is: isNone ? nil : value.text)
    case .kind:
      let kind: Actor.Kind? = value.flatMap { choice($0, what: "kind") }
      guard let name = names?.first, let kind else { return nil }
      return .kind(name, is: kind)
    }
  }

  private mutating func statement(in row: TableRow) -> Statement.ID? {
    guard let id = text(VerdictKey.drop.rawValue, in: row) else { return nil }
    guard id.text.utf8.count == 16, id.text.utf8.allSatisfy(isHexadecimal) else {
      complain("'\(id.text)' is no statement; ids have 16 hexadecimal digits", line: id.line)
      return nil
    }
    return id.text.lowercased()
  }
}

extension TableReader {
  /// The actors under a key: two or more of `same` and `different`, one of the others.
  private mutating func names(_ key: VerdictKey, in row: TableRow) -> [ActorName]? {
    let values = values(key.rawValue, in: row, keys: ["name", "qualifier", "document"])
    guard !values.contains(where: { $0 == nil }) else { return nil }
    let several = key == .same || key == .different
    if several ? values.count < 2 : values.count != 1 {
      let wanted = several ? "at least two names" : "one name"
      complain("'\(key.rawValue)' takes \(wanted), not \(values.count)", line: row.line)
      return nil
    }
    var names: [ActorName] = []
    var seen: Set<ActorName> = []
    for value in values {
      guard let value, let name = name(value) else { continue }
      if !seen.insert(compared(name)).inserted {
        complain("'\(name.written)' stands twice in one decision", line: row.line)
      }
      names.append(name)
    }
    return names.count == values.count ? names : nil
  }

  private mutating func name(_ value: TableValue) -> ActorName? {
    switch value {
    case .text(let text):
      if let name = ActorName(written: text.text) { return name }
      complain("'\(text.text)' names nobody", line: text.line)
      return nil
    case .row(let row):
      guard let name = text("name", in: row) else { return nil }
      return ActorName(
        name.text, qualifier: optionalText("qualifier", in: row)?.text,
        document: optionalText("document", in: row)?.text)
    }
  }
}

/// A name with what does not count taken away: case, accents, punctuation.
private func compared(_ name: ActorName) -> ActorName {
  func plain(_ text: String) -> String {
    let plain = slug(text)
    return plain == slug("") ? text : plain
  }
  return ActorName(
    plain(name.name), qualifier: name.qualifier.map(plain), document: name.document)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}

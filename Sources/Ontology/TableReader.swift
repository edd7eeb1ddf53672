internal import Yams

/// A table as it was given.
struct TableSource {
  var yaml: String
  /// The name that complaints show.
  var file: String
}

/// A text of a table and where it stands.
struct TableText: Hashable {
  var text: String
  /// From 1.
  var line: Int
}

/// One entry of a table, or the whole of one: its values by key.
struct TableRow {
  fileprivate var values: [String: Node]
  /// From 1.
  var line: Int

  /// Whether the row has this key.
  func has(_ key: String) -> Bool { values[key] != nil }
}

/// One value under a key that takes texts or rows.
enum TableValue {
  case text(TableText)
  case row(TableRow)
}

/// Takes a YAML table apart and gathers complaints, so that a user sees all of them at once.
///
/// Every scalar counts as text: an unquoted `NO` is Norway, never false.
struct TableReader {
  private let file: String
  private let root: Node?
  private let mayBeEmpty: Bool
  private var found: [OntologyError.Issue] = []

  /// What is wrong, in the order of the lines.
  var issues: [OntologyError.Issue] {
    found.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  /// - Parameters:
  ///   - source: the table.
  ///   - mayBeEmpty: whether a table without any entry is one.
  init(_ source: TableSource, mayBeEmpty: Bool = false) {
    file = source.file
    self.mayBeEmpty = mayBeEmpty
    if let alias = firstAlias(in: source.yaml) {
      root = nil
      complain(
        "a table has no aliases; write what '\(alias.text)' stands for", line: alias.line)
      return
    }
    do {
      // The basic resolver spares Yams seven regular expressions a scalar.
      let node = try Parser(yaml: source.yaml, resolver: .basic, encoding: .utf8).singleRoot()
      root = mayBeEmpty && node?.scalar?.string == "" ? nil : node
      if root == nil, !mayBeEmpty { complain("the table is empty", line: 1) }
    } catch {
      root = nil
      let problem = syntaxProblem(error)
      complain(problem.text, line: problem.line)
    }
  }

  mutating func complain(_ message: String, line: Int) {
    found.append(OntologyError.Issue(file: file, line: line, message: message))
  }

  /// The entries of a table that is a list of entries.
  /// - Parameters:
  ///   - keys: the keys that an entry may have.
  ///   - example: how an entry begins, for the complaint.
  /// - Returns: the entries that are mappings, in order.
  mutating func rows(keys: [String], example: String) -> [TableRow] {
    guard let root else { return [] }
    guard case .sequence(let sequence) = root else {
      complain("the table must be a list of entries that begin with '- \(example)'", line: 1)
      return []
    }
    if sequence.isEmpty, !mayBeEmpty { complain("the table has no entries", line: line(of: root)) }
    return sequence.compactMap { row($0, keys: keys, what: "an entry, '\(example)'") }
  }

  /// The whole of a table that is one mapping.
  mutating func single(keys: [String]) -> TableRow? {
    guard let root else { return nil }
    return row(root, keys: keys, what: "keys with values, '\(keys[0]): …'")
  }

  /// The mapping under a key, nil when the key is missing.
  mutating func row(_ key: String, in row: TableRow, keys: [String]) -> TableRow? {
    guard let node = row.values[key] else { return nil }
    return self.row(node, keys: keys, what: "keys with values, '\(keys[0]): …'")
  }

  private mutating func row(_ node: Node, keys: [String], what: String) -> TableRow? {
    guard case .mapping(let mapping) = node else {
      complain("here must stand \(what)", line: line(of: node))
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key, keys.contains(scalar.string) else {
        complain(unknownKey(key, keys: keys), line: line(of: key))
        continue
      }
      values[scalar.string] = value
    }
    return TableRow(values: values, line: line(of: node))
  }

  private func unknownKey(_ key: Node, keys: [String]) -> String {
    let name = if case .scalar(let scalar) = key { scalar.string } else { "…" }
    return "there is no key '\(name)' here" + cure(for: name, among: keys)
  }
}

extension TableReader {
  /// The text under a key, nil when it is missing.
  mutating func optionalText(_ key: String, in row: TableRow) -> TableText? {
    guard let node = row.values[key] else { return nil }
    return text(node, key: key)
  }

  /// The text under a key that must be there.
  mutating func text(_ key: String, in row: TableRow) -> TableText? {
    guard row.has(key) else {
      complain("the entry has no '\(key)'", line: row.line)
      return nil
    }
    return optionalText(key, in: row)
  }

  /// The texts under a key, empty when it is missing; one text may stand without brackets.
  mutating func texts(_ key: String, in row: TableRow) -> [TableText] {
    switch row.values[key] {
    case nil: return []
    case .sequence(let sequence):
      if sequence.isEmpty {
        complain("'\(key)' is empty; leave the key out", line: sequence.mark?.line ?? row.line)
      }
      return sequence.compactMap { text($0, key: key) }
    case let node?: return text(node, key: key).map { [$0] } ?? []
    }
  }

  /// The values under a key, empty when it is missing; one may stand without brackets.
  /// - Parameters:
  ///   - key: the key.
  ///   - row: the entry.
  ///   - keys: the keys that a value may have that is no text.
  /// - Returns: in order; nil for those that a complaint tells of.
  mutating func values(_ key: String, in row: TableRow, keys: [String]) -> [TableValue?] {
    let nodes: [Node] =
      switch row.values[key] {
      case nil: []
      case .sequence(let sequence): Array(sequence)
      case let node?: [node]
      }
    return nodes.map { node in
      switch node {
      case .mapping: self.row(node, keys: keys, what: "").map(TableValue.row)
      default: text(node, key: key).map(TableValue.text)
      }
    }
  }

  /// The truth value under a key, false when it is missing.
  mutating func flag(_ key: String, in row: TableRow) -> Bool {
    guard let text = optionalText(key, in: row) else { return false }
    if text.text != "true" && text.text != "false" {
      complain("'\(key)' must be true or false, not '\(text.text)'", line: text.line)
    }
    return text.text == "true"
  }

  /// The value that a text names, nil when there is none; complains with the nearest names.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ text: TableText, what: String
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: text.text) { return value }
    let names = Value.allCases.map(\.rawValue)
    complain(
      "no \(what) is called '\(text.text)'" + cure(for: text.text, among: names), line: text.line)
    return nil
  }

  private mutating func text(_ node: Node, key: String) -> TableText? {
    guard case .scalar(let scalar) = node else {
      complain("'\(key)' must be text", line: line(of: node))
      return nil
    }
    guard scalar.string.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
      complain("'\(key)' has an empty text", line: line(of: node))
      return nil
    }
    return TableText(text: scalar.string, line: line(of: node))
  }
}

private func line(of node: Node) -> Int { node.mark?.line ?? 1 }

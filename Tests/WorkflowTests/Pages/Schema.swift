import Foundation

/// What a page says of JSON answers: for each kind of object its members and their types.
///
/// A section `### kind` or `### kind columns` (the kind in code font) has a table whose rows begin
/// with a member and its type.
struct Schema {
  /// Types by member, by kind of object.
  private(set) var kinds: [String: [String: String]] = [:]
  /// Members of the kinds in the order of the page.
  private(set) var order: [String: [String]] = [:]

  init(page: String) {
    var kind = ""
    for line in page.split(separator: "\n") {
      if let heading = line.wholeMatch(of: /### `([^`]+)`( columns)?/) {
        kind = String(heading.1) + (heading.2 ?? "")
      } else if let row = line.prefixMatch(of: /\| `(\w+)` \| ([a-z ]+) \|/) {
        kinds[kind, default: [:]][String(row.1)] = String(row.2)
        order[kind, default: []].append(String(row.1))
      }
    }
  }

  /// Joins the columns that a kind shares with another one to its own.
  func columns(_ kinds: [String]) -> [String] { kinds.flatMap { order[$0] ?? [] } }
}

/// What real answers have of a schema: for each member whether it was ever null, and ever not.
struct Sightings {
  let schema: Schema
  private(set) var null = Set<String>()
  private(set) var present = Set<String>()
  private(set) var mistakes: [String] = []

  init(_ schema: Schema) { self.schema = schema }

  /// Walks over an answer.
  mutating func walk(_ value: Any, as type: String, at place: String) {
    if type.hasSuffix(" or null") {
      if value is NSNull {
        null.insert(place)
      } else {
        walk(value, as: String(type.dropLast(" or null".count)), at: place)
      }
      return
    }
    present.insert(place)
    if type.hasPrefix("list of "), let list = value as? [Any] {
      for item in list { walk(item, as: String(type.dropFirst("list of ".count)), at: place) }
    } else if let object = value as? [String: Any] {
      walk(object, as: type, at: place)
    } else if !isPlain(value, type) {
      mistakes.append("\(place) is no \(type): \(value)")
    }
  }

  private mutating func walk(_ object: [String: Any], as kind: String, at place: String) {
    guard let members = schema.kinds[kind] else {
      mistakes.append("\(place): the page has no section '\(kind)'")
      return
    }
    present.insert(kind)
    let (known, found) = (Set(members.keys), Set(object.keys))
    if known != found {
      let difference = known.symmetricDifference(found).sorted().joined(separator: ", ")
      mistakes.append("'\(kind)': page and answer differ in \(difference)")
    }
    for (name, type) in members {
      if let value = object[name] { walk(value, as: type, at: "\(kind).\(name)") }
    }
  }

  private func isPlain(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double
    case "boolean": value is Bool
    case "date": (value as? String)?.wholeMatch(of: /\d{4}(-\d\d(-\d\d)?)?/) != nil
    case "span": (value as? [Int])?.count == 2
    default: false
    }
  }
}

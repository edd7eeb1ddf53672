import Graph
import Knowledge

extension Actor {
  /// The actor with all that the documents call it.
  var json: JSON {
    [
      "id": .string(id), "name": .string(name), "kind": .string(kind.rawValue),
      "country": JSON(country), "aliases": JSON(aliases),
      "affiliations": .array(
        affiliations.map {
          [
            "role": .string($0.role), "of": JSON($0.of), "asOf": JSON($0.asOf?.description),
          ]
        }),
    ]
  }

  /// "person, Norway"; the kind alone of a state or where no state is known.
  var kindWords: String {
    [kind.rawValue, kind == .country ? nil : country].compactMap { $0 }.joined(separator: ", ")
  }

  /// Its roles, each once: "foreign minister of Norway (2021-12-07, 2025-12-26)".
  var roles: [String] {
    var order: [String] = []
    var dates: [String: Set<PartialDate>] = [:]
    for affiliation in affiliations {
      let role = affiliation.role + (affiliation.of.map { " of \($0)" } ?? "")
      if dates[role] == nil { order.append(role) }
      dates[role, default: []].formUnion([affiliation.asOf].compactMap { $0 })
    }
    return order.map { role in
      let days = (dates[role] ?? []).sorted()
      guard days.count <= 4 else { return "\(role) (\(days[0]) … \(days[days.count - 1]))" }
      return days.isEmpty ? role : "\(role) (\(days.map(\.description).joined(separator: ", ")))"
    }
  }
}

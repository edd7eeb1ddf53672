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
    affiliations.eachRole.map { role, affiliations in
      let days = Set(affiliations.compactMap(\.asOf)).sorted()
      guard days.count <= 4 else { return "\(role) (\(days[0]) … \(days[days.count - 1]))" }
      return days.isEmpty ? role : "\(role) (\(days.map(\.description).joined(separator: ", ")))"
    }
  }
}

extension [Affiliation] {
  /// Those of each role of each body together, in the order of first mention.
  var eachRole: [(role: String, affiliations: [Affiliation])] {
    var places: [String: Int] = [:]
    var result: [(role: String, affiliations: [Affiliation])] = []
    for affiliation in self {
      let place = places[affiliation.words] ?? result.count
      if place == result.count { result.append((affiliation.words, [])) }
      places[affiliation.words] = place
      result[place].affiliations.append(affiliation)
    }
    return result
  }
}

import Graph
import Knowledge

extension Filter {
  /// What was asked for; null members stand for all.
  var json: JSON {
    [
      "period": JSON(period?.label), "relations": list(relations),
      "events": list(events.map { Set($0.map(\.rawValue)) }),
      "statuses": statuses.map { chosen in
        JSON(Status.allCases.filter(chosen.contains).map(\.rawValue))
      } ?? .null,
      "direction": .string(direction.rawValue),
      "kinds": list(kinds.map { Set($0.map(\.rawValue)) }), "countries": list(countries),
      "minimumSources": .integer(minimumSources),
    ]
  }

  private func list(_ words: Set<String>?) -> JSON { words.map { JSON($0.sorted()) } ?? .null }

  /// What was asked for in words, nil for everything: "of 2024; only planned".
  var words: String? {
    func only(_ words: Set<String>?, of noun: String = "") -> String? {
      words.map { "only \(noun)" + $0.sorted().joined(separator: ", ") }
    }
    let parts = [
      period.map { following($0.label) }, only(relations),
      only(events.map { Set($0.map(\.rawValue)) }),
      only(kinds.map { Set($0.map(\.rawValue)) }, of: "actors of the kind "),
      only(countries, of: "actors of "),
      statuses.map { chosen in
        "only " + Status.allCases.filter(chosen.contains).map(\.rawValue).joined(separator: ", ")
      },
      direction == .both ? nil : "only those that point \(direction.rawValue)",
      minimumSources > 1 ? "from at least \(minimumSources) publishers" : nil,
    ]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }
}

/// A period's label as it follows a noun: "of 2024", "since 2024".
func following(_ label: String) -> String {
  label.first?.isNumber == true ? "of \(label)" : label
}

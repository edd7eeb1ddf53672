import Graph
import Knowledge

extension Edge {
  /// The relation as seen from one of its ends: `→ urged`, `← was done to it`, `↔ met`.
  func words(from centre: Actor.ID) -> String {
    (relation.symmetric ? "↔ " : subject == centre ? "→ " : "← ") + relation.label
  }

  /// The dates, or in brackets those of the documents where the text gives none.
  var when: String {
    guard dates.isEmpty else { return listed(dates) }
    let documents = Set(statements.compactMap(\.documentDate)).sorted()
    return documents.isEmpty ? "undated" : "(" + listed(documents) + ")"
  }

  /// Two dates in full, of more the first and the last.
  private func listed(_ dates: [PartialDate]) -> String {
    guard dates.count > 2 else { return dates.map(\.description).joined(separator: ", ") }
    return "\(dates[0]) … \(dates[dates.count - 1])"
  }

  /// The edge with all its evidence; `speakers` are those whom statements are attributed to.
  func json(_ speakers: [Statement.ID: Actor.ID]) -> JSON {
    [
      "subject": .string(subject), "object": .string(object),
      "relation": .string(relation.label), "event": JSON(relation.event?.rawValue),
      "symmetric": .bool(relation.symmetric), "status": .string(status.rawValue),
      "dates": JSON(dates.map(\.description)), "documents": JSON(documents),
      "statements": .array(statements.map { $0.evidenceJSON(speaker: speakers[$0.id]) }),
    ]
  }
}

/// Edges by status, the surest first, otherwise in their order.
func factsFirst(_ edges: [Edge]) -> [Edge] {
  Status.allCases.flatMap { status in edges.filter { $0.status == status } }
}

extension Statement {
  /// What vouches for an edge.
  func evidenceJSON(speaker: Actor.ID?) -> JSON {
    [
      "id": .string(id), "document": .string(document),
      "documentDate": JSON(documentDate?.description), "date": JSON(date?.description),
      "text": .string(evidence.quote), "span": JSON(evidence.span), "phrase": .string(phrase),
      "attribution": JSON(speaker), "topic": JSON(topic), "place": JSON(place),
      "rule": .string(rule),
    ]
  }
}

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
            "document": .string($0.document),
          ]
        }),
    ]
  }

  /// Its roles, each once: "foreign minister of Azerbaijan (2021-12-07, 2025-12-26)".
  var roles: [String] {
    var order: [String] = []
    var dates: [String: [String]] = [:]
    for affiliation in affiliations {
      let role = affiliation.role + (affiliation.of.map { " of \($0)" } ?? "")
      if dates[role] == nil { order.append(role) }
      dates[role, default: []] += [affiliation.asOf?.description].compactMap { $0 }
    }
    return order.map { role in
      let days = Set(dates[role] ?? []).sorted()
      return days.isEmpty ? role : "\(role) (\(days.joined(separator: ", ")))"
    }
  }
}

extension Filter {
  /// What was asked for; null members stand for all.
  var json: JSON {
    [
      "period": JSON(period?.label),
      "relations": relations.map { JSON($0.sorted()) } ?? .null,
      "statuses": statuses.map { chosen in
        JSON(Status.allCases.filter(chosen.contains).map(\.rawValue))
      } ?? .null,
    ]
  }

  /// What was asked for in words, nil for everything: "of 2024; only planned".
  var words: String? {
    let parts = [
      period.map { "of \($0.label)" },
      relations.map { "only \($0.sorted().joined(separator: ", "))" },
      statuses.map { chosen in
        "only " + Status.allCases.filter(chosen.contains).map(\.rawValue).joined(separator: ", ")
      },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

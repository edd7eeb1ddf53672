import Graph
import Knowledge

extension Edge {
  /// The relation as seen from one of its ends: `→ urged`, `← was done to it`, `↔ met`.
  func words(from centre: Actor.ID) -> String {
    (relation.symmetric ? "↔ " : subject == centre ? "→ " : "← ") + label
  }

  /// The relation, and how many acts it stands for if there are several: "met ×3".
  var label: String { events > 1 ? "\(relation.label) ×\(events)" : relation.label }

  /// The dates, or in brackets those of the documents where the text gives none.
  var when: String {
    guard dates.isEmpty else { return listed(dates) }
    return documentDates.isEmpty ? "undated" : "(" + listed(documentDates) + ")"
  }

  /// The edge with the statements that were asked for.
  var json: JSON {
    [
      "subject": .string(subject), "object": .string(object),
      "relation": .string(relation.label), "event": JSON(relation.event?.rawValue),
      "symmetric": .bool(relation.symmetric), "status": .string(status.rawValue),
      "events": .integer(events), "publishers": .integer(publisherCount),
      "documents": .integer(documentCount), "statementCount": .integer(links.count),
      "first": JSON(dates.first?.description), "last": JSON(dates.last?.description),
      "undated": .integer(undated),
      "statements": .array(statements.map { $0.evidenceJSON(speaker: speakers[$0.id]) }),
    ]
  }

  /// How many of its statements have no date of their own.
  private var undated: Int { links.count { $0.date == nil } }

  /// The columns of `cells`.
  static let columns = [
    "subject", "relation", "object", "event", "status", "events", "publishers", "documents",
    "statements", "first", "last", "undated",
  ]

  /// The edge as a row, its actors by name.
  func cells(_ name: (Actor.ID) -> String) -> [JSON] {
    [
      .string(name(subject)), .string(relation.label), .string(name(object)),
      JSON(relation.event?.rawValue), .string(status.rawValue), .integer(events),
      .integer(publisherCount), .integer(documentCount), .integer(links.count),
      JSON(dates.first?.description), JSON(dates.last?.description), .integer(undated),
    ]
  }
}

/// Two dates in full, of more the first and the last.
func listed(_ dates: [PartialDate]) -> String {
  guard dates.count > 2 else { return dates.map(\.description).joined(separator: ", ") }
  return "\(dates[0]) … \(dates[dates.count - 1])"
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
      "sentence": .integer(evidence.sentence), "text": .string(evidence.quote),
      "span": JSON(evidence.span), "subjectSpan": JSON(subject.span),
      "predicateSpan": JSON(evidence.predicate), "objectSpan": JSON(object.span),
      "phrase": .string(phrase), "attribution": JSON(speaker), "topic": JSON(topic),
      "place": JSON(place), "rule": .string(rule),
    ]
  }
}

import Knowledge
import Ontology

extension LexiconList {
  /// One line a pattern.
  public func text(_ style: TextStyle) -> String {
    var table = Table(head: ["label", "event", "sides", "word", "pattern"])
    for entry in entries {
      let sides = entry.relation.symmetric ? "both" : "one way"
      let event = entry.relation.event?.rawValue ?? noEvent
      for (word, patterns) in [("verb", entry.verbs), ("noun", entry.nouns)] {
        for pattern in patterns {
          table.add(
            .init(entry.relation.label, .name), .init(event), .init(sides, .faint),
            .init(word, .faint), .init(pattern))
        }
      }
    }
    return table.text(style)
  }

  /// A list of entries in the keys of the lexicon's own format, so that it can be read back.
  public var json: JSON { .array(entries.map(\.json)) }
}

/// What stands for an event type where words are no act.
private let noEvent = "none"

extension RelationLexicon.Entry {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init(name: "label", value: .string(relation.label)),
      .init(name: "event", value: .string(relation.event?.rawValue ?? noEvent)),
      .init(name: "symmetric", value: .bool(relation.symmetric)),
      .init(name: "formal", value: .bool(relation.formal)),
    ]
    if let complement {
      members.append(.init(name: "complement", value: .string(complement.rawValue)))
    }
    if !verbs.isEmpty { members.append(.init(name: "verbs", value: JSON(verbs))) }
    if !nouns.isEmpty { members.append(.init(name: "nouns", value: JSON(nouns))) }
    return .object(members)
  }
}

extension LexiconCheck {
  /// One line: `mine.yaml: 2 entries, 9 patterns; 1 shipped pattern replaced`.
  public var text: String {
    "\(path): \(entries) \(entries == 1 ? "entry" : "entries"), \(counted(patterns, "pattern")); "
      + "\(counted(replaced, "shipped pattern")) replaced\n"
  }
}

import Knowledge

/// An act as one predicate of a sentence tells it, before its status is known.
struct Act: Hashable, Sendable {
  var relation: Relation
  /// The token of the verb or event noun.
  var predicate: Int
  /// The tokens of the predicate's own words.
  var words: [Int]
  var subjects: [Argument]
  /// Empty when the subjects did it to each other.
  var objects: [Argument]
  /// The head token of what it was about, if told.
  var topic: Int?
  var rule: String

  /// Who acts, as indexes into the cast; both sides of a symmetric act.
  var agents: [Int] {
    (relation.symmetric ? subjects + objects : subjects).map(\.actor)
  }

  /// Who did it to whom, one pair a statement.
  var pairs: [(subject: Argument, object: Argument)] {
    var pairs: [(subject: Argument, object: Argument)] = []
    func add(_ subject: Argument, _ object: Argument) {
      guard subject.actor != object.actor,
        !pairs.contains(where: {
          $0.subject.actor == subject.actor && $0.object.actor == object.actor
        }),
        !(relation.symmetric
          && pairs.contains { $0.subject.actor == object.actor && $0.object.actor == subject.actor })
      else { return }
      pairs.append((subject, object))
    }
    if objects.isEmpty, relation.symmetric {
      for (place, subject) in subjects.enumerated() {
        for object in subjects.dropFirst(place + 1) { add(subject, object) }
      }
    } else {
      for subject in subjects { for object in objects { add(subject, object) } }
    }
    return pairs
  }
}

import Knowledge

extension Diagram.Tone {
  /// The tone of a relation: a formal act whatever its event, else by the PLOVER type.
  ///
  /// An open relation, whose verb is in no lexicon, counts as contact.
  init(of relation: Relation) {
    guard !relation.formal else {
      self = .formal
      return
    }
    switch relation.event {
    case .support, .cooperate, .aid, .concede, .retreat, .agree: self = .cooperation
    case .consult, .request, nil: self = .contact
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault:
      self = .conflict
    }
  }
}

extension Diagram.Line {
  init(of status: Status) {
    switch status {
    case .asserted: self = .asserted
    case .reported: self = .reported
    case .planned: self = .planned
    case .uncertain: self = .uncertain
    case .denied: self = .denied
    }
  }

  /// What follows the words of a relation, so that the line's style is not the only sign.
  var words: String {
    switch self {
    case .asserted: ""
    case .reported: " «reported»"
    case .planned: " «planned»"
    case .uncertain: " ?"
    case .denied: " «denied»"
    }
  }
}

extension Diagram.Shape {
  init(of kind: Actor.Kind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .country: self = .country
    case .group: self = .group
    }
  }
}

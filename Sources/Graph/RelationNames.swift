public import Knowledge

extension Relation {
  /// Whether a user may mean this relation by `name`.
  ///
  /// It may be a label, with or without a final "with"; a PLOVER type, also under its older name;
  /// or a side, "cooperation" or "conflict". Case and accents do not matter.
  public func isCalled(_ name: String) -> Bool {
    let asked = folded(name)
    if asked == folded(label) || asked + " with" == folded(label) { return true }
    guard let event else { return false }
    return asked == folded(event.rawValue) || asked == event.side.rawValue
      || EventType.otherNames[asked]?.contains(event) == true
  }
}

extension EventType {
  /// One of the two halves of the PLOVER quad classes, verbal and material acts together.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Agreement, consultation, support, aid, concession and retreat.
    case cooperation
    /// Demands, accusations, threats, protest, sanctions, force, and whatever else sets two apart.
    case conflict
  }

  /// Whether an act of this type brings its two actors together or sets them apart.
  public var side: Side {
    switch self {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: .cooperation
    case .request, .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault:
      .conflict
    }
  }

  /// What earlier drafts of PLOVER and British spelling call the types.
  static let otherNames: [String: [EventType]] = [
    "demand": [.request], "disapprove": [.accuse], "investigate": [.accuse], "fight": [.assault],
    "yield": [.concede, .retreat], "mobilise": [.mobilize],
  ]
}

public import Knowledge

extension DecisionConflict {
  /// A name that no document has.
  static func nobody(_ name: ActorName, in decision: Decision) -> DecisionConflict {
    DecisionConflict(
      lines: [decision.line],
      description: "\(decision.place) names '\(name.written)', whom no document names")
  }

  /// A name that several actors have, with the qualifiers that would tell them apart.
  static func several(
    _ clusters: [Cluster], forms: [Int], named name: ActorName, in decision: Decision
  ) -> DecisionConflict {
    let forms = Set(forms)
    let meant = clusters.flatMap(\.members).filter { forms.contains($0.position) }.map(\.usage.form)
    let kinds = Set(meant.map(\.kind.rawValue)).sorted()
    let countries = Set(meant.compactMap(\.country)).sorted()
    let qualifiers = kinds.count > 1 ? kinds : countries
    var cures = qualifiers.count > 1 ? qualifiers.prefix(5).map { "\(name.name) (\($0))" } : []
    if name.document == nil { cures.append("\(name.name) in DOCUMENT") }
    return DecisionConflict(
      lines: [decision.line],
      description:
        "\(decision.place) names '\(name.written)', which \(clusters.count) actors are called"
        + (cures.isEmpty ? "" : "; write " + cures.joined(separator: " or ")))
  }

  /// A new name that is another actor's.
  static func taken(_ new: String, in decision: Decision) -> DecisionConflict {
    DecisionConflict(
      lines: [decision.line],
      description: "\(decision.place) gives the name '\(new)', which another actor has; if the two "
        + "are one, decide that they are the same")
  }

  /// A new name that an earlier decision has given to another actor.
  static func taken(
    _ new: String, by earlier: Decision, in decision: Decision
  ) -> DecisionConflict {
    DecisionConflict(
      lines: [decision.line],
      description: "\(decision.place) gives the name '\(new)', which \(earlier.place) has given to "
        + "another actor; if the two are one, decide that they are the same")
  }

  /// A statement to be dropped that no document has.
  public init(unmatched drop: Decision) {
    self.init(
      lines: [drop.line],
      description: "\(drop.place) drops the statement \(drop.droppedStatement ?? ""), which no "
        + "document has; its sentence has changed or gone, or is read in another way now")
  }

  /// Two names of one decision that mean the same forms.
  static func twice(_ name: ActorName, in decision: Decision) -> DecisionConflict {
    DecisionConflict(
      lines: [decision.line],
      description: "\(decision.place) names '\(name.written)' and then the same actor again")
  }

  /// Two decisions that contradict each other; the later one is obeyed.
  init(_ earlier: Decision, against later: Decision) {
    let words =
      switch (earlier.verdict, later.verdict) {
      case (.same(let names), .different(let others)):
        "\(earlier.place) says that \(Self.list(names)) are the same, "
          + (Set(names) == Set(others)
            ? "\(later.place) that they are different"
            : "which with other decisions makes those the same that \(later.place) calls different")
      case (.different(let names), .same(let others)):
        "\(earlier.place) says that \(Self.list(names)) are different, "
          + (Set(names) == Set(others)
            ? "\(later.place) that they are the same"
            : "which \(later.place) with other decisions makes the same")
      case (.rename(let name, let one), .rename(_, let other)):
        "\(earlier.place) renames \(name.written) to \(one), \(later.place) to \(other)"
      case (.country(let name, let one), .country(_, let other)):
        "\(earlier.place) says that \(name.written) is of \(one ?? "no state"), \(later.place) of"
          + " \(other ?? "no state")"
      case (.kind(let name, let one), .kind(_, let other)):
        "\(earlier.place) says that \(name.written) is of the kind \(one.rawValue),"
          + " \(later.place) of the kind \(other.rawValue)"
      default: "\(earlier.place) and \(later.place) contradict each other"
      }
    self.init(
      lines: [earlier.line, later.line].sorted(),
      description: "\(words); \(later.place) is obeyed")
  }

  private static func list(_ names: [ActorName]) -> String {
    guard let last = names.last, names.count > 1 else { return names.map(\.written).joined() }
    return names.dropLast().map(\.written).joined(separator: ", ") + " and \(last.written)"
  }
}

extension Decision {
  /// Where it stands, in words.
  var place: String { line > 0 ? "line \(line)" : "the decision of \(date)" }
}

extension [Decision] {
  /// The earliest first: by line, those that stand in no file last.
  var inOrder: [Decision] {
    enumerated().sorted { one, other in
      let (first, second) = (one.element.order, other.element.order)
      return first == second ? one.offset < other.offset : first < second
    }.map(\.element)
  }
}

extension Decision {
  fileprivate var order: Int { line > 0 ? line : .max }
}

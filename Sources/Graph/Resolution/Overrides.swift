import Knowledge

/// The kinds and states that decisions give to actors.
struct Overrides: Sendable {
  private var kinds: [Int: (value: Actor.Kind, decision: Decision)] = [:]
  private var countries: [Int: (value: String?, decision: Decision)] = [:]
  private(set) var conflicts: [DecisionConflict] = []

  var isEmpty: Bool { kinds.isEmpty && countries.isEmpty }

  /// - Parameters:
  ///   - decisions: the earliest first.
  ///   - members: in the order of their positions, as documents have them.
  ///   - clusters: what they are without any decision.
  init(_ decisions: [Decision], of members: [Member], in clusters: [Cluster]) {
    let named = NamedForms(members, for: decisions)
    let places = FormPlaces(clusters)
    for decision in decisions {
      guard let name = decision.verdict.overridden else { continue }
      do throws(DecisionConflict) {
        let cluster = try places.only(named.forms(name), of: name, in: decision)
        let forms = name.document == nil ? cluster.ordinary : named.forms(name)
        enter(decision, for: forms)
      } catch {
        conflicts.append(error)
      }
    }
  }

  private mutating func enter(_ decision: Decision, for forms: [Int]) {
    var earlier: [Decision] = []
    for form in forms {
      switch decision.verdict {
      case .kind(_, is: let kind):
        if let known = kinds[form], known.value != kind { earlier.append(known.decision) }
        kinds[form] = (kind, decision)
      case .country(_, is: let country):
        if let known = countries[form], known.value != country { earlier.append(known.decision) }
        countries[form] = (country, decision)
      default: break
      }
    }
    conflicts += Set(earlier).map { DecisionConflict($0, against: decision) }
  }

  /// A member as decided.
  func applied(to member: Member) -> Member {
    let (kind, country) = (kinds[member.position], countries[member.position])
    guard kind != nil || country != nil else { return member }
    var form = member.asUsed
    if let kind { form.kind = kind.value }
    if let country { form.country = country.value }
    let words = [
      kind.map { "kind \($0.decision.words)" }, country.map { "state \($0.decision.words)" },
    ].compactMap { $0 }
    return Member(
      profile: Profile(member.profile, as: form, decided: words.joined(separator: "; ")))
  }
}

extension Decision.Verdict {
  /// The actor whose kind or state is decided.
  fileprivate var overridden: ActorName? {
    switch self {
    case .kind(let name, is: _), .country(let name, is: _): name
    default: nil
    }
  }
}

extension Cluster {
  /// The positions of the forms that no decision singles out by their document.
  fileprivate var ordinary: [Int] {
    let ordinary = members.filter { !$0.isSingledOut }
    return (ordinary.isEmpty ? members : ordinary).map(\.position)
  }
}

import Knowledge

/// Who in the corpus bears which short name.
struct Bearers: Sendable {
  let clusters: [Cluster]
  private let countries: [Set<String>]
  private let positions: [String: [Int]]
  /// What decisions keep apart.
  private let bonds: Bonds

  init(_ clusters: [Cluster], bonds: Bonds) {
    self.clusters = clusters
    self.bonds = bonds
    countries = clusters.map(\.countries)
    var positions: [String: [Int]] = [:]
    for (position, cluster) in clusters.enumerated() {
      for name in cluster.namesBorne { positions[name, default: []].append(position) }
    }
    self.positions = positions
  }

  /// What becomes of a short name.
  enum Finding {
    /// The position of the cluster that it joins, and why.
    case bearer(Int, note: String)
    /// Several may be meant.
    case several([Int])
    /// The name has no bearer but those that it cannot mean, each with the reason.
    case none(refused: [(Int, reason: Refusals.Reason)])
  }

  func finding(for member: Member) -> Finding {
    let form = member.form
    let bearers = positions(of: form.namesAsked)
    if bearers.isEmpty, form.kind == .organisation { return acronym(member) }
    let found =
      mayMeetObstacles(member)
      ? bearers.filter { obstacle(between: member, and: $0) == nil } : bearers
    guard let first = found.first else {
      let refused = bearers.prefix(Refusals.limit).compactMap { position in
        obstacle(between: member, and: position).map {
          (position, reason: reason(for: $0, between: member, and: position))
        }
      }
      return .none(refused: refused)
    }
    if found.count == 1 {
      let person = form.person
      guard let initials = person?.initials, !initials.isEmpty else {
        return .bearer(first, note: "the only bearer of the name")
      }
      return .bearer(first, note: "initials fit \(clusters[first].name) alone")
    }
    guard let role = member.usage.form.role, let office = member.office else {
      return .several(found)
    }
    let holders = found.filter { clusters[$0].offices.all.contains(where: office.fits) }
    guard holders.count == 1 else { return .several(found) }
    return .bearer(
      holders[0], note: "the only \(member.usage.form.name) who was \(role)")
  }

  /// An acronym is that of the only organisation that has such capitals, if no alias of either says
  /// otherwise and both are of one state or of none.
  private func acronym(_ member: Member) -> Finding {
    let form = member.form
    let found = positions(of: ["initials \(form.identity)"])
    guard let first = found.first else { return .none(refused: []) }
    let fitting = found.filter { mayJoin(member, $0) && clusters[$0].isCalled(like: member) }
    guard found.count == 1 else { return .several(found) }
    guard fitting.count == 1 else {
      return .none(
        refused: [(first, Refusals.Reason("other words for one of them, or different states"))])
    }
    return .bearer(first, note: "acronym of \(clusters[first].name)")
  }

  private func positions(of names: Set<String>) -> [Int] {
    if names.count == 1, let name = names.first { return positions[name] ?? [] }
    return Set(names.flatMap { positions[$0] ?? [] }).sorted()
  }

  /// What keeps a member from standing for a cluster that bears its name.
  private enum Obstacle {
    case decision(Decision)
    case states
    case initials
    case rivalry(String)
  }

  private func mayMeetObstacles(_ member: Member) -> Bool {
    member.form.country != nil || member.form.person?.initials.isEmpty == false
      || !member.profile.offices.isEmpty || bonds.isParted(member.position)
  }

  private func obstacle(between member: Member, and position: Int) -> Obstacle? {
    let cluster = clusters[position]
    if let decision = bonds.separation(of: member, from: cluster) { return .decision(decision) }
    if let country = member.form.country, !countries[position].isEmpty,
      !countries[position].contains(country)
    {
      return .states
    }
    if let initials = member.form.person?.initials, !initials.isEmpty,
      !cluster.forms.allSatisfy({ $0.person?.fits(initials: initials) ?? true })
    {
      return .initials
    }
    return member.profile.offices.rivalry(with: cluster.offices).map(Obstacle.rivalry)
  }

  private func reason(
    for obstacle: Obstacle, between member: Member, and position: Int
  ) -> Refusals.Reason {
    switch obstacle {
    case .decision(let decision): Refusals.Reason(decision)
    case .states: Refusals.Reason(differentStates(Cluster([member]), clusters[position]))
    case .initials: Refusals.Reason("the initials do not fit")
    case .rivalry(let words): Refusals.Reason(words)
    }
  }

  private func mayJoin(_ member: Member, _ position: Int) -> Bool {
    bonds.separation(of: member, from: clusters[position]) == nil
      && countries[position] == Set([member.form.country].compactMap { $0 })
  }
}

extension Member {
  /// The role that the form has.
  fileprivate var office: Office? {
    guard let role = usage.form.role else { return nil }
    return usage.affiliations.first { $0.words == role }.map(Office.init)
      ?? Office(role: role, of: nil)
  }
}

extension Cluster {
  /// The short names that may stand for the actor, each marked with its kind.
  fileprivate var namesBorne: Set<String> {
    var names = Set<String>()
    for member in members {
      if let person = member.form.person {
        names.formUnion(person.surname.spellings.map { "surname \($0)" })
        if member.form.isFamilyNameFirst, let family = person.given {
          names.formUnion(family.spellings.map { "surname \($0)" })
        }
      }
      if let initials = member.form.organisation?.initials { names.insert("initials \(initials)") }
      for alias in member.usage.aliases where member.form.bears(alias) {
        names.insert("\(member.form.kind.rawValue) \(letters(of: alias))")
      }
    }
    return names
  }

  /// Whether no alias tells an acronym's bearer from this organisation: neither another acronym nor
  /// another full name.
  fileprivate func isCalled(like member: Member) -> Bool {
    let acronyms = members.flatMap(\.usage.aliases).filter(isAcronym)
    let names = Set(members.map { letters(of: $0.usage.form.name) })
    let fullNames = member.usage.aliases.filter {
      $0.contains(" ") && $0.first?.isUppercase == true
    }
    return acronyms.isEmpty && fullNames.allSatisfy { names.contains(letters(of: $0)) }
  }
}

extension NameForm {
  /// What a bearer of this short name must bear.
  fileprivate var namesAsked: Set<String> {
    guard let short else { return [] }
    guard kind == .person, let person else { return ["\(kind.rawValue) \(short)"] }
    return Set(person.surname.spellings.map { "surname \($0)" } + ["\(kind.rawValue) \(identity)"])
  }

  /// Whether an alias of such an actor is a short name: one word of a person, an acronym of an
  /// organisation.
  fileprivate func bears(_ alias: String) -> Bool {
    switch kind {
    case .person: foldedWords(of: alias).count == 1
    case .organisation: isAcronym(alias)
    case .country, .group: false
    }
  }
}

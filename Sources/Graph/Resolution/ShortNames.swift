import Knowledge

extension [Cluster] {
  /// Adds the actors that documents call by a surname or an acronym alone.
  ///
  /// One joins the only cluster that bears the name if their countries agree. A name with several
  /// bearers stands for none of them, nor for its namesakes in other documents. A name without any
  /// bearer is a name like others.
  func joined(by members: [Member]) -> [Cluster] {
    let bearers = bearersByName()
    var joiners: [Int: [Member]] = [:]
    var unknown: [Member] = []
    var apart: [Member] = []
    for var member in members {
      let found = Set(member.form.referringNames.flatMap { bearers[$0] ?? [] }).sorted()
      if found.count > 1 {
        member.note = "kept apart, \(found.count) actors bear the name"
        apart.append(member)
      } else if let only = found.first, self[only].admits(member) {
        member.note = "the only bearer of the name"
        joiners[only, default: []].append(member)
      } else {
        unknown.append(member)
      }
    }
    let joined = indices.map { self[$0].joined(by: joiners[$0] ?? [], others: &unknown) }
    let rest = mergedCliques(Cluster.byForm(unknown), within: \.sameNames)
    return (joined + Cluster.byForm(apart) + rest).sorted()
  }

  private func bearersByName() -> [String: Set<Int>] {
    var bearers: [String: Set<Int>] = [:]
    for (position, cluster) in enumerated() {
      for name in cluster.namesBorne { bearers[name, default: []].insert(position) }
    }
    return bearers
  }
}

extension Cluster {
  /// The short names that may stand for the actor, each marked with its kind.
  fileprivate var namesBorne: Set<String> {
    var names = Set<String>()
    for member in members {
      if let person = member.form.person {
        names.formUnion(person.surname.spellings.map { "surname \($0)" })
      }
      for alias in member.usage.aliases where member.form.bears(alias) {
        names.insert("\(member.form.kind) \(letters(of: alias))")
      }
    }
    return names
  }

  fileprivate func admits(_ member: Member) -> Bool {
    forms.allSatisfy { form in
      form.sharesCountry(with: member.form)
        && (form.person?.fits(initial: member.form.person?.initial) ?? true)
    }
  }

  /// Takes in the members that agree with one another; where their countries differ, none that has
  /// one, and those go to `others`.
  fileprivate func joined(by members: [Member], others: inout [Member]) -> Cluster {
    let countries = Set(members.compactMap(\.form.country))
    let isUnanimous = countries.count < 2
    others += members.filter { !isUnanimous && $0.form.country != nil }.map(\.withoutNote)
    return Cluster(self.members + members.filter { isUnanimous || $0.form.country == nil })
  }
}

extension Member {
  fileprivate var withoutNote: Member {
    var member = self
    member.note = nil
    return member
  }
}

extension NameForm {
  /// What a bearer of this short name must bear.
  fileprivate var referringNames: Set<String> {
    guard let short else { return [] }
    guard kind == .person else { return ["\(kind) \(short)"] }
    let surnames = NameWord(short).spellings.map { "surname \($0)" }
    return Set(surnames).union(["\(kind) \(identity)"])
  }

  /// Whether an alias of such an actor is a short name: one word of a person, an acronym of an
  /// organisation.
  fileprivate func bears(_ alias: String) -> Bool {
    switch kind {
    case .person: searchWords(of: alias).count == 1
    case .organisation: isAcronym(alias)
    case .country, .group: false
    }
  }
}

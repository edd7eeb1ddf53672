import Knowledge

/// Finds the forms that decisions name.
struct NamedForms: Sendable {
  private let members: [Member]
  private let byName: [String: [Int]]
  private let byAlias: [String: [Int]]
  /// What documents call the actors that decisions rename, by their new names.
  private let renamed: [String: ActorName]

  /// Looks up the names of all the decisions.
  ///
  /// - Parameters:
  ///   - members: in the order of their positions.
  ///   - decisions: in any order.
  init(_ members: [Member], for decisions: [Decision]) {
    self.members = members
    let wanted = Set(decisions.flatMap(\.verdict.actors).map { letters(of: $0.name) })
      .subtracting([""])
    var byName: [String: [Int]] = [:]
    var byAlias: [String: [Int]] = [:]
    for member in members where !wanted.isEmpty {
      let name = letters(of: member.asUsed.name)
      if wanted.contains(name) { byName[name, default: []].append(member.position) }
      for alias in Set(member.usage.aliases.map(letters)) where wanted.contains(alias) {
        byAlias[alias, default: []].append(member.position)
      }
    }
    renamed = Dictionary(
      decisions.compactMap { decision in
        guard case .rename(let name, to: let new) = decision.verdict,
          letters(of: new) != letters(of: name.name)
        else { return nil }
        return (letters(of: new), name)
      }, uniquingKeysWith: { _, last in last })
    self.byName = byName
    self.byAlias = byAlias
  }

  /// The positions of the forms that a name means, sorted.
  ///
  /// A name without document does not mean the forms that a decision singles out by theirs, as long
  /// as there are others.
  func forms(_ name: ActorName) -> [Int] {
    let found = (known(name) ?? renamed[letters(of: name.name)].flatMap(known) ?? [])
      .filter { fits(members[$0], name) }
    guard name.document == nil else { return found }
    let general = found.filter { !members[$0].isSingledOut }
    return general.isEmpty ? found : general
  }

  /// Those that documents call so; nil for none.
  private func known(_ name: ActorName) -> [Int]? {
    let text = letters(of: name.name)
    return (byName[text] ?? byAlias[text])?.filter { fits(members[$0], name) }
  }

  /// The forms of each name of one decision; a form that two of them mean belongs to the one that says
  /// more.
  func groups(_ names: [ActorName]) -> [[Int]] {
    let all = names.map { (detail: Self.detail($0), forms: forms($0)) }
    return all.map { detail, forms in
      let taken = Set(all.filter { $0.detail > detail }.flatMap(\.forms))
      return forms.filter { !taken.contains($0) }
    }
  }

  private static func detail(_ name: ActorName) -> Int {
    (name.document == nil ? 0 : 2) + (name.qualifier == nil ? 0 : 1)
  }

  private func fits(_ member: Member, _ name: ActorName) -> Bool {
    if let document = name.document, member.asUsed.document != document { return false }
    guard let qualifier = name.qualifier.map(letters) else { return true }
    return [member.asUsed, member.usage.form].contains {
      $0.kind.rawValue == qualifier || $0.country.map(letters) == qualifier
    }
  }
}

extension Member {
  /// Whether a decision names it with its document, and nothing else ties it to that.
  var isSingledOut: Bool { asUsed.document != nil && !asUsed.isNameless }
}

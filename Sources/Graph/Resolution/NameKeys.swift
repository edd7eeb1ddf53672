import Knowledge

extension Cluster {
  /// Two clusters of people agree only if they share one of these.
  var nameKeys: Set<String> {
    forms.count == 1 ? forms[0].nameKeys : Set(forms.flatMap(\.nameKeys))
  }

  /// Why two clusters of like names are two; nil if their names are not alike.
  func obstacle(to other: Cluster) -> String? {
    for form in forms {
      for otherForm in other.forms {
        guard let obstacle = form.obstacle(to: otherForm) else { continue }
        return obstacle == .states ? differentStates(self, other) : obstacle.words
      }
    }
    guard let agreement = forms[0].agreement(with: other.forms[0]), agreement.isLoose else {
      return nil
    }
    return offices.rivalry(with: other.offices)
  }
}

/// What keeps like names apart.
private enum Obstacle: Hashable {
  case states
  case generation(String?, String?)
  case middle(String, String)

  var words: String {
    switch self {
    case .states: "different states"
    case .generation(let one, let other):
      "generation differs: " + [one, other].compactMap { $0 }.sorted().joined(separator: ", ")
    case .middle(let one, let other):
      "middle names differ: " + [one, other].sorted().joined(separator: ", ")
    }
  }
}

extension NameForm {
  fileprivate var nameKeys: Set<String> {
    guard let person, let given = person.given else { return [] }
    var keys: Set = ["=\(identity)"]
    func add(_ given: NameWord, _ surname: NameWord) {
      for end in surname.spellings {
        for skeleton in given.skeletons { keys.insert("\(end)|\(skeleton)") }
      }
    }
    add(given, person.surname)
    for name in GivenNames.keys(of: given.text) {
      for end in person.surname.spellings { keys.insert("\(end)|=\(name)") }
    }
    for name in person.middle where name.text.utf8.count > 1 { add(name, person.surname) }
    if isDoubleSurnamed, let first = person.firstSurname { add(given, first) }
    if isFamilyNameFirst || country == nil {
      let words = person.words.map(\.text)
      for turned in [words, [words[words.count - 1]] + words.dropLast()] {
        keys.insert("\(turned[0])<\(letters(of: turned.dropFirst().joined()))")
      }
    }
    return keys
  }

  fileprivate func obstacle(to other: NameForm) -> Obstacle? {
    guard let person, let otherPerson = other.person, let given = person.given,
      let otherGiven = otherPerson.given, person.surname.isSpelt(like: otherPerson.surname),
      given.isSpelt(like: otherGiven) || given.isOneVowel(apart: otherGiven)
        || GivenNames.relation(of: given.text, to: otherGiven.text) != nil
    else { return nil }
    if !sharesCountry(with: other) { return .states }
    if person.generation != otherPerson.generation {
      return .generation(person.generation, otherPerson.generation)
    }
    guard !person.middlesAgree(with: otherPerson) else { return nil }
    func middle(_ name: PersonName) -> String { name.middle.map(\.text).joined(separator: " ") }
    return .middle(middle(person), middle(otherPerson))
  }
}

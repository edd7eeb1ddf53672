import Knowledge

/// What one actor's name is to the resolver: equal for all actors that are one without question.
struct NameForm: Hashable, Sendable {
  let kind: Actor.Kind
  /// Of persons, organisations and groups; a state is told by its id alone.
  let country: String?
  /// The letters of the name, or the id of a state.
  let identity: String
  /// The parts of the name of a person.
  let person: PersonName?
  /// Of a name that only hints at its bearer, the surname or the acronym.
  let short: String?

  /// All that the form of an actor's name depends on; it is the same for most mentions.
  struct Source: Hashable {
    let id: Actor.ID
    let name: String
    let kind: Actor.Kind
    let country: String?

    init(_ actor: Actor) {
      id = actor.id
      name = actor.name
      kind = actor.kind
      country = actor.country
    }
  }

  init(_ actor: Actor) {
    kind = actor.kind
    country = kind == .country ? nil : actor.country.map(folded)
    person = kind == .person ? PersonName(actor.name) : nil
    // "Protesters" of one text are not those of another.
    let isNameless = country == nil && actor.name.first?.isLowercase == true
    switch kind {
    case .country: identity = actor.id
    case .group where isNameless, .organisation where isNameless: identity = actor.id
    case .organisation: identity = letters(of: inOneSpelling(actor.name))
    case .person, .group: identity = letters(of: actor.name)
    }
    if let person {
      short = person.given == nil ? person.surname.text : nil
    } else {
      short = kind == .organisation && isAcronym(actor.name) ? identity : nil
    }
  }

  /// Whether both may be forms of one actor's name.
  func agrees(with other: NameForm) -> Bool {
    guard kind == other.kind, sharesCountry(with: other) else { return false }
    if identity == other.identity { return true }
    guard let person, let otherPerson = other.person else { return false }
    return person.agrees(with: otherPerson)
  }

  /// Whether both are of one state, as far as is known.
  func sharesCountry(with other: NameForm) -> Bool {
    country == nil || other.country == nil || country == other.country
  }
}

/// Whether a name is written in two to eight capitals and digits: "OSCE", "G7", "P5+1".
func isAcronym(_ name: String) -> Bool {
  let scalars = name.unicodeScalars
  return (2...8).contains(scalars.count)
    && scalars.allSatisfy {
      $0.properties.isUppercase || ("0"..."9").contains($0) || "+&".unicodeScalars.contains($0)
    }
    && scalars.contains { $0.properties.isUppercase }
}

/// The letters and digits of a name without the rest: "Jong-un" and "Jong Un" are the same.
func letters(of name: String) -> String { nameWords(of: name).joined() }

/// A name in American spelling, without article: "The Organisation …", "Organization …".
private func inOneSpelling(_ name: String) -> String {
  var words = nameWords(of: name.replacing("&", with: " and "))
  if words.count > 1, words[0] == "the" { words.removeFirst() }
  return words.map { word in
    let plain = word.replacing("isation", with: "ization")
    return americanSpellings[plain] ?? plain
  }.joined(separator: " ")
}

private let americanSpellings = [
  "centre": "center", "defence": "defense", "labour": "labor", "programme": "program",
]

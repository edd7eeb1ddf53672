import Knowledge

/// What one actor's name is to the resolver: equal for all actors that are one without question.
struct NameForm: Hashable, Sendable {
  let kind: Actor.Kind
  /// Of persons, organisations and groups; a state is told by its id alone.
  let country: String?
  /// The letters of the name, of a state of its English short name.
  let identity: String
  /// Of a name that means nothing in other documents.
  let document: Article.ID?
  /// The parts of the name of a person.
  let person: PersonName?
  /// Of a name that only hints at its bearer, the surname or the acronym.
  let short: String?

  init(_ form: ActorForm) {
    kind = form.kind
    country = kind == .country ? nil : form.country.map(folded)
    person = kind == .person ? PersonName(form.name) : nil
    document = form.document
    switch kind {
    case .country: identity = letters(of: form.country ?? form.name)
    case .organisation: identity = letters(of: inOneSpelling(form.name))
    case .person, .group: identity = letters(of: form.name)
    }
    if let person {
      short = person.given == nil ? person.surname.text : nil
    } else {
      short = kind == .organisation && isAcronym(form.name) ? identity : nil
    }
  }

  /// Whether both may be forms of one actor's name.
  func agrees(with other: NameForm) -> Bool {
    guard kind == other.kind, document == other.document, sharesCountry(with: other) else {
      return false
    }
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
func letters(of name: String) -> String { searchWords(of: name).joined() }

/// A name in American spelling, without article: "The Organisation …", "Organization …".
private func inOneSpelling(_ name: String) -> String {
  var words = searchWords(of: name.replacing("&", with: " and "))
  if words.count > 1, words[0] == "the" { words.removeFirst() }
  return words.map { word in
    let plain = word.replacing("isation", with: "ization")
    return americanSpellings[plain] ?? plain
  }.joined(separator: " ")
}

private let americanSpellings = [
  "centre": "center", "defence": "defense", "labour": "labor", "programme": "program",
]

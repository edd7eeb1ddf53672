import Knowledge

/// What one actor's name is to the resolver.
struct NameForm: Hashable, Sendable {
  let kind: Actor.Kind
  /// Folded, of persons, organisations and groups; a state is told by its name alone.
  let country: String?
  /// The letters of the name, of a state of its English short name.
  let identity: String
  /// Of a name that means nothing in other documents.
  let document: Article.ID?
  /// The parts of the name of a person.
  let person: PersonName?
  let organisation: OrganisationName?
  /// Of a name that only hints at its bearer, the surname or the acronym.
  let short: String?

  init(_ form: ActorForm) {
    kind = form.kind
    let known = kind == .country ? nil : form.country.map(quicklyFolded)
    person = kind == .person ? PersonName(form.name) : nil
    organisation = kind == .organisation ? OrganisationName(form.name, country: known) : nil
    country = known ?? organisation?.owner
    document = form.isNameless ? form.document : nil
    switch kind {
    case .country: identity = letters(of: form.country ?? form.name)
    case .organisation: identity = organisation?.identity ?? ""
    case .person, .group: identity = letters(of: form.name)
    }
    if let person {
      short = person.given == nil ? person.surname.text : nil
    } else {
      short = kind == .organisation && isAcronym(form.name) ? identity : nil
    }
  }

  /// Whether both are of one state, as far as is known.
  func sharesCountry(with other: NameForm) -> Bool {
    country == nil || other.country == nil || country == other.country
  }

  /// Forms that share it are one actor's unless their states differ.
  ///
  /// A ministry of an unknown state is not that of a known one.
  var sameName: String {
    "\(kind.rawValue) \(isHomeless ? "homeless " : "")\(identity) \(document ?? "")"
  }

  /// Whether `sameName` is one, which takes long to put together.
  func hasSameName(as other: NameForm) -> Bool {
    identity == other.identity && isHomeless == other.isHomeless && kind == other.kind
      && document == other.document
  }

  private var isHomeless: Bool { country == nil && organisation?.isOrgan == true }

  func hash(into hasher: inout Hasher) {
    hasher.combine(identity)
    hasher.combine(country)
    hasher.combine(person?.given)
  }
}

extension ActorForm {
  /// "Protesters" of one text are not those of another.
  var isNameless: Bool {
    (kind == .group || kind == .organisation) && country == nil
      && name.first?.isLowercase == true
  }
}

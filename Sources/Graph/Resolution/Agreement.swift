/// How two names may be one actor's, the surest first.
enum Agreement: Int, Comparable, CaseIterable, Sendable {
  case letters
  /// The same parts but for middle names, titles and particles.
  case words
  /// Transliterated otherwise: Petrosyan, Petrosian.
  case spelling
  /// Given names one vowel apart: Hikmat, Hikmet.
  case vowel
  /// Another form of the given name: Mike, Michael.
  case givenName
  /// The family name first, or last: Xi Jinping, Jinping Xi.
  case order
  /// Two surnames of which texts give the first or both: Pedro Sánchez Pérez-Castejón; or the last
  /// words of a longer name, where surnames are double.
  case surnames
  /// The last words of a longer name; holds for those only who also hold the same office.
  case lastWords

  static func < (one: Agreement, other: Agreement) -> Bool { one.rawValue < other.rawValue }

  /// Whether it rests on likeness alone, which two offices at one time outweigh.
  var isLoose: Bool { self >= .vowel }
}

extension NameForm {
  /// How both may be forms of one actor's name; nil if they may not.
  func agreement(with other: NameForm) -> Agreement? {
    guard kind == other.kind, document == other.document, sharesCountry(with: other) else {
      return nil
    }
    if hasSameName(as: other) { return .letters }
    guard let person, let otherPerson = other.person else { return nil }
    if let agreement = person.agreement(with: otherPerson) { return agreement }
    let country = country ?? other.country
    if let country, familyNameFirst.contains(country), person.isTurnedRound(otherPerson) {
      return .order
    }
    let isDouble = country.map(doubleSurnames.contains) == true && self.country == other.country
    if isDouble, person.isFirstSurname(of: otherPerson) || otherPerson.isFirstSurname(of: person) {
      return .surnames
    }
    guard person.isEnd(of: otherPerson) || otherPerson.isEnd(of: person) else { return nil }
    return isDouble ? .surnames : .lastWords
  }

  /// Whether texts print the family name first where the person is from.
  var isFamilyNameFirst: Bool { country.map(familyNameFirst.contains) == true }

  /// Whether people have two surnames where the person is from.
  var isDoubleSurnamed: Bool { country.map(doubleSurnames.contains) == true }
}

private let familyNameFirst: Set = [
  "china", "taiwan", "hong kong", "macau", "singapore", "north korea", "south korea", "vietnam",
  "cambodia",
]

private let doubleSurnames: Set = [
  "spain", "mexico", "guatemala", "honduras", "el salvador", "nicaragua", "costa rica", "panama",
  "cuba", "dominican republic", "venezuela", "colombia", "ecuador", "peru", "bolivia", "chile",
  "argentina", "paraguay", "uruguay", "puerto rico",
]

extension PersonName {
  /// How both may be names of one person, given name and surname in the same places.
  ///
  /// Names of one word agree with nothing but themselves.
  fileprivate func agreement(with other: PersonName) -> Agreement? {
    guard let given, let otherGiven = other.given else { return self == other ? .words : nil }
    guard generation == other.generation, surname.isSpelt(like: other.surname),
      middlesAgree(with: other), let level = given.agreement(with: otherGiven)
    else { return nil }
    return surname == other.surname ? level : max(level, .spelling)
  }

  func middlesAgree(with other: PersonName) -> Bool {
    zip(middle, other.middle).allSatisfy(Self.middlesAgree)
  }

  private static func middlesAgree(_ one: NameWord, _ other: NameWord) -> Bool {
    let (short, long) = one.text.utf8.count < other.text.utf8.count ? (one, other) : (other, one)
    if short.text.unicodeScalars.count == 1 { return long.text.hasPrefix(short.text) }
    return one.isSpelt(like: other)
  }

  /// Whether the one has in front what the other has behind, and that can only be a family name: one
  /// syllable beside a given name of several.
  fileprivate func isTurnedRound(_ other: PersonName) -> Bool {
    guard given != nil, other.given != nil, generation == nil, other.generation == nil else {
      return false
    }
    return Self.isTurned(words, other.words) || Self.isTurned(other.words, words)
  }

  private static func isTurned(_ one: [NameWord], _ other: [NameWord]) -> Bool {
    guard let family = one.first, family == other.last, family.syllables == 1 else { return false }
    let (given, otherGiven) = (one.dropFirst(), other.dropLast())
    return given.reduce(0) { $0 + $1.syllables } > 1
      && letters(of: given.map(\.text).joined()) == letters(of: otherGiven.map(\.text).joined())
  }

  /// The first of two surnames, if the name may have two.
  var firstSurname: NameWord? {
    guard let last = middle.last, last.text.utf8.count > 2, !givenNamesInSpanish.contains(last.text)
    else { return nil }
    return last
  }

  /// Whether the surname of this name is the first of the other's two.
  fileprivate func isFirstSurname(of long: PersonName) -> Bool {
    guard let given, let longGiven = long.given, let first = long.firstSurname else { return false }
    return given.isSpelt(like: longGiven) && surname.isSpelt(like: first)
      && generation == long.generation
      && zip(middle, long.middle.dropLast()).allSatisfy(Self.middlesAgree)
  }

  /// Whether this name is the last two words or more, but not all, of the other's.
  fileprivate func isEnd(of long: PersonName) -> Bool {
    let words = words
    let end = long.words.suffix(words.count)
    return words.count > 1 && long.words.count > words.count && generation == long.generation
      && zip(words, end).allSatisfy { $0.text.utf8.count > 1 && $0.isSpelt(like: $1) }
  }
}

private let givenNamesInSpanish: Set = [
  "manuel", "antonio", "jose", "carlos", "luis", "maria", "alberto", "fernando", "miguel", "angel",
  "javier", "francisco", "enrique", "ernesto", "andres", "pablo", "eduardo", "jorge", "rafael",
  "alejandro", "ignacio", "ramon", "juan", "pedro", "daniel", "gabriel", "augusto", "cesar",
]

extension NameWord {
  /// How two given names may be one.
  fileprivate func agreement(with other: NameWord) -> Agreement? {
    if self == other { return .words }
    if isSpelt(like: other) { return .spelling }
    if isOneVowel(apart: other) { return GivenNames.areTwo(text, other.text) ? nil : .vowel }
    return GivenNames.relation(of: text, to: other.text) == nil ? nil : .givenName
  }
}

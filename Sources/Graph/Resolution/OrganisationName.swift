import Knowledge

/// What tells an organisation from others: its name in one spelling, without article and company
/// ending, and without the state where that is known.
struct OrganisationName: Hashable, Sendable {
  let identity: String
  /// The state that owns it, folded, if the name tells: "Armenia's Foreign Ministry".
  let owner: String?
  /// Whether every state has one of the kind, so that it is nobody's without a state.
  let isOrgan: Bool
  /// The first letters of its capitalised words, lower case, if they are three or more.
  let initials: String?

  init(_ name: String, country: String?) {
    let tokens = Self.tokens(of: name)
    initials = Self.initials(of: tokens)
    let words = Self.plainWords(of: tokens)
    guard let organ = StateOrgan(Self.plainWords(of: Self.ownerLast(tokens)), of: country) else {
      identity = Self.withoutEnding(words).joined()
      owner = nil
      isOrgan = false
      return
    }
    owner = organ.owner
    isOrgan = true
    identity = country ?? organ.owner == nil ? words.joined() : organ.name
  }

  /// The words as they stand, with plain apostrophes and "and" for "&".
  private static func tokens(of name: String) -> [String] {
    let characters = name.flatMap { $0 == "’" ? "'" : $0 == "&" ? " and " : String($0) }
    return characters.split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  /// "Armenia's Foreign Ministry" as "Foreign Ministry of Armenia".
  private static func ownerLast(_ tokens: [String]) -> [String] {
    guard let end = tokens.firstIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("s'") }),
      end + 1 < tokens.count
    else { return tokens }
    let possessor = tokens[end].hasSuffix("'s") ? tokens[end].dropLast(2) : tokens[end].dropLast()
    return tokens[(end + 1)...] + ["of"] + tokens[..<end] + [String(possessor)]
  }

  /// Folded words in American spelling, without leading article.
  private static func plainWords(of tokens: [String]) -> [String] {
    var words = foldedWords(of: tokens.joined(separator: " "))
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.map(inAmericanSpelling)
  }

  private static func withoutEnding(_ words: [String]) -> [String] {
    var words = words
    while words.count > 1, let last = words.last, companyEndings.contains(last) {
      words.removeLast()
    }
    return words
  }

  private static func initials(of tokens: [String]) -> String? {
    let capitals = tokens.compactMap(\.unicodeScalars.first).filter(\.properties.isUppercase)
    guard capitals.count > 2, capitals.count < 9 else { return nil }
    return quicklyFolded(capitals.map(String.init).joined())
  }

  private static let companyEndings: Set = [
    "corp", "corporation", "inc", "incorporated", "ltd", "limited", "plc", "llc", "co", "ag",
    "gmbh", "sa", "spa", "nv", "ojsc", "pjsc", "oao", "pao",
  ]
}

/// The American spelling of a folded word, for the words that names of bodies have.
func inAmericanSpelling(_ word: String) -> String {
  if let spelling = americanSpellings[word] { return spelling }
  for (british, american) in [("isation", "ization"), ("isations", "izations")]
  where word.hasSuffix(british) {
    return word.dropLast(british.count) + american
  }
  return word
}

private let americanSpellings = [
  "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor",
  "programme": "program", "programmes": "programs", "harbour": "harbor", "neighbour": "neighbor",
  "theatre": "theater", "licence": "license", "honour": "honor",
]

/// Whether a name is written in two to eight capitals and digits: "OSCE", "U.N.", "G7", "P5+1".
func isAcronym(_ name: String) -> Bool {
  let scalars = name.unicodeScalars.filter { $0 != "." }
  return (2...8).contains(scalars.count)
    && scalars.allSatisfy {
      $0.properties.isUppercase || ("0"..."9").contains($0) || "+&".unicodeScalars.contains($0)
    }
    && scalars.contains { $0.properties.isUppercase }
}

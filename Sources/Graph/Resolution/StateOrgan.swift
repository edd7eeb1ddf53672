import Knowledge

/// A body that every state has one of: a ministry, a supreme court, a parliament.
struct StateOrgan: Hashable, Sendable {
  /// In one wording: "ministry foreign" for "Ministry of Foreign Affairs".
  ///
  /// An owner that is not the state known to be its own, say a region, is part of it.
  let name: String
  /// The state, folded, if the words name it.
  let owner: String?

  /// Nil if the words are no organ's name.
  ///
  /// - Parameters:
  ///   - words: folded, in American spelling.
  ///   - country: the state it is known to belong to, folded.
  init?(_ words: [String], of country: String?) {
    var words = words.filter { $0 != "the" }
    if let country, words.count > 2, Self.isAdjective(words[0], of: country) { words.removeFirst() }
    guard let (organ, ending) = Self.split(words) else { return nil }
    guard let ending, !ending.isEmpty else {
      name = organ
      owner = nil
      return
    }
    // "The Republic of Armenia" is Armenia.
    let isLong = ending.contains("republic") || ending.contains("kingdom")
    let last = isLong ? ending.lastIndex(of: "of").map { Array(ending[($0 + 1)...]) } : nil
    let state = (last ?? ending).joined(separator: " ")
    let isForeign = country != nil && letters(of: state) != country.map(letters)
    name = isForeign ? organ + " of " + state : organ
    owner = isForeign ? nil : state
  }

  /// The organ in one wording, and the words that stand behind "of" after it.
  private static func split(_ words: [String]) -> (organ: String, owner: [String]?)? {
    if let ministry = words.firstIndex(of: "ministry") {
      let rest = Array(words[(ministry + 1)...])
      if ministry > 0 {
        guard rest.isEmpty || rest[0] == "of" else { return nil }
        return ("ministry " + portfolio(words[..<ministry]), rest.isEmpty ? nil : Array(rest[1...]))
      }
      guard rest.count > 1, rest[0] == "of" || rest[0] == "for" else { return nil }
      let parts = rest[1...].split(separator: "of", maxSplits: 1)
      guard let subject = parts.first else { return nil }
      return ("ministry " + portfolio(subject), parts.count > 1 ? Array(parts[1]) : nil)
    }
    guard let organ = otherOrgans.first(where: { words.starts(with: $0) }) else { return nil }
    let rest = words[organ.count...]
    guard rest.isEmpty || rest.first == "of" else { return nil }
    return (organ.joined(separator: " "), rest.isEmpty ? nil : Array(rest.dropFirst()))
  }

  private static func portfolio(_ words: ArraySlice<String>) -> String {
    let text = words.joined(separator: " ")
    return portfolios[text] ?? text
  }

  /// Whether a word is the state's name, or begins like it, as adjectives do: Ukrainian, Ukraine.
  private static func isAdjective(_ word: String, of country: String) -> Bool {
    word == country || country.count > 5 && word.hasPrefix(country.dropLast(2))
  }

  private static let portfolios = [
    "foreign affairs": "foreign", "internal affairs": "interior", "interior affairs": "interior",
    "finances": "finance", "defense affairs": "defense",
  ]

  private static let otherOrgans = [
    ["supreme", "court"], ["constitutional", "court"], ["central", "bank"], ["parliament"],
    ["armed", "forces"], ["general", "staff"], ["government"],
  ]
}

import Knowledge

/// A role of a state or body, in one wording, so that two texts' words for it compare.
struct Office: Hashable, Sendable {
  /// Folded, in American spelling, without articles; ministries in front: "foreign minister".
  let role: String
  /// Folded, without articles.
  let body: String?

  init(role: String, of body: String?) {
    self.role = Self.role(of: Self.words(role))
    self.body = body.map { Self.words($0).joined(separator: " ") }
  }

  init(_ affiliation: Affiliation) {
    self.init(role: affiliation.role, of: affiliation.of)
  }

  /// Whether both may be the same: bodies that are not told do not contradict.
  func fits(_ other: Office) -> Bool {
    role == other.role && (body == nil || other.body == nil || body == other.body)
  }

  /// Whether a state or body has one holder of it at a time.
  var isOfOne: Bool {
    if Self.highest.contains(role) { return true }
    let words = role.split(separator: " ")
    return words.count > 1 && words.last == "minister"
      && !words.contains { Self.lowering.contains(String($0)) }
  }

  /// Whether one person hardly holds both at once.
  func rivals(_ other: Office) -> Bool {
    body != nil && body == other.body && role != other.role && isOfOne && other.isOfOne
  }

  private static func words(_ text: String) -> [String] {
    foldedWords(of: text).filter { !["the", "a", "an"].contains($0) }.map(inAmericanSpelling)
  }

  /// "Minister of foreign affairs" as "foreign minister".
  private static func role(of words: [String]) -> String {
    var words = words
    if words.count > 2, words[0] == "minister", ["of", "for"].contains(words[1]) {
      words = words[2...] + ["minister"]
    }
    if words.count > 2, words[1] == "affairs", words.last == "minister" { words.remove(at: 1) }
    return words.map { $0 == "internal" ? "interior" : $0 }.joined(separator: " ")
  }

  private static let highest: Set = [
    "president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "pope",
    "secretary of state", "foreign secretary", "defense secretary", "secretary of defense",
    "home secretary", "secretary general",
  ]

  private static let lowering: Set = [
    "deputy", "vice", "former", "ex", "assistant", "first", "junior", "state",
  ]
}

extension [Affiliation] {
  /// Two offices that the one's person and the other's hold on one day, though hardly anybody holds
  /// both; in words.
  func rivalry(with others: [Affiliation]) -> String? {
    for affiliation in self {
      guard let day = affiliation.asOf, day.day != nil else { continue }
      for other in others where other.asOf == day && Office(affiliation).rivals(Office(other)) {
        let roles = [affiliation.role, other.role].sorted()
        return "\(roles[0]) and \(roles[1]) of \(affiliation.of ?? "") on one day, \(day)"
      }
    }
    return nil
  }

  /// Whether both hold an office that has one holder at a time, of the same state or body.
  func sharesOffice(with others: [Affiliation]) -> Bool {
    !offices.filter { $0.isOfOne && $0.body != nil }.isDisjoint(with: others.offices)
  }

  /// The offices that they are roles in.
  var offices: Set<Office> {
    // Of many affiliations most differ in their dates alone.
    Set(
      Set(map { Wording(role: $0.role, body: $0.of) }).map { Office(role: $0.role, of: $0.body) })
  }
}

/// A role and a body as a text words them.
private struct Wording: Hashable {
  let role: String
  let body: String?
}

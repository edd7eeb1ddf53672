import Knowledge

/// A role of a state or body, in one wording, so that two texts' words for it compare.
struct Office: Hashable, Sendable {
  /// Folded, in American spelling, without articles; ministries in front: "foreign minister".
  let role: String
  /// Folded, without articles.
  let body: String?
  /// Whether a state or body has one holder of it at a time.
  let isOfOne: Bool

  init(role: String, of body: String?) {
    self.role = Self.role(of: Self.words(role))
    isOfOne = Self.isOfOne(self.role)
    self.body = body.map { Self.words($0).joined(separator: " ") }
  }

  init(_ affiliation: Affiliation) {
    self.init(role: affiliation.role, of: affiliation.of)
  }

  /// Whether both may be the same: bodies that are not told do not contradict.
  func fits(_ other: Office) -> Bool {
    role == other.role && (body == nil || other.body == nil || body == other.body)
  }

  private static func isOfOne(_ role: String) -> Bool {
    if highest.contains(role) { return true }
    let words = role.split(separator: " ")
    return words.count > 1 && words.last == "minister"
      && !words.contains { lowering.contains(String($0)) }
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

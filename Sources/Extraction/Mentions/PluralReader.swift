import Knowledge
import Linguistics
import Ontology

/// Finds out whom "both leaders", "the two sides" and "they" stand for.
struct PluralReader {
  /// Whether a plural speaks of states, of persons, or of either.
  enum Level: Hashable, Sendable { case state, person, any }

  let tree: Tree

  /// The level of a plural noun by its lemma, nil for nouns that point back to nobody.
  static func level(_ lemma: String) -> Level? {
    if stateNouns.contains(lemma) { return .state }
    if personNouns.contains(lemma) { return .person }
    return sideNouns.contains(lemma) ? .any : nil
  }

  private static let stateNouns: Set<String> = [
    "country", "nation", "state", "capital", "neighbour", "neighbor", "government", "republic",
    "enemy", "foe", "rival", "ally", "people", "power", "belligerent",
  ]
  private static let personNouns: Set<String> = [
    "leader", "president", "minister", "man", "woman", "diplomat", "official", "premier",
    "politician", "statesman", "interlocutor",
  ]
  private static let sideNouns: Set<String> = [
    "side", "party", "counterpart", "partner", "one", "delegation", "camp",
  ]

  /// Whether a noun phrase counts on being known: "both …", "the two …", "the neighbours".
  func isAnaphoric(_ head: Int) -> Bool {
    let words = tree.children(of: head, .det, .nummod, .amod, .nmod, .cc).map {
      tree[$0].form.lowercased()
    }
    if words.contains("both") || words.contains("these") || words.contains("those") { return true }
    guard words.contains("the") || words.contains("their") else { return false }
    return words.contains("two") || words.contains("former") || isPlural(head)
  }

  func isPlural(_ head: Int) -> Bool {
    let form = tree[head].form.lowercased()
    return form != tree.lemma(head) && (form.hasSuffix("s") || form.hasSuffix("men"))
  }

  /// The actors of a plural at `token`; a mediator is none of those between whom he mediates.
  func actors(
    _ level: Level, at token: Int, in discourse: Discourse, _ cast: Cast, mediators: [Int] = []
  ) -> [Int]? {
    let sentence = tree.sentence(of: token)
    func isState(_ actor: Int) -> Bool {
      cast[actor].actor.kind == .country && !mediators.contains(actor)
    }
    func isPerson(_ actor: Int) -> Bool {
      cast[actor].actor.kind == .person && !mediators.contains(actor)
    }
    // "The leaders", without a number, stand for no states but those just named.
    let isFirm = isCounted(token) || Self.level(tree.lemma(token)) == .state
    let memory = isFirm ? 10 : 2
    switch level {
    case .state:
      let main = isCounted(token) ? discourse.mainTwo(where: isState) : nil
      return discourse.several(
        2, before: token, in: sentence, reach: main == nil ? memory : 1,
        where: { $0.allSatisfy(isState) })
        ?? main
        ?? (isFirm
          ? discourse.last(2, before: token, in: sentence, reach: 4, where: isState) : nil)
    case .person:
      return discourse.several(2, before: token, in: sentence, reach: 4) { $0.allSatisfy(isPerson) }
        ?? discourse.last(2, before: token, in: sentence, reach: 3, where: isPerson)
    case .any:
      let near =
        discourse.several(2, before: token, in: sentence, reach: 3) {
          $0.allSatisfy { !mediators.contains($0) }
        } ?? (mediators.isEmpty ? lastTwoAlike(before: token, in: discourse, cast) : nil)
      // "Has mediated between the two sides for years".
      guard near == nil, !mediators.isEmpty else { return near }
      return discourse.several(
        2, before: token, in: sentence, reach: memory, where: { $0.allSatisfy(isState) })
    }
  }

  /// "Both", "the two".
  private func isCounted(_ head: Int) -> Bool {
    tree.lemma(head) == "two" || tree.lemma(head) == "both"
      || tree.children(of: head, .det, .nummod, .amod, .cc).contains {
        ["both", "two"].contains(tree[$0].form.lowercased())
      }
  }

  /// The last two who hold an office: "the two ministers".
  func holders(
    at token: Int, in discourse: Discourse, where holds: (Int) -> Bool
  ) -> [Int]? {
    discourse.last(2, before: token, in: tree.sentence(of: token), reach: 6, where: holds)
  }

  /// "All three": the last three persons, or the last three states.
  func three(at token: Int, in discourse: Discourse, _ cast: Cast) -> [Int]? {
    let sentence = tree.sentence(of: token)
    return [Actor.Kind.person, .country].lazy.compactMap { kind in
      discourse.last(3, before: token, in: sentence, reach: 4) { cast[$0].actor.kind == kind }
    }.first
  }

  /// The last two persons, or the last two states, whichever were spoken of later.
  private func lastTwoAlike(before token: Int, in discourse: Discourse, _ cast: Cast) -> [Int]? {
    let sentence = tree.sentence(of: token)
    let last = discourse.single(before: token, in: sentence, reach: 2) {
      [.country, .person].contains(cast[$0].actor.kind)
    }
    guard let kind = last.map({ cast[$0].actor.kind }) else { return nil }
    return discourse.last(2, before: token, in: sentence, reach: 2) { cast[$0].actor.kind == kind }
  }
}

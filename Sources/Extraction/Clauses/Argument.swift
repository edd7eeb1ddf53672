import Knowledge
import Linguistics

/// One side of an act: an actor, and the words that stand for it.
struct Argument: Hashable, Sendable {
  /// An index into the cast.
  var actor: Int
  /// The head token of the words.
  var token: Int
  var tokens: [Int]
}

/// Finds the actors that a noun phrase brings into a clause.
struct ArgumentReader {
  let tree: Tree
  let clauses: ClauseReader
  let references: [Int: Reference]
  let cast: Cast

  /// The actors of a noun phrase with its conjuncts, in order, each once; with `lifting`, "Norway's
  /// efforts" may stand for Norway.
  func arguments(at token: Int, lifting: Bool = false) -> [Argument] {
    var found: [Argument] = []
    let conjuncts = tree.conjuncts(of: clauses.antecedent(of: token))
    for conjunct in conjuncts + conjuncts.flatMap({ examples(of: $0) }) {
      for argument in single(at: conjunct, lifting: lifting)
      where !found.contains(where: { $0.actor == argument.actor }) {
        found.append(argument)
      }
    }
    return found
  }

  func arguments(at tokens: [Int], lifting: Bool = false) -> [Argument] {
    var found: [Argument] = []
    for token in tokens {
      for argument in arguments(at: token, lifting: lifting)
      where !found.contains(where: { $0.actor == argument.actor }) {
        found.append(argument)
      }
    }
    return found
  }

  /// Those named after "including", unless the text counts as one the group that they are of.
  private func examples(of token: Int) -> [Int] {
    guard references[token]?.form != .unnamed else { return [] }
    return tree.children(of: token, .nmod).filter {
      tree.prepositions(of: $0).contains("including")
    }
    .flatMap { tree.conjuncts(of: $0) }.filter { references[$0]?.form == .name }
  }

  private func single(at token: Int, lifting: Bool) -> [Argument] {
    if references[token]?.form == .place, !lifting { return [] }
    // "Attacked not A but B".
    if token > 0, tree[token - 1].form == "not", tree.head(of: token - 1) == token,
      tree.children(of: token, .cop).isEmpty
    {
      return []
    }
    let apposed = tree.children(of: token, .appos).filter {
      references[$0].map { $0.form != .demonym } == true
    }
    if let reference = references[token] {
      // "The minister, Ann Lee": the name tells more than the office.
      if reference.form == .description, let name = apposed.first(where: isPersonName) {
        return arguments(at: name)
      }
      return arguments(of: reference, at: token)
    }
    if let other = apposed.first { return arguments(at: other) }
    if tree.relation(token) == .appos, let name = tree.head(of: token),
      let reference = references[name], reference.form == .name
    {
      return arguments(of: reference, at: name)
    }
    if isPart(token) {
      let numbers = tree.children(of: token, .nummod)
      let parts = ([token] + numbers).flatMap { tree.children(of: $0, .nmod) }.filter {
        tree.prepositions(of: $0).contains("of")
      }
      return parts.flatMap { arguments(at: $0, lifting: lifting) }
    }
    return lifting ? owners(of: token, places: true) + doers(of: token) : []
  }

  private func isPersonName(_ token: Int) -> Bool {
    guard let reference = references[token], reference.form == .name else { return false }
    return reference.actors.allSatisfy { cast[$0].actor.kind == .person }
  }

  /// Words that are somebody's.
  static let documents: Set<String> = [
    "letter", "statement", "post", "message", "speech", "remark", "comment", "note", "tweet",
    "article", "communique", "appeal", "proposal", "plan", "announcement", "video", "interview",
  ]

  /// Whether a word counts or takes a part of what follows "of": "some of", "11 of", "$120 of".
  func isPart(_ token: Int) -> Bool {
    Self.partitives.contains(tree.lemma(token)) || tree[token].upos == .num
  }

  static let partitives: Set<String> = [
    "some", "one", "many", "most", "all", "each", "none", "number", "majority", "rest", "either",
    "neither", "both", "several", "half", "group", "ton", "tonne", "kilogram", "litre", "batch",
    "shipment", "round", "package", "dozen", "hundred", "thousand", "score",
    "handful", "crowd", "series", "contingent", "billion", "million", "$", "£", "€", "percent", "%",
  ]

  private func arguments(of reference: Reference, at token: Int) -> [Argument] {
    reference.actors.map { Argument(actor: $0, token: token, tokens: reference.tokens) }
  }

  /// The actors that a noun phrase belongs to: possessives, nationalities, "of" and "by"; with
  /// `places`, where it stands: "a camp in Norway".
  func owners(of token: Int, places: Bool = false) -> [Argument] {
    var found: [Argument] = []
    let children = tree.children(of: token, .nmod, .amod, .compound)
    // Of "Norway's release of B", B is no owner.
    let isPossessed = children.contains { tree[$0].deprel == .nmodPoss }
    for child in children {
      let linked =
        tree.relation(child) != .nmod || tree[child].deprel == .nmodPoss
        || !isPossessed
          && tree.prepositions(of: child).contains {
            ["of", "by", "from"].contains($0) || places && ["in", "at", "near"].contains($0)
          }
      guard linked else { continue }
      var owners = arguments(at: child)
      // "A base in the village of A".
      if owners.isEmpty, places, tree.relation(child) == .nmod, tree[child].upos != .propn {
        owners = self.owners(of: child, places: true)
      }
      found += owners.filter { new in !found.contains { $0.actor == new.actor } }
    }
    return found
  }

  /// Actors and the countries of the persons among them.
  func withHomes(_ actors: [Int]) -> Set<Int> {
    Set(actors).union(
      actors.compactMap { cast[$0].actor.country.flatMap { cast.country($0) } })
  }

  /// Who did what a clause beside a noun tells of: "the step that A and B took", "a suit filed by A".
  private func doers(of token: Int) -> [Argument] {
    tree.children(of: token, .acl).map { clauses.clause(at: $0) }.filter {
      $0.patients.contains(token)
    }
    .flatMap { arguments(at: $0.agents) }
  }

  /// Whether a noun phrase only tells where: "met in Berlin", "at the White House".
  func isPlace(_ oblique: Clause.Oblique) -> Bool {
    guard let reference = references[oblique.token],
      oblique.prepositions.contains(where: {
        ["in", "at", "near", "outside", "inside", "across"].contains($0)
      })
    else { return false }
    return reference.form == .metonym || reference.form == .name
  }
}

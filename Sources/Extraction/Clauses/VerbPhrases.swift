import Linguistics
import Ontology

/// The words and phrases of a clause that patterns are compared with.
extension VerbReader {
  /// A letter, a post or a statement acts for its author, an army for its state.
  func senders(_ agents: [Int]) -> [Argument] {
    agents.filter { Self.documents.contains(tree.lemma($0)) && arguments.references[$0] == nil }
      .flatMap { arguments.owners(of: $0) }
  }

  private static let documents: Set<String> = [
    "letter", "statement", "post", "message", "report", "speech", "remark", "comment", "note",
    "tweet", "article", "communique", "readout", "force", "forces", "policy", "visit", "troop",
    "troops", "soldier", "army", "navy", "warship", "jet", "missile", "drone", "strike",
    "airstrike", "raid", "attack", "rocket", "artillery", "bomb", "fire", "plane", "warplane",
    "aid", "criticism", "plan", "decision", "ruling", "action", "operation", "offensive",
  ]

  /// The troops of "some of its troops".
  func whole(of part: Int) -> Int {
    guard arguments.isPart(part) else { return part }
    return tree.children(of: part, .nmod, .obl).first {
      tree.prepositions(of: $0).contains("of")
    } ?? part
  }

  func fits(_ place: Clause.Oblique, _ oblique: VerbPattern.Oblique) -> Bool {
    !Set(place.prepositions).isDisjoint(with: oblique.prepositions)
      && (oblique.nouns.isEmpty || fits(place.token, oblique.nouns))
  }

  /// Whether a clause or phrase is led in by the preposition: "accused B of lying".
  func leads(in clause: Clause, _ oblique: VerbPattern.Oblique) -> Bool {
    ([clause.head] + clause.patients).flatMap { tree.children(of: $0) }.contains { child in
      tree.children(of: child, .case, .mark).contains {
        oblique.prepositions.contains(tree.lemma($0))
      }
    }
  }

  func fits(_ index: Int, _ nouns: [String]) -> Bool {
    let index = whole(of: index)
    let lemma = tree.lemma(index)
    let compounds = tree.children(of: index, .compound, .amod).map { tree.lemma($0) + " " + lemma }
    return nouns.contains { $0 == lemma || compounds.contains($0) }
  }

  /// The prepositional phrases inside a noun phrase: "talks with B" under "held".
  ///
  /// Whoever acts ("its" in "ended its siege of B") is no owner.
  func inner(_ noun: Int, of doers: Set<Int> = []) -> [Clause.Oblique] {
    let noun = whole(of: noun)
    let phrases = tree.children(of: noun, .nmod).filter {
      tree[$0].deprel != .nmodPoss
        || doers.isDisjoint(with: arguments.arguments(at: $0).map(\.actor))
    }
    var owners = phrases.filter { tree[$0].deprel == .nmodPoss }
    owners += tree.children(of: noun, .amod, .compound).filter {
      owners.isEmpty && arguments.references[$0] != nil
        && doers.isDisjoint(with: arguments.arguments(at: $0).map(\.actor))
    }
    if let own = arguments.references[noun], own.form != .unnamed { owners.append(noun) }
    var others = phrases.filter { !owners.contains($0) }.map { tree.oblique(at: $0) }
    others += holders(of: noun).map { Clause.Oblique(token: $0, prepositions: ["of"]) }
    guard !owners.isEmpty else { return others }
    // Of "Norway's release of B", B is no owner, and Norway acts.
    let isDoer = others.contains { $0.prepositions.contains("of") }
    return others.map {
      Clause.Oblique(token: $0.token, prepositions: $0.prepositions.filter { $0 != "of" })
    } + owners.map { Clause.Oblique(token: $0, prepositions: isDoer ? ["of", "by"] : ["of"]) }
  }

  /// "Accounts held by A", "a tanker belonging to A" are A's.
  private func holders(of noun: Int) -> [Int] {
    tree.children(of: noun, .acl).filter {
      ["hold", "own", "control", "operate", "run", "belong"].contains(tree.lemma($0))
    }.flatMap { tree.children(of: $0, .obl) }.filter {
      !Set(tree.prepositions(of: $0)).isDisjoint(with: ["by", "to"])
    }
  }

  /// Phrases of direction further down: "dozens of letters to B", "a suit in a court against B",
  /// "sanctions imposed on B".
  func deeper(_ nouns: [Int]) -> [Clause.Oblique] {
    nouns.map { whole(of: $0) }.filter { tree[$0].upos != .propn }.flatMap { noun in
      tree.children(of: noun, .nmod)
        + clauses.participles(on: noun).flatMap { tree.children(of: $0, .obl) }
    }.map { tree.oblique(at: $0) }
      .filter { !Set($0.prepositions).isDisjoint(with: ["to", "from", "with", "against", "on"]) }
  }

  /// "Spoke by video link with B", "on the phone with B".
  func isMedium(_ noun: Int) -> Bool { Self.media.contains(tree.lemma(noun)) }

  private static let media: Set<String> = [
    "link", "phone", "telephone", "video", "videoconference", "conference", "line", "hotline",
    "call", "radio", "zoom", "skype",
  ]

  func words(beside clause: Clause) -> Set<String> {
    // "Handed over three men" is no handing of more than three.
    let next = tree.lemma(min(clause.head + 1, tree.document.tokens.count - 1))
    return Set(
      clause.particles + (next == "over" ? [next] : [])
        + tree.children(of: clause.head, .advmod, .compound, .xcomp, .obj, .case).map {
          tree.lemma($0)
        })
  }

  /// The words of the predicate: auxiliaries, negation, verb and particles.
  func words(of clause: Clause) -> [Int] {
    [clause.head]
      + tree.children(of: clause.head).filter { child in
        tree.relation(child) == .aux || tree[child].deprel == .compoundPrt
          || tree.relation(child) == .advmod && ["not", "never", "n't"].contains(tree.lemma(child))
      }
  }
}

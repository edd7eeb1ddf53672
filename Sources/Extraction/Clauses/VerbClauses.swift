import Linguistics
import Ontology

/// What stands beside a verb besides noun phrases: clauses, and words that make it no act.
extension VerbReader {
  /// Takes the objects from the clause that a pattern asks for; false when there are none.
  func fill(
    _ act: inout Act, from wanted: VerbPattern.Clause, in clause: Clause, _ memory: ActMemory
  ) -> Bool {
    let heads = tree.children(of: clause.head, .ccomp, .xcomp)
    let isThreat = act.relation.event == .threaten
    switch wanted {
    case .act:
      let acts = heads.filter { tree[$0].upos == .verb }.compactMap { self.act(at: $0, memory) }
      act.objects = acts.filter { $0.relation.event?.isHostile == isThreat }.flatMap(\.objects)
    case .claim(let modals):
      let claims = heads.filter {
        !isQuestion($0) && (modals.isEmpty || !modality(of: $0).isDisjoint(with: modals))
      }
      act.objects = arguments.arguments(
        at: claims.flatMap { clauses.clause(at: $0).agents }, lifting: true)
    case .predicate:
      let isSaid = heads.contains { tree[$0].upos != .verb }
      act.objects = isSaid ? arguments.arguments(at: clause.patients) : []
    }
    return !act.objects.isEmpty
  }

  /// "Asked if B would leave", "asked why B left": no claim.
  private func isQuestion(_ head: Int) -> Bool {
    tree.has(head, child: ["if", "whether", "why", "how", "when", "where", "what", "who"])
  }

  /// The modals of a clause, "have" and "need" among them.
  private func modality(of head: Int) -> Set<String> {
    let modals = tree.children(of: head, .aux).map { tree.lemma($0) }.filter { $0 != "have" }
    return Set(tree.children(of: head, .xcomp).isEmpty ? modals : modals + [tree.lemma(head)])
  }

  /// Whether something goes to or comes from the object: aid to people in A goes to A.
  private func isTransfer(_ pattern: VerbPattern) -> Bool {
    [.aid, .concede, .retreat, .mobilize].contains(pattern.relation.event)
  }

<<<<<<< HEAD
  /// "Tried in Norway", "charged under Norwegian law": without an agent, the state on whose soil or
  /// by whose law it is done does it.
  private func territory(_ clause: Clause) -> [Argument] {
    let places = clause.obliques.filter { arguments.isPlace($0) }.map(\.token)
    let words = tree.subtree(of: clause.head).filter { laws.contains(tree.lemma($0)) }
    let states = (arguments.arguments(at: places) + words.flatMap { arguments.owners(of: $0) })
      .filter { arguments.cast[$0.actor].actor.kind == .country }
    return Array(states.prefix(1))
  }

  private let laws: Set<String> = [
    "law", "code", "legislation", "constitution", "court", "statute", "penal", "act",
  ]

  /// "Praised the release of B" does not praise B, to whom it is done.
  private func isDone(_ noun: Int) -> Bool {
    !tree.children(of: noun).contains { tree[$0].deprel == .nmodPoss }
      && tables.relations.nounPatterns(for: tree.lemma(noun)).contains {
        !$0.relation.symmetric && $0.objectPrepositions.contains("of")
      }
  }

=======
>>>>>>> lead
  /// Praise or blame of what somebody does is praise or blame of him; what is done to his own is
  /// done to him.
  private let liftingEvents: Set<EventType> = [
    .support, .accuse, .reject, .threaten, .assault, .coerce, .sanction, .protest,
  ]

  private func put(_ found: [Argument], _ slot: Slot, _ act: inout Act) {
    switch slot {
    case .subject: act.subjects += found
    case .object: act.objects += found
    case .topic: break
    }
  }

<<<<<<< HEAD
  /// A letter, a post or a statement acts for its author, an army for its state.
  private func senders(_ agents: [Int]) -> [Argument] {
    agents.filter { documents.contains(tree.lemma($0)) && arguments.references[$0] == nil }
      .flatMap { arguments.owners(of: $0) }
  }

  private let documents: Set<String> = [
    "letter", "statement", "post", "message", "report", "speech", "remark", "comment", "note",
    "tweet", "article", "communique", "readout", "force", "forces", "policy", "visit", "troop",
    "troops", "soldier", "army", "navy", "warship", "jet", "missile", "drone", "strike",
    "airstrike", "raid", "attack", "rocket", "artillery", "bomb", "fire", "plane", "warplane",
    "aid", "criticism", "plan", "decision", "ruling", "action", "operation", "offensive",
  ]

  /// The troops of "some of its troops".
  private func whole(of part: Int) -> Int {
    guard ArgumentReader.partitives.contains(tree.lemma(part)) else { return part }
    return tree.children(of: part, .nmod).first { tree.prepositions(of: $0).contains("of") } ?? part
  }

  private func fits(_ place: Clause.Oblique, _ oblique: VerbPattern.Oblique) -> Bool {
    !Set(place.prepositions).isDisjoint(with: oblique.prepositions)
      && (oblique.nouns.isEmpty || fits(place.token, oblique.nouns))
  }

  private func fits(_ index: Int, _ nouns: [String]) -> Bool {
    let index = whole(of: index)
    let lemma = tree.lemma(index)
    let compounds = tree.children(of: index, .compound, .amod).map { tree.lemma($0) + " " + lemma }
    return nouns.contains { $0 == lemma || compounds.contains($0) }
  }

  /// The prepositional phrases inside a noun phrase: "talks with B" under "held".
  ///
  /// Whoever acts ("its" in "ended its siege of B") is no owner.
  private func inner(_ noun: Int, of doers: Set<Int> = []) -> [Clause.Oblique] {
    let noun = whole(of: noun)
    let phrases = tree.children(of: noun, .nmod).filter {
      tree[$0].deprel != .nmodPoss
        || doers.isDisjoint(with: arguments.arguments(at: $0).map(\.actor))
    }
    var owners = phrases.filter { tree[$0].deprel == .nmodPoss }
    owners += tree.children(of: noun, .amod, .compound).filter {
      owners.isEmpty && arguments.references[$0] != nil
    }
    if arguments.references[noun] != nil { owners.append(noun) }
    return phrases.filter { !owners.contains($0) }.map { token in
      // Of "Norway's release of B", B is no owner.
      let prepositions = tree.prepositions(of: token).filter { owners.isEmpty || $0 != "of" }
      return Clause.Oblique(token: token, prepositions: prepositions)
    } + owners.map { Clause.Oblique(token: $0, prepositions: ["of"]) }
  }

  /// Phrases of direction further down: "dozens of letters to B", "a suit in a court against B",
  /// "sanctions imposed on B".
  private func deeper(_ nouns: [Int]) -> [Clause.Oblique] {
    nouns.filter { tree[$0].upos != .propn }.flatMap { noun in
      let participles = tree.children(of: noun, .acl).filter { tree[$0].deprel == .acl }
      return tree.children(of: noun, .nmod) + participles.flatMap { tree.children(of: $0, .obl) }
    }.map { Clause.Oblique(token: $0, prepositions: tree.prepositions(of: $0)) }
      .filter { !Set($0.prepositions).isDisjoint(with: ["to", "from", "with", "against", "on"]) }
  }

  private func words(beside clause: Clause) -> Set<String> {
    Set(
      clause.particles
        + tree.children(of: clause.head, .advmod, .compound, .xcomp, .obj, .case).map {
          tree.lemma($0)
        })
  }

  /// The words of the predicate: auxiliaries, negation, verb and particles.
  private func words(of clause: Clause) -> [Int] {
    [clause.head]
      + tree.children(of: clause.head).filter { child in
        tree.relation(child) == .aux || tree[child].deprel == .compoundPrt
          || tree.relation(child) == .advmod && ["not", "never", "n't"].contains(tree.lemma(child))
      }
=======

  /// Whether a clause has the words of a pattern that says they are no act: "beat A in the final".
  func isIdiom(_ clause: Clause, of pattern: VerbPattern) -> Bool {
    let isSaid = !tree.children(of: clause.head, .xcomp).allSatisfy { tree[$0].upos == .verb }
    let places = clause.obliques + clause.patients.flatMap { inner($0) }
    return Set(pattern.particles).isSubset(of: words(beside: clause))
      && (pattern.clause != .predicate || isSaid)
      && (pattern.nouns.isEmpty || clause.patients.contains { fits($0, pattern.nouns) })
      && (pattern.direct == nil || !clause.patients.isEmpty)
      && pattern.obliques.allSatisfy { oblique in
        places.contains { fits($0, oblique) }
      }
  }
}

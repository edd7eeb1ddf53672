import Knowledge
import Linguistics
import Ontology

/// Finds the acts that verbs tell, by the patterns of the lexicon.
struct VerbReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  let nouns: NounReader

  /// The act of the verb at a token, by the most specific pattern that fits; nil for none.
  ///
  /// What the words leave out may stand in `memory`.
  func act(at head: Int, _ memory: ActMemory) -> Act? {
    let clause = clauses.clause(at: head)
    for pattern in tables.relations.verbPatterns(for: clause.lemma) {
      guard pattern.relation.event != nil else {
        if isIdiom(clause, of: pattern) { return nil }
        continue
      }
      if let act = act(of: pattern, in: clause, memory) { return act }
    }
    return nil
  }

  /// Whether a clause has the words of a pattern that says they are no act: "beat A in the final".
  private func isIdiom(_ clause: Clause, of pattern: VerbPattern) -> Bool {
    let isSaid = !tree.children(of: clause.head, .xcomp).allSatisfy { tree[$0].upos == .verb }
    let places = clause.obliques + clause.patients.flatMap { inner($0) }
    return Set(pattern.particles).isSubset(of: words(beside: clause))
      && (pattern.clause != .predicate || isSaid)
      && (pattern.nouns.isEmpty || clause.patients.contains { fits($0, pattern.nouns) })
      && (pattern.direct == nil || !clause.patients.isEmpty)
      && pattern.obliques.allSatisfy { oblique in
        places.contains { place in
          !Set(place.prepositions).isDisjoint(with: oblique.prepositions)
            && (oblique.nouns.isEmpty || fits(place.token, oblique.nouns))
        }
      }
  }

  private func act(of pattern: VerbPattern, in clause: Clause, _ memory: ActMemory) -> Act? {
    guard Set(pattern.particles).isSubset(of: words(beside: clause)),
      !pattern.particles.isEmpty
        || clause.particles.allSatisfy({ $0 == "together" || $0 == "back" })
        || pattern.obliques.contains(where: {
          !Set($0.prepositions).isDisjoint(with: clause.particles)
        })
    else { return nil }
    var act = Act(
      relation: pattern.relation, predicate: clause.head, words: words(of: clause), subjects: [],
      objects: [], rule: "verb:\(pattern.origin)")
    var places = clause.obliques
    if !pattern.nouns.isEmpty {
      guard let noun = clause.patients.first(where: { fits($0, pattern.nouns) }) else { return nil }
      act.words.append(noun)
      act.topic = noun
      places += inner(noun) + deeper(clause.obliques.map(\.token))
      if clause.agents.isEmpty { act.subjects = arguments.owners(of: noun) }
    }
    // "Ratified the treaty with B": the side may hang on the topic.
    if pattern.direct == .topic {
      places += clause.patients.flatMap { inner($0) } + deeper(clause.obliques.map(\.token))
    }
    guard fill(&act, pattern, clause, places, memory) else { return nil }
    if act.subjects.isEmpty, clause.isPassive { putUntold(clause, &act, memory) }
    // "Was agreed by A and B and was signed": the sides are the same.
    if act.relation.symmetric, act.subjects.isEmpty, clause.isPassive,
      tree.relation(clause.head) == .conj, let first = tree.head(of: clause.head)
    {
      act.subjects = arguments.arguments(at: clauses.clause(at: first).agents)
    }
    if act.objects.isEmpty, act.relation.event == .request, let topic = act.topic {
      act.objects = addressees(of: topic, memory).filter { side in
        !act.subjects.contains { $0.actor == side.actor }
      }
    }
    return act.pairs.isEmpty ? nil : act
  }

  /// "Fought crime together", "work side by side": whatever two do jointly is cooperation.
  func joint(at head: Int) -> Act? {
    let clause = clauses.clause(at: head)
    let words = tree.children(of: head, .advmod).filter { jointly.contains(tree.lemma($0)) }
      + clause.obliques.map(\.token).filter { tree.lemma($0) == "side" && tree.has($0, child: ["side"]) }
    guard !words.isEmpty, 
      let relation = tables.relations.relations.first(where: { $0.label == "worked with" })
    else { return nil }
    let act = Act(
      relation: relation, predicate: head, words: self.words(of: clause) + words,
      subjects: arguments.arguments(at: clause.agents), objects: [], rule: "joint")
    return act.pairs.isEmpty ? nil : act
  }

  private let jointly: Set<String> = ["together", "jointly"]

  /// The agent that a passive leaves out, where the text tells it otherwise.
  private func putUntold(_ clause: Clause, _ act: inout Act, _ memory: ActMemory) {
    switch act.relation.event {
    case .coerce: act.subjects = territory(clause)
    case .request:
      let speaker = memory.speaker(in: tree.sentence(of: clause.head))
      act.subjects = [speaker].compactMap { $0 }
    default: break
    }
  }

  /// "Called for an agreement between A and B" calls on A and B.
  private func addressees(of topic: Int, _ memory: ActMemory) -> [Argument] {
    guard let act = nouns.act(at: topic, memory) else { return [] }
    return act.relation.symmetric ? act.subjects + act.objects : act.subjects
  }

  /// Puts the arguments of a clause into the slots of a pattern; false when a required one is empty.
  private func fill(
    _ act: inout Act, _ pattern: VerbPattern, _ clause: Clause, _ places: [Clause.Oblique],
    _ memory: ActMemory
  ) -> Bool {
    let lifting = liftingEvents.contains(pattern.relation.event ?? .consult)
    put(
      arguments.arguments(at: clause.agents, lifting: false) + senders(clause.agents),
      pattern.subject, &act)
    if let wanted = pattern.clause { return fill(&act, from: wanted, in: clause, memory) }
    if let direct = pattern.direct {
      let tokens = pattern.nouns.isEmpty ? clause.patients : clause.indirect
      var found = arguments.arguments(at: tokens, lifting: lifting && direct == .object)
      if found.isEmpty, tokens.isEmpty, direct == .object { found = judged(in: clause, act) }
      put(found, direct, &act)
      if direct != .topic, found.isEmpty { return tokens.isEmpty && reciprocalFits(pattern, act) }
      if direct == .topic { act.topic = tokens.first }
      if direct == .topic, clause.patients.isEmpty { return false }
    } else if pattern.nouns.isEmpty,
      pattern.obliques.allSatisfy({ $0.slot != .object && $0.slot != .subject }),
      !pattern.relation.symmetric, pattern.relation.event != .request
    {
      return false
    }
    var places = places
    for oblique in pattern.obliques {
      let fitting = places.filter { place in
        !Set(place.prepositions).isDisjoint(with: oblique.prepositions)
          && (oblique.nouns.isEmpty || fits(place.token, oblique.nouns))
      }
      if fitting.isEmpty, oblique.slot == .topic, oblique.nouns.isEmpty { continue }
      guard let first = fitting.first else {
        if let inherited = inherited(by: clause, pattern, memory) {
          act.objects += inherited
          continue
        }
        // "They fought crime" is no fight with each other.
        let isOpen = pattern.direct != nil || !pattern.nouns.isEmpty || clause.patients.isEmpty
        return isOpen && oblique.prepositions.contains("with") && reciprocalFits(pattern, act)
      }
      if !oblique.nouns.isEmpty { places += inner(first.token) }
      if oblique.slot == .topic {
        act.topic = act.topic ?? first.token
        continue
      }
      let found = arguments.arguments(at: fitting.map(\.token), lifting: lifting)
      if found.isEmpty { return reciprocalFits(pattern, act) }
      put(found, oblique.slot, &act)
    }
    return true
  }

  /// "Regretted that A had left", "is pleased that A and B agreed": A and B are judged.
  private func judged(in clause: Clause, _ act: Act) -> [Argument] {
    guard [.support, .accuse].contains(act.relation.event), !clause.isPassive,
      let content = tree.children(of: clause.head, .ccomp).first
    else { return [] }
    return arguments.arguments(at: clauses.subjects(of: content))
  }

  /// "Deepened ties with A, sending aid": the aid goes to A.
  private func inherited(
    by clause: Clause, _ pattern: VerbPattern, _ memory: ActMemory
  ) -> [Argument]? {
    guard tree.relation(clause.head) == .advcl || tree.relation(clause.head) == .conj,
      !pattern.nouns.isEmpty, [.aid, .support, .cooperate].contains(pattern.relation.event),
      tree.children(of: clause.head, .nsubj, .mark, .aux).isEmpty,
      let main = tree.head(of: clause.head), tree[main].upos == .verb,
      tree[clause.head].form.hasSuffix("ing"), let act = act(at: main, memory)
    else { return nil }
    return act.objects.isEmpty ? nil : act.objects
  }

  /// Takes the objects from the clause that a pattern asks for; false when there are none.
  private func fill(
    _ act: inout Act, from wanted: VerbPattern.Clause, in clause: Clause, _ memory: ActMemory
  ) -> Bool {
    let heads = tree.children(of: clause.head, .ccomp, .xcomp)
    let isThreat = act.relation.event == .threaten
    switch wanted {
    case .act:
      let acts = heads.filter { tree[$0].upos == .verb }.compactMap { self.act(at: $0, memory) }
      act.objects = acts.filter { $0.relation.event?.isHostile == isThreat }.flatMap(\.objects)
    case .claim(let modals):
      let claims = heads.filter { modals.isEmpty || !modality(of: $0).isDisjoint(with: modals) }
      act.objects = arguments.arguments(
        at: claims.flatMap { clauses.clause(at: $0).agents }, lifting: true)
    case .predicate:
      let isSaid = heads.contains { tree[$0].upos != .verb }
      act.objects = isSaid ? arguments.arguments(at: clause.patients) : []
    }
    return !act.objects.isEmpty
  }

  /// The modals of a clause, "have" and "need" among them.
  private func modality(of head: Int) -> Set<String> {
    let modals = tree.children(of: head, .aux).map { tree.lemma($0) }.filter { $0 != "have" }
    return Set(tree.children(of: head, .xcomp).isEmpty ? modals : modals + [tree.lemma(head)])
  }

  /// "They met", "A and B signed": a symmetric act needs no object when two share the subject.
  private func reciprocalFits(_ pattern: VerbPattern, _ act: Act) -> Bool {
    pattern.relation.symmetric && act.subjects.count > 1 && act.objects.isEmpty
  }

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

  /// Praise or blame of what somebody does is praise or blame of him; what is done to his own is
  /// done to him.
  private let liftingEvents: Set<EventType> = [
    .support, .accuse, .reject, .threaten, .assault, .coerce, .sanction, .aid, .concede, .retreat,
    .protest,
  ]

  private func put(_ found: [Argument], _ slot: Slot, _ act: inout Act) {
    switch slot {
    case .subject: act.subjects += found
    case .object: act.objects += found
    case .topic: break
    }
  }

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

  private func fits(_ index: Int, _ nouns: [String]) -> Bool {
    let index = whole(of: index)
    let lemma = tree.lemma(index)
    let compounds = tree.children(of: index, .compound, .amod).map { tree.lemma($0) + " " + lemma }
    return nouns.contains { $0 == lemma || compounds.contains($0) }
  }

  /// The prepositional phrases inside a noun phrase: "talks with B" under "held".
  private func inner(_ noun: Int) -> [Clause.Oblique] {
    let noun = whole(of: noun)
    let phrases = tree.children(of: noun, .nmod)
    var owners = phrases.filter { tree[$0].deprel == .nmodPoss }
    owners += tree.children(of: noun, .amod, .compound).filter {
      owners.isEmpty && arguments.references[$0] != nil
    }
    if arguments.references[noun] != nil { owners.append(noun) }
    return phrases.filter { !owners.contains($0) }.map { token in
      // Of "Norway's release of B", B is no owner.
      let prepositions = tree.prepositions(of: token).filter { owners.isEmpty || $0 != "of" }
      return Clause.Oblique(token: token, prepositions: prepositions)
    } + owners.map { Clause.Oblique(token: $0, prepositions: ["of"]) } + deeper([noun] + phrases)
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
  }
}

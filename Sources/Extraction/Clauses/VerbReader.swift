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
    let isSaid =
      (clause.isPassive || !tree.children(of: clause.head, .obj).isEmpty)
      && !tree.children(of: clause.head, .xcomp).allSatisfy { tree[$0].upos == .verb }
    let places = clause.obliques + clause.patients.flatMap { inner($0) }
    return Set(pattern.particles).isSubset(of: words(beside: clause))
      && (pattern.clause != .predicate || isSaid)
      && (pattern.nouns.isEmpty || clause.patients.contains { fits($0, pattern.nouns) })
      && (pattern.direct == nil || !clause.patients.isEmpty)
      && pattern.obliques.allSatisfy { oblique in
        places.contains { fits($0, oblique) }
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
      let doers = arguments.withHomes(arguments.arguments(at: clause.agents).map(\.actor))
      places += inner(noun, of: doers)
      if clause.agents.isEmpty { act.subjects = arguments.owners(of: noun) }
    }
    // "Ratified the treaty with B": the side may hang on the topic.
    if pattern.direct == .topic {
      places += clause.patients.flatMap { inner($0) }
    }
    guard fill(&act, pattern, clause, places, memory) else { return nil }
    putUntold(clause, &act, memory)
    return act.pairs.isEmpty ? nil : act
  }

  /// Puts the arguments of a clause into the slots of a pattern; false when a required one is empty.
  private func fill(
    _ act: inout Act, _ pattern: VerbPattern, _ clause: Clause, _ places: [Clause.Oblique],
    _ memory: ActMemory
  ) -> Bool {
    let lifting =
      liftingEvents.contains(pattern.relation.event ?? .consult) && pattern.lemma != "represent"
    put(
      arguments.arguments(at: clause.agents, lifting: false) + senders(clause.agents),
      pattern.subject, &act)
    if let wanted = pattern.clause { return fill(&act, from: wanted, in: clause, memory) }
    if let direct = pattern.direct {
      let tokens = pattern.nouns.isEmpty ? clause.patients : clause.indirect
      var found = arguments.arguments(
        at: tokens, lifting: lifting && direct == .object && !tokens.contains(where: nouns.isDone))
      if found.isEmpty, tokens.isEmpty, direct == .object { found = judged(in: clause, act) }
      if found.isEmpty, lifting, direct == .object { found = authors(of: tokens, memory) }
      if found.isEmpty, pattern.relation.event == .assault {
        found = ground(beside: tokens, clause)
      }
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
      var fitting = places.filter { fits($0, oblique) }
      if fitting.isEmpty, pattern.direct == .topic || !pattern.nouns.isEmpty {
        let nouns = clause.patients + places.map(\.token).filter { $0 > clause.head }
        fitting = deeper(nouns).filter { fits($0, oblique) }
      }
      if fitting.isEmpty, oblique.slot == .topic, oblique.nouns.isEmpty { continue }
      guard let first = fitting.first else {
        if let inherited = inherited(by: clause, pattern, memory) {
          act.objects += inherited
          continue
        }
        if let sides = sides(of: pattern, among: places), act.subjects.isEmpty {
          act.subjects = sides
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
      let tokens = fitting.map(\.token)
      let lifting = lifting && !tokens.contains(where: nouns.isDone) || isTransfer(pattern)
      var found = arguments.arguments(at: tokens, lifting: lifting)
      if found.isEmpty, lifting { found = authors(of: tokens, memory) }
      if found.isEmpty { return reciprocalFits(pattern, act) }
      put(found, oblique.slot, &act)
    }
    return true
  }

  /// Whether something goes to or comes from the object: aid to people in A goes to A.
  private func isTransfer(_ pattern: VerbPattern) -> Bool {
    [.aid, .concede, .retreat, .mobilize].contains(pattern.relation.event)
  }

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

  /// "They met", "A and B signed": a symmetric act needs no object when two share the subject.
  private func reciprocalFits(_ pattern: VerbPattern, _ act: Act) -> Bool {
    pattern.relation.symmetric && act.subjects.count > 1 && act.objects.isEmpty
  }
}

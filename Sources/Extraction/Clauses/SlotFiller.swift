import Knowledge
import Linguistics
import Ontology

/// Puts the arguments of one clause into the slots of one pattern.
struct SlotFiller {
  let reader: VerbReader
  let pattern: VerbPattern
  let clause: Clause
  let memory: ActMemory
  var act: Act
  /// The prepositional phrases that the pattern may ask for.
  var places: [Clause.Oblique]

  /// Fills every slot; false when a required one stays empty.
  mutating func fill() -> Bool {
    let agents = reader.arguments.arguments(at: clause.agents) + reader.senders(clause.agents)
    put(agents, pattern.subject)
    if let wanted = pattern.clause {
      return reader.fill(&act, from: wanted, in: clause, memory)
    }
    if let direct = pattern.direct {
      if let verdict = fillDirect(direct) { return verdict }
    } else if !mayLackObject {
      return false
    }
    for oblique in pattern.obliques {
      if let verdict = fill(oblique) { return verdict }
    }
    return true
  }

  /// Whether the other side may stand elsewhere than in a slot: in a fixed noun ("hold talks"), in the
  /// topic of a request, in the subject of a symmetric act.
  private var mayLackObject: Bool {
    !pattern.nouns.isEmpty || pattern.relation.symmetric || pattern.relation.event == .request
      || pattern.obliques.contains { $0.slot == .object || $0.slot == .subject }
  }

  /// Fills the direct object; nil when the next slots decide.
  private mutating func fillDirect(_ slot: Slot) -> Bool? {
    let tokens = pattern.nouns.isEmpty ? clause.patients : clause.indirect
    if slot == .topic {
      act.topic = tokens.first
      return clause.patients.isEmpty ? false : nil
    }
    let found = object(at: tokens)
    put(found, slot)
    return found.isEmpty ? tokens.isEmpty && isReciprocal : nil
  }

  private func object(at tokens: [Int]) -> [Argument] {
    let lifts = isLifted && !tokens.contains(where: reader.nouns.isDone)
    let found = reader.arguments.arguments(at: tokens, lifting: lifts)
    guard found.isEmpty else { return found }
    if tokens.isEmpty { return reader.judged(in: clause, act) }
    if isLifted {
      return reader.authors(of: tokens, memory) + ground(beside: tokens)
        + reader.tellers(of: tokens, to: act.subjects, memory)
    }
    return []
  }

  private func ground(beside tokens: [Int]) -> [Argument] {
    pattern.relation.event == .assault ? reader.ground(beside: tokens, clause) : []
  }

  /// Fills a prepositional slot; nil when the next slots decide.
  private mutating func fill(_ oblique: VerbPattern.Oblique) -> Bool? {
    let fitting = phrases(for: oblique)
    guard let first = fitting.first else { return fillMissing(oblique) }
    if !oblique.nouns.isEmpty { places += reader.inner(first.token) }
    guard oblique.slot != .topic else {
      act.topic = act.topic ?? first.token
      return nil
    }
    let tokens = fitting.map(\.token)
    let lifts = isLifted && !tokens.contains(where: reader.nouns.isDone) || isTransfer
    var found = reader.arguments.arguments(at: tokens, lifting: lifts)
    if found.isEmpty, lifts { found = reader.authors(of: tokens, memory) }
    put(found, oblique.slot)
    return found.isEmpty ? isReciprocal && isEachOther(tokens) : nil
  }

  /// "Met with students" is no meeting of two who share the subject; "talked to each other" is, and
  /// "signed, with a smile" may be.
  private func isEachOther(_ tokens: [Int]) -> Bool {
    let tree = reader.tree
    let own = tokens.filter { token in
      let start = tree.subtree(of: token).first ?? token
      return tree.head(of: token) == clause.head
        && ![max(0, start - 1), start].contains { tree[$0].form == "," }
    }
    return own.isEmpty
      || own.contains {
        tree[$0].upos == .pron || ["other", "each", "one"].contains(tree.lemma($0))
      }
  }

  private func phrases(for oblique: VerbPattern.Oblique) -> [Clause.Oblique] {
    var fitting = places.filter { reader.fits($0, oblique) && !isOfDone($0) }
    if fitting.isEmpty, oblique.prepositions.contains("with") {
      let media = places.map(\.token).filter(reader.isMedium)
      let others = reader.deeper(media).filter { reader.fits($0, oblique) }
      if !others.isEmpty { return others }
    }
    // "Stripped Ann Lee of her passport", where the parser hangs the passport on the name.
    if fitting.isEmpty, !oblique.nouns.isEmpty, pattern.direct == .object {
      fitting = clause.patients.flatMap { reader.inner($0) }.filter { reader.fits($0, oblique) }
    }
    guard fitting.isEmpty, pattern.direct == .topic || !pattern.nouns.isEmpty else {
      return fitting
    }
    let nouns = clause.patients + places.map(\.token).filter { $0 > clause.head }
    return reader.deeper(nouns).filter { reader.fits($0, oblique) }
  }

  /// "Demanded the release of A": A is to be released, and not asked.
  private func isOfDone(_ place: Clause.Oblique) -> Bool {
    guard place.prepositions == ["of"], pattern.relation.event == .request,
      let topic = reader.tree.head(of: place.token), clause.patients.contains(topic)
    else { return false }
    return reader.nouns.isDone(topic)
  }

  /// What a slot without its phrase takes from elsewhere; nil when the next slots decide.
  private mutating func fillMissing(_ oblique: VerbPattern.Oblique) -> Bool? {
    if oblique.slot == .topic, oblique.nouns.isEmpty {
      // Without its "for" nobody "calls for" anything.
      return reader.leads(in: clause, oblique) ? nil : false
    }
    if let inherited = reader.inherited(by: clause, pattern, memory) {
      act.objects += inherited
      return nil
    }
    if act.subjects.isEmpty, let sides = reader.sides(of: pattern, among: places) {
      act.subjects = sides
      return nil
    }
    // "They fought crime" is no fight with each other.
    let isOpen = pattern.direct != nil || !pattern.nouns.isEmpty || clause.patients.isEmpty
    return isOpen && oblique.prepositions.contains("with") && isReciprocal
  }

  private mutating func put(_ found: [Argument], _ slot: Slot) {
    switch slot {
    case .subject: act.subjects += found
    case .object: act.objects += found
    case .topic: break
    }
  }

  /// "They met", "A and B signed": a symmetric act needs no object when two share the subject; but
  /// two who "spoke of courage" may have done so apart, and who "called for calm" rang nobody.
  private var isReciprocal: Bool {
    pattern.relation.symmetric && act.subjects.count > 1 && act.objects.isEmpty
      && !(clause.lemma == "call" && clause.obliques.contains { $0.prepositions.contains("for") })
      && !clause.obliques.contains { $0.prepositions == ["of"] && $0.token > clause.head }
  }

  /// Whether praise or blame of what somebody does is praise or blame of him.
  ///
  /// What is done to his own is done to him, but who represents his hopes does not represent him.
  private var isLifted: Bool {
    Self.lifted.contains(pattern.relation.event ?? .consult)
      && !["represent", "confirm"].contains(pattern.lemma)
  }

  private static let lifted: Set<EventType> = [
    .support, .accuse, .reject, .threaten, .assault, .coerce, .sanction, .protest,
  ]

  /// Whether something goes to or comes from the object: aid to people in A goes to A.
  private var isTransfer: Bool {
    [.aid, .concede, .retreat, .mobilize].contains(pattern.relation.event)
  }
}

import Knowledge
import Linguistics
import Ontology

/// Finds the acts that nouns tell: "talks between A and B", "A's visit to C", "a letter from A".
///
/// Their arguments stand inside the noun phrase, in participles that hang on it, and around the
/// verb that governs it ("held talks with B", "letters went out from A to B").
struct NounReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader

  /// The act of the event noun at a token, nil for none; what the words leave out may stand in
  /// `memory`.
  func act(at head: Int, _ memory: ActMemory) -> Act? {
    let isNominal = tree[head].upos == .noun || tree[head].upos == .adj
    guard isNominal || !tree.children(of: head, .cop).isEmpty else { return nil }
    guard !isMereTopic(head) else { return nil }
    var known: Act?
    for pattern in tables.relations.nounPatterns(for: tree.lemma(head)) where fits(pattern, head) {
      guard pattern.relation.event != nil else { return nil }
      let act = act(of: pattern, at: head, memory)
      if !act.pairs.isEmpty { return act }
      known = known ?? completed(act, by: memory)
    }
    return known
  }

  /// Ties are an act only where the sentence says what became of them: "relations improved", "were
  /// strengthened", "are cordial"; not "relations dominated the talks" or "a call on ties".
  private func isMereTopic(_ head: Int) -> Bool {
    // "There is talk of a meeting": nobody talks with anybody.
    if tree[head].form.lowercased() == "talk" {
      return tree.children(of: head, .nmod).contains { tree.prepositions(of: $0).contains("of") }
    }
    guard ["relation", "tie", "relationship"].contains(tree.lemma(head)) else { return false }
    guard tree.relation(head) == .nsubj, let verb = tree.head(of: head) else { return true }
    return !tree.children(of: verb, .obj).isEmpty
  }

  private func fits(_ pattern: NounPattern, _ head: Int) -> Bool {
    guard pattern.inner == nil || innerNoun(of: pattern, head) != nil else { return false }
    guard !pattern.modifiers.isEmpty else { return true }
    let before = tree.children(of: head, .compound, .amod, .nmod).map { tree.lemma($0) }
    return pattern.modifiers.allSatisfy { before.contains($0) }
  }

  /// The fixed noun that must hang on the head: "relations" in "a cooling in relations".
  private func innerNoun(of pattern: NounPattern, _ head: Int) -> Int? {
    guard let inner = pattern.inner else { return nil }
    return tree.children(of: head, .nmod).first {
      inner.nouns.contains(tree.lemma($0))
        && !Set(tree.prepositions(of: $0)).isDisjoint(with: inner.prepositions)
    }
  }

  private func act(of pattern: NounPattern, at head: Int, _ memory: ActMemory) -> Act {
    var act = Act(
      relation: pattern.relation, predicate: head, words: [head], subjects: [], objects: [],
      rule: "noun:\(pattern.origin)")
    for noun in [head, innerNoun(of: pattern, head)].compactMap({ $0 }) {
      for place in phrases(of: noun) { put(place, pattern, &act) }
      putModifiers(of: noun, pattern, &act)
    }
    putGovernor(of: head, pattern, &act)
    if act.subjects.isEmpty, act.objects.isEmpty { putCause(of: head, &act, memory) }
    if act.subjects.isEmpty, !act.objects.isEmpty, let topic = topic(for: act) {
      act.subjects = [topic]
    }
    return act
  }

  /// The prepositional phrases of the noun and of the participles on it ("held between A and B").
  private func phrases(of head: Int) -> [Clause.Oblique] {
    var tokens = tree.children(of: head, .nmod)
    for participle in clauses.participles(on: head) where tree.lemma(participle) != "range" {
      tokens += tree.children(of: participle, .obl)
    }
    tokens += misplaced(after: head)
    // A phrase may hang on a noun beside it: "the signing of a treaty by A", "a call on Monday to B".
    for other in tokens where tree[other].upos != .propn {
      tokens += tree.children(of: other, .nmod).filter {
        !Set(tree.prepositions(of: $0)).isDisjoint(with: ["between", "by", "with", "from", "to"])
      }
    }
    let phrases = tokens.filter { tree[$0].deprel != .nmodPoss }
      .map { Clause.Oblique(token: $0, prepositions: tree.prepositions(of: $0)) }
    return phrases + phrases.flatMap { clauses.phrases(onName: $0.token) }
  }

  /// "Related to an 'alliance' between A and B": what stands right after the noun is of the noun,
  /// even where the parser hangs it on the verb.
  private func misplaced(after head: Int) -> [Int] {
    guard let above = tree.head(of: head), tree.relation(head) != .nsubj else { return [] }
    let next = (head + 1..<min(head + 4, tree.document.tokens.count)).first {
      tree[$0].upos != .punct
    }
    return tree.children(of: above, .obl, .nmod).filter { phrase in
      phrase > head && tree.children(of: phrase, .case).first == next
        && tree.prepositions(of: phrase).contains("between")
    }
  }

  /// "Praised the release of B" does not praise B, to whom it is done.
  func isDone(_ noun: Int) -> Bool {
    !isOwned(noun)
      && tables.relations.nounPatterns(for: tree.lemma(noun)).contains {
        !$0.relation.symmetric && $0.objectPrepositions.contains("of")
      }
  }

  /// Whether a noun is called by who does it; "his release" is called by the one released.
  private func isOwned(_ noun: Int) -> Bool {
    tree.children(of: noun).contains { owner in
      tree[owner].deprel == .nmodPoss
        && arguments.references[owner]?.actors.contains {
          arguments.cast[$0].actor.kind == .person
        } != true
    }
  }

  private func put(_ place: Clause.Oblique, _ pattern: NounPattern, _ act: inout Act) {
    let prepositions = Set(place.prepositions)
    let isNamed =
      pattern.subject == .object && !prepositions.isDisjoint(with: pattern.subjectPrepositions)
    guard isNamed || !arguments.isPlace(place) else { return }
    // "A's support of B": beside a possessive "of" is whom it is done to.
    let isOf = prepositions == ["of"] && !pattern.relation.symmetric && isOwned(act.predicate)
    if isOf || !prepositions.isDisjoint(with: pattern.objectPrepositions) {
      let isJudged = [.support, .accuse, .reject, .assault].contains(pattern.relation.event)
      let found = arguments.arguments(
        at: place.token, lifting: isJudged && !isDone(place.token))
      if pattern.relation.symmetric, found.count > 1, act.subjects.isEmpty,
        !prepositions.isDisjoint(with: ["between", "among", "of", "amongst"])
      {
        act.subjects += found
      } else {
        act.objects += found
      }
    } else if !prepositions.isDisjoint(with: pattern.subjectPrepositions) {
      act.subjects += arguments.arguments(at: place.token)
    } else if !prepositions.isDisjoint(with: ["on", "about", "over", "for", "regarding"]),
      act.topic == nil
    {
      act.topic = place.token
    }
  }

  /// Possessives, nationalities and compounds: "Norway's visit", "the Norwegian visit", "A-B talks".
  private func putModifiers(of head: Int, _ pattern: NounPattern, _ act: inout Act) {
    for child in tree.children(of: head, .nmod, .amod, .compound) {
      guard tree.relation(child) != .nmod || tree[child].deprel == .nmodPoss || child < head else {
        continue
      }
      var found = arguments.arguments(at: child)
      if let partner = partner(of: child) { found = arguments.arguments(at: partner) + found }
      guard !found.isEmpty else { continue }
      if isSuffered(child, pattern, act) {
        act.objects += found
        continue
      }
      act.subjects += found.filter { new in !act.subjects.contains { $0.actor == new.actor } }
    }
  }

  /// "His arrest", "Ann Lee's release": it is done to the person that it is called by.
  private func isSuffered(_ owner: Int, _ pattern: NounPattern, _ act: Act) -> Bool {
    guard [.concede, .coerce].contains(pattern.relation.event), act.objects.isEmpty,
      pattern.objectPrepositions.contains("of"), let actors = arguments.references[owner]?.actors
    else { return false }
    return actors.allSatisfy { arguments.cast[$0].actor.kind == .person }
  }

  /// The first half of "Norway-Sweden talks".
  private func partner(of token: Int) -> Int? {
    guard token >= 2, tree[token - 1].form == "-" || tree[token - 1].form == "–",
      arguments.references[token - 2] != nil, tree.head(of: token - 2) == token
    else { return nil }
    return token - 2
  }

  /// What the verb above adds: its subject under a light verb, its phrases where the noun is subject.
  private func putGovernor(of head: Int, _ pattern: NounPattern, _ act: inout Act) {
    if !tree.children(of: head, .cop).isEmpty, act.subjects.isEmpty || pattern.subject == .object {
      let found = arguments.arguments(at: clauses.subjects(of: head))
      if pattern.subject == .object {
        act.objects = act.objects + found
      } else {
        act.subjects = found
      }
      for place in clauses.clause(at: head).obliques where act.objects.isEmpty {
        put(place, pattern, &act)
      }
    }
    let first = firstConjunct(of: head)
    guard let verb = tree.head(of: first), tree[verb].upos == .verb else { return }
    let clause = clauses.clause(at: verb)
    switch tree.relation(first) {
    case .nsubj:
      // "The attack was launched by A"; "was condemned by A" is no attack of A's.
      if clause.isPassive, act.subjects.isEmpty, lightVerbs.contains(clause.lemma) {
        act.subjects += arguments.arguments(at: clause.agents)
      }
      let sides = clause.obliques.filter {
        !Set($0.prepositions).isDisjoint(with: ["with", "between"])
      }
      let isTold = clause.isPassive || occurrences.contains(clause.lemma)
      for place in isTold ? clause.obliques + inside(clause.patients) : sides {
        put(place, pattern, &act)
      }
    case .obj:
      guard lightVerbs.contains(clause.lemma) else { return }
      if act.subjects.isEmpty
        || act.relation.symmetric && act.objects.isEmpty && act.subjects.count < 2
      {
        act.subjects += arguments.arguments(at: clause.agents)
      }
      if act.objects.isEmpty { for place in clause.obliques { put(place, pattern, &act) } }
    case .obl:
      // "Visited A at the request of B": B asked whoever visited.
      if act.relation.event == .request, act.objects.isEmpty, !act.subjects.isEmpty,
        tree.prepositions(of: head).contains(where: { ["at", "upon", "under"].contains($0) })
      {
        act.objects = arguments.arguments(at: clause.agents)
        return
      }
      if act.subjects.isEmpty, !act.objects.isEmpty {
        act.subjects = judged(for: head, clause, act)
      }
      // "Keeps up the pressure in calls to A": whoever acts also calls.
      guard act.subjects.isEmpty, !act.objects.isEmpty,
        tree.prepositions(of: head).contains(where: {
          ["in", "during", "with", "by", "through", "on"].contains($0)
            || act.relation.symmetric && ["after", "following", "without", "for"].contains($0)
        })
      else { return }
      act.subjects = arguments.arguments(at: clause.agents)
    default: break
    }
  }

  /// "Thanked A for the release of B": A released B.
  private func judged(for noun: Int, _ clause: Clause, _ act: Act) -> [Argument] {
    let isReason = tree.prepositions(of: noun).contains { ["for", "on", "over"].contains($0) }
    let isJudging = tables.relations.verbPatterns(for: clause.lemma).contains {
      [.support, .accuse, .sanction].contains($0.relation.event) && $0.direct == .object
    }
    guard isReason, isJudging, !clause.isPassive else { return [] }
    return arguments.arguments(at: clause.patients).filter { side in
      !act.objects.contains { $0.actor == side.actor }
    }
  }

  /// "Voiced its rejection and condemnation of A": what governs the first noun governs all.
  private func firstConjunct(of head: Int) -> Int {
    var first = head
    while tree.relation(first) == .conj, let other = tree.head(of: first), tree[other].upos == .noun
    {
      first = other
    }
    return first
  }

  /// The phrases inside a verb's objects: "took place between A and B".
  private func inside(_ patients: [Int]) -> [Clause.Oblique] {
    patients.filter { arguments.references[$0] == nil && tree.relation($0) == .obj }
      .flatMap { tree.children(of: $0, .nmod) }
      .map { Clause.Oblique(token: $0, prepositions: tree.prepositions(of: $0)) }
  }

  /// "Cooperation with Norway was stepped up": the side left out is the country the text is about.
  private func topic(for act: Act) -> Argument? {
    guard act.relation.symmetric,
      act.relation.event == .cooperate || act.relation.event == .support,
      tree.relation(act.predicate) == .nsubj, let topic = arguments.cast.topic,
      !act.objects.contains(where: { $0.actor == topic })
    else { return nil }
    let last = (max(0, act.predicate - 2000)..<act.predicate).last {
      arguments.references[$0]?.actors == [topic]
    }
    let isPartner = act.objects.allSatisfy {
      tree.prepositions(of: $0.token).contains { ["with", "to"].contains($0) }
    }
    guard isPartner else { return nil }
    return last.map {
      Argument(actor: topic, token: $0, tokens: arguments.references[$0]?.tokens ?? [$0])
    }
  }

  private let occurrences: Set<String> = [
    "take", "happen", "occur", "begin", "start", "go", "come", "follow", "continue", "resume",
    "end", "fail", "break", "open", "arrive", "be", "exist", "last",
  ]
  private let lightVerbs: Set<String> = [
    "hold", "have", "make", "pay", "place", "give", "send", "take", "conduct", "sign", "reach",
    "conclude", "launch", "begin", "start", "open", "resume", "continue", "keep", "carry", "join",
    "attend", "host", "receive", "issue", "deliver", "offer", "express", "voice", "extend",
    "suspend", "end", "finish", "write", "stage", "mount", "complete", "finalise",
    "finalize", "lead", "schedule", "plan", "announce", "propose", "enter", "establish", "build",
    "strengthen", "develop", "maintain", "deepen", "expand", "break", "do", "order", "approve",
    "authorise", "authorize", "commence", "initiate", "undertake", "perform", "wage", "renew",
    "repeat", "reiterate", "impose", "declare", "provide", "unleash", "intensify", "perpetrate",
    "commit", "lodge", "file", "level", "grant", "postpone", "delay", "defer", "reschedule",
  ]
}

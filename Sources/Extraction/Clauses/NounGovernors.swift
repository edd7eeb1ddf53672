import Knowledge
import Linguistics
import Ontology

/// What the verb above an event noun adds to its act.
extension NounReader {
  /// What the verb above adds: its subject under a light verb, its phrases where the noun is subject.
  func putGovernor(of head: Int, _ pattern: NounPattern, _ act: inout Act) {
    putCopula(of: head, pattern, &act)
    let first = counted(firstConjunct(of: head))
    if act.subjects.isEmpty, let verb = verbBefore(what: first) {
      act.subjects = arguments.arguments(at: clauses.clause(at: verb).agents)
    }
    guard let verb = tree.head(of: first), tree[verb].upos == .verb else { return }
    let clause = clauses.clause(at: verb)
    switch tree.relation(first) {
    case .nsubj: putPredicate(clause, pattern, &act)
    case .obj where Self.lightVerbs.contains(clause.lemma): putLightVerb(clause, pattern, &act)
    case .obl: putMainClause(clause, over: head, &act)
    default: break
    }
  }

  /// The verb of "left after what was a meeting with A".
  private func verbBefore(what noun: Int) -> Int? {
    guard let above = tree.head(of: noun) else { return nil }
    if tree.relation(noun) == .advcl, tree[above].upos == .verb {
      let what = tree.children(of: noun, .nsubj).first { tree.lemma($0) == "what" }
      return what.map { tree.lemma(max(0, $0 - 1)) } == "after" ? above : nil
    }
    guard tree.lemma(above) == "what", tree.relation(above) == .obl,
      tree.prepositions(of: above) == ["after"]
    else { return nil }
    return tree.head(of: above)
  }

  /// "A was at war with B".
  private func putCopula(of head: Int, _ pattern: NounPattern, _ act: inout Act) {
    guard !tree.children(of: head, .cop).isEmpty,
      act.subjects.isEmpty || pattern.subject == .object
    else { return }
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

  /// "The attack was launched by A"; "was condemned by A" is no attack of A's.
  private func putPredicate(_ clause: Clause, _ pattern: NounPattern, _ act: inout Act) {
    if clause.isPassive, act.subjects.isEmpty, Self.lightVerbs.contains(clause.lemma) {
      act.subjects += arguments.arguments(at: clause.agents)
    }
    putTrip(clause, pattern, &act)
    let sides = clause.obliques.filter {
      !Set($0.prepositions).isDisjoint(with: ["with", "between"])
    }
    let isTold = clause.isPassive || Self.occurrences.contains(clause.lemma)
    for place in isTold ? clause.obliques + inside(clause.patients) : sides {
      put(place, pattern, &act)
    }
  }

  /// "A tour took A to B": A went.
  private func putTrip(_ clause: Clause, _ pattern: NounPattern, _ act: inout Act) {
    guard ["take", "bring", "lead"].contains(clause.lemma), !clause.isPassive,
      pattern.objectPrepositions.contains("to"), pattern.relation.event == .consult,
      !pattern.relation.symmetric, act.subjects.isEmpty, act.objects.isEmpty
    else { return }
    act.subjects = arguments.arguments(at: clause.patients)
    for place in clause.obliques where place.prepositions == ["to"] { put(place, pattern, &act) }
  }

  /// "A held talks with B": whoever holds them talks.
  private func putLightVerb(_ clause: Clause, _ pattern: NounPattern, _ act: inout Act) {
    if act.subjects.isEmpty
      || act.relation.symmetric && act.objects.isEmpty && act.subjects.count < 2
    {
      act.subjects += arguments.arguments(at: clause.agents)
    }
    if act.objects.isEmpty { for place in clause.obliques { put(place, pattern, &act) } }
  }

  /// "Keeps up the pressure in calls to A": whoever acts also calls.
  private func putMainClause(_ clause: Clause, over head: Int, _ act: inout Act) {
    let prepositions = tree.prepositions(of: head)
    // "Visited A at the request of B": B asked whoever visited.
    if act.relation.event == .request, act.objects.isEmpty, !act.subjects.isEmpty,
      prepositions.contains(where: { ["at", "upon", "under"].contains($0) })
    {
      act.objects = arguments.arguments(at: clause.agents)
      return
    }
    guard act.subjects.isEmpty, !act.objects.isEmpty, !isOfAttendance(head) else { return }
    act.subjects = judged(for: head, clause, act)
    guard act.subjects.isEmpty,
      prepositions.contains(where: {
        ["in", "during", "with", "by", "through", "on"].contains($0)
          || act.relation.symmetric && ["after", "following", "without", "for"].contains($0)
      })
    else { return }
    act.subjects = arguments.arguments(at: clause.agents)
  }

  /// "Opposed A's participation in the summit", where the parser hangs the summit on the verb.
  private func isOfAttendance(_ head: Int) -> Bool {
    guard let preposition = tree.children(of: head, .case).first, preposition > 0 else {
      return false
    }
    return ["participation", "attendance", "presence", "role", "seat"]
      .contains(tree.lemma(preposition - 1))
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

  /// "A holds joint exercises in B", "… with joint exercises held in B": nobody but the host joins A.
  func putHost(of head: Int, _ pattern: NounPattern, _ act: inout Act) {
    guard pattern.relation.event == .cooperate, act.objects.isEmpty, act.subjects.count < 2,
      ["exercise", "drill", "manoeuvre", "maneuver"].contains(tree.lemma(head)),
      tree.has(head, child: ["joint"]), let verb = tree.head(of: head), tree[verb].upos == .verb
    else { return }
    let isBeside = tree.relation(head) == .obl && tree.prepositions(of: head) == ["with"]
    guard isBeside || tree.relation(head) == .obj else { return }
    if act.subjects.isEmpty {
      act.subjects = arguments.arguments(at: clauses.clause(at: verb).agents)
    }
    let beside = isBeside ? [] : tree.children(of: verb, .obl)
    let inside =
      tree.children(of: head, .nmod)
      + clauses.participles(on: head).flatMap { tree.children(of: $0, .obl) }
    let places = (beside + inside).filter { tree.prepositions(of: $0) == ["in"] }
    act.objects = arguments.arguments(at: places).filter {
      arguments.cast[$0.actor].actor.kind == .country
    }
    if act.subjects.count > 1 { act.objects = [] }
  }

  /// "Voiced its rejection and condemnation of A": what governs the first noun governs all.
  func firstConjunct(of head: Int) -> Int {
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
      .map { tree.oblique(at: $0) }
  }

  private static let occurrences: Set<String> = [
    "take", "happen", "occur", "begin", "start", "go", "come", "follow", "continue", "resume",
    "end", "fail", "break", "open", "arrive", "be", "exist", "last",
  ]
  private static let lightVerbs: Set<String> = [
    "hold", "have", "make", "pay", "place", "give", "send", "take", "conduct", "sign", "reach",
    "conclude", "launch", "begin", "start", "open", "resume", "continue", "keep", "carry", "join",
    "attend", "host", "receive", "issue", "deliver", "offer", "express", "voice", "extend",
    "suspend", "end", "finish", "write", "stage", "mount", "complete", "finalise",
    "finalize", "lead", "schedule", "plan", "announce", "propose", "enter", "establish", "build",
    "strengthen", "develop", "maintain", "deepen", "expand", "break", "do", "order", "approve",
    "authorise", "authorize", "commence", "initiate", "undertake", "perform", "wage", "renew",
    "repeat", "reiterate", "impose", "declare", "provide", "unleash", "intensify", "perpetrate",
    "commit", "lodge", "file", "level", "grant", "postpone", "delay", "defer", "reschedule",
    "consider", "mull", "weigh", "contemplate", "prepare", "plot",
  ]
}

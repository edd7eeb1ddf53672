import Knowledge
import Linguistics
import Ontology

/// Event nouns as subjects, objects and phrases: the verb says whether they came about.
extension StatusReader {
  /// "Called for talks", "did not hold talks".
  func embedObject(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    guard tree[head].upos == .verb || tree[head].upos == .aux else { return }
    let reading =
      isPerformed(current, by: head) || tree.lemma(head) == "conclude"
      ? .implied : words.nounReading(of: head, through: tree.prepositions(of: current))
    embed(reading, of: head, &walk)
    embedOuter(of: head, over: current, reading, &walk)
    if reading == nil { embedRefusal(of: head, &walk) }
  }

  /// "Announced a ban", "voiced its support": who says it, does it.
  private func isPerformed(_ noun: Int, by verb: Int) -> Bool {
    guard Self.performatives.contains(tree.lemma(verb)),
      let event = tables.relations.nounPatterns(for: tree.lemma(noun)).first?.relation.event,
      [.support, .accuse, .reject, .sanction, .coerce, .concede, .request, .threaten]
        .contains(event)
    else { return false }
    // "Announced a ban by B" is no act of one's own.
    return tree.children(of: noun, .nmod, .compound, .amod).allSatisfy { owner in
      tree[owner].upos == .pron
        || !tree.prepositions(of: owner).contains { ["by", "between", "from"].contains($0) }
          && arguments.references[owner].map { _ in !tree.prepositions(of: owner).isEmpty } ?? true
    }
  }

  private static let performatives: Set<String> = [
    "announce", "voice", "express", "declare", "convey", "reiterate", "reaffirm", "proclaim",
    "pronounce", "affirm", "state", "repeat", "issue",
  ]

  /// "Would not hold talks": the noun is refused with the verb.
  private func embedRefusal(of head: Int, _ walk: inout StatusWalk) {
    guard walk.factuality.status == .denied, walk.factuality.refusal == nil else { return }
    walk.factuality.refusal = local.factuality(of: head).refusal
  }

  func embedSubject(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    embedPredicate(of: current, head, &walk)
    let isPassive = clauses.isPassive(head)
    if isPassive { embed(words.nounReading(of: head), of: head, &walk) }
    let likelihood = likelihood(of: head, for: current)
    if let likelihood { walk.embed(likelihood, by: head) }
    if isThrough(head) { walk.embed(.denied, by: head) }
    guard isPassive || Self.happenings.contains(tree.lemma(head)) || likelihood != nil
    else {
      walk.narrow(to: .reports)
      return
    }
    if tree.lemma(head) == "fail" || isAttempt(current) && isFailing(head) {
      walk.embed(.denied, by: head)
    }
    let outer = local.factuality(of: head)
    // "The visit has not been confirmed" does not deny it.
    if outer.status == .denied, isPassive, words.isSpeech(head), let cue = outer.cue?.token {
      walk.embed(.uncertain, by: cue)
    } else {
      walk.embed(outer)
    }
  }

  /// "The deal fell through".
  private func isThrough(_ verb: Int) -> Bool {
    tree.lemma(verb) == "fall"
      && ["through", "apart"].contains(
        tree.lemma(min(verb + 1, tree.document.tokens.count - 1)))
  }

  /// "Talks are likely", "an attack is possible", "a deal is near".
  private func likelihood(of head: Int, for noun: Int) -> ComplementReading? {
    if ["close", "near"].contains(tree.lemma(head)), !tree.children(of: head, .cop).isEmpty,
      Self.bargains.contains(tree.lemma(noun))
    {
      return .planned
    }
    guard tree[head].upos == .adj || tree[head].upos == .verb,
      [
        "likely", "unlikely", "possible", "impossible", "due", "planned", "scheduled", "expected",
        "uncertain", "doubtful", "imminent", "probable", "unthinkable", "unimaginable",
        "forthcoming",
        "conceivable", "set", "slated", "unconfirmed", "hypothetical", "pending",
      ].contains(tree.lemma(head)), !tree.children(of: head, .cop).isEmpty
    else { return nil }
    return tables.factuality.adjective(tree.lemma(head))
  }

  private func isAttempt(_ noun: Int) -> Bool {
    ["mediation", "attempt", "effort", "bid", "push", "drive", "initiative"]
      .contains(tree.lemma(noun))
  }

  private func isFailing(_ verb: Int) -> Bool {
    ["stall", "founder", "collapse", "falter", "flounder"].contains(tree.lemma(verb))
  }

  private static let attendance: Set<String> = [
    "invite", "attend", "join", "participate", "come", "exclude", "bar", "absent", "withdraw",
  ]

  private static let bargains: Set<String> = [
    "deal", "agreement", "accord", "treaty", "pact", "settlement", "ceasefire", "cease-fire",
    "truce", "compromise", "peace",
  ]

  private static let happenings: Set<String> = [
    "take", "happen", "occur", "begin", "start", "resume", "fail", "be", "follow", "go", "exist",
    "continue", "proceed", "materialise", "materialize", "come", "open", "end", "conclude",
    "last",
    "arrive", "improve", "depend",
  ]

  func embedPhrase(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    let prepositions = Set(tree.prepositions(of: current) + adverbBefore(current))
    let isBounded = embedCircumstance(current, under: head, prepositions, &walk)
    if isBounded { return }
    // "Was not invited to the talks": they were held.
    if Self.attendance.contains(tree.lemma(head)), tree.has(current, child: ["the", "their"]) {
      walk.narrow(to: .reports)
      return
    }
    if tree[head].upos == .noun {
      embedInside(head, current, prepositions, &walk)
    } else if let noun = nounBefore(current, under: head) {
      // "Spoke of its commitment to the release of A", however the phrases are attached.
      embed(words.reading(of: noun), of: noun, &walk)
    } else {
      embedOblique(current, under: head, prepositions, &walk)
    }
  }

  /// Phrases of time and exception; whether one was found.
  private func embedCircumstance(
    _ current: Int, under head: Int, _ prepositions: Set<String>, _ walk: inout StatusWalk
  ) -> Bool {
    let cue = tree.children(of: current, .case).first ?? current
    if isStandingConflict(current) {
      walk.narrow(to: .nothing)
    } else if !prepositions.isDisjoint(with: [
      "after", "during", "since", "following", "amid", "throughout",
    ]) {
      walk.embed(local.isToCome(head) ? .planned : .factive, by: cue)
      walk.narrow(to: local.isToCome(head) ? .plans : .reports)
    } else if !prepositions.isDisjoint(with: ["without", "instead of", "rather than", "short of"]) {
      if walk.factuality.status != .denied { walk.embed(.denied, by: cue) }
      walk.narrow(to: .reports)
    } else if !prepositions.isDisjoint(with: ["ahead of", "before", "pending", "barring"]) {
      walk.embed(.planned, by: cue)
      walk.narrow(to: .reports)
    } else {
      return false
    }
    return true
  }

  /// "A call for talks", "support for an agreement".
  private func embedInside(
    _ noun: Int, _ current: Int, _ prepositions: Set<String>, _ walk: inout StatusWalk
  ) {
    if let reading = tables.factuality.noun(tree.lemma(noun)) {
      let links: Set = ["of", "for", "to", "on", "at", "about", "towards", "toward", "over"]
      if !prepositions.isDisjoint(with: links) { embed(reading, of: noun, &walk) }
    } else if !prepositions.isDisjoint(with: ["for", "towards", "toward"]) {
      walk.embed(.planned, by: current)
    }
  }

  private func embedOblique(
    _ current: Int, under head: Int, _ prepositions: Set<String>, _ walk: inout StatusWalk
  ) {
    let reading = words.nounReading(of: head, through: prepositions.sorted())
    let isGoverned = reading != words.nounReading(of: head)
    if !prepositions.isDisjoint(with: ["for", "towards", "toward"]) {
      embed(reading ?? .planned, of: reading == nil ? current : head, &walk)
    } else if isGoverned {
      embed(reading, of: head, &walk)
    }
    guard prepositions.isDisjoint(with: Self.reasons) else {
      walk.narrow(to: .reports)
      return
    }
    // "Arrive at an agreement", "engage in talks": the verb says whether the noun came about.
    embedOuter(of: head, over: current, reading, &walk)
  }

  /// What has its own existence beside the verb: "protested over the attack".
  private static let reasons: Set<String> = [
    "despite", "in spite of", "because of", "due to", "over", "about", "regarding", "concerning",
    "against", "from", "given", "like", "unlike", "in response to", "as a result of", "under",
  ]

  /// The noun with a reading that a phrase of its verb rather belongs to: the one right before the
  /// preposition, or the object that stands between.
  private func nounBefore(_ phrase: Int, under head: Int) -> Int? {
    guard let preposition = tree.children(of: phrase, .case).first,
      ["to", "for", "of", "on"].contains(tree.lemma(preposition))
    else { return nil }
    let objects = tree.children(of: head, .obj).filter { head < $0 && $0 < preposition }
    return ([preposition - 1] + objects).first {
      $0 > head && tree[$0].upos == .noun && tables.factuality.noun(tree.lemma($0)) != nil
    }
  }

  /// The first half of "ahead of" and "instead of", where the parser takes it for an adverb.
  private func adverbBefore(_ phrase: Int) -> [String] {
    guard let preposition = tree.children(of: phrase, .case).first, preposition > 0,
      tree.relation(preposition - 1) == .advmod
    else { return [] }
    return [tree.lemma(preposition - 1) + " " + tree.lemma(preposition)]
  }

  /// "A way out of the war", "its conflict with A": wherever it stands, the conflict is there.
  private func isStandingConflict(_ noun: Int) -> Bool {
    guard ["war", "conflict", "dispute", "standoff"].contains(tree.lemma(noun)) else {
      return false
    }
    return tree.children(of: noun, .det, .nmod).contains {
      tree.lemma($0) == "the" || tree[$0].deprel == .nmodPoss
    }
  }
}

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
    return known ?? chill(at: head)
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
    if ["break", "collapse", "crumble", "unravel"].contains(tree.lemma(verb)) { return true }
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
    putCritics(of: head, &act, memory)
    putHost(of: head, pattern, &act)
    if act.subjects.isEmpty, !act.objects.isEmpty, let topic = topic(for: act) {
      act.subjects = [topic]
    }
    return act
  }

  /// The prepositional phrases of the noun and of the participles on it ("held between A and B").
  private func phrases(of head: Int) -> [Clause.Oblique] {
    var tokens = tree.children(of: head, .nmod)
    for participle in clauses.participles(on: head)
    where !Self.besides.contains(tree.lemma(participle)) {
      tokens += tree.children(of: participle, .obl)
    }
    tokens += misplaced(after: head)
    // A phrase may hang on a noun beside it: "the signing of a treaty by A", "a call on Monday to B".
    for other in tokens where tree[other].upos != .propn {
      tokens += tree.children(of: other, .nmod).filter {
        !Set(tree.prepositions(of: $0)).isDisjoint(with: ["between", "by", "with", "from", "to"])
      }
    }
    let phrases = tokens.filter { tree[$0].deprel != .nmodPoss }.map { tree.oblique(at: $0) }
    return phrases + phrases.flatMap { clauses.phrases(onName: $0.token) }
  }

  /// Participles whose phrases are no part of the act: "a visit followed by talks with A".
  private static let besides: Set<String> = ["range", "accompany", "follow", "precede"]

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

  func put(_ place: Clause.Oblique, _ pattern: NounPattern, _ act: inout Act) {
    let prepositions = Set(place.prepositions)
    let isNamed =
      pattern.subject == .object && !prepositions.isDisjoint(with: pattern.subjectPrepositions)
    guard isNamed || !arguments.isPlace(place) else { return }
    // "A's support of B": beside a possessive "of" is whom it is done to.
    let isOf = prepositions == ["of"] && !pattern.relation.symmetric && isOwned(act.predicate)
    if isOf || !prepositions.isDisjoint(with: pattern.objectPrepositions) {
      let isJudged = [.support, .accuse, .reject, .assault].contains(pattern.relation.event)
      let found = arguments.arguments(
        at: place.token,
        lifting: isJudged && !isDone(place.token)
          && !isToPlace(place.token, answeredBy: act.predicate))
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
      if isCriticised(by: head), tree.relation(child) == .amod { continue }
      if isSuffered(child, pattern, act) || isCriticised(by: head) {
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
}

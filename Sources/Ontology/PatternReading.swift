internal import Knowledge

/// What the patterns of one entry of the relation table share.
struct PatternContext {
  var relation: Relation
  var complement: ComplementReading?
  /// The user's table, nil for the shipped one.
  var file: String?

  /// Words without an event type are no act, so they need no sides.
  var needsSides: Bool { relation.event != nil }
}

extension PatternSyntax {
  /// The pattern as one of a verb, once for each verb it names.
  func verbs(in context: PatternContext, line: Int) throws(PatternProblem) -> [VerbPattern] {
    var rest = pieces[...]
    var pattern = VerbPattern(
      relation: context.relation, lemma: "", particles: [], nouns: [], subject: .subject,
      direct: nil, obliques: [], clause: nil, complement: context.complement, text: text,
      origin: PatternOrigin(file: context.file, line: line))
    if case .slot(let slot) = rest.first {
      pattern.subject = slot
      rest.removeFirst()
    }
    guard case .words(let verbs) = rest.popFirst() else {
      throw PatternProblem("the pattern has no verb")
    }
    pattern.particles = takeParticles(from: &rest)
    try takeDirectObject(from: &rest, into: &pattern)
    while let next = rest.first {
      if next.opensClause {
        pattern.clause = try takeClause(from: &rest)
      } else {
        pattern.obliques.append(try takeOblique(from: &rest))
      }
    }
    if !pieces.contains(where: \.isSlot), pattern.nouns.isEmpty, pattern.obliques.isEmpty,
      pattern.clause == nil
    {
      pattern.direct = .object
    }
    if context.needsSides { try checkSides(of: pattern) }
    return verbs.map { pattern.with(verb: $0) }
  }

  private func takeParticles(from rest: inout ArraySlice<Piece>) -> [String] {
    var found: [String] = []
    while case .words(let words) = rest.first, words.allSatisfy(particles.contains) {
      found += words
      rest.removeFirst()
    }
    return found
  }

  private func takeDirectObject(
    from rest: inout ArraySlice<Piece>, into pattern: inout VerbPattern
  ) throws(PatternProblem) {
    switch rest.first {
    case .slot(let slot):
      pattern.direct = slot
      rest.removeFirst()
    case .words(let words)
    where !words.allSatisfy(prepositions.contains) && words != [claimMarker]:
      pattern.nouns = words
      rest.removeFirst()
      if case .slot = rest.first { throw unknownPreposition(words) }
    default: break
    }
  }

  private func takeOblique(
    from rest: inout ArraySlice<Piece>
  ) throws(PatternProblem) -> VerbPattern.Oblique {
    guard case .words(let words) = rest.popFirst() else {
      throw PatternProblem("two slots stand side by side")
    }
    guard words.allSatisfy(prepositions.contains) else { throw unknownPreposition(words) }
    switch rest.popFirst() {
    case .slot(let slot): return VerbPattern.Oblique(prepositions: words, slot: slot)
    case .words(let nouns):
      return VerbPattern.Oblique(prepositions: words, slot: .topic, nouns: nouns)
    case .act, .predicate: throw PatternProblem("<A> and <P> stand at the end, without preposition")
    case nil: throw PatternProblem("nothing stands after '\(words.joined(separator: "|"))'")
    }
  }

  /// A clause ends its pattern.
  private func takeClause(
    from rest: inout ArraySlice<Piece>
  ) throws(PatternProblem) -> VerbPattern.Clause {
    let first = rest.popFirst()
    var modals: [String] = []
    if case .words = first {
      guard rest.popFirst() == .slot(.object) else {
        throw PatternProblem("after 'that' must stand <O>, the subject of the clause")
      }
      if case .words(let words) = rest.popFirst() { modals = words }
    }
    guard rest.isEmpty else { throw PatternProblem("nothing may stand after the clause") }
    return first == .act ? .act : first == .predicate ? .predicate : .claim(modals: modals)
  }

  private func unknownPreposition(_ words: [String]) -> PatternProblem {
    let word = words.first { !prepositions.contains($0) } ?? ""
    let advice = nearest(to: word, among: prepositions.sorted()).map { "; did you mean '\($0)'?" }
    return PatternProblem("'\(word)' is no preposition" + (advice ?? ""))
  }

  /// Every statement has two sides; those of a symmetric act may both be its plural subject, and
  /// what is asked for may name whom it is asked of ("called for talks between A and B").
  private func checkSides(of pattern: VerbPattern) throws(PatternProblem) {
    let slots =
      [pattern.subject] + [pattern.direct].compactMap(\.self) + pattern.obliques.map(\.slot)
    guard slots.contains(.subject) else { throw PatternProblem("the pattern has no <S>") }
    guard
      slots.contains(.object) || pattern.clause != nil || pattern.relation.symmetric
        || pattern.relation.event == .request && slots.contains(.topic)
    else {
      throw PatternProblem("the pattern has no <O>")
    }
  }
}

extension PatternSyntax {
  /// The pattern as one of a noun, once for each noun and modifier it names.
  func nouns(in context: PatternContext, line: Int) throws(PatternProblem) -> [NounPattern] {
    var rest = pieces[...]
    var pattern = NounPattern(
      relation: context.relation, lemma: "", modifiers: [], inner: nil, subject: .subject,
      objectPrepositions: [], subjectPrepositions: [], topicPrepositions: [],
      complement: context.complement, text: text,
      origin: PatternOrigin(file: context.file, line: line))
    if case .slot(let slot) = rest.first {
      pattern.subject = slot
      rest.removeFirst()
    }
    var words = takeWords(from: &rest)
    guard let heads = words.popLast() else { throw PatternProblem("the pattern has no noun") }
    var places: [Slot: [String]] = [:]
    while !rest.isEmpty {
      let oblique = try takeOblique(from: &rest)
      if oblique.nouns.isEmpty {
        places[oblique.slot] = oblique.prepositions
      } else {
        pattern.inner = oblique
      }
    }
    try pattern.setPlaces(places, needsObject: context.needsSides)
    return combinations(of: words).flatMap { modifiers in
      heads.map { pattern.with(noun: $0, modifiers: modifiers) }
    }
  }

  private func takeWords(from rest: inout ArraySlice<Piece>) -> [[String]] {
    var words: [[String]] = []
    while case .words(let alternatives) = rest.first,
      !alternatives.allSatisfy(prepositions.contains)
    {
      words.append(alternatives)
      rest.removeFirst()
    }
    return words
  }
}

extension NounPattern {
  /// Puts each side where the pattern has it, else where English does.
  fileprivate mutating func setPlaces(
    _ places: [Slot: [String]], needsObject: Bool
  ) throws(PatternProblem) {
    guard !needsObject || relation.symmetric || places[.object] != nil || subject == .object else {
      throw PatternProblem("the pattern has no <O>")
    }
    topicPrepositions = places[.topic] ?? []
    objectPrepositions = places[.object] ?? []
    func free(_ words: [String]) -> [String] {
      words.filter { !objectPrepositions.contains($0) && !topicPrepositions.contains($0) }
    }
    if relation.symmetric { objectPrepositions += free(["with", "between", "of", "among", "and"]) }
    subjectPrepositions = places[.subject] ?? free(["by", "from", "of"])
  }

  fileprivate func with(noun: String, modifiers: [String]) -> NounPattern {
    var pattern = self
    pattern.lemma = noun
    pattern.modifiers = modifiers
    return pattern
  }
}

extension PatternSyntax.Piece {
  fileprivate var isSlot: Bool { if case .slot = self { true } else { false } }
  fileprivate var opensClause: Bool {
    self == .act || self == .predicate || self == .words([claimMarker])
  }
}

extension VerbPattern {
  /// `hand over`, written `hand_over`, is the verb `hand` with a particle.
  fileprivate func with(verb: String) -> VerbPattern {
    let words = verb.split(separator: " ").map(String.init)
    var pattern = self
    pattern.lemma = words[0]
    pattern.particles = words.dropFirst() + particles
    return pattern
  }
}

/// Leads in a clause whose subject fills a slot: `demand that <O>`.
private let claimMarker = "that"

/// Every way to take one word of each list, in order.
private func combinations(of lists: [[String]]) -> [[String]] {
  lists.reduce([[]]) { found, words in found.flatMap { start in words.map { start + [$0] } } }
}

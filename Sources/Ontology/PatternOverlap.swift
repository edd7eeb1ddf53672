internal import Knowledge

/// A pattern that can tell whether another one reads the same words.
protocol OverlapChecked {
  var relation: Relation { get }
  var origin: PatternOrigin { get }
  /// The words that both patterns read, in the notation of the table; nil when there are none.
  /// Both have the same lemma.
  func overlap(with other: Self) -> String?
}

extension VerbPattern: OverlapChecked {
  func overlap(with other: VerbPattern) -> String? {
    guard subject == other.subject, direct == other.direct, particles == other.particles,
      clause == other.clause, clause != .act || isThreat == other.isThreat,
      obliques.count == other.obliques.count,
      let noun = shared(nouns, other.nouns)
    else { return nil }
    var words = subject == .subject ? [lemma] : ["<\(subject.rawValue)>", lemma]
    words += particles + noun
    if let direct { words.append("<\(direct.rawValue)>") }
    for (oblique, another) in zip(obliques, other.obliques) {
      guard let spelling = oblique.overlap(with: another) else { return nil }
      words.append(spelling)
    }
    return words.joined(separator: " ")
  }
}

extension VerbPattern {
  /// `vow <A>` is a threat or a promise, as the act is hostile or friendly.
  fileprivate var isThreat: Bool { relation.event == .threaten }
}

extension VerbPattern.Oblique {
  fileprivate func overlap(with other: VerbPattern.Oblique) -> String? {
    guard slot == other.slot,
      let preposition = prepositions.first(where: other.prepositions.contains),
      let noun = shared(nouns, other.nouns)
    else { return nil }
    let joined = String(preposition.map { $0 == " " ? "_" : $0 })
    return "\(joined) \(noun.first ?? "<\(slot.rawValue)>")"
  }
}

extension NounPattern: OverlapChecked {
  /// Two acts may share a noun where prepositions tell them apart: `war with`, `war on`.
  func overlap(with other: NounPattern) -> String? {
    guard subject == other.subject, modifiers == other.modifiers,
      (inner == nil) == (other.inner == nil)
    else { return nil }
    var words = modifiers + [lemma]
    if let inner, let another = other.inner {
      guard let spelling = inner.overlap(with: another) else { return nil }
      words.append(spelling)
    }
    if subject == .subject {
      let places = objectPrepositions.first(where: other.objectPrepositions.contains)
      guard let preposition = places, topicPrepositions == other.topicPrepositions else {
        return nil
      }
      words.append("\(preposition) <O>")
    }
    return words.joined(separator: " ")
  }
}

/// The first word of both lists, none when both are empty; nil when they have nothing in common.
private func shared(_ first: [String], _ second: [String]) -> [String]? {
  guard !first.isEmpty || !second.isEmpty else { return [] }
  return first.first(where: second.contains).map { [$0] }
}

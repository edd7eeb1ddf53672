import Linguistics

extension Document {
  /// The document with verbs put beside the verb of their own tense: of "proposed that A resume talks
  /// and invited B", "invited" goes with "proposed"; of "condemned the attack, in which two died, and
  /// called on A", "called" with "condemned".
  func withTensesTogether() -> Document {
    var document = self
    for index in tokens.indices where tokens[index].upos == .verb && tokens[index].deprel == .conj {
      document.raise(index)
    }
    return document
  }

  private mutating func raise(_ verb: Int) {
    let first = tokens[verb].head
    guard first < verb, tokens[first].upos == .verb, isPast(verb),
      let above = isPast(first)
        ? mainVerb(around: first, before: verb) ?? rulingVerb(over: first, before: verb)
        : mainVerb(above: first),
      !tokens.indices[first...verb].contains(where: {
        tokens[$0].head == verb && [.nsubj, .aux].contains(tokens[$0].deprel.universal)
      })
    else { return }
    tokens[verb].head = above
  }

  /// The past tense that governs a clause in the bare form.
  private func mainVerb(above first: Int) -> Int? {
    guard [.ccomp, .xcomp, .advcl, .acl, .aclRelcl].contains(tokens[first].deprel),
      tokens[first].form.lowercased() == tokens[first].lemma.lowercased()
    else { return nil }
    var above = tokens[first].head
    // "Sanctions on tankers that carry oil".
    for _ in 0..<4 where tokens[first].deprel == .aclRelcl && tokens[above].upos != .verb {
      above = tokens[above].head
    }
    return tokens[above].upos == .verb && isPast(above) && above < first ? above : nil
  }

  /// The verb of "ruled that A had broken the treaty, and ordered it to pay": behind a comma a plain
  /// past goes on with the verb above, not with what had been before.
  private func rulingVerb(over first: Int, before verb: Int) -> Int? {
    let above = tokens[first].head
    if tokens[first].deprel == .ccomp, above < first, tokens[above].upos == .verb, isPast(above),
      isModalPassive(first, in: above..<first),
      tokens.indices[verb...].prefix(8).contains(where: {
        tokens[$0].head == verb && tokens[$0].deprel == .obj
      })
    {
      return above
    }
    guard tokens[first].deprel == .ccomp, above < first, tokens[above].upos == .verb, isPast(above),
      tokens.indices[above..<first].contains(where: {
        tokens[$0].head == first && tokens[$0].form == "had"
      }), !tokens.indices[above..<first].contains(where: { tokens[$0].form == "\"" }),
      let conjunction = tokens.indices[first..<verb].last(where: {
        tokens[$0].upos == .cconj && tokens[$0].head == verb
      }), tokens[conjunction - 1].form == "," || Self.undertakings.contains(tokens[verb].lemma)
    else { return nil }
    return above
  }

  /// "Said that A would be barred and thanked B": nobody would be thanked B.
  private func isModalPassive(_ verb: Int, in reach: Range<Int>) -> Bool {
    isPassive(verb, in: reach)
      && reach.contains {
        tokens[$0].head == verb
          && ["would", "will", "could", "should", "may", "might", "must"].contains(tokens[$0].form)
      }
  }

  /// "Denied that it had attacked A and promised to send B" goes on with the denying.
  private static let undertakings: Set<String> = [
    "promise", "pledge", "vow", "offer", "say", "add", "warn", "urge", "demand", "threaten",
  ]

  /// The verb above a relative clause between commas, when the next verb follows the second comma.
  private func mainVerb(around first: Int, before verb: Int) -> Int? {
    guard tokens[first].deprel == .aclRelcl,
      let conjunction = tokens.indices[first..<verb].last(where: {
        tokens[$0].upos == .cconj && tokens[$0].head == verb
      }), conjunction > 0, tokens[conjunction - 1].form == ","
    else { return nil }
    var above = tokens[first].head
    for _ in 0..<6 where tokens[above].upos != .verb {
      guard tokens[above].head != above else { return nil }
      above = tokens[above].head
    }
    let hasComma = tokens.indices[above..<max(above, first)].contains { tokens[$0].form == "," }
    return tokens[above].upos == .verb && above < first && hasComma && isPast(above) ? above : nil
  }
}

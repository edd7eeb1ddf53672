import Linguistics

extension Document {
  /// Of "we are glad A and B have agreed", which parsers take for two clauses side by side, makes the
  /// second what the first is glad of.
  mutating func makeFelt(of verb: Int, in sentence: Range<Int>) {
    let feeling = tokens[verb].head
    guard feeling < verb, tokens[verb].upos == .verb,
      ["pleased", "glad", "happy", "delighted", "sorry", "proud"].contains(tokens[feeling].lemma),
      let subject = sentence.first(where: {
        $0 > feeling && $0 < verb && tokens[$0].deprel.universal == .nsubj
          && [verb, feeling].contains(tokens[$0].head)
      }),
      (feeling + 1..<subject).allSatisfy({ [.det, .sconj, .adj].contains(tokens[$0].upos) }),
      !sentence.contains(where: { tokens[$0].head == verb && tokens[$0].deprel == .cc })
    else { return }
    tokens[verb].deprel = .ccomp
    tokens[subject].head = verb
  }

  /// Of "a visit is due in May", where parsers take "due" for a preposition, makes it the predicate.
  mutating func makeDue(of due: Int, in sentence: Range<Int>) {
    guard tokens[due].form == "due", due + 1 < sentence.upperBound,
      tokens[due + 1].upos == .adp, tokens[due + 1].form != "to",
      case let noun = tokens[due + 1].head, due + 1 < noun,
      [noun, tokens[noun].head].contains(tokens[due].head),
      sentence.contains(where: {
        $0 < due && tokens[$0].head == noun && tokens[$0].deprel == .cop
      })
    else { return }
    (tokens[due].head, tokens[due].deprel, tokens[due].upos) = (
      tokens[noun].head == noun ? due : tokens[noun].head, tokens[noun].deprel, .adj
    )
    (tokens[noun].head, tokens[noun].deprel) = (due, .obl)
    let ofClauses: Set<DependencyRelation> = [.advcl, .xcomp, .acl, .punct, .conj, .parataxis]
    for child in sentence where tokens[child].head == noun {
      if child < due || ofClauses.contains(tokens[child].deprel) { tokens[child].head = due }
    }
  }

  /// Of "called for A to leave", where parsers take "for" for a conjunction, makes A the one called on.
  mutating func makeAddressee(of mark: Int, in sentence: Range<Int>) {
    guard tokens[mark].form == "for",
      let name = (mark + 1..<sentence.upperBound).first(where: { tokens[$0].upos != .det }),
      tokens[name].upos == .propn || tokens[name].upos == .noun
    else { return }
    var noun = name
    while [.compound, .amod, .nmodPoss].contains(tokens[noun].deprel), tokens[noun].head > noun {
      noun = tokens[noun].head
    }
    guard tokens[noun].deprel == .obl, tokens[noun].head < mark else { return }
    (tokens[mark].head, tokens[mark].deprel, tokens[mark].upos) = (noun, .case, .adp)
  }
}

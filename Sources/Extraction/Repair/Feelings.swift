import Linguistics

extension Document {
  /// Of "we are glad A and B have agreed", which parsers take for two clauses side by side, makes the
  /// second what the first is glad of.
  mutating func makeFelt(of verb: Int, in sentence: Range<Int>) {
    let feeling = tokens[verb].head
    guard feeling < verb, tokens[verb].upos == .verb,
      ["pleased", "glad", "happy", "delighted", "sorry", "proud"].contains(tokens[feeling].lemma),
      let subject = sentence.first(where: {
        tokens[$0].head == verb && tokens[$0].deprel.universal == .nsubj
      }), (feeling + 1..<subject).allSatisfy({ [.det, .sconj, .adj].contains(tokens[$0].upos) }),
      !sentence.contains(where: { tokens[$0].head == verb && tokens[$0].deprel == .cc })
    else { return }
    tokens[verb].deprel = .ccomp
  }
}

import Linguistics

extension Document {
  /// The document with whole sentences where parsers see a noun with a participle: of "A report
  /// called for talks.", "called" is the verb.
  func withVerbsMain() -> Document {
    var document = self
    for sentence in sentences { document.makeVerbMain(in: sentence.tokens) }
    return document
  }

  private mutating func makeVerbMain(in sentence: Range<Int>) {
    guard let last = sentence.last, tokens[last].form == ".",
      let noun = sentence.first(where: { tokens[$0].head == $0 }),
      tokens[noun].upos == .noun || tokens[noun].upos == .propn,
      let verb = sentence.first(where: { tokens[$0].head == noun && tokens[$0].deprel == .acl }),
      verb > noun, isFinite(verb),
      !sentence.contains(where: { isPredicate($0, noun) || isAgent($0, of: verb) }),
      !(noun..<verb).contains(where: { tokens[$0].upos == .punct || tokens[$0].upos == .verb })
    else { return }
    tokens[verb].head = verb
    tokens[verb].deprel = .root
    tokens[noun].head = verb
    tokens[noun].deprel = .nsubj
    for token in sentence where token > verb && tokens[token].head == noun {
      tokens[token].head = verb
    }
  }

  /// Whether a form can be a past tense.
  private func isFinite(_ verb: Int) -> Bool {
    let form = tokens[verb].form.lowercased()
    return tokens[verb].upos == .verb && form != tokens[verb].lemma && !form.hasSuffix("ing")
  }

  private func isPredicate(_ token: Int, _ noun: Int) -> Bool {
    tokens[token].head == noun
      && [.cop, .nsubj, .aux, .expl].contains(tokens[token].deprel.universal)
  }

  private func isAgent(_ token: Int, of verb: Int) -> Bool {
    tokens[token].head == verb && tokens[token].deprel == .oblAgent
  }
}

import Linguistics

extension Document {
  /// The document with a mistake undone that parsers make after long lists.
  ///
  /// Of "trade with A, B and C was resumed" they make two clauses, "trade with A, B" and "C was
  /// resumed". The conjunction tells: it hangs on C, not on the verb.
  func withListsWhole() -> Document {
    var document = self
    for sentence in sentences {
      for verb in sentence.tokens where tokens[verb].deprel == .conj && tokens[verb].upos == .verb {
        document.makeListWhole(before: verb)
      }
    }
    return document
  }

  private mutating func makeListWhole(before verb: Int) {
    let noun = tokens[verb].head
    guard noun < verb, tokens[noun].upos == .noun || tokens[noun].upos == .propn,
      let last = (noun..<verb).last(where: { isSubject($0, of: verb) && hasConjunction($0) }),
      let before = (noun + 1..<last).last(where: { isListed($0) })
    else { return }
    let isRoot = tokens[noun].head == noun
    let subject = tokens[last].deprel
    tokens[verb].head = isRoot ? verb : tokens[noun].head
    tokens[verb].deprel = tokens[noun].deprel
    tokens[noun].head = verb
    tokens[noun].deprel = subject
    tokens[last].head = tokens[before].deprel == .conj ? tokens[before].head : before
    tokens[last].deprel = .conj
  }

  private func isSubject(_ token: Int, of verb: Int) -> Bool {
    tokens[token].head == verb
      && (tokens[token].deprel == .nsubj || tokens[token].deprel == .nsubjPass)
  }

  /// Whether a conjunction leads a token in.
  func hasConjunction(_ token: Int) -> Bool {
    token > 0 && tokens[..<token].suffix(4).contains { $0.upos == .cconj && $0.head == token }
  }

  /// Whether a token is one of a list: a name, or a noun beside another.
  private func isListed(_ token: Int) -> Bool {
    tokens[token].deprel == .conj
      || tokens[token].deprel == .nmod && tokens[token].upos == .propn
  }
}

import Linguistics

extension Document {
  /// The document with mistakes undone that parsers make in lists.
  ///
  /// Of "talks between A and the minister of B" they hang the minister on the talks. Of "trade with
  /// A, B and C was resumed" they make two clauses, "trade with A, B" and "C was resumed". The
  /// conjunction tells: it hangs on C, not on the verb.
  func withListsWhole() -> Document {
    var document = self
    for sentence in sentences {
      for noun in sentence.tokens where tokens[noun].deprel == .nmod {
        document.joinConjunct(noun, in: sentence.tokens)
      }
      for noun in sentence.tokens where tokens[noun].deprel == .conj {
        document.makeApposition(noun, in: sentence.tokens)
      }
      for verb in sentence.tokens where tokens[verb].deprel == .conj && tokens[verb].upos == .verb {
        document.makeListWhole(before: verb)
      }
    }
    return document
  }

  /// Makes an apposition of "Roe, her colleague, …", which parsers take for a list of two.
  private mutating func makeApposition(_ noun: Int, in sentence: Range<Int>) {
    let name = tokens[noun].head
    guard tokens[noun].upos == .noun, tokens[name].upos == .propn, name < noun,
      let owner = sentence.first(where: {
        tokens[$0].head == noun && tokens[$0].deprel == .nmodPoss
      }), owner > name + 1, tokens[owner].upos == .pron, tokens[owner - 1].form == ",",
      !sentence.contains(where: { tokens[$0].head == noun && tokens[$0].deprel == .cc }),
      !sentence.contains(where: {
        $0 > noun && tokens[$0].head == name && tokens[$0].deprel == .conj
      })
    else { return }
    tokens[noun].deprel = .appos
  }

  /// Hangs a noun with a conjunction and no preposition on the noun phrase before it.
  private mutating func joinConjunct(_ noun: Int, in sentence: Range<Int>) {
    let head = tokens[noun].head
    let own = sentence.filter { tokens[$0].head == noun }
    guard head < noun, own.contains(where: { tokens[$0].deprel == .cc && $0 < noun }),
      !own.contains(where: { tokens[$0].deprel == .case && $0 < noun }),
      let first = (head + 1..<noun).last(where: {
        tokens[$0].head == head && tokens[$0].deprel == .nmod
      })
    else { return }
    tokens[noun].head = first
    tokens[noun].deprel = .conj
  }

  private mutating func makeListWhole(before verb: Int) {
    let noun = tokens[verb].head
    guard noun < verb, tokens[noun].upos == .noun || tokens[noun].upos == .propn,
      let last = (noun..<verb).last(where: { isSubject($0, of: verb) && hasConjunction($0) }),
      let before = (noun + 1..<last).last(where: { isName($0) && tokens[$0].deprel == .conj })
        ?? (noun + 1..<last).last(where: { isListed($0) }), tokens[before].head != last
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

  private func isName(_ token: Int) -> Bool { tokens[token].upos == .propn }

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

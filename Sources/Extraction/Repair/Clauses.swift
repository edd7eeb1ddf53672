import Linguistics

extension Document {
  /// The document with clauses that parsers take for something else: of "Lee, who was in Oslo, had
  /// thanked Roe", they make Lee somebody spoken to; of "A attacked B, and an envoy, Ann Lee, called
  /// for talks", the envoy a second object; of "told her guest that A would help", a guest that A
  /// would help.
  ///
  /// `isPhrasal` tells whether the lexicon has a verb with a particle.
  func withClausesMended(isPhrasal: (_ verb: String, _ particle: String) -> Bool) -> Document {
    var document = self
    for sentence in sentences {
      for token in sentence.tokens {
        switch tokens[token].deprel {
        case .vocative: document.makeSubject(token, in: sentence.tokens)
        case .acl: document.makeClause(of: token, in: sentence.tokens)
        case .compound: document.makeReceiver(of: token, in: sentence.tokens)
        case .ccomp: document.makeRelative(of: token, in: sentence.tokens)
        case .conj:
          document.makeFelt(of: token, in: sentence.tokens)
          document.makeDue(of: token, in: sentence.tokens)
        case .mark: document.makeAddressee(of: token, in: sentence.tokens)
        case .aclRelcl: document.makeContent(of: token, in: sentence.tokens)
        case .case:
          document.makePlan(of: token, in: sentence.tokens)
          document.makeDue(of: token, in: sentence.tokens)
          document.makeParticle(of: token, in: sentence.tokens, isPhrasal: isPhrasal)
        case .amod: document.makeVerb(of: token, in: sentence.tokens)
        default: break
        }
      }
    }
    return document
  }

  private mutating func makeSubject(_ name: Int, in sentence: Range<Int>) {
    let verb = tokens[name].head
    guard name < verb, tokens[verb].upos == .verb, isFinite(verb, in: sentence),
      !hasSubject(verb, in: sentence)
    else { return }
    tokens[name].deprel = isPassive(verb, in: sentence) ? .nsubjPass : .nsubj
  }

  /// Makes what is told of a relative clause on whoever is told it.
  private mutating func makeContent(of clause: Int, in sentence: Range<Int>) {
    let noun = tokens[clause].head
    let verb = tokens[noun].head
    if let mark = conjunction(of: clause, on: noun, in: sentence) {
      tokens[clause].deprel = .acl
      (tokens[mark].deprel, tokens[mark].upos) = (.mark, .sconj)
    }
    guard verb < noun, noun + 1 < clause, tokens[noun + 1].form == "that",
      tokens[noun + 1].head == clause, tokens[noun + 1].deprel.universal != .nsubj,
      tokens[noun].deprel == .obj || tokens[noun].deprel == .iobj,
      ["tell", "assure", "inform", "remind", "warn", "notify", "persuade", "convince", "promise"]
        .contains(tokens[verb].lemma)
    else { return }
    tokens[clause].head = verb
    tokens[clause].deprel = .ccomp
    tokens[noun + 1].deprel = .mark
    tokens[noun + 1].upos = .sconj
  }

  /// "The myth that A attacked B": "that" before a clause that lacks nothing is no pronoun.
  private func conjunction(of clause: Int, on noun: Int, in sentence: Range<Int>) -> Int? {
    guard noun < clause,
      let that = (noun + 1..<clause).first(where: {
        tokens[$0].form == "that" && tokens[$0].head == clause && tokens[$0].deprel == .obj
      })
    else { return nil }
    let others = sentence.filter { $0 > that && tokens[$0].head == clause }
    let isWhole =
      others.contains { tokens[$0].deprel == .obj && $0 > clause }
      && others.contains { tokens[$0].deprel.universal == .nsubj }
    return isWhole ? that : nil
  }

  /// Of "met B, and the two voiced support", which parsers take for two pieces of support, makes a
  /// clause of its own.
  private mutating func makeVerb(of word: Int, in sentence: Range<Int>) {
    let noun = tokens[word].head
    guard tokens[word].upos == .verb, noun > word, tokens[noun].deprel == .conj,
      word - 2 >= sentence.lowerBound, tokens[word - 2].form == "the",
      ["two", "three"].contains(tokens[word - 1].form), tokens[word - 1].head == noun,
      let verb = (sentence.lowerBound..<word - 2).last(where: { tokens[$0].upos == .verb })
    else { return }
    for token in sentence.lowerBound..<word where tokens[token].head == noun {
      tokens[token].head = word
    }
    (tokens[word].head, tokens[word].deprel) = (verb, .conj)
    tokens[word - 1].deprel = .nsubj
    tokens[word - 2].head = word - 1
    (tokens[noun].head, tokens[noun].deprel) = (word, .obj)
  }

  /// Of "refused to hand over data", makes the data an object and "over" a part of the verb.
  private mutating func makeParticle(
    of word: Int, in sentence: Range<Int>, isPhrasal: (String, String) -> Bool
  ) {
    let noun = tokens[word].head
    let verb = word - 1
    guard sentence.contains(verb), tokens[noun].head == verb, tokens[noun].deprel == .obl,
      noun > word, tokens[word + 1].upos != .adp, tokens[verb].upos == .verb,
      isPhrasal(tokens[verb].lemma, tokens[word].form.lowercased()),
      !sentence.contains(where: { tokens[$0].head == verb && tokens[$0].deprel == .obj })
    else { return }
    (tokens[word].head, tokens[word].deprel) = (verb, .compoundPrt)
    tokens[noun].deprel = .obj
  }

  /// Of "is due to open", which parsers take for openness because of something, makes a plan.
  private mutating func makePlan(of due: Int, in sentence: Range<Int>) {
    let act = tokens[due].head
    guard tokens[due].form.lowercased() == "due", due + 2 == act, tokens[due + 1].form == "to",
      [.adj, .verb].contains(tokens[act].upos),
      let copula = sentence.first(where: {
        $0 < due && tokens[$0].head == act && tokens[$0].deprel == .cop
      })
    else { return }
    (tokens[due].head, tokens[due].deprel) = (
      tokens[act].head == act ? due : tokens[act].head, tokens[act].deprel
    )
    (tokens[act].head, tokens[act].deprel, tokens[act].upos) = (due, .xcomp, .verb)
    (tokens[due + 1].head, tokens[due + 1].deprel) = (act, .mark)
    for child in sentence where child <= copula && tokens[child].head == act {
      tokens[child].head = due
    }
    tokens[copula].head = due
  }

  /// Of "offered Norway help", makes Norway the one to whom it is offered.
  private mutating func makeReceiver(of name: Int, in sentence: Range<Int>) {
    let noun = tokens[name].head
    let verb = tokens[noun].head
    let isOther = [
      "neighbour", "neighbor", "ally", "partner", "rival", "counterpart", "host", "guest",
      "opponent",
    ].contains(tokens[name].lemma)
    guard tokens[name].upos == .propn || isOther, tokens[noun].deprel == .obj, verb < name,
      ["offer", "give", "grant", "lend", "send", "promise", "pledge", "deny", "refuse", "sell"]
        .contains(tokens[verb].lemma),
      (verb + 1..<name).allSatisfy({
        tokens[$0].head == name || isOther && tokens[$0].deprel == .nmodPoss
      }),
      !sentence.contains(where: { tokens[$0].head == verb && tokens[$0].deprel == .iobj }),
      !sentence.contains(where: {
        tokens[$0].head == noun && [.det, .case].contains(tokens[$0].deprel)
      })
    else { return }
    for owner in verb + 1..<name { tokens[owner].head = name }
    tokens[name].head = verb
    tokens[name].deprel = .iobj
  }

  /// Hangs "…, whose leader had fled" on the noun before the comma.
  private mutating func makeRelative(of verb: Int, in sentence: Range<Int>) {
    guard
      let pronoun = (sentence.lowerBound..<verb).last(where: {
        ["whose", "who", "which"].contains(tokens[$0].form) && isBelow($0, verb)
      }), pronoun > sentence.lowerBound + 1, tokens[pronoun - 1].form == ",",
      tokens[pronoun - 2].upos == .noun || tokens[pronoun - 2].upos == .propn
    else { return }
    var noun = pronoun - 2
    while [.flat, .compound].contains(tokens[noun].deprel.universal), tokens[noun].head != noun {
      noun = tokens[noun].head
    }
    guard noun < verb, !isBelow(noun, verb) else { return }
    tokens[verb].head = noun
    tokens[verb].deprel = .aclRelcl
  }

  /// Makes a clause of a participle right after "and a noun, a name,".
  private mutating func makeClause(of verb: Int, in sentence: Range<Int>) {
    let noun = tokens[verb].head
    guard noun < verb, verb > sentence.lowerBound, tokens[verb - 1].form == ",",
      tokens[noun].deprel == .conj, hasConjunction(noun), isInflected(verb),
      let name = sentence.first(where: { tokens[$0].head == noun && tokens[$0].deprel == .appos }),
      name < verb, tokens[name].upos == .propn,
      let conjunction = tokens[..<noun].indices.suffix(4).first(where: {
        tokens[$0].upos == .cconj && tokens[$0].head == noun
      }), conjunction > sentence.lowerBound, tokens[conjunction - 1].form == ",",
      !sentence.contains(where: { tokens[$0].head == verb && tokens[$0].deprel == .oblAgent }),
      let root = sentence.first(where: { tokens[$0].head == $0 }), root < noun
    else { return }
    tokens[verb].head = root
    tokens[verb].deprel = .conj
    tokens[conjunction].head = verb
    tokens[noun].head = verb
    tokens[noun].deprel = .nsubj
  }
}

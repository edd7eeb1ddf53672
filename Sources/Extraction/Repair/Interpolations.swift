import Linguistics

extension Document {
  /// The document with words of saying put aside that stand between a subject and its verb: of
  /// "the minister, she added, will travel", parsers make the minister a second subject of "added".
  func withInterpolationsApart(isSpeech: (String) -> Bool) -> Document {
    var document = self
    let persons = mentions.filter { $0.label == .person }
    let names = Dictionary(persons.map { ($0.tokens.upperBound, $0) }) { first, _ in first }
    for (index, sentence) in sentences.enumerated() {
      for word in sentence.tokens where tokens[word].form == "it" {
        document.putHearsayAside(word, in: sentence.tokens)
      }
      for verb in sentence.tokens where isSpeech(tokens[verb].lemma.lowercased()) {
        document.putAside(verb, in: sentence.tokens)
        document.putLast(verb, in: sentence.tokens, names)
      }
      for noun in sentence.tokens where tokens[noun].deprel == .nsubj {
        document.moveSubject(noun, in: sentence.tokens)
      }
      let root = sentence.tokens.first { document.tokens[$0].head == $0 }
      document.sentences[index].root = root ?? sentence.root
    }
    return document
  }

  /// Makes "A attacked B" of "A, it is reported, attacked B", with the report beside it.
  private mutating func putHearsayAside(_ pronoun: Int, in sentence: Range<Int>) {
    let speech = tokens[pronoun].head
    let open = pronoun - 1
    let close = speech + 1
    guard open > sentence.lowerBound, tokens[open].form == ",", speech > pronoun,
      speech <= pronoun + 3, tokens[speech].upos == .verb, close + 1 < sentence.upperBound,
      tokens[close].form == ",",
      (pronoun + 1..<speech).allSatisfy({ tokens[$0].upos == .aux && tokens[$0].head == speech }),
      let verb = sentence.first(where: { $0 > close && continues($0, speech, in: sentence) }),
      let subject = sentence.first(where: {
        $0 < open && tokens[$0].head == speech && [.noun, .propn, .pron].contains(tokens[$0].upos)
      })
    else { return }
    let isOuter = tokens[speech].head != speech
    tokens[verb].head = isOuter ? tokens[speech].head : verb
    tokens[verb].deprel = isOuter ? tokens[speech].deprel : .root
    for token in sentence where tokens[token].head == speech {
      guard token < open || token > close, token != verb else { continue }
      tokens[token].head = verb
      if tokens[token].upos == .aux {
        let isPassive = tokens[token].lemma == "be" && isInflected(verb)
        tokens[token].deprel = isPassive ? .auxPass : .aux
      }
    }
    tokens[speech].head = verb
    tokens[speech].deprel = .parataxis
    tokens[subject].deprel = isPassive(verb, in: sentence) ? .nsubjPass : .nsubj
  }

  /// Of "they want to help, his account went", makes the account the subject of "went".
  private mutating func moveSubject(_ noun: Int, in sentence: Range<Int>) {
    let verb = tokens[noun].head
    let next = noun + 1
    guard verb < noun, next < sentence.upperBound, tokens[next].upos == .verb, isInflected(next),
      sentence.contains(where: {
        $0 < verb && tokens[$0].head == verb && tokens[$0].deprel == .nsubj
      }), !hasSubject(next, in: sentence), !isBelow(next, noun)
    else { return }
    tokens[noun].head = next
  }

  /// Parts "…, her office announced on Monday." from the noun or verb that it is hung on.
  private mutating func putLast(
    _ speech: Int, in sentence: Range<Int>, _ names: [Int: Mention]
  ) {
    guard [.aclRelcl, .advcl, .acl].contains(tokens[speech].deprel), isInflected(speech),
      let root = sentence.first(where: { tokens[$0].head == $0 }), root < speech,
      tokens[root].upos == .verb,
      let subject = speaker(before: speech, after: root, in: sentence, names),
      sentence.allSatisfy({
        tokens[$0].head != speech
          || ![.obj, .ccomp, .xcomp, .mark, .aux].contains(tokens[$0].deprel.universal)
      }),
      (speech + 1..<sentence.upperBound).allSatisfy({ tokens[$0].upos != .verb })
    else { return }
    tokens[speech].head = root
    tokens[speech].deprel = .parataxis
    tokens[subject].head = speech
    tokens[subject].deprel = .nsubj
  }

  /// The head of the noun phrase between the last comma and a verb of saying: its subject, or a name
  /// between commas, which may follow an office.
  private func speaker(
    before speech: Int, after root: Int, in sentence: Range<Int>, _ names: [Int: Mention]
  ) -> Int? {
    if let subject = sentence.first(where: {
      tokens[$0].head == speech && tokens[$0].deprel == .nsubj
    }) {
      guard subject > root, let comma = (root..<subject).last(where: { tokens[$0].form == "," })
      else { return nil }
      let isPhrase = (comma + 1...subject).allSatisfy {
        isBelow($0, subject) && !["who", "which", "that", "whom"].contains(tokens[$0].lemma)
      }
      return isPhrase ? subject : nil
    }
    let last = speech - (tokens[speech - 1].form == "," ? 2 : 1)
    guard last > root, tokens[speech].deprel == .advcl,
      let name = names[last + 1]
    else { return nil }
    let head = name.tokens.first { !name.tokens.contains(tokens[$0].head) } ?? name.head
    guard head > root else { return nil }
    let office = tokens[head].head
    return tokens[head].deprel == .appos && office > root && office < head ? office : head
  }

  private mutating func putAside(_ speech: Int, in sentence: Range<Int>) {
    let subjects = sentence.filter {
      tokens[$0].head == speech && $0 < speech && tokens[$0].deprel == .nsubj
    }
    guard subjects.count == 2, let subject = subjects.first,
      (subject + 1..<subjects[1]).contains(where: { tokens[$0].form == "," }),
      sentence.contains(speech + 1), tokens[speech + 1].form == ",",
      let verb = sentence.first(where: { $0 > speech && continues($0, speech, in: sentence) })
    else { return }
    tokens[verb].head = tokens[speech].head == speech ? verb : tokens[speech].head
    tokens[verb].deprel = tokens[speech].deprel
    tokens[speech].head = verb
    tokens[speech].deprel = .parataxis
    tokens[subject].head = verb
    if isPassive(verb, in: sentence) { tokens[subject].deprel = .nsubjPass }
  }

  /// Whether a verb lacks the subject that the verb of saying has too many of.
  private func continues(_ verb: Int, _ speech: Int, in sentence: Range<Int>) -> Bool {
    tokens[verb].head == speech && tokens[verb].upos == .verb
      && [.conj, .ccomp, .parataxis, .advcl].contains(tokens[verb].deprel)
      && !hasSubject(verb, in: sentence)
  }
}

import Linguistics

extension Document {
  /// The document with words of saying put aside that stand between a subject and its verb: of
  /// "the minister, she added, will travel", parsers make the minister a second subject of "added".
  func withInterpolationsApart(isSpeech: (String) -> Bool) -> Document {
    var document = self
    for sentence in sentences {
      for verb in sentence.tokens where isSpeech(tokens[verb].lemma.lowercased()) {
        document.putAside(verb, in: sentence.tokens)
      }
    }
    return document
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
      && !sentence.contains { tokens[$0].head == verb && tokens[$0].deprel.universal == .nsubj }
  }

  private func isPassive(_ verb: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains { tokens[$0].head == verb && tokens[$0].deprel == .auxPass }
  }
}

import Linguistics

extension Document {
  /// The document with verbs in the present that are tagged as nouns, as parsers do in headlines and
  /// chronologies: of "Peru demands from Chile that it leave", "demands" is the verb.
  ///
  /// `isVerb` tells whether a lemma is a verb that the lexicon has.
  func withPresentVerbs(isVerb: (String) -> Bool) -> Document {
    var document = self
    for index in tokens.indices {
      switch tokens[index].upos {
      case .noun where tokens[index].head == index:
        document.makeVerb(of: index, isVerb: isVerb)
        document.makeVerbOfSaying(of: index, isVerb: isVerb)
      case .verb where tokens[index].form == "host": document.makeNoun(of: index)
      // The lemmatiser knows no other form of it.
      case .verb where tokens[index].form == "ought": document.tokens[index].lemma = "ought"
      default: break
      }
    }
    return document
  }

  /// Makes a noun of "host" in "was host to A", which is no passive.
  private mutating func makeNoun(of verb: Int) {
    let reach = max(0, verb - 8)..<verb
    guard
      let copula = reach.first(where: {
        tokens[$0].head == verb && tokens[$0].deprel == .auxPass
      })
    else { return }
    tokens[verb].upos = .noun
    tokens[copula].deprel = .cop
    for index in max(0, verb - 30)..<verb
    where tokens[index].head == verb && tokens[index].deprel == .nsubjPass {
      tokens[index].deprel = .nsubj
    }
  }

  /// Makes a verb of "worries" in "Norway worries that A left".
  private mutating func makeVerbOfSaying(of noun: Int, isVerb: (String) -> Bool) {
    let form = tokens[noun].form.lowercased()
    guard noun > 0, noun + 2 < tokens.count, form.hasSuffix("s"),
      tokens[noun - 1].upos == .propn, tokens[noun - 1].head == noun,
      tokens[noun - 1].deprel == .compound, tokens[noun + 1].form == "that",
      case let clause = tokens[noun + 1].head, clause > noun, tokens[clause].head == noun,
      let lemma = lemmas(of: form).first(where: isVerb)
    else { return }
    (tokens[noun].upos, tokens[noun].lemma) = (.verb, lemma)
    tokens[noun - 1].deprel = .nsubj
    tokens[clause].deprel = .ccomp
    tokens[noun + 1].deprel = .mark
  }

  /// What "claims", "presses" and "worries" may be forms of.
  private func lemmas(of form: String) -> [String] {
    [String(form.dropLast()), String(form.dropLast(2)), String(form.dropLast(3)) + "y"]
  }

  private mutating func makeVerb(of noun: Int, isVerb: (String) -> Bool) {
    let form = tokens[noun].form.lowercased()
    let reach = max(0, noun - 30)..<min(tokens.count, noun + 30)
    let children = reach.filter { tokens[$0].head == noun && $0 != noun }
    guard form.hasSuffix("s"), !form.hasSuffix("ss"),
      let subject = children.first(where: { tokens[$0].deprel == .nsubj }), subject < noun,
      tokens[subject].upos == .propn,
      !children.contains(where: { [.cop, .det, .amod].contains(tokens[$0].deprel.universal) }),
      children.contains(where: {
        $0 > noun && [.obj, .obl, .ccomp, .xcomp].contains(tokens[$0].deprel.universal)
      }),
      let lemma = lemmas(of: form).first(where: isVerb)
    else { return }
    tokens[noun].upos = .verb
    tokens[noun].lemma = lemma
    for child in children where child > noun && tokens[child].deprel == .nmod {
      tokens[child].deprel = .obl
    }
  }
}

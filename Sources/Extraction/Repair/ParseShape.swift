import Linguistics

/// What several repairs ask of a parse.
extension Document {
  /// Whether a token is another one or depends on it, over however many steps.
  ///
  /// Half-mended trees may have cycles, so the walk ends after forty steps.
  func isBelow(_ token: Int, _ other: Int) -> Bool {
    var current = token
    for _ in 0..<40 where current != other { current = tokens[current].head }
    return current == other
  }

  /// Whether two tokens are of one sentence: they depend on one root.
  func areTogether(_ one: Int, _ other: Int) -> Bool { root(above: one) == root(above: other) }

  private func root(above token: Int) -> Int {
    var current = token
    for _ in 0..<40 where tokens[current].head != current { current = tokens[current].head }
    return current
  }

  /// Whether a verb's form is neither its lemma nor one in "-ing".
  func isInflected(_ verb: Int) -> Bool {
    let form = tokens[verb].form.lowercased()
    return tokens[verb].upos == .verb && form != tokens[verb].lemma && !form.hasSuffix("ing")
  }

  /// Whether a verb's form can be a past tense or participle: inflected, but not in "-s" either.
  func isPast(_ verb: Int) -> Bool {
    let form = tokens[verb].form.lowercased()
    return form != tokens[verb].lemma.lowercased() && !form.hasSuffix("ing")
      && (!form.hasSuffix("s") || form.hasSuffix("ss"))
  }

  /// Whether a verb is inflected or has an auxiliary among some tokens.
  func isFinite(_ verb: Int, in reach: Range<Int>) -> Bool {
    isInflected(verb)
      || reach.contains { tokens[$0].head == verb && tokens[$0].deprel.universal == .aux }
  }

  /// Whether a verb has a subject among some tokens.
  func hasSubject(_ verb: Int, in reach: Range<Int>) -> Bool {
    reach.contains {
      tokens[$0].head == verb && tokens[$0].deprel.universal == .nsubj && $0 != verb
    }
  }

  /// Whether a verb has an auxiliary of the passive among some tokens.
  func isPassive(_ verb: Int, in reach: Range<Int>) -> Bool {
    reach.contains { tokens[$0].head == verb && tokens[$0].deprel == .auxPass }
  }
}

import Linguistics

extension Document {
  /// The document with whole sentences where parsers see a noun with a participle: of "A report
  /// called for talks.", "called" is the verb.
  func withVerbsMain() -> Document {
    var document = self
    for index in sentences.indices {
      document.makeVerbMain(in: sentences[index].tokens)
      document.makeLaterClauseMain(in: index)
    }
    return document
  }

  /// Of "when A met B on Monday, she urged him to go", makes the urging main, not the meeting.
  private mutating func makeLaterClauseMain(in index: Int) {
    let sentence = sentences[index].tokens
    guard let first = sentence.first, Self.openings.contains(tokens[first].form.lowercased()),
      case let root = tokens[first].head, root > first, tokens[root].head == root,
      [.mark, .advmod].contains(tokens[first].deprel.universal),
      let clause = sentence.first(where: {
        $0 > root && tokens[$0].head == root && tokens[$0].deprel == .parataxis
      }), isInflected(clause),
      let subject = sentence.first(where: {
        tokens[$0].head == clause && tokens[$0].deprel.universal == .nsubj
      }), subject > root, (root..<subject).contains(where: { tokens[$0].form == "," }),
      sentence.contains(where: {
        tokens[$0].head == clause
          && [.obj, .obl, .xcomp, .ccomp].contains(tokens[$0].deprel.universal)
      })
    else { return }
    (tokens[clause].head, tokens[clause].deprel) = (clause, .root)
    (tokens[root].head, tokens[root].deprel) = (clause, .advcl)
    for token in sentence where token > clause && tokens[token].head == root {
      tokens[token].head = clause
    }
    sentences[index].root = clause
  }

  private static let openings: Set<String> = [
    "when", "while", "after", "before", "as", "once", "although", "though", "because", "if",
  ]

  private mutating func makeVerbMain(in sentence: Range<Int>) {
    guard let last = sentence.last, tokens[last].form == ".",
      let noun = sentence.first(where: { tokens[$0].head == $0 }),
      tokens[noun].upos == .noun || tokens[noun].upos == .propn,
      let verb = sentence.first(where: { tokens[$0].head == noun && tokens[$0].deprel == .acl }),
      verb > noun, isInflected(verb),
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
  private func isPredicate(_ token: Int, _ noun: Int) -> Bool {
    tokens[token].head == noun
      && [.cop, .nsubj, .aux, .expl].contains(tokens[token].deprel.universal)
  }

  private func isAgent(_ token: Int, of verb: Int) -> Bool {
    tokens[token].head == verb && tokens[token].deprel == .oblAgent
  }
}

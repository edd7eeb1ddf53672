import Linguistics

/// Tells conditions from indirect questions and from what never came about.
struct ConditionReader {
  let tree: Tree

  /// The words that lead in an adverbial clause, as one: "if", "in order", "instead of".
  func connective(of clause: Int) -> String? {
    guard let mark = tree.children(of: clause, .mark, .case).first ?? timeAdverb(of: clause) else {
      return nil
    }
    let words = [mark] + tree.children(of: mark, .fixed)
    return words.map { tree[$0].form.lowercased() }.joined(separator: " ")
  }

  /// "When" and "once" are adverbs of the clause in most treebanks.
  private func timeAdverb(of clause: Int) -> Int? {
    tree.children(of: clause, .advmod).first {
      ["when", "once", "while", "whenever", "if"].contains(tree.lemma($0))
    }
  }

  /// Whether a clause depends on one with "if" or "unless".
  func hasCondition(_ head: Int) -> Bool {
    tree.children(of: head, .advcl).contains { isCondition($0) || isInverted($0) }
      || tree.relation(head) == .parataxis && tree.head(of: head).map(isInverted) == true
  }

  /// Whether "if", "unless" or the like leads in a clause.
  func isCondition(_ clause: Int) -> Bool {
    guard let words = connective(of: clause) else { return false }
    return [
      "if", "unless", "lest", "provided", "providing", "supposing", "in case", "as long as",
      "so long as", "as long", "so long",
    ].contains(words)
  }

  /// The second word of "as if" and "as though".
  func pretence(of clause: Int) -> Int? {
    let marks = tree.children(of: clause, .mark, .advmod)
    let words = marks + marks.flatMap { tree.children(of: $0, .fixed) }
    return words.first {
      ["if", "though"].contains(tree.lemma($0)) && $0 > 0 && tree.lemma($0 - 1) == "as"
    }
  }

  /// "Had A attacked", "should A attack": a condition without a conjunction.
  func isInverted(_ clause: Int) -> Bool { inversion(of: clause) != nil }

  /// The auxiliary that stands before its subject outside a question.
  func inversion(of clause: Int) -> Int? {
    guard let subject = tree.children(of: clause, .nsubj).first,
      let verb = tree.children(of: clause, .aux).first, verb < subject,
      ["had", "should", "were"].contains(tree[verb].form.lowercased()),
      !isQuestion(clause)
    else { return nil }
    return verb
  }

  /// The word that shows a clause to be contrary to fact: "have" of "would have", "had" of "had A met".
  func counterfactual(_ head: Int) -> Int? {
    if let had = inversion(of: head) { return tree[had].form.lowercased() == "had" ? had : nil }
    let verbs = tree.children(of: head, .aux)
    guard hasPastCondition(head),
      verbs.contains(where: {
        ["would", "could", "might"].contains(tree[$0].form.lowercased())
      })
    else { return nil }
    return verbs.first { tree.lemma($0) == "have" }
  }

  /// "If A had attacked", under "would have": it did not.
  func isContraryToFact(_ condition: Int, under main: Int) -> Bool {
    counterfactual(main) != nil && isPast(condition)
  }

  private func hasPastCondition(_ head: Int) -> Bool {
    let conditions = tree.children(of: head, .advcl).filter { isCondition($0) || isInverted($0) }
    return conditions.contains { isPast($0) }
      || tree.relation(head) == .parataxis && tree.head(of: head).map(isInverted) == true
  }

  private func isPast(_ clause: Int) -> Bool {
    tree.children(of: clause, .aux).contains { tree[$0].form.lowercased() == "had" }
  }

  /// "It is not known if A left": after words of knowing and asking, "if" is "whether".
  func isIndirectQuestion(_ clause: Int, under head: Int) -> Bool {
    clause > head
      && [
        "know", "clear", "unclear", "sure", "certain", "unsure", "say", "ask", "wonder", "tell",
        "see",
        "check", "establish", "determine", "learn", "confirm", "verify", "doubt", "decide",
        "unknown", "uncertain", "find", "reveal", "clarify",
      ].contains(tree.lemma(head))
  }

  /// Whether the sentence of a token ends in a question mark.
  func isQuestion(_ index: Int) -> Bool {
    let tokens = tree.document.sentences[tree.sentence(of: index)].tokens
    return tokens.suffix(2).contains { tree[$0].form == "?" }
  }
}

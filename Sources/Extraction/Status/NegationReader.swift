import Linguistics

/// Finds the word that negates a predicate or an event noun.
struct NegationReader {
  let tree: Tree

  /// The word that negates a predicate, nil for none.
  func negation(of head: Int) -> Int? {
    for child in tree.children(of: head) {
      if let word = negation(in: child) { return word }
    }
    return unfinished(head)
  }

  private func negation(in child: Int) -> Int? {
    switch tree.relation(child) {
    case .advmod, .cc:
      return isNegation(child) && !isNotOnly(child) || isExclusion(child) ? child : nil
    case .det: return ["no", "neither"].contains(tree.lemma(child)) ? child : nil
    case .case, .mark: return isExclusion(child) ? child : nil
    case .nsubj, .obj: return emptyQuantifier(child)
    case .obl: return emptyPhrase(child)
    default: return nil
    }
  }

  /// "Not", "never", "no longer".
  func isNegation(_ index: Int) -> Bool {
    if tree[index].form.lowercased() == "longer" { return tree.has(index, child: ["no"]) }
    return ["not", "n't", "n’t", "never", "neither", "nor", "hardly", "scarcely"]
      .contains(tree.lemma(index))
  }

  /// "Without", "instead of", "rather than".
  func isExclusion(_ index: Int) -> Bool {
    tree.lemma(index) == "without"
      || ["instead", "rather"].contains(tree.lemma(index))
        && tree.has(index, child: ["of", "than"])
  }

  /// "Not only" denies nothing, nor does "does not:" deny what follows.
  private func isNotOnly(_ index: Int) -> Bool {
    index + 1 < tree.document.tokens.count
      && [":", "only", "just", "least", "even", "merely", "simply"].contains(tree.lemma(index + 1))
  }

  /// "No side", "neither of them", "nobody".
  private func emptyQuantifier(_ index: Int) -> Int? {
    if ["nobody", "none", "neither", "nothing", "no-one"].contains(tree.lemma(index)) {
      return index
    }
    // "Few believe that": hardly anybody.
    if tree.lemma(index) == "few", !tree.has(index, child: ["a", "the"]) { return index }
    return tree.children(of: index, .det, .cc).first { ["no", "neither"].contains(tree.lemma($0)) }
  }

  /// "At no time", "under no circumstances".
  private func emptyPhrase(_ index: Int) -> Int? {
    guard
      ["time", "way", "circumstance", "circumstances", "account", "mean", "means", "point"]
        .contains(tree.lemma(index))
    else { return nil }
    return tree.children(of: index, .det).first { tree.lemma($0) == "no" }
  }

  /// "Has yet to recognise", "is yet to be signed": it has not happened.
  private func unfinished(_ head: Int) -> Int? {
    let above = tree.relation(head) == .xcomp ? tree.head(of: head) : nil
    return [head, above].compactMap { $0 }.flatMap { tree.children(of: $0, .advmod) }.first {
      tree.lemma($0) == "yet" && $0 + 1 < tree.document.tokens.count && tree.lemma($0 + 1) == "to"
    }
  }
}

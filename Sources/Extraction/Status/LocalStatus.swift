import Knowledge
import Linguistics
import Ontology

/// Reads what a clause says of its own factuality: modals, negation, adverbs, "is to".
struct LocalStatus {
  let tree: Tree
  let table: FactualityTable

  /// The status that the words beside a predicate give it.
  func factuality(of head: Int) -> Factuality {
    var result = Factuality()
    if let cue = infinitiveOfObligation(head) { result.embed(under: Status.planned, cue: cue) }
    for child in tree.children(of: head) {
      if let status = status(of: child) { result.embed(under: status, cue: child) }
    }
    if let cue = tree.children(of: head, .mark, .advmod, .cc).first(where: {
      tree.lemma($0) == "whether"
    }) {
      result.embed(under: Status.uncertain, cue: cue)
    }
    if let cue = negation(of: head) {
      if isUnwilling(head), result.status == .planned { result.refusal = .asserted }
      result.status = result.status == .uncertain ? .uncertain : .denied
      result.cue = cue
    }
    return result
  }

  private func status(of child: Int) -> Status? {
    let lemma = tree.lemma(child)
    switch tree.relation(child) {
    case .aux:
      guard tree[child].deprel != .auxPass else { return nil }
      return table.adverb(modal(child)).map(status)
    case .advmod: return isNegation(child) ? nil : table.adverb(lemma).map(status)
    case .amod: return table.adjective(lemma).flatMap { $0 == .factive ? nil : status($0) }
    default: return nil
    }
  }

  /// Modals by their form: the lemma of "could" is "can", of "would" it is "will" in some treebanks.
  private func modal(_ index: Int) -> String {
    switch tree[index].form.lowercased() {
    case "'ll", "’ll", "wo": "will"
    case "'d", "’d": tree.lemma(index)
    case let form: form
    }
  }

  private func status(_ reading: ComplementReading) -> Status {
    switch reading {
    case .factive: .asserted
    case .reported: .reported
    case .planned: .planned
    case .uncertain: .uncertain
    case .denied: .denied
    }
  }

  /// "Is to widen", "was to be signed".
  private func infinitiveOfObligation(_ head: Int) -> Int? {
    guard let mark = tree.children(of: head, .mark).first(where: { tree.lemma($0) == "to" }) else {
      return nil
    }
    if let copula = tree.children(of: head, .cop).first { return copula }
    if let be = tree.children(of: head, .aux).first, be < mark, tree.lemma(be) == "be" { return be }
    if tree.relation(head) == .xcomp || tree.relation(head) == .ccomp,
      let above = tree.head(of: head), tree.lemma(above) == "be"
    {
      return above
    }
    return nil
  }

  /// "Would not sit down": who would not, refuses.
  private func isUnwilling(_ head: Int) -> Bool {
    tree.children(of: head, .aux).contains { tree[$0].form.lowercased() == "would" }
      && tree.relation(head) != .ccomp
  }

  private func isNegation(_ index: Int) -> Bool {
    ["not", "n't", "n’t", "never", "neither", "nor", "hardly"].contains(tree.lemma(index))
  }

  /// The word that negates a predicate, nil for none.
  func negation(of head: Int) -> Int? {
    for child in tree.children(of: head) {
      switch tree.relation(child) {
      case .advmod, .cc: if isNegation(child), !isNotOnly(child) { return child }
      case .det where tree.lemma(child) == "no" || tree.lemma(child) == "neither": return child
      case .case, .mark: if tree.lemma(child) == "without" { return child }
      case .nsubj, .obj:
        if let word = emptyQuantifier(child) { return word }
      default: break
      }
    }
    return nil
  }

  /// "Not only" denies nothing.
  private func isNotOnly(_ index: Int) -> Bool {
    index + 1 < tree.document.tokens.count
      && ["only", "just", "least", "even"].contains(tree.lemma(index + 1))
  }

  /// "No side", "neither of them", "nobody".
  private func emptyQuantifier(_ index: Int) -> Int? {
    if ["nobody", "none", "neither", "nothing"].contains(tree.lemma(index)) { return index }
    return tree.children(of: index, .det, .cc).first { ["no", "neither"].contains(tree.lemma($0)) }
  }
}

import Linguistics

/// The words of a slot: a noun phrase without its side clauses, a verb with its auxiliaries.
struct SlotText {
  let tree: Tree

  /// The words of some tokens in order, outer punctuation and conjunctions dropped.
  func words(_ tokens: [Int]) -> String {
    var ordered = Array(Set(tokens).sorted()[...])[...]
    while let first = ordered.first, isLoose(first) { ordered = ordered.dropFirst() }
    while let last = ordered.last, isLoose(last) { ordered = ordered.dropLast() }
    return ordered.map { tree[$0].form }.joined(separator: " ")
  }

  private func isLoose(_ index: Int) -> Bool {
    tree.relation(index) == .punct || tree.relation(index) == .cc
  }

  /// A noun phrase without relative clauses, appositions, conjuncts and the clause it is in.
  func text(of head: Int, without clause: Int, leavingPreposition: Bool) -> String {
    words(phrase(head, without: clause, leavingPreposition: leavingPreposition))
  }

  /// The noun with its determiners and modifiers, without what follows in further phrases.
  func core(of head: Int) -> [Int] {
    [head]
      + tree.children(of: head).filter { child in
        switch tree.relation(child) {
        case .det, .amod, .compound, .nummod, .flat: true
        case .nmod: tree[child].deprel == .nmodPoss
        default: false
        }
      }.flatMap { tree.subtree(of: $0) }
  }

  /// The verb with auxiliaries, particles and negation; of a nominal predicate, its copula.
  func verbGroup(at head: Int) -> [Int] {
    let beside = tree.children(of: head).filter { child in
      switch tree.relation(child) {
      case .aux, .cop: true
      case .compound: tree[child].deprel == .compoundPrt
      case .advmod: ["not", "never", "n't", "no"].contains(tree.lemma(child))
      default: false
      }
    }
    return tree.children(of: head, .cop).isEmpty ? beside + [head] : beside
  }

  private func phrase(_ head: Int, without clause: Int, leavingPreposition: Bool) -> [Int] {
    var tokens = [head]
    for child in tree.children(of: head) where child != clause {
      switch tree.relation(child) {
      case .appos, .parataxis, .punct, .cop, .nsubj, .aux, .mark, .advcl, .discourse, .expl, .conj,
        .cc:
        continue
      case .case: if leavingPreposition { continue }
      case .acl: if tree[child].deprel == .aclRelcl { continue }
      default: break
      }
      tokens += tree.subtree(of: child)
    }
    guard let first = tokens.min(), let last = tokens.max() else { return tokens }
    return tokens
      + tree.children(of: head, .punct).filter {
        first < $0 && $0 < last && !",;:".contains(tree[$0].form)
      }
  }
}

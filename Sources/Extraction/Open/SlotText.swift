import Linguistics

/// The words of a slot: a noun phrase without its loose clauses, a verb with what belongs to it.
struct SlotText {
  let tree: Tree

  /// The words of some phrases, each in the order of the text; outer punctuation and conjunctions
  /// are dropped.
  func text(_ phrases: [[Int]]) -> String {
    phrases.map { words($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func words(_ tokens: [Int]) -> String {
    var ordered = Array(Set(tokens).sorted()[...])[...]
    while let first = ordered.first, isLoose(first) { ordered = ordered.dropFirst() }
    while let last = ordered.last, isLoose(last) { ordered = ordered.dropLast() }
    return ordered.map { tree[$0].form }.joined(separator: " ")
  }

  private func isLoose(_ index: Int) -> Bool {
    tree.relation(index) == .punct || tree.relation(index) == .cc
  }

  /// The words that lead in a phrase: "because of".
  func preposition(of phrase: Int) -> [Int] {
    tree.children(of: phrase, .case).flatMap { tree.subtree(of: $0) }
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

  /// The verb with auxiliaries, particles, negation and the adverbs among them; of a nominal
  /// predicate, its copula with these.
  func verbGroup(at head: Int) -> [Int] {
    let isNominal = !tree.children(of: head, .cop).isEmpty
    let beside = tree.children(of: head).filter { child in
      switch tree.relation(child) {
      case .aux, .cop: true
      case .compound: tree[child].deprel == .compoundPrt
      case .advmod: isNegation(child) || isInside(child, head, isNominal)
      default: false
      }
    }
    return isNominal ? beside : beside + [head]
  }

  private func isNegation(_ index: Int) -> Bool {
    ["not", "never", "n't", "n’t", "no"].contains(tree.lemma(index))
  }

  /// Whether an adverb stands among the words of the verb; "so" in "was so lucky" does not.
  private func isInside(_ adverb: Int, _ head: Int, _ isNominal: Bool) -> Bool {
    guard tree[adverb].upos == .adv, adverb < head, tree.children(of: adverb).isEmpty else {
      return false
    }
    let auxiliaries = tree.children(of: head, .aux, .cop)
    return isNominal
      ? adverb < head - 1 && auxiliaries.contains { $0 < adverb }
      : adverb == head - 1 || auxiliaries.contains { $0 < adverb }
  }

  /// What else a phrase takes in.
  struct Extent: OptionSet {
    let rawValue: Int
    /// The preposition that leads it in.
    static let preposition = Extent(rawValue: 1)
    /// The other members of a list.
    static let conjuncts = Extent(rawValue: 2)
  }

  /// A phrase without appositions, loose clauses and the clause that it stands in.
  func phrase(
    _ head: Int, without clause: Int, dropping dropped: Set<Int> = [], with extent: Extent = []
  ) -> [Int] {
    let group = tree.children(of: head, .cop).isEmpty ? [] : verbGroup(at: head)
    var tokens = [head]
    for child in tree.children(of: head)
    where child != clause && !dropped.contains(child) && !group.contains(child) {
      switch tree.relation(child) {
      case .parataxis, .punct, .nsubj, .aux, .advcl, .discourse, .expl, .mark: continue
      case .conj, .cc: if !extent.contains(.conjuncts) { continue }
      case .case: if !extent.contains(.preposition) { continue }
      default: break
      }
      tokens += inner(child)
    }
    return tokens + marks(inside: tokens, of: head)
  }

  /// A word with everything below it but appositions and loose clauses.
  private func inner(_ token: Int) -> [Int] {
    guard !isAside(token) else { return [] }
    return [token] + tree.children(of: token).flatMap { inner($0) }
  }

  private func isAside(_ token: Int) -> Bool {
    switch tree.relation(token) {
    case .appos, .parataxis: true
    case .acl: isSetOff(token)
    default: false
    }
  }

  /// A clause after a comma tells more of its noun, one without says which noun is meant.
  private func isSetOff(_ clause: Int) -> Bool {
    let first = tree.subtree(of: clause).first ?? clause
    return tree[first].form == "," || first > 0 && tree[first - 1].form == ","
  }

  private func marks(inside tokens: [Int], of head: Int) -> [Int] {
    guard let first = tokens.min(), let last = tokens.max() else { return [] }
    return tree.children(of: head, .punct).filter {
      first < $0 && $0 < last && !",;:".contains(tree[$0].form)
    }
  }
}

import Linguistics

/// When a finite clause places what it tells, seen from the moment of writing.
enum Tense: Hashable, Sendable {
  /// "Met", "was meeting".
  case past
  /// "Had met".
  case pluperfect
  /// "Has met".
  case perfect
  /// "Is meeting".
  case progressive
  /// "Meets", "is met".
  case present
  /// "Will meet".
  case future
}

/// Reads tense from auxiliaries and the form of the verb; the annotation has no feature for it.
struct TenseReader {
  let tree: Tree

  /// The tense of the innermost finite clause around a token; nil when there is none (a headline
  /// without a verb).
  func tense(around token: Int) -> Tense? {
    var current = token
    for _ in 0..<12 {
      if let tense = tense(of: current) { return tense }
      guard let head = tree.head(of: current) else { return nil }
      current = head
    }
    return nil
  }

  /// The tense of a verb or nominal predicate itself; nil when it is not finite.
  func tense(of head: Int) -> Tense? {
    let auxiliaries = tree.children(of: head, .aux, .cop)
    if tree.children(of: head, .mark).contains(where: { tree.lemma($0) == "to" }) {
      // "Is to visit".
      return auxiliaries.contains { ["is", "are"].contains(tree[$0].form) } ? .future : nil
    }
    let isVerb = tree[head].upos == .verb
    if let first = auxiliaries.first { return tense(of: first, auxiliaries, head) }
    guard isVerb else { return nil }
    if tree.relation(head) == .conj, tree.children(of: head, .nsubj).isEmpty,
      let above = tree.head(of: head), let shared = tree.children(of: above, .aux).first
    {
      return tense(of: shared, tree.children(of: above, .aux), head)
    }
    return tree[head].deprel == .acl ? nil : inflection(of: head)
  }

  private func tense(of first: Int, _ auxiliaries: [Int], _ head: Int) -> Tense? {
    let forms = auxiliaries.map { tree[$0].form.lowercased() }
    let isOngoing = tree[head].form.hasSuffix("ing") && tree[head].upos == .verb
    switch tree[first].form.lowercased() {
    case "will", "'ll", "’ll", "wo", "shall", "would", "should", "must", "can", "ca": return .future
    case "may", "might", "could":
      if forms.contains("have") { return .past }
      return forms.contains("be") && isOngoing ? .progressive : .future
    case "had", "'d", "’d": return .pluperfect
    case "has", "have", "'ve", "’ve": return .perfect
    case "was", "were", "did": return .past
    case "do", "does": return .present
    case "am", "is", "are", "'s", "’s", "'re", "’re", "'m", "’m":
      if forms.contains("been") { return .perfect }
      return isOngoing || forms.contains("being") ? .progressive : .present
    default: return nil
    }
  }

  private func inflection(of verb: Int) -> Tense? {
    let (form, lemma) = (tree[verb].form.lowercased(), tree.lemma(verb))
    if form.hasSuffix("ing"), form != lemma { return nil }
    if form == lemma { return TenseReader.unchanging.contains(lemma) ? .past : .present }
    return form.hasSuffix("s") && form.hasPrefix(lemma.prefix(max(1, lemma.count - 1)))
      ? .present : .past
  }

  /// Verbs whose past has the form of the present.
  private static let unchanging: Set<String> = [
    "put", "set", "cut", "hit", "let", "shut", "cost", "spread", "quit", "read", "split", "bet",
    "cast", "hurt", "shed", "thrust", "beat",
  ]
}

import Linguistics

/// Clauses inside noun phrases: who is the subject or the object of their verbs.
extension ClauseReader {
  /// "Talks held by A", "a man living in B", "the refusal to meet".
  func participleSubjects(of head: Int, under noun: Int, depth: Int) -> [Int] {
    if tree[head].deprel == .aclRelcl { return relativeSubjects(of: head, under: noun) }
    let invited = invitees(of: noun)
    if !invited.isEmpty { return invited }
    let isMarked = !tree.children(of: head, .mark).isEmpty
    // In headlines a name is to do something: "A to visit B".
    if !isMarked || tree[noun].upos == .propn { return [nameInside(noun, before: head) ?? noun] }
    // "Ignored a request by A to leave": whoever ignored it was to leave.
    if Self.requests.contains(tree.lemma(noun)), tree.relation(noun) == .obj,
      let verb = tree.head(of: noun),
      [
        "ignore", "reject", "decline", "refuse", "accept", "heed",
        "grant", "meet", "resist", "obey", "follow",
      ].contains(tree.lemma(verb))
    {
      return subjects(of: verb, depth: depth + 1)
    }
    let owners = tree.children(of: noun, .nmod, .amod, .compound).filter {
      tree[$0].deprel == .nmodPoss
        || tree.relation($0) != .nmod && tree[$0].form.first?.isUppercase == true
        || tree.prepositions(of: $0).contains { $0 == "by" || $0 == "of" }
    }
    if !owners.isEmpty { return owners }
    guard let verb = tree.head(of: noun), tree.relation(noun) == .obj || tree.relation(noun) == .obl
    else { return [] }
    return subjects(of: verb, depth: depth + 1)
  }

  private static let requests: Set<String> = [
    "invitation", "request", "appeal", "call", "plea", "order", "demand",
  ]

  /// A of "an invitation to A", "a call on A".
  func invitees(of noun: Int) -> [Int] {
    guard Self.requests.contains(tree.lemma(noun)) else { return [] }
    // "Conveyed to A an invitation to visit".
    let verb = tree.relation(noun) == .obj ? tree.head(of: noun) : nil
    let beside = verb.map { tree.children(of: $0, .obl) + tree.children(of: $0, .iobj) } ?? []
    return tree.children(of: noun, .nmod).filter {
      !Set(tree.prepositions(of: $0)).isDisjoint(with: ["to", "on"])
    } + beside.filter { tree.prepositions(of: $0) == ["to"] || tree.relation($0) == .iobj }
  }

  /// "A is the lawyer of B, now on trial": after a predicate the name stands nearer than its noun.
  private func nameInside(_ noun: Int, before participle: Int) -> Int? {
    guard !tree.children(of: noun, .cop).isEmpty else { return nil }
    return tree.children(of: noun, .nmod).last { $0 < participle && tree[$0].upos == .propn }
  }

  /// "The man now being tried": no pronoun, so the noun fills the gap.
  private func relativeSubjects(of head: Int, under noun: Int) -> [Int] {
    guard !tree.subtree(of: head).contains(where: { isRelativePronoun($0) }) else {
      return tree.children(of: head, .obj, .obl).contains { isRelativePronoun($0) } ? [] : [noun]
    }
    return [nameInside(noun, before: head) ?? noun]
  }

  /// A relative clause with a subject of its own and no pronoun: "the prisoners they released".
  func lacksObject(_ head: Int) -> Bool {
    let subjects = tree.children(of: head, .nsubj)
    return !subjects.isEmpty && !subjects.contains { isRelativePronoun($0) }
      && tree.children(of: head, .xcomp, .ccomp, .cop).isEmpty
      && !tree.subtree(of: head).contains { $0 != head && isRelativePronoun($0) }
      && !tree.children(of: head).contains { tree[$0].deprel == .auxPass }
  }

  /// The verbs that tell what is done with a noun: "sanctions imposed on A", "that it imposed on A".
  func participles(on noun: Int) -> [Int] {
    tree.children(of: noun, .acl).filter {
      tree[$0].deprel == .acl || objects(of: $0) == [noun]
        || isPassive($0) && subjects(of: $0) == [noun]
    }
  }

  func isRelativePronoun(_ index: Int) -> Bool {
    ["who", "whom", "which", "that", "whose"].contains(tree.lemma(index))
      && tree[index].upos == .pron
      || tree[index].upos == .det && tree.lemma(index) == "whose"
  }

  /// What a relative pronoun stands for; any other token stands for itself.
  func antecedent(of index: Int) -> Int {
    guard isRelativePronoun(index) else { return index }
    var current = index
    for _ in 0..<limit {
      guard let head = tree.head(of: current) else { return index }
      if tree[current].deprel == .aclRelcl { return head }
      current = head
    }
    return index
  }
}

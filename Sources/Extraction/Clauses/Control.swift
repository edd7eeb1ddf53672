import Linguistics

/// Whose act a clause without a subject of its own is: the subject or the object of the verb above.
extension ClauseReader {
  /// "Urged A to sign": A; "promised A to sign": the one who promised.
  func controllers(of head: Int, under above: Int, depth: Int) -> [Int] {
    let objects = tree.children(of: above, .obj, .iobj)
    if !objects.isEmpty, !Self.subjectControl.contains(tree.lemma(above)) {
      return objects.map { antecedent(of: $0) }
    }
    let addressees = tree.children(of: above, .obl).filter {
      Self.addressed.contains(tree.lemma(above))
        && tree.prepositions(of: $0).contains { ["on", "upon", "to", "with"].contains($0) }
    }
    if !addressees.isEmpty { return addressees }
    if let bidden = bidden(before: head, under: above) { return [bidden] }
    return subjects(of: above, depth: depth + 1)
  }

  /// "Called on A to sign", which the parser takes for a purpose now and then.
  func isAddressed(_ head: Int, by above: Int) -> Bool {
    if ["push", "press", "ask", "wait", "campaign", "lobby"].contains(tree.lemma(above)),
      bidden(before: head, under: above) != nil
    {
      return true
    }
    return Self.addressed.contains(tree.lemma(above))
      && tree.children(of: head, .mark).contains { tree.lemma($0) == "to" }
  }

  /// A of "called for A to leave".
  private func bidden(before head: Int, under above: Int) -> Int? {
    guard let mark = tree.children(of: head, .mark).first(where: { tree.lemma($0) == "to" }) else {
      return nil
    }
    return tree.children(of: above, .obl).last {
      $0 < mark && tree.subtree(of: $0).last == mark - 1 && tree.prepositions(of: $0) == ["for"]
    }
  }

  private static let subjectControl: Set<String> = ["promise", "threaten", "vow", "use", "spend"]
  private static let addressed: Set<String> = ["call", "appeal", "plead", "shout"]

  /// "Accused A of lying", "thanked A for coming", "sent A to talk": what the object does.
  func isOfObject(_ head: Int, under above: Int) -> Bool {
    guard !tree.children(of: above, .obj, .iobj).isEmpty else { return false }
    let links = tree.children(of: head, .mark).map { tree.lemma($0) }
    return links.contains { ["of", "for", "from", "into", "against"].contains($0) }
      || links.contains("to") && Self.bidding.contains(tree.lemma(above))
  }

  /// "Asked A to sign", where the parser takes the signing for a purpose, as of "sent A to talk".
  private static let bidding: Set<String> = [
    "advise", "ask", "assign", "delegate", "deploy", "dispatch", "encourage", "instruct", "invite",
    "order", "persuade", "press", "send", "tell", "urge", "warn",
  ]

  /// "A denied having left"; "A, she noted, had left", where both names are given to the saying.
  func contentSubjects(of head: Int, under above: Int, depth: Int) -> [Int] {
    let given = tree.children(of: above, .nsubj)
    if given.count > 1, let first = given.first, first < above { return [first] }
    let verbs = [head] + tree.children(of: head, .aux)
    let isGerund = verbs.contains { tree[$0].form.lowercased().hasSuffix("ing") }
    return isGerund && tree.children(of: head, .mark, .expl).isEmpty
      ? subjects(of: above, depth: depth + 1) : []
  }
}

import Linguistics

/// Which predicate the words of a time belong to.
extension Occasions {
  /// Whether a date modifies a predicate, straight or through nouns of time and of the event at
  /// which it happened ("in the first days of May", "at a meeting in May").
  func hangs(_ expression: DateExpression, on predicate: Int) -> Bool {
    guard
      var current = expression.tokens.first(where: { index in
        tree.head(of: index).map { !expression.tokens.contains($0) } ?? true
      })
    else { return false }
    // "Since" and "before" lead in what they stand with.
    if [.case, .mark].contains(tree.relation(current)), let phrase = tree.head(of: current) {
      current = phrase
    }
    // "Before the year was out", "before 2024 ended".
    if tree.relation(current) == .nsubj, let clause = tree.head(of: current),
      tree.relation(clause) == .advcl, expression.bound == .upTo
    {
      current = clause
    }
    if looksBack(from: predicate, to: expression, current) { return false }
    for _ in 0..<4 {
      guard let head = governor(of: current) else { return false }
      if head == predicate {
        return tree.relation(current) != .appos && tree.relation(current) != .nsubj
      }
      // "At a rally in Oslo on Monday, A accused B".
      let isDuring = tree.prepositions(of: head).contains { ["during", "in"].contains($0) }
      let isFronted =
        tree.relation(head) == .obl && head < predicate && (current > head || isDuring)
      let isEvent = Occasions.events.contains(tree.lemma(head)) && tree.relation(head) == .obl
      guard isEvent || isFronted || isPlace(head) || Occasions.timeNouns.contains(tree.lemma(head))
      else {
        return false
      }
      current = head
    }
    return false
  }

  /// Whether a time hangs on a verb that looks back.
  func isRecalled(_ expression: DateExpression) -> Bool {
    expression.tokens.contains { time in
      tree.head(of: time).map { looksBack(from: $0, to: expression, time) } ?? false
    }
  }

  /// "Condemned the attack on 7 September", "recalled the meeting of May": the day is not the verb's.
  private func looksBack(from verb: Int, to expression: DateExpression, _ time: Int) -> Bool {
    guard tree.head(of: time) == verb,
      expression.tokens.contains(where: { Calendar.month(tree[$0].form) != nil })
    else { return false }
    // "Thanked A for the release, on 2 July, of B".
    let isOfReason =
      Occasions.judgements.contains(tree.lemma(verb))
      && tree.children(of: verb, .obl).contains { reason in
        reason < time && reason > verb
          && ["for", "on"].contains(tree.prepositions(of: reason).first)
      }
    // "Invited B to Oslo in May".
    let isOfVisit =
      tree.lemma(verb) == "invite"
      && tree.children(of: verb, .obl).contains {
        $0 < time && tree.prepositions(of: $0) == ["to"]
      }
    return isOfReason || isOfVisit
      || Occasions.memories.contains(tree.lemma(verb))
        && tree.children(of: verb, .obj).contains { $0 < time && tree[$0].upos == .noun }
  }

  private static let judgements: Set<String> = [
    "thank", "congratulate", "praise", "commend", "criticise", "criticize", "condole", "blame",
  ]

  private static let memories: Set<String> = [
    "condemn", "denounce", "deplore", "regret", "recall", "remember", "mark", "commemorate",
    "mention", "investigate", "discuss", "deny",
  ]

  /// What a time modifies: in "phoned her on Sunday and asked her" it is not the second verb.
  private func governor(of time: Int) -> Int? {
    guard let head = tree.head(of: time) else { return nil }
    // "Norway on Monday signed": Monday is no part of the name.
    var name = head
    while [.appos, .flat, .compound].contains(tree.relation(name))
      || tree[name].deprel == .nmodDesc,
      let whole = tree.head(of: name)
    {
      name = whole
    }
    if tree.relation(time) == .nmod, tree.relation(name) == .nsubj, let verb = tree.head(of: name),
      head < time, time < verb,
      tree.prepositions(of: time).allSatisfy({ ["on", "in"].contains($0) })
    {
      return verb
    }
    guard tree.relation(head) == .conj, let first = tree.head(of: head), first < time,
      tree.children(of: head, .cc).contains(where: { $0 > time })
    else { return head }
    return first
  }

  /// "In Muscat in June" is in June.
  private func isPlace(_ index: Int) -> Bool {
    tree[index].upos == .propn && [.obl, .nmod].contains(tree.relation(index))
      && tree.children(of: index, .case).contains { ["in", "at"].contains(tree.lemma($0)) }
  }

  private static let timeNouns: Set<String> = [
    "day", "week", "month", "year", "end", "beginning", "start", "eve", "half", "night", "morning",
    "evening", "afternoon", "middle", "weekend", "autumn", "spring", "summer", "winter", "before",
    "fall", "quarter", "close", "earlier", "late", "early",
  ]
}

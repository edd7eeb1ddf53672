import Knowledge
import Linguistics

/// Finds the words of time that belong to an act.
struct Occasions {
  let tree: Tree
  let tenses: TenseReader
  private(set) var bySentence: [[DateExpression]] = []

  init(tree: Tree, tenses: TenseReader, reader: DateReader) {
    self.tree = tree
    self.tenses = tenses
    var block = -1
    var story: PartialDate?
    for sentence in tree.document.sentences {
      if sentence.block != block { story = nil }
      block = sentence.block
      let found = reader.expressions(in: sentence.tokens, after: story)
      bySentence.append(found)
      story = found.last { $0.isExplicit && $0.date?.month != nil }?.date ?? story
    }
  }

  /// Whether most of the times that the text names lie years before it was written.
  func isHistory(at today: PartialDate?) -> Bool {
    guard let today else { return false }
    let years = bySentence.joined().filter(\.isExplicit).compactMap(\.date?.year)
    return years.count >= 4 && years.count { $0 < today.year - 1 } * 3 > years.count * 2
  }

  /// Climbs from the predicate as long as the governing clause tells of the same occasion.
  func expression(of predicate: Int, isPlan: Bool) -> DateExpression? {
    let expressions = bySentence[tree.sentence(of: predicate)]
    guard !expressions.isEmpty else { return nil }
    var current = predicate
    for _ in 0..<12 {
      let beside = current == predicate ? participles(of: current) : []
      if let found = best(expressions, on: [current] + beside), isSafe(found, current, predicate),
        !isPlan || found.bound == .upTo || current == predicate || liesAhead(current)
      {
        let isEnd =
          Occasions.endings.contains(tree.lemma(current))
          && !tree.children(of: current, .obj).isEmpty
        return isEnd ? withoutDay(found) : found
      }
      guard let head = tree.head(of: current), sharesOccasion(current) else { return nil }
      current = head
    }
    return nil
  }

  /// A visit that ends on a day was not on that day alone.
  private func withoutDay(_ expression: DateExpression) -> DateExpression {
    var expression = expression
    expression.date = expression.date.flatMap { PartialDate(year: $0.year, month: $0.month) }
    return expression
  }

  private static let endings: Set<String> = ["conclude", "end", "finish", "complete", "wrap"]

  /// A time that is no date rules out others only for the act itself or as its subject or object.
  private func isSafe(_ expression: DateExpression, _ current: Int, _ predicate: Int) -> Bool {
    precision(expression) > 0 || current == predicate
      || [.nsubj, .obj, .xcomp].contains(tree.relation(predicate))
  }

  /// The most precise of the expressions on some tokens; one that only blocks comes last.
  private func best(_ expressions: [DateExpression], on tokens: [Int]) -> DateExpression? {
    let found = expressions.filter { expression in tokens.contains { hangs(expression, on: $0) } }
    return found.max { precision($0) < precision($1) }
  }

  private func precision(_ expression: DateExpression) -> Int {
    guard expression.bound != .from, let date = expression.date else { return 0 }
    return 1 + (date.month == nil ? 0 : 1) + (date.day == nil ? 0 : 1)
  }

  /// "Talks held on Monday" were on Monday.
  private func participles(of noun: Int) -> [Int] {
    guard tree[noun].upos == .noun else { return [] }
    return tree.children(of: noun, .acl).filter {
      tree[$0].deprel == .acl && tree[$0].upos == .verb
    }
  }

  /// Whether a verb above a plan is itself still to come, so that its date is that of the plan.
  private func liesAhead(_ verb: Int) -> Bool {
    switch tenses.tense(of: verb) {
    case .future, nil: true
    default: ["schedule", "plan", "expect", "set", "due", "slate"].contains(tree.lemma(verb))
    }
  }

  private func sharesOccasion(_ index: Int) -> Bool {
    switch tree.relation(index) {
    case .obl, .nmod:
      tree.children(of: index, .case).allSatisfy { !Occasions.apart.contains(tree.lemma($0)) }
    case .obj, .nsubj, .xcomp, .conj, .iobj: true
    case .advcl:
      tree.children(of: index, .mark).allSatisfy {
        ["when", "while", "as", "by"].contains(tree.lemma($0))
      }
    case .acl:
      tree[index].deprel == .acl
        || tree.children(of: index, .advmod).contains {
          ["where", "when"].contains(tree.lemma($0))
        }
    default: false
    }
  }

  /// Whether a date modifies a predicate, straight or through nouns of time and of the event at
  /// which it happened ("in the first days of May", "at a meeting in May").
  private func hangs(_ expression: DateExpression, on predicate: Int) -> Bool {
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
      let isEvent = Occasions.events.contains(tree.lemma(head)) && tree.relation(head) == .obl
      guard isEvent || isPlace(head) || Occasions.timeNouns.contains(tree.lemma(head)) else {
        return false
      }
      current = head
    }
    return false
  }

  /// "Condemned the attack on 7 September", "recalled the meeting of May": the day is not the verb's.
  private func looksBack(from verb: Int, to expression: DateExpression, _ time: Int) -> Bool {
    Occasions.memories.contains(tree.lemma(verb)) && tree.head(of: time) == verb
      && expression.tokens.contains { Calendar.month(tree[$0].form) != nil }
      && tree.children(of: verb, .obj).contains { $0 < time && tree[$0].upos == .noun }
  }

  private static let memories: Set<String> = [
    "condemn", "denounce", "deplore", "regret", "recall", "remember", "mark", "commemorate",
    "mention", "investigate", "discuss", "deny",
  ]

  /// What a time modifies: in "phoned her on Sunday and asked her" it is not the second verb.
  private func governor(of time: Int) -> Int? {
    guard let head = tree.head(of: time) else { return nil }
    // "Norway on Monday signed": Monday is no part of the name.
    if tree.relation(time) == .nmod, tree.relation(head) == .nsubj, let verb = tree.head(of: head),
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

  /// "A year after the two fought": how many years before the story; nil for an act told otherwise.
  func yearsAfter(_ predicate: Int) -> Int? {
    let words = SentenceWords(
      tree: tree, tokens: tree.document.sentences[tree.sentence(of: predicate)].tokens)
    for mark in tree.children(of: predicate, .mark, .case) where words[mark] == "after" {
      guard ["year", "years"].contains(words[mark - 1]), let count = words.count(at: mark - 2)
      else { continue }
      return ["few", "several"].contains(words[mark - 2]) ? nil : count
    }
    return nil
  }

  /// The verb of sending or going whose purpose an act is; nil for any other act.
  func sending(to predicate: Int) -> Int? {
    guard let head = tree.head(of: predicate),
      [.advcl, .xcomp].contains(tree.relation(predicate)),
      tree.children(of: predicate, .mark).contains(where: { tree.lemma($0) == "to" }),
      ["send", "dispatch", "travel", "fly", "go", "come", "arrive"].contains(tree.lemma(head)),
      [.past, .perfect].contains(tenses.tense(of: head))
    else { return nil }
    return head
  }

  /// What stands with these was before or is still to come: "protested over the arrest".
  private static let apart: Set<String> = [
    "after", "ahead", "against", "before", "despite", "following", "for", "over", "since", "until",
  ]

  /// Nouns of events at which others happen.
  static let events: Set<String> = [
    "summit", "meeting", "call", "conversation", "talk", "talks", "visit", "trip", "ceremony",
    "gathering", "session", "encounter", "conference",
  ]

  private static let timeNouns: Set<String> = [
    "day", "week", "month", "year", "end", "beginning", "start", "eve", "half", "night", "morning",
    "evening", "afternoon", "middle", "weekend", "autumn", "spring", "summer", "winter", "before",
    "fall", "quarter", "close", "earlier", "late", "early",
  ]
}

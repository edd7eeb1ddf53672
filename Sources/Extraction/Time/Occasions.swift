import Knowledge
import Linguistics

/// Finds the words of time that belong to an act.
struct Occasions {
  let tree: Tree
  let tenses: TenseReader
  private let times: DocumentTime
  let bySentence: [[DateExpression]]
  /// Whether most of the times that the text names lie years before it was written.
  let isHistory: Bool

  init(tree: Tree, tenses: TenseReader, reader: DateReader, times: DocumentTime) {
    self.tree = tree
    self.times = times
    self.tenses = tenses
    let found = Self.expressions(in: tree.document, by: reader)
    isHistory = Self.areHistory(found, at: times.today)
    bySentence =
      isHistory ? Self.expressions(in: tree.document, by: reader, isHistory: true) : found
  }

  /// In a history a month without its year is one of the story's.
  private static func expressions(
    in document: Document, by reader: DateReader, isHistory: Bool = false
  ) -> [[DateExpression]] {
    var bySentence: [[DateExpression]] = []
    var block = -1
    var story, told, era: PartialDate?
    for sentence in document.sentences {
      // "The next day" may be the day after that of the paragraph before.
      if sentence.block != block { (story, told) = (told, nil) }
      block = sentence.block
      let found = reader.expressions(in: sentence.tokens, after: story, era: isHistory ? era : nil)
      bySentence.append(found)
      told = found.last { $0.isExplicit && $0.date?.month != nil }?.date ?? told
      story = told ?? story
      era = found.last { $0.isExplicit && $0.date != nil }?.date ?? era
    }
    return bySentence
  }

  private static func areHistory(_ times: [[DateExpression]], at today: PartialDate?) -> Bool {
    guard let today else { return false }
    let years = times.joined().filter(\.isExplicit).compactMap(\.date?.year)
    return years.count >= 4 && years.count { $0 < today.year - 1 } * 2 > years.count
  }

  /// Climbs from the predicate as long as the governing clause tells of the same occasion.
  func expression(of predicate: Int, isPlan: Bool) -> DateExpression? {
    let expressions = bySentence[tree.sentence(of: predicate)]
    guard !expressions.isEmpty else { return nil }
    var current = predicate
    for _ in 0..<12 {
      if let later = postponement(of: current, expressions) { return later }
      if let time = opening(of: current, expressions) ?? cleft(around: current, expressions) {
        return time
      }
      let beside = current == predicate ? participles(of: current) : raised(under: current, isPlan)
      if let found = best(expressions, on: [current] + beside), isSafe(found, current, predicate),
        !isPlan || current == predicate || liesAhead(current, found)
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

  /// The day or month of a clause that hangs on a verb: "when they met on Monday, she urged him".
  func dateBeside(_ verb: Int) -> PartialDate? {
    let expressions = bySentence[tree.sentence(of: verb)]
    guard !expressions.isEmpty else { return nil }
    for clause in tree.children(of: verb, .advcl) where tree[clause].upos == .verb {
      let marks = tree.children(of: clause, .mark, .advmod).map { tree.lemma($0) }
      let isBeside =
        marks.contains { ["when", "while", "as"].contains($0) }
        || marks.isEmpty && clause < verb && tree[clause].form.hasSuffix("ing")
      let isNear = marks.contains { ["before", "after"].contains($0) }
      guard isBeside || isNear, let found = best(expressions, on: [clause]),
        found.isExplicit, found.bound == .within, let date = found.date,
        isBeside || date.day != nil
      else { continue }
      return date
    }
    return nil
  }

  /// "Relations have been strained since 2019, when A accused B": in 2019.
  private func opening(of clause: Int, _ expressions: [DateExpression]) -> DateExpression? {
    let when = tree.children(of: clause, .advmod, .mark).first { tree.lemma($0) == "when" }
    guard let when, when > 0,
      var time = expressions.first(where: { [when, when - 1].contains($0.tokens.upperBound) }),
      time.tokens.upperBound == when || tree[when - 1].form == ","
    else { return nil }
    time.bound = .within
    return time
  }

  /// "It was in 2016 that A signed".
  private func cleft(around clause: Int, _ expressions: [DateExpression]) -> DateExpression? {
    guard let time = tree.head(of: clause), time < clause, !tree.children(of: time, .cop).isEmpty,
      tree.has(time, child: ["it"])
    else { return nil }
    return expressions.first { $0.tokens.contains(time) }
  }

  /// "Talks announced for Friday were put off until May" will be in May.
  private func postponement(of noun: Int, _ expressions: [DateExpression]) -> DateExpression? {
    guard tree[noun].deprel == .nsubjPass, let verb = tree.head(of: noun),
      ["postpone", "put", "delay", "reschedule", "move", "push", "defer", "adjourn"]
        .contains(tree.lemma(verb))
    else { return nil }
    return best(expressions.filter { $0.bound == .upTo }, on: [verb])
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

  /// "Talks are due to open on Monday": the time hangs on the verb below.
  private func raised(under verb: Int, _ isPlan: Bool) -> [Int] {
    isPlan && Occasions.planning.contains(tree.lemma(verb)) ? tree.children(of: verb, .xcomp) : []
  }

  private static let planning: Set<String> = [
    "schedule", "plan", "expect", "set", "due", "slate",
  ]

  /// "Talks held on Monday" were on Monday.
  private func participles(of noun: Int) -> [Int] {
    guard tree[noun].upos == .noun else { return [] }
    return tree.children(of: noun, .acl).filter {
      tree[$0].deprel == .acl && tree[$0].upos == .verb
    }
  }

  /// Whether a verb above a plan, or its time, is still to come, so that its date is that of the plan.
  private func liesAhead(_ verb: Int, _ expression: DateExpression) -> Bool {
    if [.upTo, .by].contains(expression.bound) { return true }
    return switch tenses.tense(of: verb) {
    case .future, nil: true
    case .present where expression.upcoming == nil && expression.date.map(times.isAhead) ?? false:
      true
    default: Occasions.planning.contains(tree.lemma(verb))
    }
  }

  private func sharesOccasion(_ index: Int) -> Bool {
    switch tree.relation(index) {
    case .obl, .nmod:
      tree.children(of: index, .case).allSatisfy { !Occasions.apart.contains(tree.lemma($0)) }
    case .obj, .nsubj, .xcomp, .conj, .iobj: true
    case .parataxis: follows(index)
    case .advcl:
      isThere(index)
        || tree.children(of: index, .mark).allSatisfy {
          ["when", "while", "as", "by"].contains(tree.lemma($0))
        }
    case .acl: tree[index].deprel == .acl || isThere(index)
    default: false
    }
  }

  /// "A flew to Oslo on Monday, where he met B".
  private func isThere(_ clause: Int) -> Bool {
    tree.children(of: clause, .advmod).contains { ["where", "when"].contains(tree.lemma($0)) }
  }

  /// "In May A fell out with B: it expelled two of its diplomats".
  private func follows(_ clause: Int) -> Bool {
    guard let head = tree.head(of: clause), head < clause else { return false }
    return (head..<clause).contains { [":", ";"].contains(tree[$0].form) }
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
}

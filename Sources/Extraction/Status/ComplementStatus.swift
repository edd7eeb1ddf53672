import Knowledge
import Linguistics
import Ontology

/// Clauses that a verb, adjective or noun governs: "said that", "refused to", "a plan to".
extension StatusReader {
  func embedComplement(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    if let cue = mark(of: current, ["whether", "if"]) { walk.embed(.uncertain, by: cue) }
    let reading = complementReading(of: head, over: current)
    embed(reading, of: head, &walk)
    if tree.lemma(head) == "be" { embedPredicateNoun(of: head, &walk) }
    if let cue = failure(after: head) ?? failure(after: current) { walk.embed(.denied, by: cue) }
    embedOuter(of: head, over: current, reading, &walk)
  }

  private func complementReading(of head: Int, over current: Int) -> ComplementReading? {
    let links = words.links(of: current)
    let reading = words.reading(of: head, through: links)
    // "Welcomed A to mediate" takes nothing for granted.
    let isWish = links.contains("to") && !tree.children(of: head, .obj).isEmpty
    return reading == .factive && isWish ? .planned : reading
  }

  /// Puts the act under what a word says of its complement.
  func embed(_ reading: ComplementReading?, of head: Int, _ walk: inout StatusWalk) {
    guard let reading else { return }
    // Who refuses or fails says nothing; who denies does. What is not said has no source.
    let isSaid =
      (reading != .denied || words.isSpeech(head)) && local.negation(of: head) == nil
    let source = isSaid ? words.source(of: head) : nil
    if reading == .denied, walk.factuality.status == .denied, walk.reach == .all,
      words.isSpeech(head)
    {
      walk.factuality.embed(.denied, by: head, from: source, undoing: .reported)
    } else {
      walk.embed(reading, by: head, from: source)
    }
    if reading == .denied, walk.factuality.status == .denied,
      Self.refusals.contains(tree.lemma(head)), !isOfOther(head, walk.predicate)
    {
      walk.factuality.refusal = .asserted
    }
  }

  /// "A rejected B's offer to help C": B refuses nobody, and A nobody but B.
  private func isOfOther(_ refusing: Int, _ act: Int) -> Bool {
    let isAnswer = tree.children(of: refusing, .obj).contains {
      ["invitation", "offer", "request", "proposal", "demand"].contains(tree.lemma($0))
    }
    if isAnswer { return true }
    let refusers = arguments.arguments(at: clauses.subjects(of: refusing)).map(\.actor)
    let doers = arguments.arguments(at: clauses.subjects(of: act)).map(\.actor)
    return !refusers.isEmpty && !doers.isEmpty && Set(refusers).isDisjoint(with: doers)
  }

  /// What the modals and negations of the governing word make of its complement.
  func embedOuter(
    of head: Int, over current: Int, _ reading: ComplementReading?, _ walk: inout StatusWalk
  ) {
    let outer = local.factuality(of: head)
    guard let cue = outer.cue?.token, walk.reach == .all || outer.status != .denied else { return }
    switch (reading, outer.status) {
    case (.factive, _), (.reported, .planned), (.reported, .reported), (.uncertain, .denied): break
    case (.reported, .denied): walk.embed(.uncertain, by: cue)
    case (.implied, .denied) where tree.relation(current) == .ccomp && tree[head].upos == .verb:
      walk.embed(.uncertain, by: cue)
    case (.denied, .denied):
      walk.factuality.embed(
        .denied, by: cue, undoing: words.isImplicative(head) ? .asserted : .uncertain)
    case (.planned, .denied):
      let hasObject = !tree.children(of: head, .obj, .iobj).isEmpty
      walk.embed(hasObject ? .uncertain : .denied, by: cue)
      if isWillingness(head), !hasObject { walk.factuality.refusal = .asserted }
    default: walk.embed(outer)
    }
  }

  /// "Did not agree to": who has a will and does not use it, refuses.
  private func isWillingness(_ head: Int) -> Bool {
    [
      "agree", "accept", "consent", "want", "wish", "commit", "offer", "intend", "willing", "ready",
      "prepared",
    ].contains(tree.lemma(head)) && !clauses.isPassive(head)
  }

  /// "Tried to …, and failed".
  private func failure(after attempt: Int) -> Int? {
    guard tree[attempt].upos == .verb else { return nil }
    return tree.children(of: attempt, .conj).first {
      ["fail", "falter"].contains(tree.lemma($0)) && tree.children(of: $0, .xcomp, .obl).isEmpty
    }
  }

  private static let refusals: Set<String> = [
    "refuse", "decline", "reject", "refusal", "rejection", "unwilling",
  ]

  /// "A plan to attack", "the news that", "A to visit B" of a headline.
  func embedContent(_ current: Int, of noun: Int, _ walk: inout StatusWalk) {
    if isUnderWay(current, as: noun) { return }
    embedComplement(current, under: noun, &walk)
    guard let cue = mark(of: current, ["to"]), words.reading(of: noun) == nil,
      tree[noun].upos == .noun, !isRanked(noun)
    else { return }
    walk.embed(.planned, by: cue)
  }

  /// "Continuing efforts to mediate": who makes an effort to bring others together does mediate.
  private func isUnderWay(_ act: Int, as noun: Int) -> Bool {
    tree.lemma(noun) == "effort"
      && tree.has(noun, child: ["ongoing", "continue", "continuing", "continued", "sustained"])
      && ["mediate", "facilitate", "foster", "promote", "encourage", "bring"]
        .contains(tree.lemma(act))
  }

  /// "The first country to recognise B" has done so.
  private func isRanked(_ noun: Int) -> Bool {
    tree.children(of: noun, .amod, .nummod, .det).contains {
      ["first", "second", "third", "last", "latest", "only", "next", "one"].contains(tree.lemma($0))
    }
  }

  /// "The aim is to meet", "what A asks is that B leave": the subject says what the predicate is.
  func embedPredicateNoun(of current: Int, _ walk: inout StatusWalk) {
    let isClause = tree[current].upos == .verb || tree[current].upos == .aux
    guard isClause, !tree.children(of: current, .cop).isEmpty || tree.lemma(current) == "be"
    else { return }
    for subject in tree.children(of: current, .nsubj, .csubj) {
      if tree[subject].upos == .noun, tree.lemma(current) != "be" || hasClause(current) {
        embed(words.reading(of: subject), of: subject, &walk)
      } else if tree.lemma(subject) == "what",
        let verb = tree.children(of: subject, .acl).first
      {
        embed(words.reading(of: verb), of: verb, &walk)
      }
    }
  }

  private func hasClause(_ head: Int) -> Bool {
    !tree.children(of: head, .ccomp, .xcomp).isEmpty
  }

  /// The word of some kind that leads in a clause.
  func mark(of current: Int, _ words: Set<String>) -> Int? {
    tree.children(of: current, .mark, .advmod).first { words.contains(tree.lemma($0)) }
  }
}

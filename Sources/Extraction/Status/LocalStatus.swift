import Knowledge
import Linguistics
import Ontology

/// Reads what a clause says of its own factuality: modals, negation, adverbs, "is to".
struct LocalStatus {
  let tree: Tree
  let table: FactualityTable
  private let negations: NegationReader
  private let conditions: ConditionReader

  init(tree: Tree, table: FactualityTable) {
    self.tree = tree
    self.table = table
    negations = NegationReader(tree: tree)
    conditions = ConditionReader(tree: tree)
  }

  /// The status that the words beside a predicate give it.
  func factuality(of head: Int) -> Factuality {
    var result = Factuality()
    if let cue = infinitiveOfObligation(head) { result.embed(.planned, by: cue) }
    for child in tree.children(of: head) {
      if let reading = reading(of: child) { result.embed(reading, by: child) }
    }
    if let cue = conditions.counterfactual(head) { result.embed(.denied, by: cue) }
    if let cue = negations.negation(of: head) { negate(head, by: cue, &result) }
    return result
  }

  /// Who would not, refuses; what may not be so, stays open.
  private func negate(_ head: Int, by cue: Int, _ result: inout Factuality) {
    let isRefusal = result.status == .planned && isUnwilling(head)
    result.embed(.denied, by: cue)
    if isRefusal { result.refusal = .asserted }
  }

  private func reading(of child: Int) -> ComplementReading? {
    let lemma = tree.lemma(child)
    switch tree.relation(child) {
    case .aux where tree[child].deprel != .auxPass:
      if isOutOfReach(child) { return .denied }
      return isGuess(child) ? .uncertain : table.adverb(modal(child))
    case .advmod, .mark, .cc:
      if lemma == "whether" || lemma == "either" && isVerbal(child) { return .uncertain }
      guard tree.relation(child) == .advmod, !negations.isNegation(child) else { return nil }
      return table.adverb(lemma).flatMap { $0 == .factive ? nil : $0 }
    case .amod: return modifier(child)
    case .det: return lemma == "any" ? .planned : nil
    default: return nil
    }
  }

  /// "The alleged attack", "a planned visit", however the word is tagged.
  private func modifier(_ index: Int) -> ComplementReading? {
    let form = tree[index].form.lowercased()
    // "A critical reply" has been given; "it is critical to reply" asks for one.
    if form == "critical" { return nil }
    let known = table.adjective(form) ?? table.adjective(tree.lemma(index))
    let isDone = tree[index].upos == .verb && form.hasSuffix("ed")
    let reading = known ?? (isDone ? table.verb(tree.lemma(index)) : nil)
    return reading == .factive || reading == .implied ? nil : reading
  }

  /// "Before he could meet B": he never did.
  private func isOutOfReach(_ modal: Int) -> Bool {
    tree[modal].form.lowercased() == "could"
      && tree.head(of: modal).map { conditions.connective(of: $0) == "before" } == true
  }

  /// "Must have left".
  private func isGuess(_ modal: Int) -> Bool {
    guard tree.lemma(modal) == "must", let verb = tree.head(of: modal) else { return false }
    return tree.children(of: verb, .aux).contains { tree.lemma($0) == "have" }
  }

  /// "Either attacked B or let C do so", but not "attacked either B or C".
  private func isVerbal(_ conjunction: Int) -> Bool {
    tree.head(of: conjunction).map { tree[$0].upos == .verb && $0 > conjunction } == true
  }

  /// Modals by their form: the lemma of "could" is "can", of "would" it is "will" in some treebanks.
  private func modal(_ index: Int) -> String {
    switch tree[index].form.lowercased() {
    case "'ll", "’ll", "wo": "will"
    case "'d", "’d": tree.lemma(index)
    case let form: form
    }
  }

  /// "Is to widen", "was to be signed", and in headlines the bare "A to visit B".
  private func infinitiveOfObligation(_ head: Int) -> Int? {
    guard let mark = tree.children(of: head, .mark).first(where: { isInfinitive($0) }) else {
      return nil
    }
    if let copula = tree.children(of: head, .cop).first {
      let subjects = tree.children(of: head, .nsubj).map { tree.lemma($0) }
      return subjects.allSatisfy(StatusReader.deeds.contains) && !subjects.isEmpty ? nil : copula
    }
    if let be = tree.children(of: head, .aux).first, be < mark, tree.lemma(be) == "be" { return be }
    guard let above = tree.head(of: head) else { return mark }
    switch tree.relation(head) {
    case .xcomp, .ccomp: return tree.lemma(above) == "be" ? above : nil
    case .acl: return tree[above].upos == .propn ? mark : nil
    default: return nil
    }
  }

  /// "To", and "due to" where the parser takes it for one word.
  private func isInfinitive(_ mark: Int) -> Bool {
    tree.lemma(mark) == "to"
      || ["due", "about", "set"].contains(tree.lemma(mark)) && tree.has(mark, child: ["to"])
  }

  /// "Would not sit down", "will not lift the ban": who would not, refuses.
  private func isUnwilling(_ head: Int) -> Bool {
    let verbs = tree.children(of: head, .aux)
    guard tree[head].upos == .verb, tree.relation(head) != .ccomp, !conditions.hasCondition(head),
      !verbs.contains(where: { tree.lemma($0) == "have" })
    else { return false }
    return verbs.contains { tree[$0].form.lowercased() == "would" }
      || verbs.contains { modal($0) == "will" } && isOwnChoice(head)
  }

  /// Whether what somebody will not do is theirs to do: others than the speaker, of their own will,
  /// and no journey or meeting, which may only not be planned.
  private func isOwnChoice(_ head: Int) -> Bool {
    let subjects = tree.children(of: head, .nsubj)
    let helpers = tree.children(of: head, .aux, .cop, .advmod).map { tree.lemma($0) }
    return !subjects.isEmpty
      && subjects.allSatisfy { !["i", "we", "you"].contains(tree[$0].form.lowercased()) }
      && !helpers.contains { ["be", "long", "longer", "yet", "soon"].contains($0) }
      && !Self.unchosen.contains(tree.lemma(head))
  }

  private static let unchosen: Set<String> = [
    "attend", "come", "dine", "face", "fail", "find", "fly", "forget", "get", "go", "have", "hear",
    "hesitate", "host", "join", "know", "like", "lose", "manage", "meet", "miss", "need", "receive",
    "see", "succeed", "suffer", "travel", "visit", "want", "win",
  ]

  /// Whether a clause speaks of what is still to come, or of what is only wanted.
  func isToCome(_ head: Int) -> Bool {
    if tree.children(of: head, .mark).contains(where: { tree.lemma($0) == "to" }) { return true }
    return tree.children(of: head, .aux).contains { table.adverb(modal($0)) != nil }
  }

  /// The word that negates a predicate, nil for none.
  func negation(of head: Int) -> Int? { negations.negation(of: head) }
}

import Knowledge
import Linguistics
import Ontology

/// Finds out whether an act happened, from the predicate outwards to the root of its sentence.
///
/// Readings compose outermost last, as in FactBank (Saurí and Pustejovsky 2009).
struct StatusReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  private let local: LocalStatus
  private let quotations: QuotationReader

  init(tree: Tree, tables: Tables, clauses: ClauseReader, arguments: ArgumentReader) {
    self.tree = tree
    self.tables = tables
    self.clauses = clauses
    self.arguments = arguments
    local = LocalStatus(tree: tree, table: tables.factuality)
    quotations = QuotationReader(tree: tree, table: tables.factuality)
  }

  /// The factuality of the act whose verb or noun stands at a token.
  func factuality(of predicate: Int) -> Factuality {
    var result = local.factuality(of: predicate)
    var current = predicate
    // Once outside the clause that the act depends on, only the report of it still counts.
    var onlyReport = false
    for _ in 0..<40 {
      embedSpeechBeside(current, in: &result)
      guard let head = tree.head(of: current), !result.isPresupposed else { break }
      step(from: current, to: head, &result, &onlyReport)
      current = head
    }
    let sentence = tree.sentence(of: predicate)
    if quotations.isQuoted(sentence) {
      let verb = quotations.speechVerb(beside: sentence)
      result.embed(
        under: ComplementReading.reported, cue: verb ?? predicate, source: verb.flatMap(source))
    }
    if isQuestion(predicate) { result.embed(under: Status.uncertain, cue: nil) }
    return result
  }

  private func step(
    from current: Int, to head: Int, _ result: inout Factuality, _ onlyReport: inout Bool
  ) {
    switch tree.relation(current) {
    case .ccomp, .xcomp, .csubj: embedComplement(current, under: head, &result, onlyReport)
    case .acl where tree[current].deprel != .aclRelcl || isContent(current, of: head):
      embedComplement(current, under: head, &result, onlyReport)
    case .advcl: embedAdverbial(current, under: head, &result, &onlyReport)
    case .conj: embedConjunct(current, of: head, &result, onlyReport)
    case .obj, .iobj: embedObject(current, under: head, &result, onlyReport)
    case .nsubj: embedSubject(current, under: head, &result, &onlyReport)
    case .obl, .nmod: embedPhrase(current, under: head, &result, &onlyReport)
    case .compound, .flat, .case, .fixed: break
    default: onlyReport = true
    }
  }

  /// "The news that A left": the clause is what the noun says, even where the parser calls it relative.
  private func isContent(_ clause: Int, of noun: Int) -> Bool {
    reading(of: noun) != nil
      && tree.children(of: clause, .mark).contains { tree.lemma($0) == "that" }
  }

  private func embed(
    _ reading: ComplementReading?, cue: Int, source: Int?, _ result: inout Factuality,
    _ onlyReport: Bool
  ) {
    guard let reading, !onlyReport || reading == .reported else { return }
    // Who refuses or fails says nothing; who denies does.
    let isSaid = reading != .denied || tables.factuality.isSpeech(tree.lemma(cue))
    result.embed(under: reading, cue: cue, source: isSaid ? source : nil)
    if reading == .denied, result.status == .denied, refusals.contains(tree.lemma(cue)) {
      result.refusal = .asserted
    }
  }

  private let refusals: Set<String> = [
    "refuse", "decline", "reject", "refusal", "rejection", "unwilling",
  ]

  private func embedComplement(
    _ current: Int, under head: Int, _ result: inout Factuality, _ onlyReport: Bool
  ) {
    if !onlyReport, let cue = mark(of: current, ["whether", "if"]) {
      result.embed(under: ComplementReading.uncertain, cue: cue, source: nil)
    }
    let reading = reading(of: head)
    embed(reading, cue: head, source: source(of: head), &result, onlyReport)
    guard !onlyReport else { return }
    if let cue = failure(of: head) { result.embed(under: Status.denied, cue: cue) }
    let outer = local.factuality(of: head)
    switch (reading, outer.status) {
    case (.factive, .denied), (.factive, .reported), (.reported, .planned): break
    case (.reported, .denied): result.embed(under: Status.uncertain, cue: outer.cue)
    case (.uncertain, .denied): break
    case (.planned, .denied):
      result.embed(under: outer.status, cue: outer.cue)
      result.refusal = .asserted
    default: result.embed(under: outer.status, cue: outer.cue)
    }
  }

  /// "Tried to …, and failed".
  private func failure(of attempt: Int) -> Int? {
    guard tree[attempt].upos == .verb else { return nil }
    return tree.children(of: attempt, .conj).first {
      tree.lemma($0) == "fail" && tree.children(of: $0, .xcomp).isEmpty
    }
  }

  private func embedAdverbial(
    _ current: Int, under head: Int, _ result: inout Factuality, _ onlyReport: inout Bool
  ) {
    guard !onlyReport else { return }
    if let cue = mark(of: current, ["if", "unless", "lest", "provided", "until"]) {
      result.embed(under: ComplementReading.planned, cue: cue, source: nil)
    } else if let cue = mark(of: current, ["to"]) {
      let governing = reading(of: head)
      let source = governing == nil ? nil : source(of: head)
      embed(governing ?? .planned, cue: cue, source: source, &result, false)
    } else if mark(of: current, ["by"]) != nil {
      embedMeans(to: head, &result)
    }
    onlyReport = true
  }

  /// "By letting them go, he argued, it would gain": a means is no more real than its end.
  private func embedMeans(to head: Int, _ result: inout Factuality) {
    var end = head
    if tables.factuality.isSpeech(tree.lemma(head)),
      let said = tree.children(of: head, .ccomp).first
    {
      result.embed(under: ComplementReading.reported, cue: head, source: source(of: head))
      end = said
    }
    let outer = local.factuality(of: end)
    result.embed(under: outer.status, cue: outer.cue)
  }

  /// "Will meet and sign": what stands before the first verb holds for the second.
  private func embedConjunct(
    _ current: Int, of head: Int, _ result: inout Factuality, _ onlyReport: Bool
  ) {
    guard !onlyReport, tree[current].upos == .verb,
      tree.children(of: current, .nsubj, .aux, .mark).isEmpty
    else { return }
    let first = local.factuality(of: head)
    let isJoined = tree.children(of: current, .cc).contains {
      ["or", "nor"].contains(tree.lemma($0))
    }
    if first.status != .denied || isJoined { result.embed(under: first.status, cue: first.cue) }
  }

  /// "Called for talks", "did not hold talks": the verb says whether the noun came about.
  private func embedObject(
    _ current: Int, under head: Int, _ result: inout Factuality, _ onlyReport: Bool
  ) {
    guard tree[head].upos == .verb || tree[head].upos == .aux else { return }
    let reading = reading(of: head)
    embed(reading, cue: head, source: source(of: head), &result, onlyReport)
    guard !onlyReport, reading != .factive else { return }
    let outer = local.factuality(of: head)
    result.embed(under: outer.status, cue: outer.cue)
    result.refusal = result.refusal ?? outer.refusal
  }

  private func embedSubject(
    _ current: Int, under head: Int, _ result: inout Factuality, _ onlyReport: inout Bool
  ) {
    let isPassive = clauses.isPassive(head)
    if isPassive {
      embed(reading(of: head), cue: head, source: source(of: head), &result, onlyReport)
    }
    guard !onlyReport, isPassive || happenings.contains(tree.lemma(head)) else {
      onlyReport = true
      return
    }
    if tree.lemma(head) == "fail" { result.embed(under: Status.denied, cue: head) }
    let outer = local.factuality(of: head)
    result.embed(under: outer.status, cue: outer.cue)
  }

  private let happenings: Set<String> = [
    "take", "happen", "occur", "begin", "start", "resume", "fail", "be", "follow", "go", "continue",
    "exist",
  ]

  private func embedPhrase(
    _ current: Int, under head: Int, _ result: inout Factuality, _ onlyReport: inout Bool
  ) {
    let prepositions = Set(tree.prepositions(of: current))
    let isNoun = tree[head].upos == .noun
    if isStandingConflict(current) || !prepositions.isDisjoint(with: occasions) {
      result.isPresupposed = true
    } else if !onlyReport, prepositions.contains("without"), result.status != .denied {
      result.embed(under: ComplementReading.denied, cue: current, source: nil)
    } else if isNoun, let reading = tables.factuality.noun(tree.lemma(head)),
      !prepositions.isDisjoint(with: ["of", "for", "to", "on", "at", "about"])
    {
      embed(reading, cue: head, source: owner(of: head), &result, onlyReport)
    } else if !prepositions.isDisjoint(with: ["for", "towards", "toward"]) {
      let governing = reading(of: head)
      embed(governing ?? .planned, cue: current, source: source(of: head), &result, onlyReport)
    }
    guard !isNoun else { return }
    guard !onlyReport, !prepositions.isDisjoint(with: ["to", "into", "at", "towards", "toward"])
    else {
      onlyReport = true
      return
    }
    // "Arrive at an agreement", "return to talks": the verb says whether the noun came about.
    let outer = local.factuality(of: head)
    result.embed(under: outer.status, cue: outer.cue)
  }

  private let occasions: Set<String> = [
    "after", "during", "since", "following", "throughout", "amid",
  ]

  /// "A way out of the war", "its conflict with A": wherever it stands, the conflict is there.
  private func isStandingConflict(_ noun: Int) -> Bool {
    guard ["war", "conflict", "dispute", "standoff"].contains(tree.lemma(noun)) else {
      return false
    }
    return tree.children(of: noun, .det, .nmod).contains {
      tree.lemma($0) == "the" || tree[$0].deprel == .nmodPoss
    }
  }

  private func mark(of current: Int, _ words: Set<String>) -> Int? {
    tree.children(of: current, .mark, .advmod).first { words.contains(tree.lemma($0)) }
  }

  /// What a governing word says of its complement.
  private func reading(of head: Int) -> ComplementReading? {
    let lemma = tree.lemma(head)
    let particle = tree.children(of: head).first { tree[$0].deprel == .compoundPrt }
    switch tree[head].upos {
    case .verb, .aux:
      if let particle, let reading = tables.factuality.verb(lemma + " " + tree.lemma(particle)) {
        return reading
      }
      return tables.factuality.verb(lemma)
        ?? tables.relations.verbPatterns(for: lemma).lazy
        .filter { $0.particles.isEmpty && $0.nouns.isEmpty }.compactMap(\.complement).first
    case .adj: return tables.factuality.adjective(lemma)
    case .noun: return tables.factuality.noun(lemma)
    case .adv: return tables.factuality.adverb(lemma)
    default: return nil
    }
  }

  /// The actor whose saying or wish the complement of a word is.
  private func source(of head: Int) -> Int? {
    if tree[head].upos == .noun { return owner(of: head) }
    return arguments.arguments(at: clauses.clause(at: head).agents).first?.actor
  }

  private func owner(of noun: Int) -> Int? {
    if let owner = arguments.owners(of: noun).first { return owner.actor }
    guard let verb = tree.head(of: noun), tree.relation(noun) == .obj else { return nil }
    return source(of: verb)
  }

  /// "…, she said" and "according to Norway" beside a clause.
  private func embedSpeechBeside(_ current: Int, in result: inout Factuality) {
    for child in tree.children(of: current, .parataxis)
    where tables.factuality.isSpeech(tree.lemma(child)) && tree.children(of: child, .ccomp).isEmpty
      && !tree.children(of: child, .nsubj, .expl).isEmpty
    {
      result.embed(under: ComplementReading.reported, cue: child, source: source(of: child))
    }
    for child in tree.children(of: current, .obl) where isAccount(child) {
      let source = arguments.arguments(at: child).first ?? arguments.owners(of: child).first
      result.embed(under: ComplementReading.reported, cue: child, source: source?.actor)
    }
  }

  /// "According to A", "by his account", "in her view".
  private func isAccount(_ oblique: Int) -> Bool {
    let prepositions = tree.prepositions(of: oblique)
    if prepositions.contains(where: { $0.hasPrefix("according") }) { return true }
    return ["account", "view", "opinion", "word"].contains(tree.lemma(oblique))
      && prepositions.contains { ["by", "in"].contains($0) }
      && !arguments.owners(of: oblique).isEmpty
  }

  private func isQuestion(_ predicate: Int) -> Bool {
    let tokens = tree.document.sentences[tree.sentence(of: predicate)].tokens
    return tokens.suffix(2).contains { tree[$0].form == "?" }
  }
}

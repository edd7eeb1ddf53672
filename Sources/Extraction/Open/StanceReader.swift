import Knowledge
import Linguistics
import Ontology

/// Reads what a sentence commits itself to: polarity, modality and who says so.
struct StanceReader {
  let tree: Tree
  let table: FactualityTable
  let clauses: ClauseReader
  let slots: SlotText
  private let local: LocalStatus

  init(tree: Tree, table: FactualityTable, clauses: ClauseReader, slots: SlotText) {
    self.tree = tree
    self.table = table
    self.clauses = clauses
    self.slots = slots
    local = LocalStatus(tree: tree, table: table)
  }

  /// The stance on a chain of predicates, from the outermost in: "refused", "meet".
  func stance(on predicates: [Int]) -> Stance {
    guard let innermost = predicates.last, let outermost = predicates.first else { return Stance() }
    var factuality = local.factuality(of: innermost)
    for outer in predicates.dropLast().reversed() { embed(under: outer, &factuality) }
    var cues = predicates.flatMap { hedges(at: $0) }
    var negations = predicates.compactMap { local.negation(of: $0) }
    negations += predicates.dropLast().filter { table.verb(tree.lemma($0)) == .denied }
    cues += predicates.dropLast().filter { isDoubt(table.verb(tree.lemma($0))) }
    var stance = Stance()
    if let source = source(of: outermost) {
      stance.attribution = source.words
      if source.isDoubt { cues.append(source.cue) }
      factuality.embed(under: source.isDoubt ? .planned : .reported, cue: source.cue, source: nil)
    }
    stance.status = factuality.status
    stance.polarity = negations.count.isMultiple(of: 2) ? .positive : .negative
    stance.modality = cues.isEmpty ? .certain : .possible
    stance.cues = Set(cues + negations).sorted().map { tree[$0].form }
    return stance
  }

  private func embed(under outer: Int, _ factuality: inout Factuality) {
    if let reading = table.verb(tree.lemma(outer)) {
      factuality.embed(under: reading, cue: outer, source: nil)
    }
    let own = local.factuality(of: outer)
    factuality.embed(under: own.status, cue: own.cue)
  }

  /// Modals and adverbs of doubt beside a predicate; "is to", too.
  private func hedges(at head: Int) -> [Int] {
    let words = tree.children(of: head, .aux, .advmod).filter { child in
      let form = tree[child].form.lowercased()
      return tree[child].deprel != .auxPass
        && isDoubt(table.adverb(tree.relation(child) == .aux ? form : tree.lemma(child)))
    }
    let factuality = local.factuality(of: head)
    guard words.isEmpty, let cue = factuality.cue,
      factuality.status == .planned || factuality.status == .uncertain
    else { return words }
    return [cue]
  }

  private func isDoubt(_ reading: ComplementReading?) -> Bool {
    switch reading {
    case .planned, .uncertain, .reported: true
    case .factive, .denied, nil: false
    }
  }

  /// Who says or thinks that a clause holds.
  private struct Source {
    var words: String?
    /// The verb of saying or thinking, or the phrase of the account.
    var cue: Int
    /// Whether he only hopes, fears or doubts it.
    var isDoubt: Bool
  }

  private func source(of predicate: Int) -> Source? {
    if let phrase = tree.children(of: predicate, .obl).first(where: { isAccount($0) }) {
      return Source(words: words(of: phrase, in: predicate), cue: phrase, isDoubt: false)
    }
    if let verb = tree.children(of: predicate, .parataxis).first(where: { isRemark($0) }) {
      return Source(words: subject(of: verb), cue: verb, isDoubt: false)
    }
    var current = predicate
    for _ in 0..<12 {
      guard let head = tree.head(of: current) else { return nil }
      if tree.relation(current) == .ccomp, let reading = table.verb(tree.lemma(head)),
        reading != .factive, reading != .denied
      {
        return Source(words: subject(of: head), cue: head, isDoubt: reading != .reported)
      }
      guard [.conj, .ccomp, .xcomp].contains(tree.relation(current)) else { return nil }
      current = head
    }
    return nil
  }

  private func isAccount(_ phrase: Int) -> Bool {
    tree.prepositions(of: phrase).contains { $0.hasPrefix("according") }
  }

  /// "…, she said".
  private func isRemark(_ verb: Int) -> Bool {
    table.isSpeech(tree.lemma(verb)) && tree.children(of: verb, .ccomp).isEmpty
      && !tree.children(of: verb, .nsubj).isEmpty
  }

  private func subject(of verb: Int) -> String? {
    clauses.subjects(of: verb).first.flatMap { words(of: $0, in: verb) }
  }

  private func words(of phrase: Int, in clause: Int) -> String? {
    let text = slots.text([slots.phrase(phrase, without: clause)])
    return text.isEmpty ? nil : text
  }
}

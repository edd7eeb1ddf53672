import Knowledge
import Linguistics
import Ontology

/// What governing words say of the clauses and nouns below them, and whose words they are.
struct GoverningWord {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader

  /// What a governing word says of its complement.
  ///
  /// `links` are the words between the two that may change the reading: "to" in "forgot to", "against"
  /// in "warned against".
  func reading(of head: Int, through links: [String] = []) -> ComplementReading? {
    let isVerb = tree[head].upos == .verb || tree[head].upos == .aux
    if isVerb, isHearsay(head) { return .reported }
    return nounReading(of: head, through: links)
      ?? (!isVerb
        ? nil
        : tables.relations.verbPatterns(for: tree.lemma(head)).lazy
          .filter { $0.particles.isEmpty && $0.nouns.isEmpty }.compactMap(\.complement).first)
  }

  /// What a governing word says of a noun below it: "called for talks", "a plan for talks".
  func nounReading(of head: Int, through links: [String] = []) -> ComplementReading? {
    let lemma = tree.lemma(head)
    switch tree[head].upos {
    case .verb, .aux:
      let particles = tree.children(of: head).filter { tree[$0].deprel == .compoundPrt }
      return (particles.map { tree.lemma($0) } + links).lazy
        .compactMap { tables.factuality.verb(lemma + " " + $0) }.first
        ?? tables.factuality.verb(lemma)
    case .adj: return tables.factuality.adjective(lemma)
    case .noun: return tables.factuality.noun(lemma)
    case .adv: return tables.factuality.adverb(lemma)
    default: return nil
    }
  }

  /// The links of a clause to the word above: its "to", or the preposition before its "-ing".
  func links(of clause: Int) -> [String] {
    tree.children(of: clause, .mark, .case).map { tree.lemma($0) }
  }

  func isSpeech(_ index: Int) -> Bool { tables.factuality.isSpeech(tree.lemma(index)) }

  /// "Rumour has it", "word spread", "the story goes": nobody is said to say so.
  func isHearsay(_ verb: Int) -> Bool {
    ["have", "go", "spread", "circulate", "come", "run", "be", "reach"].contains(tree.lemma(verb))
      && tree.children(of: verb, .nsubj).contains {
        ["rumour", "rumor", "word", "gossip", "legend", "story", "speculation"]
          .contains(tree.lemma($0))
      }
  }

  /// Whether denying the word makes its complement so: who did not fail to pay has paid.
  func isImplicative(_ index: Int) -> Bool { tables.factuality.isImplicative(tree.lemma(index)) }

  /// The actor whose saying or wish the complement of a word is, nil where nobody speaks.
  func source(of head: Int) -> Int? {
    switch tree[head].upos {
    case .noun: return owner(of: head)
    case .adj where tables.factuality.adjective(tree.lemma(head)) != .reported: return nil
    default:
      guard !tables.factuality.isRaising(tree.lemma(head)) else { return nil }
      // Of "A, she noted, had left" the subject of the saying is the nearer one.
      let agents = clauses.clause(at: head).agents.sorted { abs($0 - head) < abs($1 - head) }
      return arguments.arguments(at: agents).first?.actor
        ?? agents.filter { QuotationReader.speeches.contains(tree.lemma($0)) }
        .flatMap { arguments.owners(of: $0) }.first?.actor
    }
  }

  private func owner(of noun: Int) -> Int? {
    if let owner = arguments.owners(of: noun).first { return owner.actor }
    // "Issued an appeal" is one's own, "rejected an appeal" another's.
    guard let verb = tree.head(of: noun), tree.relation(noun) == .obj, nounReading(of: verb) == nil
    else { return nil }
    return source(of: verb)
  }
}

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
  let words: GoverningWord
  let local: LocalStatus
  let conditions: ConditionReader
  /// The phrases of "according to" that hold for a whole sentence, by sentence.
  let accounts: [Int: [Int]]
  private let quotations: QuotationReader

  init(tree: Tree, tables: Tables, clauses: ClauseReader, arguments: ArgumentReader) {
    self.tree = tree
    self.tables = tables
    self.clauses = clauses
    self.arguments = arguments
    words = GoverningWord(tree: tree, tables: tables, clauses: clauses, arguments: arguments)
    local = LocalStatus(tree: tree, table: tables.factuality)
    conditions = ConditionReader(tree: tree)
    quotations = QuotationReader(tree: tree, table: tables.factuality)
    accounts = StatusReader.accounts(in: tree)
  }

  /// The factuality of the act whose verb or noun stands at a token.
  func factuality(of predicate: Int) -> Factuality {
    var walk = StatusWalk(
      predicate: predicate, factuality: local.factuality(of: predicate))
    embedRelative(of: predicate, &walk)
    var current = predicate
    for _ in 0..<40 {
      embedQuestion(current, &walk)
      embedSpeechBeside(current, &walk)
      embedPredicateNoun(of: current, &walk)
      embedSubject(ofPredicate: current, &walk)
      guard let head = governor(of: current) else { break }
      step(from: current, to: head, &walk)
      current = head
    }
    let sentence = tree.sentence(of: predicate)
    if walk.factuality.status == .asserted {
      embedAccounts(of: sentence, around: predicate, &walk)
    }
    if quotations.isQuoted(sentence) {
      let verb = quotations.speechVerb(beside: sentence)
      walk.embed(.reported, by: verb ?? predicate, from: verb.flatMap(words.source))
    }
    return walk.factuality
  }

  /// The head of a token, but the finite verb for a participle behind a comma: "stressed the need of
  /// moving on, calling B", where the parser hangs it on the gerund.
  private func governor(of current: Int) -> Int? {
    guard let head = tree.head(of: current), tree.relation(current) == .advcl,
      tree[current].form.hasSuffix("ing"), tree.children(of: current, .mark, .nsubj).isEmpty,
      let start = tree.subtree(of: current).first, start > 0,
      tree[start].form == "," || tree[start - 1].form == ","
    else { return tree.head(of: current) }
    var (above, hasNoun) = (head, false)
    while tree.children(of: above, .nsubj).isEmpty, let next = tree.head(of: above) {
      if tree[next].upos == .noun, words.reading(of: next) != nil { return head }
      hasNoun = hasNoun || tree[next].upos == .noun
      above = next
    }
    return hasNoun ? above : head
  }

  private func step(from current: Int, to head: Int, _ walk: inout StatusWalk) {
    switch tree.relation(current) {
    case .ccomp, .xcomp, .csubj: embedComplement(current, under: head, &walk)
    case .acl where tree[current].deprel != .aclRelcl || isContent(current, of: head):
      embedContent(current, of: head, &walk)
    case .acl where isCleft(current, of: head): walk.embed(local.factuality(of: head))
    case .acl where isMemory(current, of: tree.head(of: head)),
      .advcl where isMemory(current, of: head):
      let verb = tree.relation(current) == .acl ? tree.head(of: head) ?? head : head
      walk.embed(.reported, by: verb, from: words.source(of: verb))
    case .advcl: embedAdverbial(current, under: head, &walk)
    case .conj: embedConjunct(current, of: head, &walk)
    case .obj, .iobj: embedObject(current, under: head, &walk)
    case .nsubj: embedSubject(current, under: head, &walk)
    case .obl, .nmod: embedPhrase(current, under: head, &walk)
    case .compound, .flat, .case, .fixed: break
    default: walk.narrow(to: .reports)
    }
  }

  /// "The news that A left": the clause is what the noun says, even where the parser calls it relative.
  private func isContent(_ clause: Int, of noun: Int) -> Bool {
    guard let reading = words.reading(of: noun) else { return false }
    if tree.children(of: clause, .mark).contains(where: { tree.lemma($0) == "that" }) {
      return true
    }
    // "A plan under which A attacks B".
    return reading == .planned
      && tree.children(of: clause, .obl).contains {
        tree.lemma($0) == "which" && tree.prepositions(of: $0) == ["under"]
      }
  }

  /// "He recalled the day when A met B": what happened on it is what he tells.
  private func isMemory(_ clause: Int, of verb: Int?) -> Bool {
    guard let verb, verb < clause, tree.has(clause, child: ["when", "how", "where"]) else {
      return false
    }
    return ["recall", "remember", "recount", "describe"].contains(tree.lemma(verb))
      && !tree.children(of: verb, .obj).isEmpty
  }

  /// "It was not A that attacked B": what denies the name denies the act.
  private func isCleft(_ clause: Int, of noun: Int) -> Bool {
    !tree.children(of: noun, .cop).isEmpty
      && tree.children(of: noun, .nsubj, .expl).contains { tree.lemma($0) == "it" }
  }

  /// "Did A attack B?", also where somebody asks it in the sentence.
  private func embedQuestion(_ current: Int, _ walk: inout StatusWalk) {
    guard walk.reach == .all else { return }
    let mark = tree.children(of: current, .punct).first { tree[$0].form == "?" }
    if let mark { walk.embed(.uncertain, by: mark) }
  }

  /// "Will meet and sign": what stands before the first verb holds for the second.
  private func embedConjunct(_ current: Int, of head: Int, _ walk: inout StatusWalk) {
    guard tree[current].upos == .verb, tree.children(of: current, .nsubj, .aux, .mark).isEmpty
    else { return }
    let first = local.factuality(of: head)
    let isJoined = tree.children(of: current, .cc).contains {
      ["or", "nor"].contains(tree.lemma($0))
    }
    if first.status != .denied || isJoined { walk.embed(first) }
  }
}

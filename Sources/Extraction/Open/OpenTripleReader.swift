import Knowledge
import Linguistics
import Ontology

/// Reads subject, relation and object of every clause in the sentence's own words.
///
/// The forms are those that pay on CaRB and BenchIE: minimal slots after MinIE (Gashteovski et al.
/// 2017), the relation absorbing object and preposition ("signed an agreement with").
struct OpenTripleReader {
  let tree: Tree
  let tables: Tables
  private let clauses: ClauseReader
  private let slots: SlotText

  init(tree: Tree, tables: Tables) {
    self.tree = tree
    self.tables = tables
    clauses = ClauseReader(tree: tree)
    slots = SlotText(tree: tree)
  }

  /// The triples of a document, in the order of their predicates, each once.
  func triples(of article: Article) -> [OpenTriple] {
    let local = LocalStatus(tree: tree, table: tables.factuality)
    var found: [OpenTriple] = []
    for sentence in tree.document.sentences.indices {
      var seen = Set<OpenTriple>()
      for head in tree.document.sentences[sentence].tokens where isPredicate(head) {
        for draft in drafts(at: head) {
          let triple = OpenTriple(
            document: article.id, subject: draft.subject, relation: draft.relation,
            object: draft.object, status: local.factuality(of: head).status,
            confidence: draft.confidence, evidence: evidence(at: head, in: sentence))
          if seen.insert(triple).inserted { found.append(triple) }
        }
      }
    }
    return found
  }

  /// A triple without its evidence.
  private struct Draft {
    var subject: String
    var relation: String
    var object: String
    var confidence: Double
  }

  private func isPredicate(_ index: Int) -> Bool {
    let relation = tree.relation(index)
    if relation == .xcomp || relation == .amod || relation == .compound || relation == .case {
      return false
    }
    return tree[index].upos == .verb || !tree.children(of: index, .cop).isEmpty
  }

  private func evidence(at head: Int, in sentence: Int) -> Evidence {
    let span = tree.span(of: Array(tree.document.sentences[sentence].tokens))
    return Evidence(
      sentence: sentence, quote: tree.text(span), span: span, predicate: tree[head].range)
  }

  private func drafts(at head: Int) -> [Draft] {
    clauses.subjects(of: head).flatMap { tree.conjuncts(of: $0) }.flatMap { subject in
      let name = slots.text(of: subject, without: head, leavingPreposition: true)
      return name.isEmpty ? [] : drafts(at: head, subject: name, before: [])
    }
  }

  private func drafts(at head: Int, subject: String, before: [Int]) -> [Draft] {
    let verb = before + slots.verbGroup(at: head)
    var found: [Draft] = []
    func add(_ relation: [Int], _ object: Int, _ confidence: Double, keepPreposition: Bool = false)
    {
      let words = slots.words(relation)
      let text = slots.text(of: object, without: head, leavingPreposition: !keepPreposition)
      guard !words.isEmpty, !text.isEmpty else { return }
      found.append(Draft(subject: subject, relation: words, object: text, confidence: confidence))
    }
    if !tree.children(of: head, .cop).isEmpty {
      for complement in tree.conjuncts(of: head) {
        add(verb + tree.children(of: complement, .case), complement, 0.8)
      }
      return found
    }
    let objects = tree.children(of: head, .obj).flatMap { tree.conjuncts(of: $0) }
    for object in objects { add(verb, object, 0.9) }
    for phrase in tree.children(of: head, .obl) {
      let preposition = tree.children(of: phrase, .case)
      for conjunct in tree.conjuncts(of: phrase) {
        if let object = objects.first {
          add(verb + slots.core(of: object) + preposition, conjunct, 0.6)
        } else {
          add(verb + preposition, conjunct, 0.8)
        }
      }
    }
    found += chained(at: head, verb: verb, objects: objects, subject: subject)
    return found
  }

  /// "Agreed to release X", "said that …".
  private func chained(at head: Int, verb: [Int], objects: [Int], subject: String) -> [Draft] {
    var found: [Draft] = []
    for complement in tree.children(of: head, .xcomp) {
      if tree[complement].upos == .verb {
        let inner =
          verb + (objects.first.map { slots.core(of: $0) } ?? [])
          + tree.children(of: complement, .mark)
        found += drafts(at: complement, subject: subject, before: inner)
      } else {
        let text = slots.text(of: complement, without: head, leavingPreposition: false)
        found.append(
          Draft(subject: subject, relation: slots.words(verb), object: text, confidence: 0.7))
      }
    }
    for complement in tree.children(of: head, .ccomp) {
      let text = slots.words(tree.subtree(of: complement))
      found.append(
        Draft(subject: subject, relation: slots.words(verb), object: text, confidence: 0.7))
    }
    return found.filter { !$0.relation.isEmpty && !$0.object.isEmpty }
  }
}

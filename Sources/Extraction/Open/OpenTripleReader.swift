import Knowledge
import Linguistics
import Ontology

/// Reads subject, relation and object of every clause in the sentence's own words.
///
/// Slots are minimal after MinIE (Gashteovski et al. 2017), and no word of negation or doubt is
/// dropped from them.
struct OpenTripleReader {
  let tree: Tree
  private let forms: OpenFormReader
  private let stances: StanceReader
  private let slots: SlotText

  init(tree: Tree, tables: Tables) {
    self.tree = tree
    let (clauses, slots) = (ClauseReader(tree: tree), SlotText(tree: tree))
    self.slots = slots
    forms = OpenFormReader(tree: tree, clauses: clauses, slots: slots)
    stances = StanceReader(tree: tree, table: tables.factuality, clauses: clauses, slots: slots)
  }

  /// The triples of a document, in the order of their predicates, each once.
  func triples(of article: Article) -> [OpenTriple] {
    tree.document.sentences.indices.flatMap { sentence in
      var seen = Set<[String]>()
      return tree.document.sentences[sentence].tokens.filter { isPredicate($0) }.flatMap { head in
        forms.forms(at: head).compactMap { triple($0, at: head, in: sentence, of: article) }
      }.filter { seen.insert([$0.subject, $0.relation, $0.object]).inserted }
    }
  }

  private func isPredicate(_ index: Int) -> Bool {
    switch tree.relation(index) {
    case .xcomp, .amod, .compound, .case: false
    default: tree[index].upos == .verb || !tree.children(of: index, .cop).isEmpty
    }
  }

  private func triple(_ form: OpenForm, at head: Int, in sentence: Int, of article: Article)
    -> OpenTriple?
  {
    let (subject, relation) = (slots.text([form.subject]), slots.text([form.relation]))
    let object = slots.text(form.object)
    guard !subject.isEmpty, !relation.isEmpty, !object.isEmpty else { return nil }
    return OpenTriple(
      document: article.id, subject: subject, relation: relation, object: object,
      stance: stances.stance(on: form.predicates), confidence: form.confidence,
      evidence: evidence(at: head, in: sentence))
  }

  private func evidence(at head: Int, in sentence: Int) -> Evidence {
    let span = tree.span(of: Array(tree.document.sentences[sentence].tokens))
    return Evidence(
      sentence: sentence, quote: tree.text(span), span: span, predicate: tree[head].range)
  }
}

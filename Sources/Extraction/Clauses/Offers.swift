import Knowledge
import Linguistics
import Ontology

/// Help that somebody is told to want to give: "they say they want to help us".
struct OfferReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  let status: StatusReader

  /// The offer of the verb of help at a token, which has no object: those are helped who say in the
  /// same breath that they need it ("keeps wanting to help, but not where we need it").
  ///
  /// Only where somebody tells of it, for a wish alone is no offer.
  func help(at head: Int) -> Act? {
    guard ["help", "assist"].contains(tree.lemma(head)), tree.children(of: head, .obj).isEmpty,
      let wish = wish(over: head), status.factuality(of: wish).status == .reported,
      let relation = tables.relations.relations.first(where: { $0.label == "offered help to" })
    else { return nil }
    let act = Act(
      relation: relation, predicate: wish, words: [wish, head],
      subjects: arguments.arguments(at: clauses.subjects(of: head)),
      objects: arguments.arguments(at: needy(beside: head)), rule: "offer")
    return act.pairs.isEmpty ? nil : act
  }

  private func wish(over head: Int) -> Int? {
    guard tree.relation(head) == .xcomp, let wish = tree.head(of: head),
      ["want", "wish", "eager", "keen", "offer"].contains(tree.lemma(wish))
    else { return nil }
    return wish
  }

  /// We, of "where we need it".
  private func needy(beside head: Int) -> [Int] {
    tree.document.sentences[tree.sentence(of: head)].tokens.filter { token in
      guard ["we", "i"].contains(tree[token].form.lowercased()), tree.relation(token) == .nsubj,
        let verb = tree.head(of: token)
      else { return false }
      return ["need", "want", "ask"].contains(tree.lemma(verb))
    }
  }
}

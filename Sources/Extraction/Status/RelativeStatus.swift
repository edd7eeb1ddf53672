import Knowledge
import Linguistics
import Ontology

/// Relative clauses that take back the act they stand on: "the talks, which A cancelled".
extension StatusReader {
  func embedRelative(of noun: Int, _ walk: inout StatusWalk) {
    guard tree[noun].upos == .noun else { return }
    let nouns = [noun] + tree.children(of: noun, .nmod)
    for clause in nouns.flatMap({ tree.children(of: $0, .acl) }) where takesBack(clause) {
      embed(words.reading(of: clause), of: clause, &walk)
    }
  }

  private func takesBack(_ clause: Int) -> Bool {
    tree[clause].deprel == .aclRelcl && Self.undoing.contains(tree.lemma(clause))
      && local.factuality(of: clause).status == .asserted
      && tree.children(of: clause, .obj).contains { ["which", "that"].contains(tree.lemma($0)) }
  }

  private static let undoing: Set<String> = [
    "abandon", "cancel", "deny", "dispute", "doubt", "postpone", "question", "scrap", "shelve",
  ]
}

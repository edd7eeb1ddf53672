import Knowledge
import Linguistics
import Ontology

/// Nouns that a copula calls an aim: "a treaty remains the goal", "the hope is a visit".
extension StatusReader {
  /// The act is the subject of what it is called.
  func embedPredicate(of subject: Int, _ head: Int, _ walk: inout StatusWalk) {
    let called =
      Self.copulas.contains(tree.lemma(head)) ? tree.children(of: head, .xcomp, .obj) : [head]
    for noun in called { embedAim(noun, &walk) }
  }

  /// The act is what an aim is said to be.
  func embedSubject(ofPredicate current: Int, _ walk: inout StatusWalk) {
    guard tree[current].upos == .noun, !tree.children(of: current, .cop).isEmpty else { return }
    for subject in tree.children(of: current, .nsubj) { embedAim(subject, &walk) }
  }

  private func embedAim(_ noun: Int, _ walk: inout StatusWalk) {
    guard tree[noun].upos == .noun, Self.aims.contains(tree.lemma(noun)) else { return }
    embed(tables.factuality.noun(tree.lemma(noun)), of: noun, &walk)
  }

  /// "A's answer was to expel B" tells what A did.
  static let deeds: Set<String> = [
    "answer", "response", "reply", "reaction", "move", "step", "act", "mistake", "achievement",
    "effect", "result",
  ]

  private static let copulas: Set<String> = ["remain", "become", "stay"]

  private static let aims: Set<String> = [
    "aim", "goal", "objective", "priority", "hope", "dream", "target", "ambition", "wish", "desire",
    "intention", "plan", "prospect", "purpose", "vision", "demand", "precondition", "prerequisite",
    "condition", "requirement", "idea", "possibility", "question", "option", "aspiration",
  ]
}

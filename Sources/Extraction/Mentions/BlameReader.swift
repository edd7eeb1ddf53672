import Knowledge
import Linguistics
import Ontology

/// Finds whom a pronoun in a reason means: of "A punished B for its attack", the attack is B's.
///
/// Verbs of blame and harm put the cause on their object (implicit causality, Garvey and Caramazza
/// 1974), against the subject that pronouns otherwise like best.
struct BlameReader {
  let tree: Tree
  let tables: Tables

  /// The head of the noun phrase blamed in the clause around a pronoun, nil outside a reason.
  func blamed(by pronoun: Int) -> Int? {
    if let own = reminded(of: pronoun) { return own }
    var current = pronoun
    for _ in 0..<8 {
      guard let head = tree.head(of: current) else { return nil }
      if isReason(current) { return sufferer(of: head, before: pronoun) }
      current = head
    }
    return nil
  }

  private func isReason(_ token: Int) -> Bool {
    switch tree.relation(token) {
    case .obl, .nmod:
      let prepositions = tree.prepositions(of: token)
      return !Set(prepositions).isDisjoint(with: ["for", "over", "because", "due"])
        || ["response", "retaliation", "revenge", "reaction"].contains(tree.lemma(token))
    case .advcl:
      return tree.children(of: token, .mark).contains {
        ["for", "because"].contains(tree.lemma($0))
      }
    default: return false
    }
  }

  /// B, of "reminded B of its promise" and "accused B of its attack".
  private func reminded(of pronoun: Int) -> Int? {
    guard tree[pronoun].deprel == .nmodPoss, let phrase = tree.head(of: pronoun),
      tree.prepositions(of: phrase) == ["of"], var verb = tree.head(of: phrase)
    else { return nil }
    if [.obj, .iobj].contains(tree.relation(verb)), let above = tree.head(of: verb) {
      verb = above
    }
    guard ["accuse", "convict", "remind", "suspect"].contains(tree.lemma(verb)) else { return nil }
    return tree.children(of: verb, .obj, .iobj).first { $0 < pronoun }
  }

  private func sufferer(of head: Int, before pronoun: Int) -> Int? {
    let isVerb = tree[head].upos == .verb
    let patterns =
      isVerb ? tables.relations.verbPatterns(for: tree.lemma(head)).map(\.relation) : []
    guard !isVerb || patterns.contains(where: { blaming.contains($0.event ?? .consult) }) else {
      return nil
    }
    let direct = isVerb ? tree.children(of: head, .obj) : []
    let others = tree.children(of: head, .obl, .nmod).filter {
      !Set(tree.prepositions(of: $0)).isDisjoint(with: ["on", "against", "to", "at", "with"])
    }
    let inside = direct.flatMap { tree.children(of: $0, .nmod) }.filter {
      !Set(tree.prepositions(of: $0)).isDisjoint(with: ["on", "against", "to", "of"])
    }
    return (inside + others + direct).first { $0 < pronoun }
  }

  private let blaming: Set<EventType> = [
    .accuse, .sanction, .coerce, .reject, .threaten, .assault, .protest, .support,
  ]
}

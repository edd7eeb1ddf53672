import Linguistics

/// Those to whom something is given or denied.
extension ClauseReader {
  /// Who is given something: "gave A a letter", "A was given a letter"; where the parser calls both
  /// objects direct ("wished A success") or A part of what is given ("lent A two aircraft") too.
  func receivers(of head: Int, isPassive: Bool) -> [Int] {
    let indirect = tree.children(of: head, .iobj)
    let direct = tree.children(of: head, .obj).filter { $0 > head && !isLedIn($0) }
    guard indirect.isEmpty, let gift = direct.last else { return indirect }
    if isPassive {
      return tree.children(of: head).filter { tree[$0].deprel == .nsubjPass }
        .map { antecedent(of: $0) }
    }
    if direct.count == 2, tree[gift].deprel == .obj { return [direct[0]] }
    return tree.children(of: gift, .compound).filter { name in
      tree[name].upos == .propn && tree.children(of: gift, .nummod).contains { $0 > name }
    }
  }

  /// The agents of a passive that the parser hangs on other words.
  func agentsElsewhere(in clause: Clause) -> [Int] {
    agentsBesideGift(of: clause.head) + agentsInManner(of: clause)
  }

  /// "Was denied a visa by A", where the parser hangs A on what is given.
  private func agentsBesideGift(of head: Int) -> [Int] {
    tree.children(of: head, .obj).filter { $0 > head }.flatMap { tree.children(of: $0, .nmod) }
      .filter { tree.prepositions(of: $0) == ["by"] }
  }

  /// "Was met with anger by A", where the parser hangs A on the anger.
  private func agentsInManner(of clause: Clause) -> [Int] {
    clause.obliques.filter { $0.prepositions == ["with"] && tree[$0.token].upos == .noun }
      .flatMap { tree.children(of: $0.token, .nmod) }
      .filter { tree.prepositions(of: $0) == ["by"] }
  }
}

import Knowledge
import Linguistics
import Ontology

/// Objects that stand in the clause below a verb: "demanded that B leave".
extension VerbReader {
  /// Takes the objects from the clause that a pattern asks for; false when there are none.
  func fill(
    _ act: inout Act, from wanted: VerbPattern.Clause, in clause: Clause, _ memory: ActMemory
  ) -> Bool {
    let heads = tree.children(of: clause.head, .ccomp, .xcomp)
    let isThreat = act.relation.event == .threaten
    switch wanted {
    case .act:
      let acts = heads.filter { tree[$0].upos == .verb && isAhead($0) }
        .compactMap { self.act(at: $0, memory) }
      act.objects = acts.filter { $0.relation.event?.isHostile == isThreat }.flatMap(\.objects)
    case .claim(let modals):
      let claims = heads.filter {
        !isQuestion($0) && (modals.isEmpty || !modality(of: $0).isDisjoint(with: modals))
      }
      let own = arguments.withHomes(act.subjects.map(\.actor))
      act.objects = arguments.arguments(
        at: claims.flatMap { clauses.clause(at: $0).agents }, lifting: true
      ).filter { !own.contains($0.actor) }
    case .predicate:
      let isSaid = heads.contains { tree[$0].upos != .verb }
      act.objects = isSaid ? arguments.arguments(at: clause.patients) : []
    }
    return !act.objects.isEmpty
  }

  /// Whether a clause tells what is to be done: "swore it had not attacked B" threatens nobody.
  private func isAhead(_ head: Int) -> Bool {
    let helpers = tree.children(of: head, .aux).map { tree[$0].form.lowercased() }
    return tree.children(of: head, .nsubj).isEmpty
      || helpers.contains { ["will", "would", "shall", "should", "'ll", "’ll"].contains($0) }
  }

  /// "Asked if B would leave", "asked why B left": no claim.
  private func isQuestion(_ head: Int) -> Bool {
    tree.has(head, child: ["if", "whether", "why", "how", "when", "where", "what", "who"])
  }

  /// The modals of a clause, "have" and "need" among them.
  private func modality(of head: Int) -> Set<String> {
    let modals = tree.children(of: head, .aux).map { tree.lemma($0) }.filter { $0 != "have" }
    return Set(tree.children(of: head, .xcomp).isEmpty ? modals : modals + [tree.lemma(head)])
  }
}

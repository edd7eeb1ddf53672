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
        !isQuestion($0) && !isFate($0, under: clause)
          && (modals.isEmpty || !modality(of: $0).isDisjoint(with: modals))
      }
      let own = arguments.withHomes(act.subjects.map(\.actor))
      act.objects = claims.flatMap { doers(in: $0, of: act) }.filter { !own.contains($0.actor) }
      if act.objects.isEmpty, act.relation.event == .accuse {
        act.objects = target(of: claims, besides: own)
      }
    case .predicate:
      let isSaid = heads.contains { tree[$0].upos != .verb }
      act.objects = isSaid ? arguments.arguments(at: clause.patients) : []
    }
    return !act.objects.isEmpty
  }

  /// "Hoped that A would win", "glad that A lost": nothing is asked of A, and A is not praised.
  private func isFate(_ head: Int, under clause: Clause) -> Bool {
    guard ["hope", "glad", "happy", "pleased", "delighted"].contains(clause.lemma) else {
      return false
    }
    return tree[head].upos != .verb || Self.fates.contains(tree.lemma(head))
      || clause.lemma != "hope" && NegationReader(tree: tree).negation(of: head) != nil
  }

  /// Verbs of what befalls somebody, or is another's to grant.
  static let fates: Set<String> = [
    "win", "lose", "fail", "fall", "collapse", "suffer", "recover", "benefit", "survive", "become",
    "have", "remain", "succeed", "prevail", "qualify", "get", "see", "find", "feel", "like",
    "enjoy",
    "emerge", "grow", "be", "need", "want", "hope", "know", "live", "die", "gain", "profit", "join",
    "enter", "accede", "receive",
  ]

  /// Who does what a clause says; "the war in A hurt trade" and "A lost" are no complaint about A.
  private func doers(in head: Int, of act: Act) -> [Argument] {
    let agents = clauses.clause(at: head).agents
    guard act.relation.event == .accuse else {
      return arguments.arguments(at: agents, lifting: true)
    }
    let isBefallen = Self.fates.contains(tree.lemma(head))
    return isBefallen
      ? [] : arguments.arguments(at: agents.filter { !isLocated($0) }, lifting: true)
  }

  private func isLocated(_ noun: Int) -> Bool {
    arguments.references[noun] == nil
      && tree.children(of: noun, .nmod).contains { tree.prepositions(of: $0).contains("in") }
  }

  /// Whom a complaint is about: of "complained that there had been no help from B", B, if it
  /// speaks of nobody else and of nothing done to B.
  private func target(of claims: [Int], besides own: Set<Int>) -> [Argument] {
    let tokens = claims.flatMap { tree.subtree(of: $0) }.filter { token in
      guard let form = arguments.references[token]?.form else { return false }
      return [.name, .metonym, .description].contains(form) && tree[token].upos != .pron
    }
    let others = arguments.arguments(at: tokens.filter { !isInsideName($0) }).filter {
      !own.contains($0.actor)
    }
    return others.count == 1 ? others.filter { isAnswerable($0.token) } : []
  }

  private func isInsideName(_ token: Int) -> Bool {
    tree.head(of: token).map { arguments.references[$0] != nil } == true
  }

  /// Whether a noun phrase stands for somebody who does something: as a subject, an owner or a source.
  private func isAnswerable(_ token: Int) -> Bool {
    if tree.relation(token) == .nsubj { return !isPatient(token) }
    return tree[token].deprel == .nmodPoss
      || tree.prepositions(of: token).contains("from")
  }

  /// Whether something is done to a noun phrase; to be remembered or called something is nothing done.
  private func isPatient(_ token: Int) -> Bool {
    guard let verb = tree.head(of: token), tree[verb].upos == .verb else { return false }
    return clauses.clause(at: verb).patients.contains(token)
      && !["remember", "know", "see", "view", "regard", "consider"].contains(tree.lemma(verb))
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

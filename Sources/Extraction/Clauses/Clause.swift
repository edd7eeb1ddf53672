import Linguistics

/// A verb with its arguments, active and passive made alike.
struct Clause: Hashable, Sendable {
  /// A noun phrase led in by a preposition.
  struct Oblique: Hashable, Sendable {
    var token: Int
    /// Lower case; empty for a bare noun phrase ("last week").
    var prepositions: [String]
  }

  /// The token of the verb.
  var head: Int
  var lemma: String
  /// Particles, lower case: "off" in "called off".
  var particles: [String]
  var isPassive: Bool
  /// Heads of the noun phrases that act: the subject, or the agent of a passive.
  var agents: [Int]
  /// Heads of the noun phrases acted on: the object, or the subject of a passive.
  var patients: [Int]
  var indirect: [Int]
  var obliques: [Oblique]
}

extension Tree {
  /// The noun phrase at a token with the prepositions that lead it in.
  func oblique(at token: Int) -> Clause.Oblique {
    Clause.Oblique(token: token, prepositions: prepositions(of: token))
  }
}

/// Reads clauses off the tree: who is the subject of which verb, across control, coordination and
/// relative clauses.
///
/// After the clause types of ClausIE (Del Corro and Gemulla 2013), on Universal Dependencies.
struct ClauseReader {
  let tree: Tree
  let limit = 12

  /// The clause whose verb is a token; for a noun or adjective with a copula, the copula's.
  func clause(at head: Int) -> Clause {
    var clause = Clause(
      head: head, lemma: tree.lemma(head), particles: particles(of: head),
      isPassive: isPassive(head), agents: [], patients: [],
      indirect: tree.children(of: head, .iobj),
      obliques: [])
    clause.obliques = obliques(of: clause)
    if clause.isPassive { fillPassive(&clause) } else { fillActive(&clause) }
    return clause
  }

  /// The phrases of a verb that prepositions lead in, agents among them.
  private func obliques(of clause: Clause) -> [Clause.Oblique] {
    let head = clause.head
    let ledIn = tree.children(of: head, .obl) + tree.children(of: head, .obj).filter { isLedIn($0) }
    // "Gave A a letter" is "gave a letter to A".
    let receivers = receivers(of: head, isPassive: clause.isPassive)
      .map { Clause.Oblique(token: $0, prepositions: ["to"]) }
    let obliques = ledIn.map { tree.oblique(at: $0) } + receivers
    return obliques + obliques.flatMap { phrases(onName: $0.token) }
  }

  private func fillActive(_ clause: inout Clause) {
    clause.agents = subjects(of: clause.head)
    clause.patients = objects(of: clause.head)
    // The one object of a verb is now and then called indirect: "urged A to sign".
    if clause.patients.isEmpty {
      clause.patients = clause.indirect.filter { tree.lemma($0) != "it" }
    }
  }

  private func fillPassive(_ clause: inout Clause) {
    // "Was shot dead by A".
    clause.obliques += tree.children(of: clause.head, .xcomp).filter { tree[$0].upos == .adj }
      .flatMap { tree.children(of: $0, .obl) }.map { tree.oblique(at: $0) }
    takeAgents(&clause)
    // "Ten men sent home by A", where the parser takes the men for the object of an active verb.
    let objects = objects(of: clause.head)
    let before = objects.filter { $0 < clause.head }
    clause.patients = before.isEmpty ? subjects(of: clause.head) + objects : before
    // "Was called on by A": the subject is what the stranded preposition leads in.
    clause.obliques += clause.particles.flatMap { particle in
      clause.patients.map { Clause.Oblique(token: $0, prepositions: [particle]) }
    }
  }

  /// Takes the agents of a passive from its phrases.
  private func takeAgents(_ clause: inout Clause) {
    clause.agents = clause.obliques.filter { isAgent($0) }.map(\.token)
    clause.obliques.removeAll { isAgent($0) }
    if clause.agents.isEmpty { clause.agents = agentsElsewhere(in: clause) }
    // "Was expelled from A": A did it.
    if clause.agents.isEmpty, ["expel", "deport", "eject", "banish"].contains(clause.lemma) {
      clause.agents = clause.obliques.filter { $0.prepositions == ["from"] }.map(\.token)
      clause.obliques.removeAll { $0.prepositions == ["from"] }
    }
  }

  /// Names take no phrases of direction, so "from A to B" is two phrases of the verb, however parsed.
  func phrases(onName token: Int) -> [Clause.Oblique] {
    guard tree[token].upos == .propn else { return [] }
    return tree.children(of: token, .nmod).map { tree.oblique(at: $0) }.filter {
      !Set($0.prepositions).isDisjoint(with: ["to", "from", "with", "by"])
    }
  }

  private func isAgent(_ oblique: Clause.Oblique) -> Bool {
    tree[oblique.token].deprel == .oblAgent || oblique.prepositions.contains("by")
  }

  private func particles(of head: Int) -> [String] {
    tree.children(of: head).filter { child in
      tree[child].deprel == .compoundPrt
        || tree.relation(child) == .advmod
          && ["together", "up", "off", "out", "back", "down"].contains(tree.lemma(child))
    }.map { tree.lemma($0) }
  }

  /// Whether the grammatical subject of a verb is acted on.
  func isPassive(_ head: Int) -> Bool {
    if tree.children(of: head).contains(where: {
      tree[$0].deprel == .auxPass || tree[$0].deprel == .nsubjPass
    }) {
      return true
    }
    // "The news that A had left": a clause with a subject and an auxiliary of its own.
    guard tree.children(of: head, .nsubj).isEmpty || tree.children(of: head, .aux, .mark).isEmpty
    else { return false }
    // "Stood by A": with a subject before it and no "was", the verb is active.
    let hasAgent =
      tree.children(of: head).contains { tree[$0].deprel == .oblAgent }
      && !tree.children(of: head).contains { tree[$0].deprel == .nsubj }
    if hasAgent && isParticiple(head) || reducedRelativeNoun(of: head) != nil { return true }
    guard isParticiple(head), objects(of: head).isEmpty || tree.relation(head) == .acl else {
      return false
    }
    if tree[head].deprel == .acl || isFrontedParticiple(head) { return true }
    guard tree.relation(head) == .conj, let first = tree.head(of: head),
      tree.children(of: head, .nsubj, .aux).isEmpty
    else { return false }
    return isPassive(first)
  }

  /// "Asked about it, A said nothing".
  private func isFrontedParticiple(_ head: Int) -> Bool {
    tree.relation(head) == .advcl && tree.head(of: head).map { head < $0 } ?? false
      && tree.children(of: head, .nsubj, .aux, .mark).isEmpty
  }

  /// A past participle by its form: not the dictionary form, not in -ing or -s.
  private func isParticiple(_ index: Int) -> Bool {
    let form = tree[index].form.lowercased()
    return tree[index].upos == .verb && form != tree.lemma(index) && !form.hasSuffix("ing")
      && !(form.hasSuffix("s") && !form.hasSuffix("ss"))
  }

  /// The heads of the noun phrases that are a verb's grammatical subject, its own or another's.
  func subjects(of head: Int) -> [Int] { subjects(of: head, depth: 0) }

  func subjects(of head: Int, depth: Int) -> [Int] {
    guard depth < limit else { return [] }
    let own = tree.children(of: head, .nsubj).filter { !isBeyondStop($0, from: head) }
    if !own.isEmpty { return own.flatMap { agents($0, of: head) } }
    guard let above = tree.head(of: head) else { return [] }
    switch tree.relation(head) {
    case .conj: return isNominalConjunct(head) ? [] : subjects(of: above, depth: depth + 1)
    case .xcomp: return controllers(of: head, under: above, depth: depth)
    case .ccomp: return contentSubjects(of: head, under: above, depth: depth)
    case .advcl where isAddressed(head, by: above) || isOfObject(head, under: above):
      return controllers(of: head, under: above, depth: depth)
    case .advcl: return adverbialSubjects(of: head, under: above, depth: depth)
    case .acl: return participleSubjects(of: head, under: above, depth: depth)
    default: return []
    }
  }

  /// Who acts where a noun phrase is the subject: A, of "A's answer was to expel B".
  private func agents(_ subject: Int, of head: Int) -> [Int] {
    let isAim =
      tree[head].upos == .verb && tree[subject].upos == .noun
      && !tree.children(of: head, .cop).isEmpty
      && tree.children(of: head, .mark).contains { tree.lemma($0) == "to" }
    let owners = isAim ? owners(of: subject) : []
    return owners.isEmpty ? [antecedent(of: subject)] : owners
  }

  private func owners(of noun: Int) -> [Int] {
    tree.children(of: noun, .nmod).filter {
      tree[$0].deprel == .nmodPoss || tree.prepositions(of: $0) == ["of"]
    }
  }

  /// Whether a semicolon parts a verb from words after it, which then are another clause's.
  private func isBeyondStop(_ subject: Int, from head: Int) -> Bool {
    subject > head && (head..<subject).contains { [";", ":"].contains(tree[$0].form) }
  }

  /// Those of the main clause; of what it says, for "by freeing A, said B, C might win friends".
  private func adverbialSubjects(of head: Int, under above: Int, depth: Int) -> [Int] {
    if let noun = reducedRelativeNoun(of: head) { return [noun] }
    guard tree.children(of: head, .expl).isEmpty else { return [] }
    // "Repeated an invitation to A to visit": A is to visit.
    let isAim = tree.children(of: head, .mark).contains { tree.lemma($0) == "to" }
    let invited = isAim ? tree.children(of: above, .obj).flatMap { invitees(of: $0) } : []
    if !invited.isEmpty { return invited }
    let isMeans = tree.has(head, child: ["by"])
    let said = tree.children(of: above, .ccomp).first
    return subjects(of: isMeans ? said ?? above : above, depth: depth + 1)
  }

  /// "Ten men sent home by A": a participle right after a noun is of the noun, however parsed.
  private func reducedRelativeNoun(of head: Int) -> Int? {
    guard tree.relation(head) == .advcl, head > 0, isParticiple(head),
      tree.children(of: head, .mark, .nsubj, .aux, .obj).isEmpty,
      tree[head - 1].upos == .noun
    else { return nil }
    let isBeside = tree.head(of: head - 1) == tree.head(of: head)
    let isBelow = tree.head(of: head - 1) == head && tree.relation(head - 1) == .obl
    return isBeside || isBelow ? head - 1 : nil
  }

  private func isNoun(_ index: Int) -> Bool {
    tree[index].upos == .noun || tree[index].upos == .propn
  }

  private func isNominalConjunct(_ head: Int) -> Bool {
    tree[head].upos == .noun && tree.children(of: head, .cop).isEmpty
  }

  /// The heads of a verb's direct objects, its own, shared or filled by a relative clause.
  func objects(of head: Int) -> [Int] {
    let own = tree.children(of: head, .obj).filter { !isLedIn($0) }.map { antecedent(of: $0) }
    if !own.isEmpty { return own }
    // "Called her counterpart, Ann Lee" is read as naming somebody without one to name.
    let named = tree.children(of: head, .xcomp).filter {
      isNoun($0) && tree.children(of: $0, .cop, .mark, .case).isEmpty
    }
    if tree.lemma(head) == "call", !named.isEmpty { return named }
    if tree[head].deprel == .aclRelcl, let noun = tree.head(of: head), lacksObject(head) {
      return [noun]
    }
    // "Arrested and charged him": the object of the last verb is shared.
    for other in tree.children(of: head, .conj) where tree[other].upos == .verb {
      guard tree.children(of: other, .nsubj, .aux).isEmpty else { continue }
      let shared = tree.children(of: other, .obj)
      if !shared.isEmpty, tree.children(of: head, .iobj, .obl, .xcomp, .ccomp).isEmpty {
        return shared
      }
    }
    return []
  }

  /// A phrase of direction is no object, though the parser now and then calls it one.
  func isLedIn(_ index: Int) -> Bool {
    tree.children(of: index, .case).contains {
      ["to", "from", "with", "against", "by"].contains(tree.lemma($0))
    }
  }
}

import Knowledge
import Linguistics
import Ontology

/// Finds the acts that verbs tell, by the patterns of the lexicon.
struct VerbReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  let nouns: NounReader

  /// The act of the verb at a token, by the most specific pattern that fits; nil for none.
  ///
  /// What the words leave out may stand in `memory`.
  func act(at head: Int, _ memory: ActMemory) -> Act? {
    let clause = clauses.clause(at: head)
    for pattern in tables.relations.verbPatterns(for: clause.lemma) {
      guard pattern.relation.event != nil else {
        if isIdiom(clause, of: pattern) { return nil }
        continue
      }
      if let act = act(of: pattern, in: clause, memory) { return act }
    }
    return nil
  }

  /// Whether a clause has the words of a pattern that says they are no act: "beat A in the final".
  private func isIdiom(_ clause: Clause, of pattern: VerbPattern) -> Bool {
    let isSaid =
      isNaming(clause)
      || (clause.isPassive || !tree.children(of: clause.head, .obj).isEmpty)
        && !tree.children(of: clause.head, .xcomp).allSatisfy { tree[$0].upos == .verb }
    let places = clause.obliques + clause.patients.flatMap { inner($0) }
    return Set(pattern.particles).isSubset(of: words(beside: clause))
      && (pattern.clause != .predicate || isSaid)
      && (pattern.nouns.isEmpty || clause.patients.contains { fits($0, pattern.nouns) })
      && (pattern.direct == nil || !clause.patients.isEmpty)
      && pattern.obliques.allSatisfy { oblique in
        places.contains { fits($0, oblique) }
      }
  }

  /// "Arrested the captain, a man named Ann Lee": nobody else's captain.
  private func isNamed(_ noun: Int) -> Bool {
    guard let name = arguments.references[noun]?.tokens.first, let verb = tree.head(of: name) else {
      return false
    }
    return tree.relation(verb) == .acl && ["name", "call"].contains(tree.lemma(verb))
  }

  /// "Called A a friend", where the parser takes the friend for another object or an apposition.
  private func isNaming(_ clause: Clause) -> Bool {
    let named = tree.children(of: clause.head, .obj, .xcomp).sorted()
    guard let first = named.first else { return false }
    let names = named.dropFirst() + tree.children(of: first, .appos)
    return names.contains { name in
      let start = tree.subtree(of: name).first { tree[$0].upos != .punct } ?? name
      return tree[start].upos == .det && tree[start - 1].form != ","
    }
  }

  private func act(of pattern: VerbPattern, in clause: Clause, _ memory: ActMemory) -> Act? {
    guard Set(pattern.particles).isSubset(of: words(beside: clause)),
      !pattern.particles.isEmpty
        || clause.particles.allSatisfy({ $0 == "together" || $0 == "back" })
        || pattern.obliques.contains(where: {
          !Set($0.prepositions).isDisjoint(with: clause.particles)
        })
    else { return nil }
    var act = Act(
      relation: pattern.relation, predicate: clause.head, words: words(of: clause), subjects: [],
      objects: [], rule: "verb:\(pattern.origin)")
    var places = clause.obliques
    if !pattern.nouns.isEmpty {
      guard let noun = clause.patients.first(where: { fits($0, pattern.nouns) && !isNamed($0) })
      else { return nil }
      act.words.append(noun)
      act.topic = noun
      let doers = arguments.withHomes(arguments.arguments(at: clause.agents).map(\.actor))
      places += inner(noun, of: doers)
      if clause.agents.isEmpty { act.subjects = arguments.owners(of: noun) }
    }
    // "Ratified the treaty with B": the side may hang on the topic.
    if pattern.direct == .topic {
      places += clause.patients.flatMap { inner($0) }
    }
    var filler = SlotFiller(
      reader: self, pattern: pattern, clause: clause, memory: memory, act: act, places: places)
    guard filler.fill() else { return nil }
    putUntold(clause, &filler.act, memory)
    return filler.act.pairs.isEmpty ? nil : filler.act
  }
}

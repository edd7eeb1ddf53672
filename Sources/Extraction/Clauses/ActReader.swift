import Knowledge
import Linguistics
import Ontology

/// Gathers the acts of a sentence from its verbs and event nouns.
struct ActReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  private let verbs: VerbReader
  private let nouns: NounReader

  init(tree: Tree, tables: Tables, clauses: ClauseReader, arguments: ArgumentReader) {
    self.tree = tree
    self.tables = tables
    self.clauses = clauses
    self.arguments = arguments
    verbs = VerbReader(tree: tree, tables: tables, clauses: clauses, arguments: arguments)
    nouns = NounReader(tree: tree, tables: tables, clauses: clauses, arguments: arguments)
  }

  /// The acts of the lexicon in a sentence, in the order of their predicates.
  func acts(in sentence: Int) -> [Act] {
    let tokens = tree.document.sentences[sentence].tokens
    let told = tokens.compactMap { tree[$0].upos == .verb ? verbs.act(at: $0) : nil }
    var named = tokens.compactMap { nouns.act(at: $0) }.filter { !isTold($0, by: told) }
    named += named.flatMap { thirdParties(to: $0) }
    return (told + named).filter { !isInterview($0) }.map { withoutOwnCountry($0) }
      .filter { !$0.pairs.isEmpty }.sorted { $0.predicate < $1.predicate }
  }

  /// "Held talks with B" tells the talks already; "hosted talks between B and C" does not.
  private func isTold(_ named: Act, by told: [Act]) -> Bool {
    guard let verb = told.first(where: { $0.words.contains(named.predicate) }) else { return false }
    let objects = Set(verb.objects.map(\.actor))
    return !objects.isSuperset(of: named.subjects.map(\.actor))
  }

  /// "Talks between A and B, mediated by C": whoever hosts, mediates or witnesses an act of others.
  private func thirdParties(to act: Act) -> [Act] {
    tree.subtree(of: act.predicate).compactMap { participle in
      guard tree[participle].deprel == .acl, tree[participle].upos == .verb,
        clauses.isPassive(participle),
        let pattern = tables.relations.verbPatterns(for: tree.lemma(participle)).first(where: {
          $0.nouns.contains(tree.lemma(act.predicate)) && !$0.relation.symmetric
        })
      else { return nil }
      let agents = arguments.arguments(at: clauses.clause(at: participle).agents)
      let sides = (act.subjects + act.objects).filter { side in
        !agents.contains { $0.actor == side.actor }
      }
      return Act(
        relation: pattern.relation, predicate: act.predicate, words: [participle, act.predicate],
        subjects: agents, objects: sides, topic: act.topic, rule: "verb:\(pattern.origin)")
    }
  }

  /// Nobody meets or trades with the state he belongs to: it stands there to say who he is.
  private func withoutOwnCountry(_ act: Act) -> Act {
    guard act.relation.symmetric else { return act }
    let sides = act.subjects + act.objects
    let homes = Set(
      sides.compactMap { side in
        let actor = arguments.cast[side.actor].actor
        return actor.kind == .person ? actor.country : nil
      })
    func isHome(_ side: Argument) -> Bool {
      let actor = arguments.cast[side.actor].actor
      return actor.kind == .country && homes.contains(actor.name)
    }
    var act = act
    act.subjects.removeAll(where: isHome)
    act.objects.removeAll(where: isHome)
    return act
  }

  /// Talking to an outlet is a source, not an act between sides.
  private func isInterview(_ act: Act) -> Bool {
    guard act.relation.event == .consult || act.relation.event == .agree else { return false }
    return (act.subjects + act.objects).contains { arguments.cast[$0.actor].isMedia }
  }

  /// Why a sentence yields nothing.
  func gap(in sentence: Int) -> Reading.Gap {
    let tokens = tree.document.sentences[sentence].tokens
    let actors = Set(tokens.flatMap { arguments.references[$0]?.actors ?? [] })
    let reason =
      switch actors.count {
      case 0: "no actor"
      case 1: "no second actor"
      default: "no predicate of the lexicon between its actors"
      }
    let span = tree.span(of: Array(tokens))
    return Reading.Gap(sentence: sentence, quote: tree.text(span), reason: reason)
  }
}

import Knowledge
import Linguistics
import Ontology

/// Gathers the acts of a sentence from its verbs and event nouns.
struct ActReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader
  let status: StatusReader
  private let verbs: VerbReader
  private let nouns: NounReader
  private let gatherings: GatheringReader
  private let offers: OfferReader
  private var memory = ActMemory()

  init(
    tree: Tree, tables: Tables, clauses: ClauseReader, arguments: ArgumentReader,
    status: StatusReader
  ) {
    self.tree = tree
    self.tables = tables
    self.clauses = clauses
    self.arguments = arguments
    self.status = status
    nouns = NounReader(tree: tree, tables: tables, clauses: clauses, arguments: arguments)
    offers = OfferReader(
      tree: tree, tables: tables, clauses: clauses, arguments: arguments, status: status)
    gatherings = GatheringReader(
      tree: tree, tables: tables, clauses: clauses, arguments: arguments)
    verbs = VerbReader(
      tree: tree, tables: tables, clauses: clauses, arguments: arguments, nouns: nouns)
  }

  /// The acts of the lexicon in a sentence, in the order of their predicates.
  ///
  /// To be asked sentence by sentence: later words may mean acts of earlier ones.
  mutating func acts(in sentence: Int) -> [Act] {
    let tokens = tree.document.sentences[sentence].tokens
    let told = tokens.flatMap { isPredicate($0) ? acts(ofVerb: $0, in: sentence) : [] }
    var named: [Act] = []
    for token in tokens {
      guard let act = nouns.act(at: token, memory) ?? gatherings.participation(at: token),
        !isTold(act, by: told)
      else { continue }
      named.append(act)
      note(act, in: sentence)
    }
    named += named.flatMap { thirdParties(to: $0) }
    return (told + named).filter { !isInterview($0) && !isOffered($0, by: told) }.map {
      amongNamed(withoutPlaces(withoutOwnCountry($0)))
    }
    .filter { !$0.pairs.isEmpty }.sorted { $0.predicate < $1.predicate }
  }

  /// What a verb tells, noted for later words.
  private mutating func acts(ofVerb token: Int, in sentence: Int) -> [Act] {
    noteSpeaker(at: token, in: sentence)
    noteAuthor(at: token)
    let hosting = [gatherings.hosting(at: token)].compactMap { $0 }
    guard
      let act = verbs.act(at: token, memory) ?? verbs.joint(at: token)
        ?? verbs.resumed(at: token, memory) ?? verbs.likewise(at: token, memory)
        ?? offers.help(at: token)
    else { return hosting }
    note(act, in: sentence)
    return hosting + [act]
  }

  /// Verbs, adjectives said of somebody ("is ready to help B"), and verbs read as adjectives ("would
  /// free B").
  private func isPredicate(_ token: Int) -> Bool {
    tree[token].upos == .verb
      || tree[token].upos == .adj && !tree.children(of: token, .cop, .aux).isEmpty
  }

  private mutating func note(_ act: Act, in sentence: Int) {
    let isFact = status.factuality(of: act.predicate).status.isFact
    memory.note(act, in: sentence, isFact: isFact)
  }

  private mutating func noteSpeaker(at verb: Int, in sentence: Int) {
    guard tables.factuality.isSpeech(tree.lemma(verb)),
      let speaker = arguments.arguments(at: clauses.clause(at: verb).agents).first,
      arguments.cast[speaker.actor].actor.kind == .person
    else { return }
    memory.noteSpeaker(speaker, in: sentence)
  }

  /// "In a post she wrote": the post is hers.
  private mutating func noteAuthor(at verb: Int) {
    let clause = clauses.clause(at: verb)
    guard let author = arguments.arguments(at: clause.agents).first else { return }
    for token in clause.patients + clause.obliques.map(\.token)
    where ArgumentReader.documents.contains(tree.lemma(token))
      && arguments.owners(of: token).isEmpty
      && tree.has(token, child: ["a", "an"])
    {
      memory.noteAuthor(author, of: tree.lemma(token))
    }
  }

  /// "Held talks with B" tells the talks already; "hosted talks between B and C" does not.
  private func isTold(_ named: Act, by told: [Act]) -> Bool {
    guard let verb = told.first(where: { $0.words.contains(named.predicate) }) else { return false }
    let pairs = Set(verb.pairs.map { Set([$0.subject.actor, $0.object.actor]) })
    return !named.pairs.contains { !pairs.contains([$0.subject.actor, $0.object.actor]) }
      || pairs.isEmpty
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
        && arguments.references[side.token]?.form != .description
    }
    var act = act
    act.subjects.removeAll(where: isHome)
    act.objects.removeAll(where: isHome)
    return act
  }

  /// "Offered to mediate between A and B" is an offer to them, and no plan until they accept.
  private func isOffered(_ act: Act, by told: [Act]) -> Bool {
    guard tree.relation(act.predicate) == .xcomp, let verb = tree.head(of: act.predicate),
      ["offer", "volunteer"].contains(tree.lemma(verb))
    else { return false }
    func sides(_ act: Act) -> Set<Int> { Set((act.subjects + act.objects).map(\.actor)) }
    return told.contains { offer in
      offer.predicate == verb && offer.relation.event == .agree && sides(offer) == sides(act)
    }
  }

  /// Talking to an outlet is a source, not an act between sides.
  private func isInterview(_ act: Act) -> Bool {
    guard act.relation.event == .consult || act.relation.event == .agree else { return false }
    let isTold = tree.lemma(act.predicate) == "tell"
    return (act.subjects + act.objects).contains { arguments.cast[$0.actor].isMedia }
      || isTold && act.objects.contains { isListener($0) }
  }

  /// A court or a body that no table lists, most likely an outlet: "told ZDF", "told the court".
  private func isListener(_ side: Argument) -> Bool {
    let actor = arguments.cast[side.actor].actor
    return actor.kind == .organisation && tables.gazetteer.entry(for: actor.name) == nil
  }

  /// Without places, where it is nothing that is done to a place.
  private func withoutPlaces(_ act: Act) -> Act {
    guard !Self.onPlaces.contains(act.relation.event ?? .consult) else { return act }
    func isPlace(_ side: Argument) -> Bool { arguments.references[side.token]?.form == .place }
    var act = act
    act.subjects.removeAll(where: isPlace)
    act.objects.removeAll(where: isPlace)
    return act
  }

  private static let onPlaces: Set<EventType> = [
    .assault, .aid, .mobilize, .retreat, .coerce, .concede,
  ]

  /// Without the pairs in which neither side has a name or a country.
  private func amongNamed(_ act: Act) -> Act {
    func isNamed(_ side: Argument) -> Bool {
      arguments.references[side.token]?.form != .unnamed
        || arguments.cast[side.actor].actor.country != nil
    }
    guard !act.subjects.contains(where: isNamed) || !act.objects.contains(where: isNamed) else {
      return act
    }
    var act = act
    if act.objects.isEmpty || !act.objects.contains(where: isNamed) {
      act.subjects = act.subjects.filter(isNamed)
    }
    if !act.subjects.contains(where: isNamed) { act.objects = act.objects.filter(isNamed) }
    return act
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

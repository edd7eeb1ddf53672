import Knowledge
import Linguistics
import Ontology

/// Reads a document in order and notes what every noun phrase stands for.
struct ReferenceReader {
  let tree: Tree
  let tables: Tables
  private(set) var cast: Cast
  /// What stands for whom, by the head token of the words.
  private(set) var references: [Int: Reference]
  private let names: [Int: Int]
  private(set) var discourse = Discourse()
  let descriptions: DescriptionReader
  private let unnamed: UnnamedReader

  init(tree: Tree, tables: Tables, article: Article) {
    self.tree = tree
    self.tables = tables
    let reader = CastReader(tree: tree, tables: tables)
    var cast = reader.cast
    let roles = RoleReader(tree: tree, tables: tables)
    let affiliations = AffiliationReader(tree: tree, roles: roles, article: article)
    // Twice: an adviser has the country of a president whose own country may stand further down.
    for _ in 0..<2 { affiliations.read(reader.references, names: reader.nameOf, into: &cast) }
    let beside = reader.countriesBeside
    cast.settleHome(isLeader: { tables.roles.role($0) == .leader }, beside: beside)
    self.cast = cast
    references = reader.references
    names = reader.nameOf
    let plurals = PluralReader(tree: tree)
    descriptions = DescriptionReader(
      tree: tree, roles: roles, plurals: plurals, topic: cast.topic.map { cast[$0].actor.name })
    unnamed = UnnamedReader(tree: tree, roles: roles, plurals: plurals, document: article.id)
    let speakers = SpeakerReader(tree: tree, table: tables.factuality)
    addSpeakers(speakers)
    for sentence in tree.document.sentences.indices { read(sentence) }
    addSpeakers(speakers, isLast: true)
  }

  /// First where the speaker is named, last where the text only describes him, or tells his country
  /// further down.
  private mutating func addSpeakers(_ speakers: SpeakerReader, isLast: Bool = false) {
    for token in tree.document.tokens.indices
    where SpeakerReader.isPersonal(tree[token].form.lowercased()) {
      guard isLast || references[token] == nil else { continue }
      guard let actors = speakers.actors(at: token, references, cast) else { continue }
      references[token] = Reference(actors: actors, tokens: [token], form: .pronoun)
    }
  }

  private mutating func read(_ sentence: Int) {
    for token in tree.document.sentences[sentence].tokens {
      if references[token] == nil, names[token] == nil { resolve(token, in: sentence) }
      if references[token]?.form == .demonym { resolveCompatriot(token, in: sentence) }
      note(token, in: sentence)
    }
  }

  private mutating func resolve(_ token: Int, in sentence: Int) {
    switch tree[token].upos {
    case .pron, .det, .num: resolvePronoun(token, in: sentence)
    case .noun, .propn, .adj: resolveNoun(token)
    default: break
    }
  }

  private mutating func resolveNoun(_ token: Int) {
    guard !isPartOfName(token) else { return }
    if let holder = named(by: token) ?? nameBelow(token) {
      references[token] = references[holder]
      return
    }
    if let name = descriptions.bodyName(beside: token, references, cast) {
      references[token] = name
      return
    }
    let isVictim = isIndefinite(token) && isHarmed(token)
    if !isVictim, let actors = descriptions.actors(at: token, references, discourse, &cast),
      !actors.isEmpty
    {
      references[token] = Reference(actors: actors, tokens: [token], form: .description)
    } else if let actor = unnamed.actor(at: token, references, cast) {
      references[token] = Reference(
        actors: [cast.index(of: actor)], tokens: [token], form: .unnamed)
    }
  }

  /// "The Australian", of somebody from there whom the text has named.
  private mutating func resolveCompatriot(_ token: Int, in sentence: Int) {
    guard [.nsubj, .obj, .iobj, .obl].contains(tree.relation(token)),
      tree.has(token, child: ["the"]), let state = references[token]?.actors.first,
      let person = discourse.single(
        before: token, in: sentence, reach: 3,
        where: {
          cast[$0].actor.kind == .person && cast[$0].actor.country == cast[state].actor.name
        })
    else { return }
    references[token] = Reference(actors: [person], tokens: [token], form: .description)
  }

  private func isIndefinite(_ token: Int) -> Bool {
    tree.children(of: token, .det).contains { ["a", "an"].contains(tree.lemma($0)) }
      || !tree.children(of: token, .nummod).isEmpty
  }

  /// Whether a noun is the object of an arrest or an attack: what is done to a diplomat is not done
  /// to his state.
  private func isHarmed(_ token: Int) -> Bool {
    guard let verb = tree.head(of: token), tree[verb].upos == .verb,
      tree.relation(token) == .obj || tree[token].deprel == .nsubjPass,
      let pattern = tables.relations.verbPatterns(for: tree.lemma(verb)).first(where: {
        $0.direct == .object && $0.nouns.isEmpty && $0.particles.isEmpty
      })
    else { return false }
    return [.assault, .coerce].contains(pattern.relation.event)
      || ["sentence", "convict", "fine", "jail"].contains(tree.lemma(verb))
  }

  /// Titles and appositions are read with the name they belong to.
  private func isPartOfName(_ token: Int) -> Bool {
    guard let head = tree.head(of: token), references[head]?.form == .name,
      cast[references[head]?.actors.first ?? 0].actor.kind == .person
    else { return false }
    return tree.relation(token) == .appos || tree.relation(token) == .flat
      || tree.relation(token) == .compound || tree[token].deprel == .nmodDesc
  }

  /// "The captain, a national of Chile named Luis Soto": the person whom the words name at last.
  private func named(by token: Int) -> Int? {
    for noun in [token] + tree.children(of: token, .appos) {
      for verb in tree.children(of: noun, .acl) where ["name", "call"].contains(tree.lemma(verb)) {
        let name = tree.children(of: verb, .xcomp, .obj).first {
          references[$0]?.form == .name && $0 == verb + 1
        }
        if let name { return name }
      }
    }
    return nil
  }

  /// "Special envoy Ann Lee", where the parser takes the noun for the head.
  private func nameBelow(_ token: Int) -> Int? {
    let isOffice =
      tables.roles.role(tree.lemma(token)) != nil || tables.roles.isTitle(tree.lemma(token))
    guard isOffice, !descriptions.plurals.isPlural(token) else {
      return nil
    }
    return tree.children(of: token, .appos, .flat, .compound, .nmod).first { child in
      guard let reference = references[child], reference.form == .name,
        let actor = reference.actors.first
      else { return false }
      return cast[actor].actor.kind == .person && tree.prepositions(of: child).isEmpty
        && tree[child].deprel != .nmodPoss && child > token
    }
  }

  private mutating func resolvePronoun(_ token: Int, in sentence: Int) {
    let form = tree[token].form.lowercased()
    if form == "whose" {
      references[token] = references[ClauseReader(tree: tree).antecedent(of: token)]
      return
    }
    guard let actors = actors(of: form, at: token, in: sentence), !actors.isEmpty else { return }
    references[token] = Reference(actors: actors, tokens: [token], form: .pronoun)
  }

  /// Lets later words point back to this token.
  private mutating func note(_ token: Int, in sentence: Int) {
    guard let reference = references[token] else { return }
    let isSubject = tree.relation(token) == .nsubj
    guard reference.form != .unnamed, reference.form != .place, !isMerePlace(token) else { return }
    if reference.form != .demonym {
      discourse.add(reference.actors, token: token, sentence: sentence, isSubject: isSubject)
    }
    noteGroup(endingAt: token, in: sentence, isSubject: isSubject)
  }

  /// "In a statement issued in Georgetown": the town is where it was, and nobody to point back to.
  private func isMerePlace(_ token: Int) -> Bool {
    references[token]?.form == .metonym
      && tree.prepositions(of: token).contains { ["in", "at", "near", "outside"].contains($0) }
  }

  /// "A, B and C", "the A and B ministers", "A-B talks": together they are a group.
  private mutating func noteGroup(endingAt token: Int, in sentence: Int, isSubject: Bool) {
    var first = token
    while tree.relation(first) == .conj, let head = tree.head(of: first) { first = head }
    var members = tree.conjuncts(of: first).filter { $0 <= token }
    if first == token, token >= 2, tree[token - 1].form == "-", references[token - 2] != nil {
      members = [token - 2, token]
    }
    let actors = members.compactMap { references[$0]?.actors.first }
    guard members.last == token, actors.count >= 2, Set(actors).count == actors.count,
      Set(actors.map { cast[$0].actor.kind }).count == 1
    else { return }
    discourse.add(actors, token: token, sentence: sentence, isSubject: isSubject)
  }
}

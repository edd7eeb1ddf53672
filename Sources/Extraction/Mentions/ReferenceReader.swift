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
  private var discourse = Discourse()
  private let descriptions: DescriptionReader
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
    descriptions = DescriptionReader(
      tree: tree, roles: roles, plurals: PluralReader(tree: tree),
      topic: cast.topic.map { cast[$0].actor.name })
    unnamed = UnnamedReader(tree: tree, roles: roles, document: article.id)
    addSpeakers()
    for sentence in tree.document.sentences.indices { read(sentence) }
    addSpeakers()
  }

  /// First where the speaker is named, last where the text only describes him.
  private mutating func addSpeakers() {
    let speakers = SpeakerReader(tree: tree, table: tables.factuality)
    for token in tree.document.tokens.indices
    where SpeakerReader.isPersonal(tree[token].form.lowercased()) && references[token] == nil {
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
    if let holder = nameBelow(token) {
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
    return pattern.relation.event == .assault || pattern.relation.event == .coerce
  }

  /// Titles and appositions are read with the name they belong to.
  private func isPartOfName(_ token: Int) -> Bool {
    guard let head = tree.head(of: token), references[head]?.form == .name,
      cast[references[head]?.actors.first ?? 0].actor.kind == .person
    else { return false }
    return tree.relation(token) == .appos || tree.relation(token) == .flat
      || tree.relation(token) == .compound || tree[token].deprel == .nmodDesc
  }

  /// "Special envoy Ann Lee", where the parser takes the noun for the head.
  private func nameBelow(_ token: Int) -> Int? {
    guard tables.roles.role(tree.lemma(token)) != nil, !descriptions.plurals.isPlural(token) else {
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

  private func actors(of form: String, at token: Int, in sentence: Int) -> [Int]? {
    func kind(_ actor: Int) -> Actor.Kind { cast[actor].actor.kind }
    if let blamed = blamed(by: form, at: token) { return blamed }
    switch form {
    case "he", "him", "his", "himself": return person(.male, at: token, in: sentence)
    case "she", "her", "hers", "herself": return person(.female, at: token, in: sentence)
    case "it", "its", "itself":
      guard tree.relation(token) != .expl else { return nil }
      return discourse.single(before: token, in: sentence, reach: 1) {
        (kind($0) == .country || kind($0) == .organisation) && !isCoArgument($0, of: token)
      }.map { [$0] }
    case "they", "them", "their", "themselves":
      if let sides = sidesBefore(token) { return sides }
      return discourse.several(0, before: token, in: sentence, reach: 2) { _ in true }
        ?? discourse.single(before: token, in: sentence, reach: 1) { kind($0) == .group }.map {
          [$0]
        }
        ?? pairBefore(token, in: sentence)
        ?? discourse.single(before: token, in: sentence, reach: 1) { kind($0) == .country }.map {
          [$0]
        }
    case "three" where tree.has(token, child: ["all", "the"]) || isFollowing(token, "all"):
      return descriptions.plurals.three(at: token, in: discourse, cast)
    case "each" where isFollowed(token, by: "other"): return nil
    case "both", "two", "each", "latter", "former": return pair(form, at: token, in: sentence)
    default: return nil
    }
  }

  /// "A offered B an understanding, and relations between them were restored", "A met with B; they
  /// agreed": A and B.
  private func sidesBefore(_ token: Int) -> [Int]? {
    let isSubject = tree.relation(token) == .nsubj
    guard isSubject || tree.prepositions(of: token).contains("between") else { return nil }
    let links: [DependencyRelation] = isSubject ? [.conj, .parataxis] : [.conj]
    var current = token
    while let head = tree.head(of: current), !links.contains(tree.relation(current)) {
      current = head
    }
    guard links.contains(tree.relation(current)), let verb = tree.head(of: current), verb < token
    else { return nil }
    return sides(of: verb)
  }

  /// The two of one kind who are the subject and the other side of a verb.
  private func sides(of verb: Int) -> [Int]? {
    let others = tree.children(of: verb, .iobj, .obj)
      + tree.children(of: verb, .obl).filter { tree.prepositions(of: $0) == ["with"] }
    let sides = (tree.children(of: verb, .nsubj) + others).sorted()
      .compactMap { references[$0] }.filter { $0.form != .unnamed && $0.actors.count == 1 }
      .flatMap(\.actors)
    let isPair = sides.count == 2 && sides[0] != sides[1]
    return isPair && cast[sides[0]].actor.kind == cast[sides[1]].actor.kind ? sides : nil
  }

  /// "A met B. They agreed": A and B.
  private func pairBefore(_ token: Int, in sentence: Int) -> [Int]? {
    guard tree.relation(token) == .nsubj, sentence > 0 else { return nil }
    let verb = tree.document.sentences[sentence - 1].root
    return sides(of: verb)
  }

  private func isFollowing(_ token: Int, _ lemma: String) -> Bool {
    token > 0 && tree.lemma(token - 1) == lemma
  }

  private func isFollowed(_ token: Int, by lemma: String) -> Bool {
    token + 1 < tree.document.tokens.count && tree.lemma(token + 1) == lemma
  }

  private func blamed(by form: String, at token: Int) -> [Int]? {
    let blame = BlameReader(tree: tree, tables: tables)
    guard ["it", "its", "he", "his", "she", "her"].contains(form),
      let actors = blame.blamed(by: token).flatMap({ references[$0]?.actors }), actors.count == 1,
      let actor = actors.first
    else { return nil }
    let gender: RoleTable.Gender? =
      form.hasPrefix("h") ? (form == "her" ? .female : .male) : form == "she" ? .female : nil
    let isPerson = cast[actor].actor.kind == .person
    guard let gender else { return isPerson ? nil : actors }
    return isPerson && (cast[actor].gender ?? gender) == gender ? actors : nil
  }

  private func person(_ gender: RoleTable.Gender, at token: Int, in sentence: Int) -> [Int]? {
    if let subject = laterSubject(gender, at: token) { return [subject] }
    return discourse.single(before: token, in: sentence, reach: 3) { actor in
      cast[actor].actor.kind == .person && (cast[actor].gender ?? gender) == gender
        && !isCoArgument(actor, of: token)
    }.map { [$0] }
  }

  /// "Of his talks with B, A said little": a possessive in a phrase before the subject is the subject's.
  private func laterSubject(_ gender: RoleTable.Gender, at token: Int) -> Int? {
    guard tree[token].deprel == .nmodPoss else { return nil }
    var current = token
    while let head = tree.head(of: current), tree[head].upos == .noun { current = head }
    guard tree.relation(current) == .obl, let verb = tree.head(of: current), current < verb,
      let subject = tree.children(of: verb, .nsubj).first, subject > token,
      let actor = references[subject]?.actors.first, references[subject]?.form == .name,
      cast[actor].actor.kind == .person, (cast[actor].gender ?? gender) == gender
    else { return nil }
    return actor
  }

  /// Whether an actor is the subject of the verb whose object the pronoun is.
  private func isCoArgument(_ actor: Int, of token: Int) -> Bool {
    guard tree[token].deprel != .nmodPoss, let verb = tree.head(of: token) else { return false }
    let shared = tree.relation(verb) == .conj ? ClauseReader(tree: tree).subjects(of: verb) : []
    return (tree.children(of: verb, .nsubj, .obj) + shared).contains { other in
      other != token && references[other]?.actors == [actor]
    }
  }

  private func pair(_ form: String, at token: Int, in sentence: Int) -> [Int]? {
    let isAlone =
      tree.relation(token) != .det && tree.relation(token) != .nummod
      && tree.relation(token) != .cc && tree.relation(token) != .amod
    guard isAlone else { return nil }
    let definite = tree.children(of: token, .det).contains { tree.lemma($0) == "the" }
    guard form == "both" || form == "each" || definite,
      let two = descriptions.plurals.actors(.any, at: token, in: discourse, cast)
    else { return nil }
    switch form {
    case "latter": return two.last.map { [$0] }
    case "former": return two.first.map { [$0] }
    default: return two
    }
  }

  /// Lets later words point back to this token.
  private mutating func note(_ token: Int, in sentence: Int) {
    guard let reference = references[token] else { return }
    let isSubject = tree.relation(token) == .nsubj
    guard reference.form != .unnamed, reference.form != .place else { return }
    if reference.form != .demonym {
      discourse.add(reference.actors, token: token, sentence: sentence, isSubject: isSubject)
    }
    noteGroup(endingAt: token, in: sentence, isSubject: isSubject)
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

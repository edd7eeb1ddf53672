import Knowledge
import Linguistics
import Ontology

/// Finds out whom a description stands for: "the Norwegian minister", "US officials".
struct DescriptionReader {
  let tree: Tree
  let roles: RoleReader
  let plurals: PluralReader
  /// The country that the document is about, by name.
  let topic: String?

  /// How many tokens back a bare "the government" may point.
  private let memory = 2000

  /// The actors of the noun phrase at `head`; nil when the words stand for nobody known.
  func actors(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: inout Cast
  ) -> [Int]? {
    let lemma = tree.lemma(head)
    if ["counterpart", "host", "guest"].contains(lemma),
      let other = counterpart(at: head, references, discourse, cast)
        ?? (lemma == "counterpart" ? [] : nil)
    {
      return other
    }
    if let group = plural(at: head, references, discourse, cast) { return group }
    if lemma == "member" || lemma == "representative", let body = owners(of: head, references, cast)
    {
      return withoutPersons(states(body, cast), cast)
    }
    if ["neighbour", "neighbor"].contains(lemma), !plurals.isPlural(head) {
      return neighbour(at: head, references, discourse, cast)
    }
    if let country = countryNoun(at: head, references, discourse, cast) { return country }
    if let body = body(at: head, references, discourse, cast) { return body }
    guard let phrase = roles.phrase(at: head, references) else {
      return stateActing(through: head, references, cast)
    }
    switch phrase.class {
    case .organ: return organ(at: head, references, discourse, cast)
    case .group: return group(at: head, phrase, references, &cast)
    case .person where plurals.isPlural(head) && !Self.partners.contains(lemma):
      return group(at: head, phrase, references, &cast)
    case .leader, .official, .person:
      if plurals.isPlural(head) { return officials(at: head, phrase, references, &cast) }
      return person(phrase, at: head, references, discourse, &cast)
    }
  }

  /// Persons whose plural may well be states: "our Norwegian allies".
  private static let partners: Set<String> = ["ally", "partner", "friend", "rival", "opponent"]

  private func plural(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    let isPlain = ["man", "woman"].contains(tree.lemma(head))
    // "The injured men" are some of whom the text tells otherwise.
    let isOfSome = isPlain && !tree.children(of: head, .amod).isEmpty
    guard let level = PluralReader.level(tree.lemma(head)), plurals.isPlural(head), !isOfSome,
      plurals.isAnaphoric(head), owners(of: head, references, cast) == nil
    else { return nil }
    if level == .person, roles.roleClass(head) != nil,
      let holders = plurals.holders(at: head, in: discourse, where: { isHolder(head, cast[$0]) })
    {
      return holders
    }
    let actors = plurals.actors(
      level, at: head, in: discourse, cast,
      mediators: level == .person
        ? subjectsBeside(head).flatMap { references[$0]?.actors ?? [] }
        : mediators(over: head, references))
    guard level == .person, roles.roleClass(head) != nil, !isPlain,
      actors?.allSatisfy({ holds(roles.lemma(of: head), cast[$0]) }) != true
    else { return actors }
    return plurals.actors(.state, at: head, in: discourse, cast)
  }

  /// Whoever mediates between those that a noun stands for, or two who act on them together.
  private func mediators(over head: Int, _ references: [Int: Reference]) -> [Int] {
    guard let verb = tree.head(of: head), tree[verb].upos == .verb else { return [] }
    let subjects = ClauseReader(tree: tree).subjects(of: verb).filter { $0 < head }
      .flatMap { tree.conjuncts(of: $0) }
    let isActing = subjects.count > 1 && [.obj, .iobj].contains(tree.relation(head))
    guard isActing || ["mediate", "shuttle"].contains(tree.lemma(verb)) else { return [] }
    return subjects.flatMap { references[$0]?.actors ?? [] }
  }

  /// Whether a person may be called by a role noun.
  private func holds(_ lemma: String, _ member: Cast.Member) -> Bool {
    if member.roles.isEmpty || isCalled(lemma, member) { return true }
    let classes = member.roles.compactMap { roles.tables.roles.role($0) }
    return lemma == "leader"
      ? classes.contains(.leader) : ["official", "diplomat", "politician"].contains(lemma)
  }

  /// Whether the text has given somebody the office that a noun names.
  private func isHolder(_ head: Int, _ member: Cast.Member) -> Bool {
    member.actor.kind == .person && !member.roles.isEmpty && holds(roles.lemma(of: head), member)
  }

  func isCalled(_ word: String, _ member: Cast.Member) -> Bool {
    member.roles.contains { roles.tables.roles.isCalled(word, $0) }
  }

  /// "The country", "the island republic": the last one spoken of.
  private func countryNoun(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    guard ["country", "nation", "republic", "state"].contains(tree.lemma(head)) else { return nil }
    // "His country".
    let owner = tree.children(of: head, .nmod).first { tree[$0].deprel == .nmodPoss }
    if let owner, tree[owner].upos == .pron, let person = references[owner]?.actors,
      case let states = withoutPersons(states(person, cast), cast), !states.isEmpty
    {
      return states
    }
    guard
      tree.children(of: head, .det).contains(where: {
        ["the", "that", "this"].contains(tree.lemma($0))
      }),
      tree.children(of: head, .nmod, .acl).isEmpty,
      tree.children(of: head, .amod, .compound).allSatisfy({ references[$0] == nil })
    else { return nil }
    // In "A and the republic" it is not A.
    let beside = tree.relation(head) == .conj ? tree.head(of: head).flatMap { references[$0] } : nil
    return nearState(before: head, references, discourse, cast) {
      beside?.actors.contains($0) != true
    }
  }

  /// "Its neighbour": the one named beside it, or the other state last spoken of.
  private func neighbour(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    let named = tree.children(of: head, .appos).lazy.compactMap { references[$0]?.actors }.first
    if let named { return named }
    let owner = tree.children(of: head, .nmod).first { tree[$0].deprel == .nmodPoss }
    guard let owner, tree[owner].upos == .pron,
      let state = states(references[owner]?.actors ?? [], cast).first
    else { return nil }
    func isOther(_ actor: Int) -> Bool { cast[actor].actor.kind == .country && actor != state }
    let first = tree.document.sentences[tree.sentence(of: head)].tokens.lowerBound
    let beside = (first..<head).last { references[$0]?.actors.first.map(isOther) ?? false }
    if let beside { return references[beside]?.actors }
    return discourse.single(
      before: head, in: tree.sentence(of: head), reach: 2, where: isOther
    ).map { [$0] }
  }

  /// The country that a text goes on about: its own if it stands near, else the last named.
  private func nearState(
    before head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast,
    where fits: (Int) -> Bool = { _ in true }
  ) -> [Int]? {
    let sentence = tree.sentence(of: head)
    let others = Set(subjectsBeside(head).flatMap { states(references[$0]?.actors ?? [], cast) })
    func isState(_ actor: Int) -> Bool {
      cast[actor].actor.kind == .country && fits(actor) && !others.contains(actor)
    }
    if let state = fronted(before: head, in: sentence, references), isState(state) {
      return [state]
    }
    let home = topic.flatMap { cast.country($0) }.flatMap { isState($0) ? $0 : nil }
    let isNear = discourse.single(before: head, in: sentence, reach: 3) {
      cast[$0].actor.name == topic || cast[$0].actor.country == topic
    }
    if let home, isNear != nil { return [home] }
    return discourse.single(before: head, in: sentence, reach: 2, where: isState).map { [$0] }
  }

  /// "On Norway, both sides condemned the authorities": what a sentence says it is about.
  private func fronted(
    before head: Int, in sentence: Int, _ references: [Int: Reference]
  ) -> Int? {
    let first = tree.document.sentences[sentence].tokens.lowerBound
    guard ["on", "in", "regarding", "concerning"].contains(tree.lemma(first)),
      let phrase = tree.head(of: first), phrase < head, tree.relation(phrase) == .obl,
      let reference = references[phrase], reference.form == .name
    else { return nil }
    return reference.actors.first
  }

  /// The subjects of the verb whose object or place a noun is: whoever praises the country praises
  /// another.
  private func subjectsBeside(_ head: Int) -> [Int] {
    guard [.obj, .obl].contains(tree.relation(head)), let verb = tree.head(of: head) else {
      return []
    }
    return tree.children(of: verb, .nsubj)
  }

  /// The actors that a noun phrase names as owner or nationality, nil for none.
  func owners(of head: Int, _ references: [Int: Reference], _ cast: Cast) -> [Int]? {
    var found: [Int] = []
    for child in tree.children(of: head, .amod, .compound, .nmod, .det) {
      let linked = tree.prepositions(of: child).allSatisfy {
        ["of", "from", "for", "'s", "’s", "'", "’"].contains($0)
          || $0 == "in" && isOrganOfState(head)
      }
      guard linked else { continue }
      for token in tree.conjuncts(of: child) {
        found += references[token]?.actors ?? organOwners(token, references, cast)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// "The authorities in Norway" are Norway's.
  private func isOrganOfState(_ head: Int) -> Bool {
    [
      "authority", "authorities", "government", "police", "parliament", "regime", "ministry",
      "junta",
    ]
    .contains(tree.lemma(head))
  }

  /// The owner of a part of a state that stands further down: "members of Norway's government".
  private func organOwners(_ token: Int, _ references: [Int: Reference], _ cast: Cast) -> [Int] {
    guard roles.roleClass(token) == .organ else { return [] }
    return owners(of: token, references, cast) ?? []
  }

  /// Persons and bodies replaced by the state they belong to, where it is known.
  func states(_ actors: [Int], _ cast: Cast) -> [Int] {
    actors.map { actor in
      guard cast[actor].actor.kind != .country, let country = cast[actor].actor.country,
        let state = cast.country(country)
      else { return actor }
      return state
    }
  }

  /// A president whose country nobody has named does not stand for his administration.
  private func withoutPersons(_ actors: [Int], _ cast: Cast) -> [Int] {
    actors.filter { cast[$0].actor.kind != .person }
  }

  /// "The Norwegian side", "the Norwegian administration"; bare, the one of that noun spoken of before.
  private func organ(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    let lemma = tree.lemma(head)
    guard !NameFinder.outletNouns.contains(lemma), !["neighbour", "neighbor"].contains(lemma)
    else { return nil }
    if let owners = owners(of: head, references, cast) {
      return withoutPersons(states(owners, cast), cast)
    }
    let earlier = (max(0, head - memory)..<head).last {
      references[$0]?.form == .description && tree.lemma($0) == lemma
    }
    if let earlier { return references[earlier]?.actors }
    // "The government" of the country that is spoken of.
    guard Self.ruling.contains(lemma),
      tree.has(head, child: ["the"]) || tree[head].form.hasSuffix("ies")
    else { return nil }
    return nearState(before: head, references, discourse, cast)
  }

  private static let ruling: Set<String> = [
    "government", "authority", "authorities", "administration", "cabinet", "police", "parliament",
    "army", "military", "regime", "state",
  ]
}

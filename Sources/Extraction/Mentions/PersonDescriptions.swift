import Knowledge
import Linguistics
import Ontology

/// Descriptions of persons: "the Norwegian minister", "his counterpart".
extension DescriptionReader {
  /// The person a role stands for; the text may tell his country by it.
  func person(
    _ phrase: RolePhrase, at head: Int, _ references: [Int: Reference], _ discourse: Discourse,
    _ cast: inout Cast
  ) -> [Int]? {
    let found = bearer(of: phrase, at: head, references, discourse, cast)
    if let person = found?.first, cast[person].actor.kind == .person,
      cast[person].actor.country == nil, let owner = owners(of: head, references, cast)?.first,
      cast[owner].actor.kind == .country
    {
      cast[person].actor.country = cast[owner].actor.name
    }
    return found
  }

  private func bearer(
    of phrase: RolePhrase, at head: Int, _ references: [Int: Reference], _ discourse: Discourse,
    _ cast: Cast
  ) -> [Int]? {
    if isElect(head) { return newcomer(before: head, discourse, cast).map { [$0] } }
    let state = owners(of: head, references, cast).map { states($0, cast) }?.first
    guard state != nil || isDefinite(head) else { return nil }
    let country = state.map { cast[$0].actor.name }
    if let person = holder(of: phrase, in: country, before: head, discourse, cast)
      ?? officeless(before: head, in: country, references, cast)
    {
      return [person]
    }
    if let state { return phrase.class == .person ? nil : [state] }
    // The text may call somebody by an office that it has not yet given him.
    return discourse.single(before: head, in: tree.sentence(of: head), reach: 1) {
      cast[$0].actor.kind == .person && cast[$0].roles.isEmpty
    }.map { [$0] }
  }

  /// "The president-elect", also where a hyphen parts the words.
  private func isElect(_ head: Int) -> Bool {
    tree.lemma(head) == "elect"
      || tree.children(of: head, .appos, .compound, .flat, .amod).contains {
        tree.lemma($0) == "elect"
      }
  }

  /// The person last spoken of who holds no such office yet.
  private func newcomer(before head: Int, _ discourse: Discourse, _ cast: Cast) -> Int? {
    func isLeader(_ role: String) -> Bool {
      roles.tables.roles.role(role) == .leader && !role.hasSuffix("elect")
    }
    return discourse.single(before: head, in: tree.sentence(of: head), reach: 2) {
      cast[$0].actor.kind == .person && !cast[$0].roles.contains(where: isLeader)
    }
  }

  private func isDefinite(_ head: Int) -> Bool {
    tree.children(of: head, .det).contains { tree.lemma($0) == "the" }
      || tree.children(of: head, .nmod).contains { tree[$0].deprel == .nmodPoss }
  }

  /// Somebody to whom the text gives the role, or one that the word may stand for: the last one
  /// spoken of, or the only one.
  private func holder(
    of phrase: RolePhrase, in country: String?, before head: Int, _ discourse: Discourse,
    _ cast: Cast
  ) -> Int? {
    let isHeld =
      country != nil
      && cast.members.contains { $0.actor.country == country && isCalled(phrase.lemma, $0) }
    for sameWord in [true, false] {
      func fits(_ index: Int) -> Bool {
        isPerson(cast[index], of: country, orUntold: sameWord && !isHeld)
          && (isCalled(phrase.lemma, cast[index]) || !sameWord && agrees(phrase, with: cast[index]))
      }
      if let near = discourse.single(
        before: head, in: tree.sentence(of: head), reach: 3, where: fits)
      {
        return near
      }
      // Further off, a person whose country is not told may be another state's.
      let candidates =
        sameWord || !isLoose(phrase)
        ? cast.holders(of: phrase.lemma) : Array(cast.members.indices)
      let all = candidates.filter {
        fits($0) && (country == nil || cast[$0].actor.country == country)
      }
      if all.count == 1 { return all[0] }
      if sameWord, let home = all.first(where: { cast[$0].actor.country == topic }) { return home }
    }
    return nil
  }

  /// Whether somebody is a person of a country, if one is given.
  private func isPerson(_ member: Cast.Member, of country: String?, orUntold: Bool) -> Bool {
    member.actor.kind == .person
      && (country == nil || member.actor.country == country
        || orUntold && member.actor.country == nil)
  }

  /// "Ann Lee keeps a map on her wall, and Norway's minister points at it": the subject of the clause
  /// before, if the text tells no office and no other country of hers.
  private func officeless(
    before head: Int, in country: String?, _ references: [Int: Reference], _ cast: Cast
  ) -> Int? {
    guard let country, tree.relation(head) == .nsubj, let verb = tree.head(of: head),
      tree.relation(verb) == .conj, let first = tree.head(of: verb),
      let subject = tree.children(of: first, .nsubj).first, subject < head,
      let person = references[subject]?.actors.first, cast[person].actor.kind == .person,
      cast[person].roles.isEmpty || cast[person].actor.country == nil,
      (cast[person].actor.country ?? country) == country
    else { return nil }
    return person
  }

  private func isLoose(_ phrase: RolePhrase) -> Bool {
    ["leader", "diplomat", "official", "politician"].contains(phrase.lemma)
  }

  /// Whether a looser word may stand for somebody: a diplomat for a minister, a leader for a king.
  private func agrees(_ phrase: RolePhrase, with member: Cast.Member) -> Bool {
    let classes = member.roles.compactMap { roles.tables.roles.role($0) }
    switch phrase.lemma {
    case "leader": return classes.contains(.leader)
    case "diplomat", "official", "politician": return !classes.isEmpty && !classes.contains(.leader)
    default: return false
    }
  }

  /// "His Norwegian counterpart": the named holder of a like role there, or else the state.
  func counterpart(
    at head: Int, _ references: [Int: Reference], _ discourse: Discourse, _ cast: Cast
  ) -> [Int]? {
    if let state = owners(of: head, references, cast)?.first(where: {
      cast[$0].actor.kind == .country
    }) {
      let there = cast.members.indices.filter {
        cast[$0].actor.kind == .person && cast[$0].actor.country == cast[state].actor.name
      }
      return there.count == 1 ? there : [state]
    }
    let sentence = tree.sentence(of: head)
    func isPerson(_ index: Int) -> Bool { cast[index].actor.kind == .person }
    let possessors = tree.children(of: head, .nmod).filter { tree[$0].deprel == .nmodPoss }
    guard
      let owner = possessors.lazy.compactMap({ references[$0]?.actors.first }).first(
        where: isPerson)
        ?? discourse.single(before: head, in: sentence, reach: 1, where: isPerson)
    else { return nil }
    let other = discourse.several(2, before: head, in: sentence, reach: 3) {
      $0.contains(owner) && $0.allSatisfy(isPerson)
    }?.first { $0 != owner }
    return (other ?? foreigner(to: owner, before: head, in: sentence, discourse, cast)).map { [$0] }
  }

  /// The person of another state last spoken of.
  private func foreigner(
    to owner: Int, before head: Int, in sentence: Int, _ discourse: Discourse, _ cast: Cast
  ) -> Int? {
    discourse.single(before: head, in: sentence, reach: 2) {
      cast[$0].actor.kind == .person && $0 != owner
        && cast[$0].actor.country != cast[owner].actor.country
    }
  }
}

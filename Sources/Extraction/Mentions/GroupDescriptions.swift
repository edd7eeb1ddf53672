import Knowledge
import Linguistics
import Ontology

/// Descriptions of several: "Norwegian soldiers", "the leaders of A and B".
extension DescriptionReader {
  /// "Ten Norwegian servicemen" are an actor called "Norwegian servicemen".
  func group(
    at head: Int, _ phrase: RolePhrase, _ references: [Int: Reference], _ cast: inout Cast
  ) -> [Int]? {
    if let body = body(ofFighters: head, references, cast) { return [body] }
    // "Soldiers of both countries" act for them.
    if Self.fighters.contains(tree.lemma(head)), let owners = owners(of: head, references, cast),
      owners.count > 1
    {
      return states(owners, cast)
    }
    if let state = stateActing(through: head, references, cast) { return state }
    guard plurals.isPlural(head) else { return nil }
    let nation = tree.children(of: head, .amod, .compound).first {
      references[$0]?.form == .demonym
    }
    guard let nation, let owner = references[nation]?.actors.first else {
      return cast.lastGroup(endingIn: tree[head].form.lowercased()).map { [$0] }
    }
    let name = tree[nation].form + " " + tree[head].form.lowercased()
    let actor = Actor(
      id: slug(name), name: name, kind: .group,
      country: cast[owner].actor.country ?? cast[owner].actor.name)
    return [cast.index(of: actor)]
  }

  /// "Norwegian soldiers shot at A", "its drones killed B": who acts by its forces.
  func stateActing(
    through head: Int, _ references: [Int: Reference], _ cast: Cast
  ) -> [Int]? {
    let part = tree.prepositions(of: head) == ["of"] ? tree.head(of: head) : nil
    let doer = part.flatMap { [.num, .pron].contains(tree[$0].upos) ? $0 : nil } ?? head
    let isActing =
      tree.relation(doer) == .nsubj && tree[doer].deprel != .nsubjPass
      || tree[doer].deprel == .oblAgent
    guard isActing, tree.children(of: head, .acl).isEmpty,
      Self.forces.contains(tree.lemma(head)), isOfForce(tree.head(of: doer)),
      let owners = owners(of: head, references, cast)
    else { return nil }
    let states = states(owners, cast).filter { cast[$0].actor.kind == .country }
    return states.isEmpty ? nil : states
  }

  /// Whether forces do for their state what a verb tells: they shoot and train for it, but thank for
  /// themselves.
  private func isOfForce(_ verb: Int?) -> Bool {
    guard let verb else { return false }
    return roles.tables.relations.verbPatterns(for: tree.lemma(verb)).contains {
      [.assault, .coerce, .mobilize, .retreat, .aid, .cooperate].contains($0.relation.event)
    }
  }

  private static let forces: Set<String> = [
    "soldier", "troop", "sailor", "marine", "trooper", "paratrooper", "guard", "policeman",
    "officer",
    "warship", "ship", "vessel", "frigate", "destroyer", "cutter", "boat", "gunboat", "submarine",
    "aircraft", "plane", "jet", "warplane", "fighter", "bomber", "drone", "helicopter", "missile",
    "artillery", "tank", "shell", "rocket",
  ]

  /// Fighters, soldiers and members of a body act for it; its prisoners do not.
  private func body(
    ofFighters head: Int, _ references: [Int: Reference], _ cast: Cast
  ) -> Int? {
    guard Self.fighters.contains(tree.lemma(head)) else { return nil }
    return tree.children(of: head, .compound, .amod, .nmod).lazy
      .filter { tree.prepositions(of: $0).allSatisfy { $0 == "of" || $0 == "from" } }
      .compactMap { references[$0] }.filter { $0.form == .name }
      .compactMap(\.actors.first).first { cast[$0].actor.kind == .organisation }
  }

  private static let fighters: Set<String> = [
    "fighter", "militant", "gunman", "rebel", "terrorist", "insurgent", "bomber", "soldier",
    "troop", "force", "member", "commander", "jihadist", "militiaman", "guerrilla", "peacekeeper",
    "spokesman", "spokesperson", "spokeswoman", "official", "leader", "agent", "operative",
  ]

  /// "Norwegian officials" are Norway; "the leaders of A and B" are their leaders, if named.
  func officials(
    at head: Int, _ phrase: RolePhrase, _ references: [Int: Reference], _ cast: inout Cast
  ) -> [Int]? {
    guard
      var owners = owners(of: head, references, cast) ?? neighbours(of: head, references)
        ?? union(of: head, &cast)
    else { return nil }
    owners = states(owners, cast)
    guard phrase.class == .leader else { return owners }
    return owners.map { state in
      let leaders = cast.members.indices.filter { index in
        cast[index].actor.kind == .person && cast[index].actor.country == cast[state].actor.name
          && cast[index].roles.contains { roles.tables.roles.role($0) == .leader }
      }
      return leaders.count == 1 ? leaders[0] : state
    }
  }

  /// "European officials" and diplomats are those of the Union.
  private func union(of head: Int, _ cast: inout Cast) -> [Int]? {
    guard ["official", "diplomat", "negotiator"].contains(tree.lemma(head)),
      tree.children(of: head, .amod).contains(where: { tree[$0].form == "European" }),
      let entry = roles.tables.gazetteer.entry(for: "European Union")
    else { return nil }
    return [cast.index(of: entry.actor)]
  }

  /// Of "the Norwegian president or other officials", the officials are Norwegian too.
  private func neighbours(of head: Int, _ references: [Int: Reference]) -> [Int]? {
    guard tree.relation(head) == .conj, tree.has(head, child: ["other"]),
      let first = tree.head(of: head)
    else { return nil }
    return references[first]?.actors
  }
}

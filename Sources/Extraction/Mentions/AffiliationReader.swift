import Knowledge
import Linguistics
import Ontology

/// Learns from titles, appositions and predicates which role each person of the cast holds.
struct AffiliationReader {
  let tree: Tree
  let roles: RoleReader
  let article: Article

  /// Adds roles and countries to the cast; names of persons stand in `references` by head token.
  func read(_ references: [Int: Reference], names: [Int: Int], into cast: inout Cast) {
    for (head, reference) in references.sorted(by: { $0.key < $1.key }) {
      guard reference.form == .name, let person = reference.actors.first,
        cast[person].actor.kind == .person,
        let first = reference.tokens.first, let last = reference.tokens.last
      else { continue }
      let title = roles.title(before: first..<last + 1, references, names: names)
      let apposition = roles.apposition(after: first..<last + 1, references, names: names)
      for phrase in [title, apposition].compactMap({ $0 }) + phrases(beside: head, references) {
        add(phrase, to: person, at: head, references, &cast)
      }
      if let state = stateAfter(last, references, cast), cast[person].actor.country == nil {
        cast[person].actor.country = cast[state].actor.name
      }
    }
    SharedOffice(tree: tree, article: article).read(references, into: &cast)
  }

  /// Roles in apposition, on either side, and in "X is the lawyer of Y".
  private func phrases(beside head: Int, _ references: [Int: Reference]) -> [RolePhrase] {
    var candidates = tree.children(of: head, .appos)
    if let above = tree.head(of: head), tree.relation(head) == .appos || tree[head].deprel == .flat
    {
      candidates.append(above)
    }
    if let above = tree.head(of: head), tree.relation(head) == .nsubj,
      !tree.children(of: above, .cop).isEmpty, !tree.has(above, child: ["not", "never", "no"])
    {
      candidates.append(above)
    }
    if let above = tree.head(of: head),
      tree.relation(head) == .nmod || tree.relation(head) == .compound,
      above < head, tree.prepositions(of: head).isEmpty
    {
      candidates.append(above)
    }
    return candidates.filter { references[$0] == nil && !PluralReader(tree: tree).isPlural($0) }
      .filter { isNearest(head, to: $0, references) }
      .compactMap { roles.phrase(at: $0, references) }
  }

  /// Whether no other name stands between a name and a role: of "A and B, the envoy", B is the envoy.
  private func isNearest(_ head: Int, to role: Int, _ references: [Int: Reference]) -> Bool {
    let own = Set(references[head]?.tokens ?? [])
    let isSubject = tree.relation(head) == .nsubj
    let phrase = Set(tree.subtree(of: role)).subtracting(isSubject ? tree.subtree(of: head) : [])
    guard head < role else { return true }
    return !(head..<role).contains { index in
      references[index]?.form == .name && !own.contains(index)
        && (!phrase.contains(index) || phrase.contains(head))
    }
  }

  /// "President Ann Lee of Norway".
  private func stateAfter(_ last: Int, _ references: [Int: Reference], _ cast: Cast) -> Int? {
    guard last + 2 < tree.document.tokens.count, tree.lemma(last + 1) == "of",
      let reference = references[last + 2]
        ?? references[min(last + 3, tree.document.tokens.count - 1)],
      let state = reference.actors.first, cast[state].actor.kind == .country
    else { return nil }
    return state
  }

  private func add(
    _ phrase: RolePhrase, to person: Int, at head: Int, _ references: [Int: Reference],
    _ cast: inout Cast
  ) {
    let owner = possessor(of: head, references, cast) ?? phrase.of
    var of: String?
    if let owner, owner != person {
      let actor = cast[owner].actor
      let isOfState = actor.kind == .person && phrase.class != .person
      of = isOfState ? actor.country : actor.name
      // A lawyer or a friend need not be of the country of his client.
      let belongs = actor.kind != .person || phrase.class == .official
      if belongs, cast[person].actor.country == nil {
        cast[person].actor.country = actor.kind == .country ? actor.name : actor.country
      }
    }
    let role = phrase.words
    cast.give(phrase.lemma, to: person)
    guard phrase.class != .group, phrase.class != .organ, role.split(separator: " ").count <= 12,
      !cast[person].actor.affiliations.contains(where: {
        $0.role.lowercased().contains(role.lowercased())
          || role.lowercased().contains($0.role.lowercased())
      })
    else { return }
    cast[person].actor.affiliations.append(
      Affiliation(
        person: cast[person].actor.id, role: role, of: of ?? cast[person].actor.country,
        asOf: article.published, document: article.id))
  }

  /// The country that the sentence of a name is about.
  private func subject(
    of name: Int, before head: Int, _ references: [Int: Reference], _ cast: Cast
  ) -> Int? {
    tree.document.sentences[tree.sentence(of: name)].tokens.first { token in
      token < head && tree.relation(token) == .nsubj
        && references[token]?.actors.first.map { cast[$0].actor.kind == .country } == true
    }.flatMap { references[$0]?.actors.first }
  }

  /// "Jo Roe, its foreign minister": the last country or body named before.
  private func possessor(of head: Int, _ references: [Int: Reference], _ cast: Cast) -> Int? {
    let above = tree.relation(head) == .appos ? tree.head(of: head) : nil
    let phrase = (tree.children(of: head, .appos) + [above].compactMap { $0 })
      .flatMap { tree.children(of: $0, .nmod) }
    guard phrase.contains(where: { ["its", "their"].contains(tree[$0].form.lowercased()) })
    else { return nil }
    if let subject = subject(of: head, before: head, references, cast) { return subject }
    var index = head - 1
    while index >= 0, head - index < 60 {
      if let actor = references[index]?.actors.first, cast[actor].actor.kind == .country {
        return actor
      }
      index -= 1
    }
    return nil
  }
}

import Knowledge
import Linguistics

/// Offices told by comparison: "Ann Lee, the envoy, and Jo Roe, who holds the same post on the Norwegian
/// side".
struct SharedOffice {
  let tree: Tree
  let article: Article

  /// Gives each person of whom a relative clause says so the last office of the person named before.
  func read(_ references: [Int: Reference], into cast: inout Cast) {
    for (head, reference) in references.sorted(by: { $0.key < $1.key }) {
      guard reference.form == .name, let person = reference.actors.first,
        cast[person].actor.kind == .person, let clause = clause(of: head),
        let office = officeBefore(head, references, cast)
      else { continue }
      let state = state(in: clause, references, cast) ?? cast[person].actor.country
      if cast[person].actor.country == nil { cast[person].actor.country = state }
      guard !cast[person].actor.affiliations.contains(where: { $0.role == office.role }) else {
        continue
      }
      cast[person].actor.affiliations.append(
        Affiliation(
          person: cast[person].actor.id, role: office.role, of: state, asOf: article.published,
          document: article.id))
    }
  }

  /// The relative clause that says that somebody has the same office.
  private func clause(of name: Int) -> Int? {
    tree.children(of: name, .acl).first { clause in
      tree[clause].deprel == .aclRelcl && Self.having.contains(tree.lemma(clause))
        && !tree.has(clause, child: ["not", "never", "no"])
        && tree.children(of: clause, .obj).contains { object in
          Self.offices.contains(tree.lemma(object)) && tree.has(object, child: ["same"])
        }
    }
  }

  /// The last office of the nearest person named before in the sentence, owners left out: in "Ann Lee,
  /// the king's envoy, and" it is hers.
  private func officeBefore(_ name: Int, _ references: [Int: Reference], _ cast: Cast)
    -> Affiliation?
  {
    let sentence = tree.document.sentences[tree.sentence(of: name)].tokens
    let before = sentence.last { token in
      token < name && references[token]?.form == .name && tree[token].deprel != .nmodPoss
        && references[token]?.actors.first.map { cast[$0].actor.kind == .person } == true
        && references[token]?.actors != references[name]?.actors
    }
    return before.flatMap { references[$0]?.actors.first }
      .flatMap { cast[$0].actor.affiliations.last }
  }

  /// The state that the clause names: "on the Norwegian side", "in Norway".
  private func state(in clause: Int, _ references: [Int: Reference], _ cast: Cast) -> String? {
    tree.subtree(of: clause).sorted().compactMap { references[$0]?.actors.first }
      .map { cast[$0].actor }.first { $0.kind == .country }?.name
  }

  private static let having: Set = ["do", "hold", "have", "fill", "occupy", "perform"]
  private static let offices: Set = [
    "job", "post", "office", "role", "position", "portfolio", "function",
  ]
}

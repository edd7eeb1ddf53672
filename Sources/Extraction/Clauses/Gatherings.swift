import Knowledge
import Linguistics
import Ontology

/// Summits and sessions of bodies: who takes part in them, and who is to hold them.
struct GatheringReader {
  let tree: Tree
  let tables: Tables
  let clauses: ClauseReader
  let arguments: ArgumentReader

  /// "At the summit of A with the participation of B", "B's participation in the summit of A".
  func participation(at head: Int) -> Act? {
    guard ["participation", "attendance"].contains(tree.lemma(head)), tree[head].upos == .noun,
      let relation = tables.relations.relations.first(where: { $0.label == "attended event of" })
    else { return nil }
    let inner = tree.children(of: head, .nmod).first {
      isGathering($0) && tree.prepositions(of: $0).contains { ["in", "at"].contains($0) }
    }
    let isBeside = tree.prepositions(of: head).contains("with")
    guard let gathering = inner ?? (isBeside ? gathering(before: head) : nil) else { return nil }
    let act = Act(
      relation: relation, predicate: head, words: [head], subjects: arguments.owners(of: head),
      objects: bodies(holding: gathering), topic: gathering, rule: "participation")
    return act.pairs.isEmpty ? nil : act
  }

  /// "It was agreed that A would host the summit of B", "an agreement to hold the summit of B in A".
  func hosting(at head: Int) -> Act? {
    guard ["hold", "host"].contains(tree.lemma(head)), !tree.has(head, child: ["not", "never"]),
      let agreement = agreement(over: head),
      let object = tree.children(of: head, .obj).first, let gathering = gathering(meant: object),
      let relation = tables.relations.relations.first(where: { $0.label == "agreed with" })
    else { return nil }
    let hosts = arguments.arguments(at: clauses.subjects(of: head)) + places(of: head, object)
    let act = Act(
      relation: relation, predicate: agreement, words: [agreement],
      subjects: Array(hosts.filter { arguments.cast[$0.actor].actor.kind == .country }.prefix(1)),
      objects: bodies(holding: gathering), topic: object, rule: "hosting")
    return act.pairs.isEmpty ? nil : act
  }

  /// The word for the agreement that a clause belongs to: the verb "agree", or the noun's.
  private func agreement(over head: Int) -> Int? {
    guard [.xcomp, .ccomp, .csubj, .acl, .advcl].contains(tree.relation(head)),
      let above = tree.head(of: head)
    else { return nil }
    if tree.lemma(above) == "agree" || tree.lemma(above) == "agreement" { return above }
    return tree.children(of: above, .nsubj, .obj).first { tree.lemma($0) == "agreement" }
  }

  /// The countries in which something is held.
  private func places(of head: Int, _ object: Int) -> [Argument] {
    let inside = tree.subtree(of: object).filter { $0 > object }
    let phrases = tree.children(of: head, .obl) + inside
    return arguments.arguments(
      at: phrases.filter { tree.prepositions(of: $0) == ["in"] && tree[$0].upos == .propn })
  }

  private func isGathering(_ noun: Int) -> Bool {
    Self.gatherings.contains(tree.lemma(noun))
  }

  /// The summit of "the summit"; of "the twelfth", the one told of before.
  private func gathering(meant object: Int) -> Int? {
    if isGathering(object) { return object }
    let form = tree[object].form.lowercased()
    let isOrdinal = ["first", "second", "third"].contains(form) || form.hasSuffix("th")
    guard isOrdinal || form == "one", tree[object].upos != .propn else { return nil }
    return gathering(before: object)
  }

  private func gathering(before token: Int) -> Int? {
    let first = tree.document.sentences[tree.sentence(of: token)].tokens.lowerBound
    return (first..<token).last { isGathering($0) && !bodies(holding: $0).isEmpty }
  }

  private func bodies(holding gathering: Int) -> [Argument] {
    arguments.owners(of: gathering).filter {
      arguments.cast[$0.actor].actor.kind == .organisation
    }
  }

  private static let gatherings: Set<String> = [
    "summit", "summits", "session", "meeting", "forum", "conference", "congress", "assembly",
  ]
}

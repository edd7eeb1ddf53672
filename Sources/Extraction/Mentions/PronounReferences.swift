import Knowledge
import Linguistics
import Ontology

/// Whom pronouns stand for: "she", "they", "both", "the latter".
extension ReferenceReader {
  /// The actors that a pronoun stands for, nil for nobody known.
  func actors(of form: String, at token: Int, in sentence: Int) -> [Int]? {
    func kind(_ actor: Int) -> Actor.Kind { cast[actor].actor.kind }
    if let blamed = blamed(by: form, at: token) { return blamed }
    switch form {
    case "he", "him", "his", "himself": return person(.male, at: token, in: sentence)
    case "she", "her", "hers", "herself": return person(.female, at: token, in: sentence)
    case "it", "its", "itself": return neuter(at: token, in: sentence)
    case "they", "them", "their", "themselves":
      if let sides = sidesBefore(token) { return sides }
      if isOfSome(token) { return nil }
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
    if isSubject, let host = hostVerb(above: token) { return sides(of: host) }
    guard isSubject || tree.prepositions(of: token).contains("between") else { return nil }
    let links: [DependencyRelation] = isSubject ? [.conj, .parataxis, .advcl] : [.conj]
    var current = token
    while let head = tree.head(of: current), !links.contains(tree.relation(current)) {
      current = head
    }
    guard links.contains(tree.relation(current)), let verb = tree.head(of: current), verb < token
    else { return nil }
    return sides(of: verb)
  }

  /// The verb of "received B in Oslo, where they agreed".
  private func hostVerb(above subject: Int) -> Int? {
    guard let clause = tree.head(of: subject), tree[clause].deprel == .aclRelcl,
      tree.has(clause, child: ["where"])
    else { return nil }
    var current = clause
    while let head = tree.head(of: current), tree[head].upos != .verb { current = head }
    return tree.head(of: current).flatMap { $0 < subject ? $0 : nil }
  }

  /// B's move, of "A criticised B's move, while C welcomed it".
  ///
  /// Nil where the pronoun is no object, or the clause before has none.
  func objectBefore(_ token: Int) -> Int? {
    guard tree.relation(token) == .obj, let verb = tree.head(of: token),
      [.advcl, .conj, .parataxis].contains(tree.relation(verb)), let first = tree.head(of: verb),
      first < verb, let object = tree.children(of: first, .obj).first, object < token
    else { return nil }
    return tree[object].upos == .noun ? object : nil
  }

  /// "Summoned the ambassador and handed her a note", "met B and urged him": the object before.
  private func objectOfVerbBefore(_ token: Int, _ gender: RoleTable.Gender) -> Int? {
    guard [.obj, .iobj].contains(tree.relation(token)), let verb = tree.head(of: token),
      tree.relation(verb) == .conj, tree.children(of: verb, .nsubj).isEmpty,
      let first = tree.head(of: verb), let object = tree.children(of: first, .obj).first,
      object < token, let actors = references[object]?.actors, actors.count == 1,
      let actor = actors.first
    else { return nil }
    let isOffice = tables.roles.role(tree.lemma(object)) == .official
    return isOffice || cast[actor].actor.kind == .person && (cast[actor].gender ?? gender) == gender
      ? object : nil
  }

  /// "A broke the treaty when it arrested B": the subject of the clause above, if it comes first.
  func subjectAbove(_ token: Int, where fits: (Int) -> Bool) -> Int? {
    guard tree.relation(token) == .nsubj, let verb = tree.head(of: token),
      tree.relation(verb) == .advcl, let above = tree.head(of: verb),
      let subject = tree.children(of: above, .nsubj).first, subject < token,
      let reference = references[subject], reference.form != .place, reference.actors.count == 1,
      let actor = reference.actors.first, fits(actor)
    else { return nil }
    return actor
  }

  /// "Nine of them" are people of whom the text tells otherwise.
  private func isOfSome(_ token: Int) -> Bool {
    guard tree.prepositions(of: token) == ["of"], let head = tree.head(of: token) else {
      return false
    }
    return [.num, .pron, .det].contains(tree[head].upos)
  }

  /// The two of one kind who are the subject and the other side of a verb.
  private func sides(of verb: Int) -> [Int]? {
    let others =
      tree.children(of: verb, .iobj, .obj)
      + tree.children(of: verb, .obl).filter { tree.prepositions(of: $0) == ["with"] }
    let sides = (tree.children(of: verb, .nsubj) + others).sorted()
      .compactMap { references[$0] }.filter { $0.form != .unnamed && $0.actors.count == 1 }
      .flatMap(\.actors)
    let isPair = sides.count == 2 && sides[0] != sides[1]
    return isPair && cast[sides[0]].actor.kind == cast[sides[1]].actor.kind ? sides : nil
  }

  /// A and B, of "A met B; they agreed" in two sentences.
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
    if let person = objectOfVerbBefore(token, gender) { return references[person]?.actors }
    if isTeller(token) { return nil }
    func fits(_ actor: Int) -> Bool {
      cast[actor].actor.kind == .person && (cast[actor].gender ?? gender) == gender
    }
    if let above = subjectAbove(token, where: fits) ?? owner(of: token, where: fits) {
      return [above]
    }
    if let asking = asker(of: token) {
      let other = discourse.single(before: token, in: sentence, reach: 0) {
        fits($0) && $0 != asking
      }
      if let other { return [other] }
    }
    return discourse.single(before: token, in: sentence, reach: 3) { actor in
      fits(actor) && !isCoArgument(actor, of: token)
    }.map { [$0] }
  }

  /// "B was urged to continue his talks": a possessive behind a verb is the nearest subject's (Hobbs
  /// 1978).
  private func owner(of token: Int, where fits: (Int) -> Bool) -> Int? {
    guard tree[token].deprel == .nmodPoss else { return nil }
    var current = token
    while let head = tree.head(of: current) {
      current = head
      let subjects = tree.children(of: current, .nsubj).filter { $0 < token }
      guard let subject = subjects.first, !tree.isBelow(token, subject) else { continue }
      guard let actors = references[subject]?.actors, let actor = actors.first else { return nil }
      if actors.count == 1, fits(actor) { return actor }
    }
    return nil
  }

  /// "Her lawyer said he had left": the lawyer, whom nobody names.
  private func isTeller(_ token: Int) -> Bool {
    guard tree.relation(token) == .nsubj, let verb = tree.head(of: token),
      tree.relation(verb) == .ccomp, let saying = tree.head(of: verb), saying < verb,
      let subject = tree.children(of: saying, .nsubj).first, subject < saying,
      tree[subject].upos == .noun, references[subject] == nil
    else { return false }
    return tree.children(of: subject, .nmod).contains { tree[$0].deprel == .nmodPoss }
      && tables.roles.role(tree.lemma(subject)) != nil
  }

  /// A, of "A asked B to free him": rather somebody else is meant.
  private func asker(of token: Int) -> Int? {
    guard tree.relation(token) == .obj, var verb = tree.head(of: token) else { return nil }
    while tree.relation(verb) == .conj, let first = tree.head(of: verb), first < verb,
      tree.children(of: verb, .nsubj).isEmpty
    { verb = first }
    guard [.xcomp, .advcl].contains(tree.relation(verb)), tree.has(verb, child: ["to"]),
      let asking = tree.head(of: verb), !tree.children(of: asking, .obj, .obl).isEmpty,
      let subject = tree.children(of: asking, .nsubj).first, subject < verb
    else { return nil }
    return references[subject]?.actors.first
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
  func isCoArgument(_ actor: Int, of token: Int) -> Bool {
    guard tree[token].deprel != .nmodPoss, let verb = tree.head(of: token) else { return false }
    let isShared = [.conj, .xcomp].contains(tree.relation(verb))
    let shared = isShared ? ClauseReader(tree: tree).subjects(of: verb) : []
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
    if form == "both" || form == "two" && definite, let sides = sidesBefore(token) { return sides }
    guard form == "both" || form == "each" || definite,
      let two = descriptions.plurals.actors(.any, at: token, in: discourse, cast)
    else { return nil }
    switch form {
    case "latter": return two.last.map { [$0] }
    case "former": return two.first.map { [$0] }
    default: return two
    }
  }
}

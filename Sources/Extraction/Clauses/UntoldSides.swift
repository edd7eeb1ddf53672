import Knowledge
import Linguistics
import Ontology

/// Sides of an act that its clause leaves out, and the text tells elsewhere.
extension VerbReader {
  /// Puts in what the clause leaves out and the text tells otherwise.
  func putUntold(_ clause: Clause, _ act: inout Act, _ memory: ActMemory) {
    let isAside = tree.relation(clause.head) == .advcl
    if act.subjects.isEmpty, clause.isPassive, !isAside {
      act.subjects = untoldAgents(clause, act, memory)
    }
    if act.objects.isEmpty { act.objects = companions(of: clause, act, memory) }
    if act.objects.isEmpty { act.objects = partners(in: clause, act, memory) }
    guard act.objects.isEmpty, act.relation.event == .request, let topic = act.topic else { return }
    act.objects = (bidden(topic, in: clause) + addressees(of: topic, memory)).filter { side in
      !act.subjects.contains { $0.actor == side.actor }
    }
  }

  /// "Signed a contract to sell gas to A": with A.
  private func partners(in clause: Clause, _ act: Act, _ memory: ActMemory) -> [Argument] {
    guard act.relation.symmetric, act.relation.formal || act.relation.event == .agree else {
      return []
    }
    // Only words further on, so that no act asks for itself.
    let aims = clause.patients.filter { $0 > clause.head }
      .flatMap { tree.children(of: $0, .acl) }
      .filter { $0 > clause.head && tree.has($0, child: ["to"]) }
    return aims.lazy.compactMap { self.act(at: $0, memory) }.first?.objects.filter { side in
      !act.subjects.contains { $0.actor == side.actor }
    } ?? []
  }

  /// "Met A and signed a treaty": with A.
  private func companions(of clause: Clause, _ act: Act, _ memory: ActMemory) -> [Argument] {
    guard act.relation.symmetric, act.relation.formal, act.subjects.count == 1,
      tree.relation(clause.head) == .conj, tree.children(of: clause.head, .nsubj).isEmpty,
      let first = tree.head(of: clause.head), first < clause.head,
      let met = self.act(at: first, memory),
      met.relation.symmetric, met.relation.event == .consult,
      met.subjects.map(\.actor) == act.subjects.map(\.actor)
    else { return [] }
    return met.objects
  }

  /// The agents that a passive leaves out.
  private func untoldAgents(_ clause: Clause, _ act: Act, _ memory: ActMemory) -> [Argument] {
    switch act.relation.event {
    case .coerce:
      let states = territory(clause)
      return states.isEmpty && Self.hindrances.contains(clause.lemma) ? venue(clause) : states
    case .request:
      // "Was encouraged" is a mood.
      guard tree.children(of: clause.head, .xcomp, .ccomp, .advcl, .obl).count > 0 else {
        return []
      }
      let isNamed = act.objects.contains { arguments.references[$0.token]?.form != .unnamed }
      let speaker = memory.speaker(in: tree.sentence(of: clause.head))
      return isNamed ? [speaker].compactMap { $0 } : []
    default:
      // "Was agreed by A and B and was signed": the sides are the same.
      guard act.relation.symmetric, tree.relation(clause.head) == .conj,
        let first = tree.head(of: clause.head)
      else { return [] }
      return arguments.arguments(at: clauses.clause(at: first).agents)
    }
  }

  /// "Tried in Norway", "charged under Norwegian law": without an agent, the state on whose soil or
  /// by whose law it is done does it.
  private func territory(_ clause: Clause) -> [Argument] {
    let places = clause.obliques.filter { arguments.isPlace($0) }.map(\.token)
    let words = tree.subtree(of: clause.head).filter { Self.laws.contains(tree.lemma($0)) }
    let states = (arguments.arguments(at: places) + words.flatMap { arguments.owners(of: $0) })
      .filter { arguments.cast[$0.actor].actor.kind == .country }
    return Array(states.prefix(1))
  }

  /// "Was obstructed in the Council": the body in which it was done did it.
  private func venue(_ clause: Clause) -> [Argument] {
    let places = clause.obliques.filter { arguments.isPlace($0) }.map(\.token)
    return arguments.arguments(at: places).filter {
      arguments.cast[$0.actor].actor.kind == .organisation
    }
  }

  private static let hindrances: Set<String> = ["obstruct", "hinder", "hamper", "impede"]

  private static let laws: Set<String> = [
    "law", "code", "legislation", "constitution", "court", "statute", "penal", "act",
  ]

  /// "Called for A to leave", "appealed for A to be dissolved": A, where the parser takes the clause for
  /// a purpose.
  private func bidden(_ topic: Int, in clause: Clause) -> [Argument] {
    guard let form = arguments.references[topic]?.form, [.name, .metonym].contains(form),
      tree.prepositions(of: topic).contains("for"),
      let act = tree.children(of: clause.head, .advcl, .xcomp).first(where: {
        $0 > topic && tree.has($0, child: ["to"])
      }),
      clauses.isPassive(act)
        ? Self.dissolutions.contains(tree.lemma(act))
        : tree[act].upos == .verb && !Self.fates.contains(tree.lemma(act))
    else { return [] }
    return arguments.arguments(at: topic)
  }

  /// What can be done only to a body, and best by itself.
  private static let dissolutions: Set<String> = [
    "dissolve", "disband", "close", "abolish", "wind", "scrap", "dismantle", "terminate", "end",
  ]

  /// "Called for an agreement between A and B" calls on A and B.
  private func addressees(of topic: Int, _ memory: ActMemory) -> [Argument] {
    guard let act = nouns.act(at: topic, memory) else { return [] }
    return act.relation.symmetric ? act.subjects + act.objects : act.subjects
  }

  /// "Regretted that A had left", "is pleased that A and B agreed": A and B are judged.
  func judged(in clause: Clause, _ act: Act) -> [Argument] {
    guard [.support, .accuse].contains(act.relation.event), !clause.isPassive,
      let content = tree.children(of: clause.head, .ccomp).first,
      clause.lemma != "confirm", !tree.has(content, child: ["what"])
    else { return [] }
    return arguments.arguments(at: clauses.subjects(of: content))
  }

  /// "Deepened ties with A, sending aid": the aid goes to A.
  func inherited(
    by clause: Clause, _ pattern: VerbPattern, _ memory: ActMemory
  ) -> [Argument]? {
    guard tree.relation(clause.head) == .advcl || tree.relation(clause.head) == .conj,
      !pattern.nouns.isEmpty, [.aid, .support, .cooperate].contains(pattern.relation.event),
      tree.children(of: clause.head, .nsubj, .mark, .aux).isEmpty,
      let main = tree.head(of: clause.head), tree[main].upos == .verb,
      tree[clause.head].form.hasSuffix("ing"), let act = act(at: main, memory)
    else { return nil }
    return act.objects.isEmpty ? nil : act.objects
  }

  /// "Bombed a camp in A": A, whatever the parser hangs the place on.
  func ground(beside tokens: [Int], _ clause: Clause) -> [Argument] {
    let places = clause.obliques.filter { place in
      arguments.isPlace(place) && tokens.contains { $0 < place.token && place.token - $0 <= 3 }
    }
    return arguments.arguments(at: places.map(\.token))
  }

  /// "The post was criticised": whoever wrote it.
  func authors(of tokens: [Int], _ memory: ActMemory) -> [Argument] {
    tokens.filter { tree.has($0, child: ["the", "this", "that"]) }
      .compactMap { memory.author(of: tree.lemma($0)) }
  }

  /// "Rejected the charge": whoever brought it against those who reject it.
  func tellers(of tokens: [Int], to sides: [Argument], _ memory: ActMemory) -> [Argument] {
    let actors = arguments.withHomes(sides.map(\.actor))
    return tokens.filter { tree.has($0, child: ["the", "this", "that", "these", "those"]) }
      .compactMap { token in
        guard let event = Self.toldBy[tree.lemma(token)] else { return nil }
        return memory.agent(of: event, to: actors, in: tree.sentence(of: token)).first.map {
          Argument(actor: $0.actor, token: token, tokens: [token])
        }
      }
  }

  private static let toldBy: [String: EventType] = [
    "charge": .accuse, "accusation": .accuse, "allegation": .accuse, "claim": .accuse,
    "criticism": .accuse, "demand": .request, "request": .request, "appeal": .request,
    "call": .request, "plea": .request, "proposal": .request, "invitation": .request,
    "ultimatum": .threaten, "threat": .threaten, "warning": .threaten,
  ]

  /// "They will start again", of talks told of before.
  func resumed(at head: Int, _ memory: ActMemory) -> Act? {
    let clause = clauses.clause(at: head)
    guard Self.resumptions.contains(clause.lemma), clause.patients.isEmpty || clause.isPassive,
      let subject = tree.children(of: head, .nsubj).first,
      ["they", "it"].contains(tree.lemma(subject)),
      clause.lemma == "resume" || clause.lemma == "restart" || tree.has(head, child: ["again"]),
      var act = memory.occasion(in: tree.sentence(of: head))
    else { return nil }
    act.predicate = head
    act.words = words(of: clause)
    act.rule = "resumed"
    return act
  }

  /// "The same goes for B": what has just been said of another.
  func likewise(at head: Int, _ memory: ActMemory) -> Act? {
    let clause = clauses.clause(at: head)
    guard ["go", "hold", "apply"].contains(clause.lemma), !clause.isPassive,
      let subject = tree.children(of: head, .nsubj).first, tree.lemma(subject) == "same",
      var act = memory.judgement(in: tree.sentence(of: head))
    else { return nil }
    let places = clause.obliques.filter { !Set($0.prepositions).isDisjoint(with: ["for", "to"]) }
    act.objects = arguments.arguments(at: places.map(\.token))
    act.predicate = head
    act.words = words(of: clause)
    act.rule = "likewise"
    return act.pairs.isEmpty ? nil : act
  }

  private static let resumptions: Set<String> = ["start", "begin", "resume", "restart", "continue"]

  /// The sides of "talks between A and B were resumed".
  func sides(of pattern: VerbPattern, among places: [Clause.Oblique]) -> [Argument]? {
    guard pattern.relation.symmetric, !pattern.nouns.isEmpty else { return nil }
    let between = places.filter { !Set($0.prepositions).isDisjoint(with: ["between", "among"]) }
    let found = arguments.arguments(at: between.map(\.token))
    return found.count > 1 ? found : nil
  }

  /// "Fought crime together", "work side by side": whatever two do jointly is cooperation.
  func joint(at head: Int) -> Act? {
    let clause = clauses.clause(at: head)
    let words =
      tree.children(of: head, .advmod).filter { Self.jointly.contains(tree.lemma($0)) }
      + clause.obliques.map(\.token).filter {
        tree.lemma($0) == "side" && tree.has($0, child: ["side"])
      }
    guard !words.isEmpty,
      let relation = tables.relations.relations.first(where: { $0.label == "worked with" })
    else { return nil }
    let act = Act(
      relation: relation, predicate: head, words: self.words(of: clause) + words,
      subjects: arguments.arguments(at: clause.agents), objects: [], rule: "joint")
    return act.pairs.isEmpty ? nil : act
  }

  private static let jointly: Set<String> = ["together", "jointly"]
}

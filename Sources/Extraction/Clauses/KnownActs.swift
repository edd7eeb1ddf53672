import Knowledge
import Linguistics
import Ontology

/// Acts of nouns that leave out their sides because the text has told them before.
extension NounReader {
  /// The act with the sides it had when it was told first: "the call", "his release".
  func completed(_ act: Act, by memory: ActMemory) -> Act? {
    let sentence = tree.sentence(of: act.predicate)
    let sides = Set((act.subjects + act.objects).map(\.actor))
    var act = act
    if let visit = returned(act, by: memory, in: sentence) { return visit }
    if !act.relation.symmetric {
      guard act.subjects.isEmpty, !act.objects.isEmpty else { return nil }
      act.subjects = memory.agent(of: act.relation.event, to: sides, in: sentence)
      return act.pairs.isEmpty ? nil : act
    }
    guard Self.occasions.contains(tree.lemma(act.predicate)),
      isKnown(act.predicate, givesSides: !sides.isEmpty),
      let first = memory.fact(
        like: act.relation, with: sides, before: act.predicate, in: sentence)
    else { return nil }
    func standIn(_ side: Argument) -> Argument {
      Argument(actor: side.actor, token: act.predicate, tokens: [act.predicate])
    }
    act.objects = first.objects.map(standIn)
    act.subjects = first.subjects.map(standIn)
    return act
  }

  /// "A visited B, and return visits followed": B visited the country of A.
  private func returned(_ act: Act, by memory: ActMemory, in sentence: Int) -> Act? {
    guard act.relation.event == .consult, tree.lemma(act.predicate) == "visit", act.pairs.isEmpty,
      act.objects.isEmpty,
      tree.children(of: act.predicate, .amod, .compound).contains(where: {
        ["reciprocal", "return"].contains(tree.lemma($0))
      }),
      let first = memory.fact(like: act.relation, with: [], before: act.predicate, in: sentence),
      first.relation.label == act.relation.label
    else { return nil }
    let guests = act.subjects.filter { arguments.references[$0.token]?.form != .unnamed }
    func standIn(_ actor: Int) -> Argument {
      Argument(actor: actor, token: act.predicate, tokens: [act.predicate])
    }
    var act = act
    act.subjects = guests.isEmpty ? first.objects.map { standIn($0.actor) } : guests
    act.objects = first.subjects.map { standIn(home(of: $0.actor)) }
    return act.pairs.isEmpty ? nil : act
  }

  /// The country of somebody; a leader whose country the text leaves out has that of the text.
  private func home(of actor: Int) -> Int {
    let member = arguments.cast[actor]
    guard member.actor.kind == .person else { return actor }
    guard let country = member.actor.country else { return arguments.cast.topic ?? actor }
    return arguments.cast.country(country) ?? actor
  }

  /// Nouns for one occasion, not for dealings that go on.
  private static let occasions: Set<String> = [
    "call", "conversation", "talk", "meeting", "summit", "negotiation", "discussion", "encounter",
    "consultation", "session", "videoconference", "dialogue", "visit",
  ]

  /// Whether a noun counts on being known: "the call", "Monday's call", "talks would resume".
  private func isKnown(_ head: Int, givesSides: Bool) -> Bool {
    let isDefinite = tree.children(of: head, .det, .nmod).contains {
      tree[$0].deprel == .nmodPoss
        || ["the", "this", "that", "these", "those"].contains(tree.lemma($0))
    }
    switch tree.relation(head) {
    case .nsubj:
      return isDefinite
        || tree.head(of: head).map { Self.continuations.contains(tree.lemma($0)) } == true
    case .obl: return isDefinite
    default: return isDefinite && givesSides
    }
  }

  private static let continuations: Set<String> = [
    "resume", "restart", "continue", "proceed", "stall", "collapse", "fail", "break", "conclude",
    "end", "suspend", "postpone",
  ]

  /// "The talks resulted in an agreement": whoever talked agreed.
  func putCause(of head: Int, _ act: inout Act, _ memory: ActMemory) {
    guard act.relation.symmetric, tree.relation(head) == .obl, let verb = tree.head(of: head),
      Self.results.contains(tree.lemma(verb)),
      !Set(tree.prepositions(of: head)).isDisjoint(with: ["in", "with", "to"]),
      let cause = clauses.subjects(of: verb).first, cause != head,
      let told = self.act(at: cause, memory), told.relation.symmetric
    else { return }
    act.subjects = told.subjects
    act.objects = told.objects
  }

  private static let results: Set<String> = [
    "result", "end", "culminate", "conclude", "lead", "finish", "close",
  ]
}

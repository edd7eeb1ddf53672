import Knowledge
import Linguistics
import Ontology

/// Acts whose one side is the country that the text is about, and stands nowhere in the sentence:
/// "with Norway, cooperation was stepped up".
extension NounReader {
  /// The side left out of an act of both, as in "cooperation with Norway was stepped up", "with Norway
  /// there were talks", "the year saw a cooling in relations with Norway".
  func topic(for act: Act) -> Argument? {
    guard act.relation.symmetric, isToldOfTopic(act) else { return nil }
    let isPartner = act.objects.allSatisfy {
      tree.prepositions(of: $0.token).contains { ["with", "to"].contains($0) }
    }
    return isPartner ? topic(before: act.predicate, besides: act.objects) : nil
  }

  private func isToldOfTopic(_ act: Act) -> Bool {
    if tree.relation(act.predicate) == .nsubj,
      act.relation.event == .cooperate || act.relation.event == .support
    {
      return true
    }
    let first = counted(firstConjunct(of: act.predicate))
    let isOfStates = act.objects.allSatisfy {
      [.country, .organisation].contains(arguments.cast[$0.actor].actor.kind)
    }
    guard let verb = tree.head(of: first), isOfStates else { return false }
    switch tree.relation(first) {
    case .nsubj:
      return !tree.children(of: verb, .expl).isEmpty
        && act.objects.allSatisfy { isFronted($0.token, before: verb) }
    case .obj:
      return act.relation.event != .consult
        && ["see", "bring", "witness"].contains(tree.lemma(verb))
        && tree.children(of: verb, .nsubj).contains { Self.seasons.contains(tree.lemma($0)) }
    default: return false
    }
  }

  /// The country that the text is about, as the words before a predicate name it last.
  private func topic(before predicate: Int, besides others: [Argument]) -> Argument? {
    guard let topic = arguments.cast.topic, !others.contains(where: { $0.actor == topic }) else {
      return nil
    }
    let last = (max(0, predicate - 2000)..<predicate).last {
      arguments.references[$0]?.actors == [topic]
    }
    return last.map {
      Argument(actor: topic, token: $0, tokens: arguments.references[$0]?.tokens ?? [$0])
    }
  }

  private func isFronted(_ token: Int, before verb: Int) -> Bool {
    var first = token
    while tree.relation(first) == .conj, let head = tree.head(of: first) { first = head }
    return first < verb && tree.head(of: first) == verb && tree.relation(first) == .obl
  }

  /// The traffic of "a busy traffic of visits and talks"; any other noun is itself.
  func counted(_ noun: Int) -> Int {
    guard tree.relation(noun) == .nmod, tree.prepositions(of: noun) == ["of"],
      let measure = tree.head(of: noun), Self.measures.contains(tree.lemma(measure))
    else { return noun }
    return measure
  }

  /// "With Norway the year was a cold one", "with Norway, relations were frosty".
  func chill(at head: Int) -> Act? {
    guard !tree.children(of: head, .cop).isEmpty, isCold(head),
      let subject = tree.children(of: head, .nsubj).first,
      Self.seasons.contains(tree.lemma(subject)) || Self.climates.contains(tree.lemma(subject)),
      let relation = tables.relations.relations.first(where: { $0.label == "cooled relations with" }
      )
    else { return nil }
    let partners = tree.children(of: head, .obl).filter {
      $0 < subject && tree.prepositions(of: $0) == ["with"]
    }
    let objects = arguments.arguments(at: partners)
    guard !objects.isEmpty, let topic = topic(before: head, besides: objects) else { return nil }
    return Act(
      relation: relation, predicate: head, words: [head], subjects: [topic], objects: objects,
      rule: "chill")
  }

  private func isCold(_ head: Int) -> Bool {
    ([head] + tree.children(of: head, .amod)).contains {
      Self.colds.contains(tree.lemma($0)) && tree[$0].upos == .adj
    }
  }

  private static let seasons: Set<String> = [
    "year", "month", "week", "summer", "winter", "spring", "autumn", "decade", "period", "quarter",
  ]
  private static let climates: Set<String> = ["relation", "tie", "climate", "mood", "tone"]
  private static let colds: Set<String> = [
    "cold", "chilly", "frosty", "icy", "cool", "strained", "tense", "sour", "stormy", "rocky",
  ]
  private static let measures: Set<String> = [
    "traffic", "round", "series", "flurry", "spate", "stream", "string", "succession", "exchange",
    "flow", "wave", "number",
  ]
}

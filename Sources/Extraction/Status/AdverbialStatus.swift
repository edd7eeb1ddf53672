import Knowledge
import Linguistics
import Ontology

/// Adverbial clauses: conditions, purposes, times and means.
extension StatusReader {
  func embedAdverbial(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    let connective = conditions.connective(of: current)
    if isSaid(current, with: head) {
      walk.embed(.reported, by: head, from: words.source(of: head))
    }
    if let cue = conditions.pretence(of: current) {
      let isLikeness = Self.likenesses.contains(tree.lemma(head))
      walk.embed(isLikeness ? .uncertain : .denied, by: cue)
      walk.narrow(to: .reports)
    } else if conditions.isCondition(current) {
      embedCondition(current, under: head, &walk)
    } else if mark(of: current, ["to"]) != nil || connective?.hasPrefix("so") == true {
      embedPurpose(current, under: head, &walk)
    } else if let connective, Self.prepositions.contains(connective) {
      embedGerund(current, under: head, &walk)
    } else if connective == "by" {
      embedMeans(to: head, &walk)
    } else if let connective {
      embedTime(current, under: head, connective, &walk)
    } else {
      embedParticiple(current, under: head, &walk)
    }
  }

  /// "When A left, he added, B stayed": the saying that interrupts a sentence says all of it.
  private func isSaid(_ clause: Int, with head: Int) -> Bool {
    clause < head && words.isSpeech(head) && head + 1 < tree.document.tokens.count
      && tree[head + 1].form == "," && !tree.children(of: head, .ccomp).isEmpty
  }

  /// "Accused A of attacking B", "prevented A from meeting B": the verb says whether it is so.
  private static let prepositions: Set<String> = [
    "of", "for", "from", "against", "into", "with", "in", "on",
  ]

  /// "It looks as if A had left": perhaps A did.
  private static let likenesses: Set<String> = ["appear", "feel", "look", "seem", "sound"]

  private func embedCondition(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    let cue = tree.children(of: current, .mark, .case, .advmod).first ?? current
    if conditions.isIndirectQuestion(current, under: head) {
      embedComplement(current, under: head, &walk)
      return
    }
    let isUnreal = conditions.isContraryToFact(current, under: head)
    walk.embed(isUnreal ? .denied : .planned, by: cue)
    walk.narrow(to: .reports)
  }

  /// A purpose is no fact; nor is what somebody forces or helps another to do more than that.
  private func embedPurpose(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    let cue = mark(of: current, ["to", "so"]) ?? current
    let governing = words.reading(of: head, through: ["to"])
    switch governing {
    case .planned, .denied, .uncertain: embed(governing, of: head, &walk)
    case .implied where tree.lemma(head) == "use" && tree.children(of: head, .obj).isEmpty: break
    case .implied where !tree.children(of: head, .obj).isEmpty: walk.embed(.implied, by: head)
    case .reported where clauses.isPassive(head): walk.embed(.reported, by: head)
    default: walk.embed(.planned, by: cue)
    }
    walk.narrow(to: .reports)
  }

  private func embedGerund(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    // "Stopped short of attacking".
    if tree.lemma(head) == "short" {
      walk.embed(.denied, by: head)
      walk.narrow(to: .reports)
      return
    }
    let reading = words.nounReading(of: head, through: words.links(of: current)) ?? charge(head)
    embed(reading, of: head, &walk)
    if reading != nil { embedOuter(of: head, over: current, reading, &walk) }
    if reading == nil || reading == .factive { walk.narrow(to: .reports) }
  }

  /// "Arrested for attacking B" says no more than the charge, "far from signing" denies.
  private func charge(_ head: Int) -> ComplementReading? {
    if tree.lemma(head) == "far" { return .denied }
    let events = tables.relations.verbPatterns(for: tree.lemma(head)).map(\.relation.event)
    return events.contains(.coerce) || events.contains(.sanction) ? .reported : nil
  }

  /// "By freeing A, said B, C might win friends": a means is no more real than its end.
  private func embedMeans(to head: Int, _ walk: inout StatusWalk) {
    var end = head
    if words.isSpeech(head), let said = tree.children(of: head, .ccomp).first {
      walk.embed(.reported, by: head, from: words.source(of: head))
      end = said
    }
    walk.embed(local.factuality(of: end))
    walk.narrow(to: .plans)
  }

  /// "Will visit B, meeting C" shares the plan; "having met C" lies behind.
  private func embedParticiple(_ current: Int, under head: Int, _ walk: inout StatusWalk) {
    // "Ruled out attacking B": without a comma the verb governs it.
    if current > head, !tree[current - 1].form.hasSuffix(","), words.nounReading(of: head) != nil {
      embedGerund(current, under: head, &walk)
      return
    }
    let follows = current > head && tree.children(of: current, .aux, .nsubj).isEmpty
    if follows { walk.embed(local.factuality(of: head)) }
    walk.narrow(to: follows ? .plans : .reports)
  }

  /// "When A meets B": a time that lies ahead with the act that it dates.
  private func embedTime(
    _ current: Int, under head: Int, _ connective: String, _ walk: inout StatusWalk
  ) {
    guard Self.times.contains(connective) else {
      walk.narrow(to: .reports)
      return
    }
    let cue = tree.children(of: current, .mark, .case, .advmod).first ?? current
    if local.isToCome(head) { walk.embed(.planned, by: cue) }
    // "Left before meeting B" may be that they did not meet.
    if connective == "before", Self.departures.contains(tree.lemma(head)),
      walk.factuality.status != .denied
    {
      walk.embed(.uncertain, by: cue)
    }
    walk.narrow(to: .plans)
  }

  private static let times: Set<String> = [
    "when", "once", "until", "till", "before", "after", "as soon as", "as soon",
    "whenever", "upon",
  ]

  private static let departures: Set<String> = [
    "leave", "depart", "die", "resign", "quit", "withdraw", "collapse", "flee", "cancel", "end",
  ]
}

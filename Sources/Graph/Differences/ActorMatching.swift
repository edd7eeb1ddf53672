import Knowledge

/// Tells which actors of two corpora are one.
///
/// Ids cannot tell: each corpus numbers its homonyms by itself. First come mentions that both have,
/// then names that both use, then spellings that the resolver takes for one; every time one actor of
/// each side at most. What contradicts in kind or state is not one, unless a mention says so.
struct ActorMatching {
  /// The match of each actor of the earlier corpus in the later one.
  private(set) var matches: [Actor.ID: Actor.ID] = [:]
  private var taken = Set<Actor.ID>()
  private let earlier: Side
  private let later: Side

  private struct Pair: Hashable {
    let one: Actor.ID
    let other: Actor.ID
  }

  /// A corpus, its actors by id.
  private struct Side {
    let roster: ActorRoster
    let actors: [Actor.ID: Actor]
    /// Actors that some document calls by a full name.
    let named: Set<Actor.ID>

    init(_ roster: ActorRoster) {
      self.roster = roster
      actors = Dictionary(
        roster.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      named = Set(roster.forms.lazy.filter { $0.key.isFull }.map(\.value))
    }
  }

  init(_ earlier: ActorRoster, _ later: ActorRoster) {
    (self.earlier, self.later) = (Side(earlier), Side(later))
    matchByMentions()
    matchByForms()
    matchBySpelling()
  }

  private mutating func match(_ pair: Pair) {
    guard matches[pair.one] == nil, taken.insert(pair.other).inserted else { return }
    matches[pair.one] = pair.other
  }

  /// Those with the most in common first, then those of one name, then by ids.
  private mutating func match(_ votes: [Pair: Int]) {
    func isRenamed(_ pair: Pair) -> Bool {
      earlier.actors[pair.one]?.name != later.actors[pair.other]?.name
    }
    let ranked = votes.sorted { first, second in
      if first.value != second.value { return first.value > second.value }
      let renamed = (isRenamed(first.key), isRenamed(second.key))
      if renamed.0 != renamed.1 { return renamed.1 }
      return (first.key.one, first.key.other) < (second.key.one, second.key.other)
    }
    for (pair, _) in ranked { match(pair) }
  }

  private mutating func matchByMentions() {
    var votes: [Pair: Int] = [:]
    for (mention, actor) in earlier.roster.mentions {
      guard let other = later.roster.mentions[mention] else { continue }
      votes[Pair(one: actor, other: other), default: 0] += 1
    }
    match(votes)
  }

  /// A surname alone tells only where neither side knows more.
  private mutating func matchByForms() {
    var votes: [Pair: Int] = [:]
    for (form, actor) in earlier.roster.forms {
      guard let other = later.roster.forms[form], mayBeOne(actor, other),
        form.isFull || !(earlier.named.contains(actor) || later.named.contains(other))
      else { continue }
      votes[Pair(one: actor, other: other), default: 0] += 1
    }
    match(votes)
  }

  /// Where among all full names of both sides just these two are found to be one.
  private mutating func matchBySpelling() {
    guard matches.count < earlier.actors.count, taken.count < later.actors.count else { return }
    var usages: [ActorForm: ActorUsage] = [:]
    for side in [earlier, later] {
      for (form, id) in side.roster.forms where form.isFull {
        guard let actor = side.actors[id] else { continue }
        let roles = actor.name == form.name ? actor.affiliations : []
        usages[form, default: ActorUsage(form: form)].add(roles)
      }
    }
    let resolution = ActorResolver().resolution(
      of: usages.values.sorted { $0.form < $1.form })
    func bearers(_ side: Side) -> [Actor.ID: Set<Actor.ID>] {
      side.roster.forms.reduce(into: [:]) { bearers, form in
        guard let id = resolution.table[form.key] else { return }
        bearers[id, default: []].insert(form.value)
      }
    }
    let (old, new) = (bearers(earlier), bearers(later))
    for (id, actors) in old.sorted(by: { $0.key < $1.key }) where actors.count == 1 {
      guard let actor = actors.first, let others = new[id], others.count == 1,
        let other = others.first, mayBeOne(actor, other)
      else { continue }
      match(Pair(one: actor, other: other))
    }
  }

  /// Whether neither kind nor state speaks against it.
  private func mayBeOne(_ one: Actor.ID, _ other: Actor.ID) -> Bool {
    guard let one = earlier.actors[one], let other = later.actors[other] else { return false }
    let bodies: Set<Actor.Kind> = [.organisation, .group]
    let isOneKind = one.kind == other.kind || bodies.isSuperset(of: [one.kind, other.kind])
    return isOneKind
      && (one.country == nil || other.country == nil || one.country == other.country)
  }
}

extension ActorForm {
  /// Whether it tells more than a surname, an acronym or "protesters".
  fileprivate var isFull: Bool { !isNameless && NameForm(self).short == nil }
}

extension ActorUsage {
  fileprivate mutating func add(_ roles: [Affiliation]) {
    if !roles.isEmpty { affiliations = inOrder(affiliations + roles, of: "") }
  }
}

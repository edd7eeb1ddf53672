public import Knowledge

/// Finds out which actors of different documents are one.
///
/// A wrong merge is worse than a split, so two actors become one only if every form of the one's
/// name agrees with every form of the other's: never through a third that resembles both.
/// - Actors of different kinds, or of different known states, are never one.
/// - The same name is the same actor; case, accents, hyphens and middle names make no difference,
///   nor do company endings and the wordings of a state's ministry.
/// - A person's surname may be transliterated otherwise (Petrosyan, Petrosian), the given name also
///   differ in one vowel (Hikmat, Hikmet), or be another form of the name (Mike, Michael).
/// - Of people whose names are like more than five hundred others only those of the same letters are
///   one; the others are not compared, and the refusals say so.
/// - A surname or an acronym alone stands for its only bearer in the corpus, of several for the only
///   one who held the role that goes with it, else for nobody.
/// - Decisions are obeyed before any of this, the later one where two contradict each other.
public struct ActorResolver: Sendable {
  private let decisions: [Decision]

  /// A resolver that obeys these decisions.
  public init(decisions: [Decision] = []) {
    self.decisions = decisions.inOrder
  }

  /// Resolves the actors of all readings; the order of the readings does not matter.
  ///
  /// Of two actors of one id in one document only the first counts.
  public func resolution(of readings: [Reading]) -> Resolution {
    resolution(of: [ActorUsage](readings, singledOut: SingledOut(decisions)))
  }

  /// Resolves forms, each of which has one usage; their order does not matter.
  public func resolution(of usages: [ActorUsage]) -> Resolution {
    var members = usages.sorted { $0.form < $1.form }.enumerated().map {
      Member(profile: Profile($1, at: $0))
    }
    var draft = Draft(members)
    guard !decisions.isEmpty else {
      return resolution(draft.clusters, draft.refusals, renamed: [:], conflicts: [])
    }
    let overrides = Overrides(decisions, of: members, in: draft.clusters)
    if !overrides.isEmpty {
      members = members.map(overrides.applied)
      draft = Draft(members)
    }
    var conflicts = overrides.conflicts
    let bonds = Bonds(decisions, of: members, in: draft.clusters, conflicts: &conflicts)
    if !bonds.isEmpty { draft = Draft(members, bonds: bonds) }
    let names = renames(of: members, in: draft.clusters, conflicts: &conflicts)
    for (one, other, decision) in bonds.partedPairs {
      draft.refusals.add(one, other, Refusals.Reason(decision))
    }
    return resolution(draft.clusters, draft.refusals, renamed: names, conflicts: conflicts)
  }

  /// The names that decisions give, by position of the cluster.
  private func renames(
    of members: [Member], in clusters: [Cluster], conflicts: inout [DecisionConflict]
  ) -> [Int: String] {
    let named = NamedForms(members, for: decisions)
    let places = FormPlaces(clusters)
    let renaming = decisions.contains { if case .rename = $0.verdict { true } else { false } }
    let owners = Dictionary(
      grouping: renaming ? members : [], by: { quicklyFolded($0.asUsed.name) })
    var renames: [Int: (name: String, decision: Decision)] = [:]
    var given: [String: (place: Int, name: String, decision: Decision)] = [:]
    for decision in decisions {
      guard case .rename(let name, to: let new) = decision.verdict else { continue }
      let forms = named.forms(name)
      do throws(DecisionConflict) {
        _ = try places.only(forms, of: name, in: decision)
      } catch {
        conflicts.append(error)
        continue
      }
      let owners = (owners[quicklyFolded(new)] ?? []).map(\.position)
      guard Set(places.places(of: owners)).isSubset(of: places.places(of: forms)) else {
        conflicts.append(.taken(new, in: decision))
        continue
      }
      if let other = given[quicklyFolded(new)], renames[other.place]?.name == other.name,
        !places.places(of: forms).contains(other.place)
      {
        conflicts.append(.taken(new, by: other.decision, in: decision))
        continue
      }
      for place in places.places(of: forms) {
        if let known = renames[place], known.name != new {
          conflicts.append(DecisionConflict(known.decision, against: decision))
        }
        renames[place] = (new, decision)
        given[quicklyFolded(new)] = (place, new, decision)
      }
    }
    return renames.mapValues(\.name)
  }

  private func resolution(
    _ clusters: [Cluster], _ refusals: Refusals, renamed names: [Int: String],
    conflicts: [DecisionConflict]
  ) -> Resolution {
    var resolution = Resolution(conflicts: conflicts.sorted())
    var ids = [Actor.ID](repeating: "", count: clusters.reduce(0) { $0 + $1.members.count })
    for (cluster, actor) in corpusActors(of: clusters, renamed: names) {
      resolution.actors.append(actor)
      for member in cluster.members {
        ids[member.position] = actor.id
        resolution.table[member.asUsed] = actor.id
      }
      for (form, reason) in cluster.reasons() { resolution.reasons[form] = reason }
    }
    resolution.actors.sort { $0.id < $1.id }
    resolution.refusals = refusals.between(ids)
    return resolution
  }
}

/// All forms in clusters, and the merges that were refused on the way.
private struct Draft {
  let clusters: [Cluster]
  var refusals: Refusals

  init(_ members: [Member], bonds: Bonds = Bonds()) {
    var merges = Merges()
    let isFull = members.map { $0.form.short == nil }
    let full = merges.mergedCliques(
      merges.clustersOfSameNames(members.filter { isFull[$0.position] }))
    let linked = members.filter { !isFull[$0.position] && bonds.isLinked($0.position) }
    let rest = members.filter { !isFull[$0.position] && !bonds.isLinked($0.position) }
    let bearers = (full + linked.map { Cluster([$0]) }).bonded(by: bonds)
    clusters = merges.joined(bearers, by: rest, bonds: bonds).bonded(by: bonds)
    refusals = merges.refusals
  }
}

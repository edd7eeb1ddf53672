public import Knowledge

/// Finds out which actors of different documents are one.
///
/// A wrong merge is worse than a split, so two actors become one only if every form of the one's
/// name agrees with every form of the other's: never through a third that resembles both.
/// - Actors of different kinds, or of different known states, are never one.
/// - The same name is the same actor; case, accents, hyphens and middle names make no difference.
/// - A person's surname may be transliterated otherwise (Petrosyan, Petrosian), the given name also
///   differ in one vowel (Hikmat, Hikmet).
/// - A surname or an acronym alone stands for its only bearer in the corpus, and for nobody if there
///   are two.
public struct ActorResolver: Sendable {
  private let decisions: [Decision]

  /// A resolver that obeys these decisions.
  public init(decisions: [Decision] = []) {
    self.decisions = decisions
  }

  /// Resolves the actors of all readings; the order of the readings does not matter.
  ///
  /// Of two actors of one id in one document only the first counts.
  public func resolution(of readings: [Reading]) -> Resolution {
    resolution(of: [ActorUsage](readings, singledOut: SingledOut(decisions)))
  }

  /// Resolves forms; their order does not matter.
  public func resolution(of usages: [ActorUsage]) -> Resolution {
    let members = usages.map { Member(usage: $0, form: NameForm($0.form)) }
    var clusters = Cluster.byForm(members.filter { $0.form.short == nil })
    clusters = mergedCliques(clusters, within: \.sameNames)
    clusters = mergedCliques(clusters, within: \.surnames)
    clusters = clusters.joined(by: members.filter { $0.form.short != nil })
    return Self.resolution(of: clusters)
  }

  private static func resolution(of clusters: [Cluster]) -> Resolution {
    var resolution = Resolution()
    for (cluster, actor) in corpusActors(of: clusters) {
      resolution.actors.append(actor)
      for member in cluster.members {
        resolution.table[member.usage.form] = actor.id
        resolution.reasons[member.usage.form] = member.note ?? reason(for: member, as: actor)
      }
    }
    resolution.actors.sort { $0.id < $1.id }
    return resolution
  }

  private static func reason(for member: Member, as actor: Actor) -> String {
    if member.usage.form.name == actor.name { return "same name" }
    let chosen = NameForm(ActorForm(name: actor.name, kind: actor.kind))
    if member.form.identity == chosen.identity { return "same letters as \(actor.name)" }
    guard let person = member.form.person, let other = chosen.person,
      person.given == other.given, person.surname == other.surname
    else { return "one spelling apart from \(actor.name)" }
    return "same name as \(actor.name) but for middle names"
  }
}

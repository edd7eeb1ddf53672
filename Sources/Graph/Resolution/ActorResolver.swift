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
  /// An actor as one document has it.
  public struct Key: Hashable, Sendable, Comparable {
    public var document: Article.ID
    public var actor: Actor.ID

    public init(document: Article.ID, actor: Actor.ID) {
      self.document = document
      self.actor = actor
    }

    public static func < (one: Key, other: Key) -> Bool {
      (one.document, one.actor) < (other.document, other.actor)
    }
  }

  /// The corpus actors, and which of them each document's actors stand for.
  public struct Resolution: Hashable, Sendable {
    /// Sorted by id, with the aliases and affiliations of every document.
    public var actors: [Actor]
    public var table: [Key: Actor.ID]
    /// Why each document actor stands where it stands: "same name", "one spelling apart".
    public var reasons: [Key: String]

    public init(actors: [Actor], table: [Key: Actor.ID], reasons: [Key: String]) {
      self.actors = actors
      self.table = table
      self.reasons = reasons
    }
  }

  public init() {}

  /// Resolves the actors of all readings; the order of the readings does not matter.
  ///
  /// Of two actors of one id in one document only the first counts.
  public func resolution(of readings: [Reading]) -> Resolution {
    let members = Self.members(of: readings)
    var clusters = Cluster.byForm(members.filter { $0.form.short == nil })
    clusters = mergedCliques(clusters, within: \.sameNames)
    clusters = mergedCliques(clusters, within: \.surnames)
    clusters = clusters.joined(by: members.filter { $0.form.short != nil })
    return Self.resolution(of: clusters)
  }

  /// All actors of all documents, sorted by document and id.
  private static func members(of readings: [Reading]) -> [Member] {
    var members: [Key: Member] = [:]
    var forms: [NameForm.Source: NameForm] = [:]
    for reading in readings {
      for actor in reading.actors {
        let key = Key(document: reading.document, actor: actor.id)
        guard members[key] == nil else { continue }
        let source = NameForm.Source(actor)
        let form = forms[source] ?? NameForm(actor)
        forms[source] = form
        members[key] = Member(key: key, actor: actor, form: form)
      }
    }
    return members.values.sorted { $0.key < $1.key }
  }

  private static func resolution(of clusters: [Cluster]) -> Resolution {
    var resolution = Resolution(actors: [], table: [:], reasons: [:])
    for (cluster, actor) in corpusActors(of: clusters) {
      resolution.actors.append(actor)
      for member in cluster.members {
        resolution.table[member.key] = actor.id
        resolution.reasons[member.key] = member.note ?? reason(for: member, as: actor)
      }
    }
    resolution.actors.sort { $0.id < $1.id }
    return resolution
  }

  private static func reason(for member: Member, as actor: Actor) -> String {
    if member.actor.name == actor.name { return "same name" }
    let chosen = NameForm(actor)
    if member.form.identity == chosen.identity { return "same letters as \(actor.name)" }
    guard let person = member.form.person, let other = chosen.person,
      person.given == other.given, person.surname == other.surname
    else { return "one spelling apart from \(actor.name)" }
    return "same name as \(actor.name) but for middle names"
  }
}

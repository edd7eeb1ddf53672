public import Knowledge

/// What all documents that use a form say of it.
public struct ActorUsage: Hashable, Sendable {
  /// What the documents have in common.
  public var form: ActorForm
  /// How many documents use it, at least one.
  public var documents: Int
  /// Other words for the actor, sorted, each once.
  public var aliases: [String]
  /// Sorted by date, the undated last; the person is left empty.
  ///
  /// Each role of each body on each date stands once, without document.
  public var affiliations: [Affiliation]

  /// A usage whose lists are in the order that the properties tell.
  public init(
    form: ActorForm, documents: Int = 1, aliases: [String] = [], affiliations: [Affiliation] = []
  ) {
    self.form = form
    self.documents = documents
    self.aliases = aliases
    self.affiliations = affiliations
  }
}

extension [ActorUsage] {
  /// The usages of all actors of all readings, sorted by form.
  ///
  /// Of two actors of one id in one document only the first counts.
  public init(_ readings: [Reading], singledOut: SingledOut = SingledOut()) {
    var usages: [ActorForm: Collected] = [:]
    for reading in readings {
      var seen = Set<Actor.ID>()
      for actor in reading.actors where seen.insert(actor.id).inserted {
        let form = ActorForm(actor, in: reading.document, singledOut: singledOut)
        usages[form, default: Collected()].add(actor, of: reading.document)
      }
    }
    self = usages.map { form, collected in collected.usage(of: form) }.sorted { $0.form < $1.form }
  }
}

/// A usage in the making.
private struct Collected {
  private var documents = Set<Article.ID>()
  private var aliases = Set<String>()
  private var affiliations: [Affiliation] = []

  mutating func add(_ actor: Actor, of document: Article.ID) {
    documents.insert(document)
    aliases.formUnion(actor.aliases)
    affiliations += actor.affiliations
  }

  func usage(of form: ActorForm) -> ActorUsage {
    ActorUsage(
      form: form, documents: documents.count, aliases: aliases.sorted(),
      affiliations: inOrder(affiliations, of: ""))
  }
}

/// Each role of each body on each date once, without document, sorted by date, the undated last.
///
/// - Parameters:
///   - affiliations: in any order.
///   - person: whose they all are.
/// - Returns: all as the person's.
func inOrder(_ affiliations: [Affiliation], of person: Actor.ID) -> [Affiliation] {
  Set(
    affiliations.map { Affiliation(person: person, role: $0.role, of: $0.of, asOf: $0.asOf) }
  ).sorted { one, other in
    if one.asOf != other.asOf { return one.asOf?.code ?? .max < other.asOf?.code ?? .max }
    return (one.role, one.of ?? "") < (other.role, other.of ?? "")
  }
}

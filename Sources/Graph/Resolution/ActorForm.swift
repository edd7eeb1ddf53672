public import Knowledge

/// An actor as documents have it: all that decides who it is.
///
/// Equal for all mentions that are one without question, so that a corpus has far fewer forms than
/// mentions.
public struct ActorForm: Hashable, Sendable {
  /// As documents write it.
  public var name: String
  /// As documents have it.
  public var kind: Actor.Kind
  /// The state that it belongs to, as documents have it; nil where they do not tell.
  public var country: String?
  /// Of a person called by a short name only, the role that its document gives it ("interior
  /// minister of Norland"), which may tell bearers of one surname apart; else nil.
  public var role: String?
  /// The document, if the name means nothing outside it ("protesters") or a decision singles it out
  /// (`ActorName.document`); else nil.
  public var document: Article.ID?

  /// A form whose role and document are given only where they decide who it is; see the properties.
  public init(
    name: String, kind: Actor.Kind, country: String? = nil, role: String? = nil,
    document: Article.ID? = nil
  ) {
    self.name = name
    self.kind = kind
    self.country = country
    self.role = role
    self.document = document
  }

  /// The form of an actor that one document has.
  ///
  /// - Parameters:
  ///   - actor: as the document has it.
  ///   - document: its id.
  ///   - singledOut: the names that decisions give together with a document.
  public init(_ actor: Actor, in document: Article.ID, singledOut: SingledOut = SingledOut()) {
    name = actor.name
    kind = actor.kind
    country = actor.country
    role = PersonName.isShort(actor) ? actor.affiliations.first?.words : nil
    self.document = nil
    let isOfDocument = isNameless || singledOut.contains(name, in: document)
    if isOfDocument { self.document = document }
  }
}

extension ActorForm: Comparable {
  /// By name, kind, country, role and document; what is unknown comes first.
  public static func < (one: ActorForm, other: ActorForm) -> Bool {
    if one.name != other.name { return one.name < other.name }
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    if one.country != other.country { return one.country ?? "" < other.country ?? "" }
    if one.role != other.role { return one.role ?? "" < other.role ?? "" }
    return one.document ?? "" < other.document ?? ""
  }
}

/// The names that decisions give together with a document: "Li Wei in notes/a.txt".
public struct SingledOut: Hashable, Sendable {
  private let names: [Article.ID: Set<String>]

  /// The names of all these decisions that have a document.
  public init(_ decisions: [Decision] = []) {
    var names: [Article.ID: Set<String>] = [:]
    for name in decisions.flatMap(\.verdict.actors) {
      guard let document = name.document else { continue }
      names[document, default: []].insert(letters(of: name.name))
    }
    self.names = names
  }

  /// The documents that decisions name.
  public var documents: Set<Article.ID> { Set(names.keys) }

  /// Whether a decision names an actor as this document has it; case, accents and punctuation make
  /// no difference.
  public func contains(_ name: String, in document: Article.ID) -> Bool {
    names[document]?.contains(letters(of: name)) == true
  }
}

extension Decision.Verdict {
  /// The actors that it names, in their order.
  var actors: [ActorName] {
    switch self {
    case .same(let names), .different(let names): names
    case .rename(let name, to: _), .country(let name, is: _), .kind(let name, is: _): [name]
    case .drop: []
    }
  }
}

/// Somebody who acts: a person, a state, an organisation or a named group.
public struct Actor: Hashable, Sendable, Identifiable {
  /// What an actor is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, country, organisation, group
  }

  /// A slug of its name, as a rule: `ann-lee`; no two actors of a reading or a graph share one.
  public var id: String
  /// The fullest name in use, without titles.
  public var name: String
  public var kind: Kind
  /// The English short name of the state it belongs to, or of itself; nil for international bodies
  /// and where nothing tells.
  public var country: String?
  /// Other words the texts use for it, sorted.
  public var aliases: [String]
  /// In the order of first mention.
  public var affiliations: [Affiliation]

  public init(
    id: String, name: String, kind: Kind, country: String? = nil, aliases: [String] = [],
    affiliations: [Affiliation] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.aliases = aliases
    self.affiliations = affiliations
  }
}

/// A role that a text gives a person: foreign minister, of Norway, as of a date.
public struct Affiliation: Hashable, Sendable {
  /// The person's id.
  public var person: Actor.ID
  /// As the text words it, without article: "foreign minister".
  public var role: String
  /// The name of the state or body the role belongs to.
  public var of: String?
  /// The date of the document that vouches for it.
  public var asOf: PartialDate?
  /// The document that vouches for it; nil of an actor of many documents, of which several may.
  public var document: Article.ID?

  public init(
    person: Actor.ID, role: String, of: String?, asOf: PartialDate?,
    document: Article.ID? = nil
  ) {
    self.person = person
    self.role = role
    self.of = of
    self.asOf = asOf
    self.document = document
  }
}

extension Affiliation {
  /// The role with the state or body it belongs to: "interior minister of Norland".
  public var words: String { role + (of.map { " of \($0)" } ?? "") }
}

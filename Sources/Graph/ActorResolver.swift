public import Knowledge

/// Finds out which actors of different documents are one.
public struct ActorResolver: Sendable {
  /// An actor as one document has it.
  public struct Key: Hashable, Sendable {
    public var document: Article.ID
    public var actor: Actor.ID

    public init(document: Article.ID, actor: Actor.ID) {
      self.document = document
      self.actor = actor
    }
  }

  /// The corpus actors, and which of them each document's actors stand for.
  public struct Resolution: Sendable {
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
  public func resolution(of readings: [Reading]) -> Resolution {
    Resolution(actors: [], table: [:], reasons: [:])
  }
}

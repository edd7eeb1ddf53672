public import Knowledge

/// Who did what to whom, over many documents; pure and in memory.
///
/// Edges are computed from statements under a filter and never stored.
public struct KnowledgeGraph: Sendable {
  /// What the graph knows of a document.
  public struct Source: Hashable, Sendable, Identifiable {
    public var id: Article.ID
    public var title: String?
    public var publisher: String?
    public var published: PartialDate?

    public init(id: Article.ID, title: String?, publisher: String?, published: PartialDate?) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.published = published
    }
  }

  /// A statement with the corpus actors that its document's actors stand for.
  public struct Link: Hashable, Sendable {
    /// As extraction left it.
    public var statement: Statement
    public var subject: Actor.ID
    public var object: Actor.ID
    public var attribution: Actor.ID?

    public init(
      statement: Statement, subject: Actor.ID, object: Actor.ID, attribution: Actor.ID?
    ) {
      self.statement = statement
      self.subject = subject
      self.object = object
      self.attribution = attribution
    }
  }

  /// In the order of insertion.
  public private(set) var sources: [Source]
  /// In the order of insertion.
  public private(set) var actors: [Actor]
  /// In the order of insertion.
  public private(set) var links: [Link]

  public init(sources: [Source], actors: [Actor], links: [Link]) {
    self.sources = sources
    self.actors = actors
    self.links = links
  }

  public func actor(_ id: Actor.ID) -> Actor? { nil }

  /// The edges under a filter, sorted by subject, object, label.
  public func edges(where filter: Filter = Filter()) -> [Edge] { [] }

  /// The actors within `hops` edges of one, and the edges between them on the way.
  public func neighbourhood(of actor: Actor.ID, hops: Int = 1, where filter: Filter = Filter())
    -> KnowledgeGraph
  { self }
}

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

    /// Whether both ends turned out to be one actor; such a link makes no edge.
    public var isLoop: Bool { subject == object }
  }

  /// In the order of insertion.
  public private(set) var sources: [Source]
  /// In the order of insertion.
  public private(set) var actors: [Actor]
  /// In the order of insertion.
  public private(set) var links: [Link]
  /// Actors that are no part of the graph but vouch for some of its statements.
  ///
  /// Only a part of a larger graph has any: `actor(_:)` finds them, a drawing leaves them out.
  public private(set) var voices: [Actor]

  private let actorPositions: [Actor.ID: Int]
  private let sourcePositions: [Article.ID: Int]
  private let outgoing: [Actor.ID: [Int]]
  private let incoming: [Actor.ID: [Int]]

  public init(sources: [Source], actors: [Actor], links: [Link], voices: [Actor] = []) {
    self.sources = sources
    self.actors = actors
    self.links = links
    self.voices = voices
    actorPositions = Dictionary(
      (actors + voices).enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    sourcePositions = Dictionary(
      sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    outgoing = Dictionary(grouping: links.indices) { links[$0].subject }
    incoming = Dictionary(grouping: links.indices) { links[$0].object }
  }

  /// The actor of an id; nil if the graph has none.
  public func actor(_ id: Actor.ID) -> Actor? {
    guard let position = actorPositions[id] else { return nil }
    return position < actors.count ? actors[position] : voices[position - actors.count]
  }

  /// The document of an id; nil if the graph has none.
  public func source(_ id: Article.ID) -> Source? { sourcePositions[id].map { sources[$0] } }

  /// Every link at whose one end the actor stands, in the order of insertion, loops left out.
  public func links(of actor: Actor.ID) -> [Link] {
    let positions = (outgoing[actor] ?? []) + (incoming[actor] ?? [])
    return positions.sorted().map { links[$0] }.filter { !$0.isLoop }
  }
}

extension KnowledgeGraph {
  /// Puts readings and the actors that were resolved for them together.
  ///
  /// - Parameters:
  ///   - sources: the documents, in the order the graph is to keep.
  ///   - readings: one for each document; statements keep their order.
  ///   - resolution: covers the actors of `readings`; a statement whose actors it lacks is left out.
  public init(sources: [Source], readings: [Reading], resolution: ActorResolver.Resolution) {
    var links: [Link] = []
    for reading in readings {
      let actors = Dictionary(
        reading.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for statement in reading.statements {
        func corpus(_ actor: Actor.ID) -> Actor.ID? {
          actors[actor].flatMap { resolution.form(of: $0, in: reading.document) }
            .flatMap { resolution.table[$0] }
        }
        guard let subject = corpus(statement.subject.actor),
          let object = corpus(statement.object.actor)
        else { continue }
        links.append(
          Link(
            statement: statement, subject: subject, object: object,
            attribution: statement.attribution.flatMap(corpus)))
      }
    }
    self.init(sources: sources, actors: resolution.actors, links: links)
  }
}

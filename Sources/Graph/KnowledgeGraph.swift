public import Knowledge

/// Who did what to whom, over many documents; pure and in memory.
///
/// It has a compact link for every statement, and the words of those statements that somebody wants
/// to read: all of them in a graph made of readings, only the loaded ones in a part of a store.
/// Edges and events are computed from links under a filter and never stored.
public struct KnowledgeGraph: Sendable {
  /// What the graph knows of a document.
  public struct Source: Hashable, Sendable, Identifiable {
    /// That of the document; where two graphs are put together, two may share it.
    public var id: Article.ID
    /// Nil if the document has none.
    public var title: String?
    /// Who vouches for what it says; nil where it is not known.
    public var publisher: String?
    /// When it was published; nil where it is not known.
    public var published: PartialDate?
    /// Where it stands on the web, as the document says; nil if it does not.
    public var url: String?

    /// A document, known or not by title, publisher, date and address.
    public init(
      id: Article.ID, title: String?, publisher: String?, published: PartialDate?,
      url: String? = nil
    ) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.published = published
      self.url = url
    }
  }

  /// A statement with its words, and who says so in the corpus.
  public struct Words: Hashable, Sendable {
    /// As extraction left it; its actors are those of its document.
    public var statement: Statement
    /// A corpus actor.
    public var speaker: Actor.ID?

    /// The words of a statement; of one that its document itself vouches for the speaker is nil.
    public init(statement: Statement, speaker: Actor.ID?) {
      self.statement = statement
      self.speaker = speaker
    }
  }

  /// Sorted by id; links name them by position.
  public private(set) var actors: [Actor]
  /// Each once, in any order; links name them by position.
  public let relations: [Relation]
  /// Each once, in any order; links name them by position.
  public let publishers: [String]
  /// In any order; no link is a loop.
  public let links: [Link]
  /// The known documents by the number that links give them.
  public private(set) var sources: [Int32: Source]
  /// The loaded words by statement.
  public private(set) var words: [UInt64: Words]

  /// The positions of the links of each actor.
  let adjacency: Adjacency
  /// For each relation.
  let kinds: [RelationKind]
  private let positions: [Actor.ID: Int32]

  /// Makes a graph of parts that fit together.
  ///
  /// - Parameters:
  ///   - actors: sorted by id, each once.
  ///   - relations: each once.
  ///   - publishers: each once.
  ///   - links: name positions in the lists above; loops are left out.
  ///   - sources: by number.
  ///   - words: by key of statement.
  public init(
    actors: [Actor], relations: [Relation], publishers: [String], links: [Link],
    sources: [Int32: Source], words: [UInt64: Words] = [:]
  ) {
    self.actors = actors
    self.relations = relations
    self.publishers = publishers
    self.links = links.contains(where: \.isLoop) ? links.filter { !$0.isLoop } : links
    self.sources = sources
    self.words = words
    kinds = RelationKind.of(relations)
    adjacency = Adjacency(of: self.links, actors: actors.count)
    positions = Dictionary(
      actors.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: min)
  }

  /// The actor of an id; nil if the graph has none.
  public func actor(_ id: Actor.ID) -> Actor? { position(of: id).map { actors[Int($0)] } }

  /// Where links point to for an actor.
  public func position(of id: Actor.ID) -> Int32? { positions[id] }

  /// The relation of a link.
  public func relation(of link: Link) -> Relation { relations[Int(link.relation)] }

  /// The statement of a link, if its words are loaded.
  public func statement(of link: Link) -> Statement? { words[link.key]?.statement }

  /// Every link at whose one end the actor stands.
  public func links(of actor: Actor.ID) -> [Link] {
    position(of: actor).map { adjacency.links(of: $0).map { links[Int($0)] } } ?? []
  }

  /// Takes in what has been learnt of some of its actors since; strangers are left out.
  public mutating func add(actors: [Actor]) {
    for actor in actors {
      if let position = positions[actor.id] { self.actors[Int(position)] = actor }
    }
  }

  /// Takes in words and documents that have been loaded since.
  public mutating func add(words: [Words], sources: [Int32: Source]) {
    for each in words { self.words[each.statement.key] = each }
    self.sources.merge(sources) { _, new in new }
  }
}

/// Which links each actor has, in two flat lists.
struct Adjacency: Sendable {
  private let starts: [Int32]
  private let positions: [Int32]

  init(of links: [Link], actors: Int) {
    var starts = [Int32](repeating: 0, count: actors + 1)
    for link in links {
      starts[Int(link.subject) + 1] += 1
      starts[Int(link.object) + 1] += 1
    }
    for actor in 0..<actors { starts[actor + 1] += starts[actor] }
    var next = starts
    var positions = [Int32](repeating: 0, count: links.count * 2)
    for (position, link) in links.enumerated() {
      for end in [link.subject, link.object] {
        positions[Int(next[Int(end)])] = Int32(position)
        next[Int(end)] += 1
      }
    }
    self.starts = starts
    self.positions = positions
  }

  /// Ascending positions of the links at whose one end an actor stands.
  func links(of actor: Int32) -> ArraySlice<Int32> {
    positions[Int(starts[Int(actor)])..<Int(starts[Int(actor) + 1])]
  }
}

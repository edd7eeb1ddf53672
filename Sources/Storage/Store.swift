public import Graph
public import Knowledge

/// The corpus in one SQLite file.
public final class Store: Sendable {
  /// Opens a store.
  /// - Parameter create: whether a missing file is made; otherwise it is an error.
  public init(at path: String, create: Bool) throws(StoreError) {}

  /// Replaces what the store knows of one document, in one transaction.
  public func save(_ reading: Reading, of article: Article) throws(StoreError) {}

  /// Removes every document that is not in `documents`.
  public func keepOnly(_ documents: Set<Article.ID>) throws(StoreError) {}

  /// All readings, sorted by document.
  public func readings() throws(StoreError) -> [Reading] { [] }

  /// Replaces the table of corpus actors.
  public func save(_ resolution: ActorResolver.Resolution) throws(StoreError) {}

  /// Corpus actors, sorted by id.
  public func actors() throws(StoreError) -> [Actor] { [] }

  /// The part of the graph that a question needs: all of it, or only what lies within `hops` of an
  /// actor, and within a period.
  public func graph(around actor: Actor.ID? = nil, hops: Int = 1, period: Period? = nil)
    throws(StoreError) -> KnowledgeGraph
  { KnowledgeGraph(sources: [], actors: [], links: []) }
}

/// Why a store cannot be used; each message says what, where and what to do.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(String)
  case notAStore(String)
  case unwritable(String, reason: String)
  case newer(String, version: Int)
  case database(String, reason: String)

  public var description: String { "" }
}

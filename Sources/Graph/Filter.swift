public import Knowledge

/// Which statements a question is about. An empty filter lets all pass.
public struct Filter: Hashable, Sendable {
  /// Nil for every status.
  public var statuses: Set<Status>?
  /// Relation labels ("met") or PLOVER types ("CONSULT"), compared without case; nil for all.
  public var relations: Set<String>?
  /// Statements whose date overlaps it; an undated one stands under its document's date.
  public var period: Period?

  public init(
    statuses: Set<Status>? = nil, relations: Set<String>? = nil, period: Period? = nil
  ) {
    self.statuses = statuses
    self.relations = relations
    self.period = period
  }

  /// Whether a link passes.
  public func admits(_ link: KnowledgeGraph.Link) -> Bool { true }
}

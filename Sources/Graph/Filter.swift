public import Knowledge

/// Which statements a question is about; an empty filter lets all pass.
public struct Filter: Hashable, Sendable {
  /// Nil for every status.
  public var statuses: Set<Status>?
  /// Relation labels ("met"), PLOVER types ("CONSULT") or one of the two sides that those fall
  /// into ("cooperation", "conflict"), compared without case; nil for all.
  ///
  /// A label may leave out a final "with": "signed" also asks for "signed with".
  public var relations: Set<String>?
  /// Statements whose date overlaps it; an undated one stands under its document's date.
  ///
  /// A dated statement counts under its own date only, whenever its document was written; one
  /// without any date is in no period.
  public var period: Period?

  public init(
    statuses: Set<Status>? = nil, relations: Set<String>? = nil, period: Period? = nil
  ) {
    self.statuses = statuses
    self.relations = relations
    self.period = period
  }

  /// Whether a link passes.
  public func admits(_ link: KnowledgeGraph.Link) -> Bool { admits(link.statement) }

  /// Whether a statement passes.
  public func admits(_ statement: Statement) -> Bool {
    if let statuses, !statuses.contains(statement.status) { return false }
    if let relations, !relations.contains(where: statement.relation.isCalled) { return false }
    guard let period else { return true }
    guard let date = statement.countingDate else { return false }
    return period.overlaps(date)
  }
}

extension Statement {
  /// The date it counts under: its own, else that of its document.
  public var countingDate: PartialDate? { date ?? documentDate }

  /// Whether it counts under a period only because its document does.
  public var isDatedByDocument: Bool { date == nil && documentDate != nil }
}

extension KnowledgeGraph.Link {
  /// Whether it counts under a period only because its document does.
  public var isDatedByDocument: Bool { statement.isDatedByDocument }
}

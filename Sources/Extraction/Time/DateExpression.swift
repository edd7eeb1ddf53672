import Knowledge

/// Words that tell a time: "on 8 August", "last year", "since then".
struct DateExpression: Hashable, Sendable {
  /// How the time of an act lies to the time that the words name.
  enum Bound: Hashable, Sendable {
    /// "On Monday".
    case within
    /// "Before the end of the year": dates plans only.
    case upTo
    /// "By Monday": dates plans, and what had happened by then.
    case by
    /// "Since Monday", "after 2019": dates nothing, yet tells that the act is not simply news.
    case from
  }

  /// Indexes of the tokens that count; the noun they stand with may be outside.
  var tokens: Range<Int>
  /// As precisely as the words tell, looking back from the document's date; nil when they tell a time
  /// that is no date ("for decades").
  var date: PartialDate?
  /// The same words of something still to come: the next 8 May, not the last.
  var upcoming: PartialDate?
  /// Whether the words name the day or month themselves, so that the sentences after may lean on it.
  var isExplicit = false
  var bound = Bound.within

  /// The date of an act that the words modify; nil when they only rule out any other.
  func date(ofPlan isPlan: Bool) -> PartialDate? {
    switch bound {
    case .within, .by: isPlan ? upcoming ?? date : date
    case .upTo: isPlan ? upcoming ?? date : nil
    case .from: nil
    }
  }
}

import Knowledge

/// Words that tell a date: "on 8 August", "last year", "over the weekend".
struct DateExpression: Hashable, Sendable {
  /// Indexes of the tokens that count; the noun they stand with may be outside.
  var tokens: Range<Int>
  /// As precisely as the words tell, resolved against the document's date.
  var date: PartialDate
  /// Whether the words name the day or month themselves, so that the sentences after may lean on it.
  var isExplicit: Bool
}

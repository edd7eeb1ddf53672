/// How predicates colour the clauses and nouns they govern: say, urge, refuse, fail, unclear.
public struct FactualityTable: Sendable {
  /// The reading of what depends on a verb with this lemma ("set out" for one with a particle).
  public func verb(_ lemma: String) -> ComplementReading? { nil }
  /// The reading of what depends on a noun with this lemma: claim, plan, refusal, attempt.
  public func noun(_ lemma: String) -> ComplementReading? { nil }
  /// The reading of what depends on an adjective with this lemma: unclear, ready, unlikely.
  public func adjective(_ lemma: String) -> ComplementReading? { nil }
  /// The reading that an adverb or a modal gives its own clause: reportedly, allegedly, may, will.
  public func adverb(_ lemma: String) -> ComplementReading? { nil }
  /// Whether the verb is one of saying, whose subject is the source of its clause.
  public func isSpeech(_ lemma: String) -> Bool { false }
}

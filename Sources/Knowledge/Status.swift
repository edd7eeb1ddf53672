/// Whether an act is a fact, after the event factuality of FactBank (Saurí and Pustejovsky 2009).
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// The document says in its own voice that it happened.
  case asserted
  /// Somebody else says so, or the document hedges.
  case reported
  /// Future, intended, requested, proposed or conditional.
  case planned
  /// Unknown or questioned.
  case uncertain
  /// It did not happen, or somebody says that it did not.
  case denied

  /// Whether the act may be counted as having happened.
  public var isFact: Bool { self == .asserted || self == .reported }
}

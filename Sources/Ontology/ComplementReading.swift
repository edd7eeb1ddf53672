/// What a predicate says of the factuality of the clause it governs.
public enum ComplementReading: String, Hashable, Sendable, CaseIterable {
  /// The clause is presupposed: welcome, regret, recall.
  case factive
  /// It is so if the predicate is: manage, begin, force.
  case implied
  /// Somebody says so: say, claim.
  case reported
  /// Wanted, intended, asked for or to come: urge, plan.
  case planned
  /// Not known: doubt, question.
  case uncertain
  /// It is not so: refuse, fail, deny.
  case denied
}

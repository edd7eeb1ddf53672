import Knowledge

/// Merges that were considered and refused, by the places of two forms.
struct Refusals: Sendable {
  /// How many each actor has at most.
  static let limit = 10

  private var all: [(one: Int, other: Int, reason: String)] = []

  mutating func add(_ one: Cluster, _ other: Cluster, _ reason: String) {
    add(one.position, other.position, reason)
  }

  mutating func add(_ one: Int, _ other: Int, _ reason: String) {
    all.append((one, other, reason))
  }

  /// The refusals of actors that are still two.
  ///
  /// - Parameter actors: the id of each form's actor, by place.
  /// - Returns: sorted, with one reason for each pair; where an actor has more than the limit, those
  ///   of decisions are kept first.
  func between(_ actors: [Actor.ID]) -> [Refusal] {
    var reasons: [Pair: String] = [:]
    for refusal in all {
      let (one, other) = (actors[refusal.one], actors[refusal.other])
      guard one != other else { continue }
      let pair = Pair(one: min(one, other), other: max(one, other))
      let known = reasons[pair] ?? refusal.reason
      reasons[pair] = Self.precedes(refusal.reason, known) ? refusal.reason : known
    }
    var counts: [Actor.ID: Int] = [:]
    var kept: [Refusal] = []
    let sorted = reasons.map { Refusal(one: $0.one, other: $0.other, reason: $1) }.sorted {
      isDecided($0.reason) == isDecided($1.reason) ? $0 < $1 : isDecided($0.reason)
    }
    for refusal in sorted
    where counts[refusal.one, default: 0] < Self.limit
      && counts[refusal.other, default: 0] < Self.limit
    {
      counts[refusal.one, default: 0] += 1
      counts[refusal.other, default: 0] += 1
      kept.append(refusal)
    }
    return kept.sorted()
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    isDecided(one) == isDecided(other) ? one < other : isDecided(one)
  }

  private static func isDecided(_ reason: String) -> Bool { reason.hasPrefix("decided ") }

  private func isDecided(_ reason: String) -> Bool { Self.isDecided(reason) }

  private struct Pair: Hashable {
    let one: Actor.ID
    let other: Actor.ID
  }
}

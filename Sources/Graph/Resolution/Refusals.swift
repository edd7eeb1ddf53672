import Knowledge

/// Merges that were considered and refused, by the places of two forms.
struct Refusals: Sendable {
  /// How many each actor has at most.
  static let limit = 10

  private var all: [(one: Int, other: Int, reason: Reason)] = []

  mutating func add(_ one: Cluster, _ other: Cluster, _ words: String) {
    add(one.position, other.position, Reason(words))
  }

  mutating func add(_ one: Int, _ other: Int, _ reason: Reason) {
    all.append((one, other, reason))
  }

  /// The refusals of actors that are still two.
  ///
  /// - Parameter actors: the id of each form's actor, by place.
  /// - Returns: sorted, with one reason for each pair; where an actor has more than the limit, those
  ///   of decisions are kept first.
  func between(_ actors: [Actor.ID]) -> [Refusal] {
    var reasons: [Pair: Reason] = [:]
    for refusal in all {
      let (one, other) = (actors[refusal.one], actors[refusal.other])
      guard one != other else { continue }
      let pair = Pair(one: min(one, other), other: max(one, other))
      reasons[pair] = min(reasons[pair] ?? refusal.reason, refusal.reason)
    }
    var counts: [Actor.ID: Int] = [:]
    var kept: [Refusal] = []
    let sorted = reasons.sorted { first, second in
      first.value.isDecided == second.value.isDecided
        ? first.key < second.key : first.value.isDecided
    }
    for (pair, reason) in sorted
    where counts[pair.one, default: 0] < Self.limit && counts[pair.other, default: 0] < Self.limit {
      counts[pair.one, default: 0] += 1
      counts[pair.other, default: 0] += 1
      kept.append(Refusal(one: pair.one, other: pair.other, reason: reason.words))
    }
    return kept.sorted()
  }

  private struct Pair: Hashable, Comparable {
    let one: Actor.ID
    let other: Actor.ID

    static func < (one: Pair, other: Pair) -> Bool {
      (one.one, one.other) < (other.one, other.other)
    }
  }
}

extension Refusals {
  /// Why two actors are not one; what a decision says comes first, then by words.
  struct Reason: Comparable, Sendable {
    let words: String
    let isDecided: Bool

    init(_ words: String) {
      self.words = words
      isDecided = false
    }

    init(_ decision: Decision) {
      words = decision.words
      isDecided = true
    }

    static func < (one: Reason, other: Reason) -> Bool {
      one.isDecided == other.isDecided ? one.words < other.words : one.isDecided
    }
  }
}

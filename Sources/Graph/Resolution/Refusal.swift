public import Knowledge

/// A merge of two actors of the corpus that was considered and refused.
public struct Refusal: Hashable, Sendable {
  /// Sorts before `other`.
  public var one: Actor.ID
  /// Sorts after `one`.
  public var other: Actor.ID
  /// In words: "different states: Estara, Norland".
  public var reason: String

  /// A refusal of two different actors, ids ascending.
  public init(one: Actor.ID, other: Actor.ID, reason: String) {
    self.one = one
    self.other = other
    self.reason = reason
  }
}

extension Refusal: Comparable {
  /// By the two actors, then by the reason.
  public static func < (one: Refusal, other: Refusal) -> Bool {
    (one.one, one.other, one.reason) < (other.one, other.other, other.reason)
  }
}

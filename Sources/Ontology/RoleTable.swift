/// Words for people and parts of a state, and given names.
public struct RoleTable: Sendable {
  /// What a common noun says of the person or body it names.
  public enum Class: String, Hashable, Sendable {
    /// Head of a state or government: president, prime minister, king.
    case leader
    /// Holds an office of a state or body: minister, secretary, envoy, spokesman, ambassador.
    case official
    /// Another role: lawyer, activist, politician, journalist.
    case person
    /// A part of a state that acts for it: government, side, delegation, authorities, troops.
    case organ
    /// A plural of persons that can be an actor of its own: prisoners, protesters, servicemen.
    case group
  }

  /// The class of a noun by its lemma, nil for any other word.
  public func role(_ lemma: String) -> Class? { nil }
  /// Words that stand before a name and are no part of it: Mr, Gen., President; folded, no full stop.
  public func isTitle(_ word: String) -> Bool { false }

  public enum Gender: String, Hashable, Sendable { case female, male }
  /// The usual gender of a given name or title (Ms, Mr, King), folded; nil when both or unknown.
  public func gender(_ word: String) -> Gender? { nil }
}

public import Knowledge

/// Countries and international bodies by every name they go by.
public struct Gazetteer: Sendable {
  /// What a word says of the actor it leads to.
  public enum Form: String, Hashable, Sendable {
    /// Its own name or acronym: Azerbaijan, OSCE.
    case name
    /// An adjective: Azerbaijani, American.
    case demonym
    /// The plural of its people: Armenians, the Americans.
    case people
    /// Its capital: Baku.
    case capital
    /// A seat of its government: the White House, the Kremlin.
    case seat
  }

  /// One reading of a name.
  public struct Entry: Hashable, Sendable {
    /// Without aliases and affiliations.
    public var actor: Actor
    public var form: Form
  }

  /// The longest names count this many words.
  public let longestName: Int

  init(longestName: Int) { self.longestName = longestName }

  /// The entry of a name, spelt as `folded` spells it, without article: "white house", "u.s.".
  public func entry(for name: String) -> Entry? { nil }

  /// The country with this English short name.
  public func country(named name: String) -> Actor? { nil }
}

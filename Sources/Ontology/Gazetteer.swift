public import Knowledge

/// Countries and international bodies by every name they go by.
public struct Gazetteer: Sendable {
  /// What a word says of the actor it leads to.
  public enum Form: String, Hashable, Sendable {
    /// Its own name or acronym: Norway, OSCE.
    case name
    /// An adjective: Norwegian, American.
    case demonym
    /// The plural of its people: Norwegians, the Americans.
    case people
    /// Its capital: Oslo.
    case capital
    /// A seat of its government: the White House, the Kremlin.
    case seat
  }

  /// One reading of a name.
  public struct Entry: Hashable, Sendable {
    /// Without aliases and affiliations.
    public var actor: Actor
    /// What the name says of the actor: whether it is its own, an adjective, its capital.
    public var form: Form
    /// Whether the actor is a news agency, newspaper or broadcaster: more often a source than a side.
    public var isMedia: Bool
  }

  /// The longest names count this many words.
  public let longestName: Int
  /// Every country, in the order of the table.
  public let countries: [Actor]
  private let entries: [String: [GazetteerName]]
  /// How many tokens the names take at most that begin with these three letters, or less.
  private let beginnings: [String: Int]
  private let codes: [String: String]

  init(names: [GazetteerName], countries: [Actor], codes: [String: String]) {
    self.countries = countries
    self.codes = codes
    // A name in capitals comes first: "AFD" is not "AfD".
    entries = Dictionary(
      grouping: names.filter(\.needsCapitals) + names.filter { !$0.needsCapitals }, by: \.key)
    longestName = names.map(\.wordCount).max() ?? 0
    beginnings = Dictionary(
      names.map { (String($0.key.prefix(3)), $0.tokenCount) }, uniquingKeysWith: max)
  }

  /// How many tokens a name that begins with a word may take: 0 for most words, without looking
  /// further.
  public func reach(from word: String) -> Int {
    let key = gazetteerKey(word)
    return key.count < 3 ? longestName : beginnings[String(key.prefix(3))] ?? 0
  }

  /// The entry of a name as the text spells it: "White House", "U.S.", "TÜRKİYE".
  ///
  /// Case, accents, full stops and a leading article do not count, with two exceptions: nothing in
  /// small letters alone matches ("turkey", "who"), and a name of up to five letters that the table
  /// spells in capitals only matches in capitals ("US" but not "Us").
  /// - Complexity: O(length of the name).
  public func entry(for surface: String) -> Entry? {
    guard surface.contains(where: \.isUppercase) else { return nil }
    return entries[gazetteerKey(surface)]?.first { $0.matches(surface) }?.entry
  }

  /// The country with this English short name, or another name of it: "Turkey", "Türkiye".
  public func country(named name: String) -> Actor? {
    entries[gazetteerKey(name)]?.first {
      $0.entry.actor.kind == .country && $0.entry.form == .name
    }?.entry.actor
  }

  /// The two capital letters of ISO 3166-1 for a country, by its English short name.
  public func code(of country: String) -> String? { codes[country] }
}

/// A name of the gazetteer and what it leads to.
struct GazetteerName {
  var entry: Gazetteer.Entry
  /// What it is looked up by.
  var key: String
  /// Whether it must be written in capitals: "US", "WHO".
  var needsCapitals: Bool
  var wordCount: Int

  init(_ text: String, entry: Gazetteer.Entry) {
    self.entry = entry
    key = gazetteerKey(text)
    needsCapitals = isShortInCapitals(text)
    wordCount = key.utf8.count { $0 == UInt8(ascii: " ") } + 1
  }

  /// How many tokens it may be cut into: more than words for "Guinea-Bissau".
  var tokenCount: Int {
    wordCount + 2 * key.unicodeScalars.count { $0 != " " && !$0.properties.isAlphabetic }
  }

  func matches(_ surface: String) -> Bool {
    !needsCapitals || !surface.contains(where: \.isLowercase)
  }
}

/// Whether a text has up to five letters, all capitals: "US", "U.S.S.R.", "G7".
private func isShortInCapitals(_ text: String) -> Bool {
  guard text.utf8.count <= 12 else { return false }
  let letters = text.filter(\.isLetter)
  return letters.count <= 5 && letters.allSatisfy(\.isUppercase)
}

/// Folded, without full stops and leading article, with single spaces.
func gazetteerKey(_ name: String) -> String {
  var key = ""
  var gap = false
  for scalar in folded(name).unicodeScalars where scalar != "." {
    if scalar == " " || scalar == "\t" || scalar == "\n" {
      gap = !key.isEmpty
      continue
    }
    if gap { key.append(" ") }
    gap = false
    key.unicodeScalars.append(scalar)
  }
  return key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
}

import Knowledge

/// The names of persons in one document, joined where they can only be one person.
struct PersonNames: Sendable {
  /// Full names without middle initials, in the order of the text, each once.
  private var full: [[String]] = []

  /// - Parameter names: the words of each name, titles left out.
  init(_ names: [[String]]) {
    for name in names.map(PersonNames.plain) where name.count > 1 {
      if !full.contains(where: { PersonNames.same($0, name) }) { full.append(name) }
    }
  }

  /// The full name that these words stand for; nil when no name fits, or more than one.
  func fullName(of words: [String]) -> [String]? {
    let name = PersonNames.plain(words)
    if name.count > 1 { return full.first { PersonNames.same($0, name) } }
    guard let surname = name.first else { return nil }
    let bearers = full.filter { PersonNames.sameWord($0[$0.count - 1], surname) }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// A name without initials between its first and last word.
  private static func plain(_ words: [String]) -> [String] {
    let letters = words.filter { $0.contains(where: \.isLetter) }
    guard letters.count > 2 else { return letters }
    return letters.enumerated().filter { index, word in
      index == 0 || index == letters.count - 1 || word.filter(\.isLetter).count > 1
    }.map(\.element)
  }

  private static func same(_ one: [String], _ other: [String]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy(sameWord)
  }

  /// Whether two words are one name in two spellings: equal without accents, or one letter apart.
  private static func sameWord(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(folded(one)), Array(folded(other)))
    if one == other { return true }
    guard min(one.count, other.count) >= 6, abs(one.count - other.count) <= 1,
      one.first == other.first
    else { return false }
    return isOneEdit(one, other)
  }

  private static func isOneEdit(_ one: [Character], _ other: [Character]) -> Bool {
    var start = 0
    while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
    var end = 0
    while end < min(one.count, other.count) - start,
      one[one.count - 1 - end] == other[other.count - 1 - end]
    { end += 1 }
    return max(one.count, other.count) - start - end <= 1
  }
}

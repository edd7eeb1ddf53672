import Knowledge

/// The names of persons in one document, joined where they can only be one person.
struct PersonNames: Sendable {
  /// A full name without middle initials.
  private struct Known {
    var words: [String]
    /// The words in small letters without accents.
    var spelling: [[Character]]
  }

  /// In the order of the text, each once.
  private var full: [Known] = []
  /// Places in `full` by surname, and by each way to leave out one letter of it.
  private var bySurname: [String: [Int]] = [:]
  /// Places in `full` by each word between the first and the last.
  private var byInnerName: [String: [Int]] = [:]

  /// - Parameter names: the words of each name, titles left out.
  /// - Complexity: O(names), for few that sound alike.
  init(_ names: [[String]]) {
    for name in names.map(PersonNames.plain) where name.count > 1 {
      let known = Known(words: name, spelling: PersonNames.spelling(name))
      guard bearers(of: known.spelling).isEmpty else { continue }
      for key in PersonNames.keys(known.spelling[name.count - 1]) {
        bySurname[key, default: []].append(full.count)
      }
      for word in known.spelling.dropFirst().dropLast() {
        byInnerName[String(word), default: []].append(full.count)
      }
      full.append(known)
    }
  }

  /// The full name that these words stand for; nil when no name fits, or more than one.
  func fullName(of words: [String]) -> [String]? {
    let spelling = PersonNames.spelling(PersonNames.plain(words))
    let bearers = bearers(of: spelling)
    if spelling.count > 1 { return bearers.first?.words }
    // "Ruiz" may be Ana Ruiz or Jorge Ruiz Soto.
    let inside = spelling.first.flatMap { byInnerName[String($0)] } ?? []
    let candidates = bearers + inside.map { full[$0] }
    return candidates.count == 1 ? candidates[0].words : nil
  }

  /// The names that a full name or a surname may stand for.
  private func bearers(of name: [[Character]]) -> [Known] {
    guard let surname = name.last else { return [] }
    let places = Set(PersonNames.keys(surname).flatMap { bySurname[$0] ?? [] })
    return places.sorted().map { full[$0] }.filter { known in
      name.count > 1
        ? PersonNames.same(known.spelling, name)
        : known.spelling.last.map { PersonNames.sameWord($0, surname) } ?? false
    }
  }

  /// What two spellings of a surname one letter apart have in common, the word itself first.
  private static func keys(_ word: [Character]) -> [String] {
    guard word.count >= 6 else { return [String(word)] }
    return [String(word)]
      + word.indices.map { String(word[..<$0] + word[($0 + 1)...]) }
  }

  private static func spelling(_ words: [String]) -> [[Character]] {
    words.map { Array(folded($0).filter { $0 != "." }) }
  }

  /// A name without initials between its first and last word.
  private static func plain(_ words: [String]) -> [String] {
    let letters = words.filter { $0.contains(where: \.isLetter) }
    guard letters.count > 2 else { return letters }
    return letters.enumerated().filter { index, word in
      index == 0 || index == letters.count - 1 || word.filter(\.isLetter).count > 1
    }.map(\.element)
  }

  private static func same(_ one: [[Character]], _ other: [[Character]]) -> Bool {
    guard one.count == other.count, let first = one.first, let otherFirst = other.first else {
      return false
    }
    // "K. Asante" is Kwame Asante.
    let isInitial = first.count == 1 || otherFirst.count == 1
    return (isInitial ? first.first == otherFirst.first : sameWord(first, otherFirst))
      && zip(one.dropFirst(), other.dropFirst()).allSatisfy(sameWord)
  }

  /// Whether two words are one name in two spellings: equal without accents, or one letter apart.
  private static func sameWord(_ one: [Character], _ other: [Character]) -> Bool {
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

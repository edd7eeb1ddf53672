import Knowledge

/// The parts of a person's name that tell people apart, in plain lower case.
///
/// Given names come first, as English texts print them; honorifics, particles (von, al-) and
/// patronymics (… oglu) are left out.
struct PersonName: Hashable, Sendable {
  /// Nil if the name is a surname, or any one word, alone.
  let given: NameWord?
  /// Names and initials between the given name and the surname.
  let middle: [NameWord]
  let surname: NameWord
  /// What tells father and son apart: "jr", "iii".
  let generation: String?
  /// The letters in front of a surname without given name, if any.
  let initials: [String]

  init(_ name: String) {
    var words = Self.words(of: name)
    generation = words.last.flatMap { Self.generations.contains($0) ? $0 : nil }
    if generation != nil, words.count > 1 { words.removeLast() }
    let whole = words.indices.filter { words[$0].unicodeScalars.count > 1 }
    guard let last = whole.last, let first = whole.first, first < last else {
      let surname = whole.last.map { words[$0] } ?? words.joined()
      self.surname = NameWord(surname)
      given = nil
      middle = []
      initials = words.filter { $0 != surname }
      return
    }
    given = NameWord(words[first])
    middle = words[(first + 1)..<last].map(NameWord.init)
    surname = NameWord(words[last])
    initials = []
  }

  /// All words but initials in front, in their order.
  var words: [NameWord] { [given].compactMap { $0 } + middle + [surname] }

  /// Whether a person is called by a surname, or any one word, alone.
  static func isShort(_ actor: Actor) -> Bool {
    actor.kind == .person && PersonName(actor.name).given == nil
  }

  /// Whether the initials of a name without given name fit this name: one any of its names, several
  /// its names in their order.
  func fits(initials: [String]) -> Bool {
    let names = given == nil ? self.initials : ([given].compactMap { $0 } + middle).map(\.text)
    guard initials.count > 1 else {
      return initials.allSatisfy { initial in names.contains { $0.hasPrefix(initial) } }
    }
    return zip(initials, names).allSatisfy { $1.hasPrefix($0) }
  }

  /// The words that count, hyphens kept, initials apart: "H.W." is two, and so is "JD".
  private static func words(of name: String) -> [String] {
    var all = quicklyFolded(name).split { $0.isWhitespace || $0 == "." || $0 == "," }
      .map(String.init)
    if let first = all.first, all.count > 1, first.utf8.count == 2,
      name.utf8.prefix(2).allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      name != name.uppercased()
    {
      all.replaceSubrange(0..<1, with: first.map(String.init))
    }
    let plain = all.map(withoutArticle).filter { !honorifics.contains($0) }
    var words: [String] = []
    for (position, word) in plain.enumerated() {
      if patronymicMarks.contains(word), words.count > 1 {
        words.removeLast()
      } else if !isParticle(position, in: plain) {
        words.append(word)
      }
    }
    return words.isEmpty ? all : words
  }

  /// Drops the Arabic article that a hyphen ties to a name: "al-assad" is "assad".
  private static func withoutArticle(_ word: String) -> String {
    let parts = word.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, articles.contains(String(parts[0])) else { return word }
    return String(parts[1])
  }

  /// Some particles are given names too ("Ben", "Al", "Van") and count as such in front.
  private static func isParticle(_ position: Int, in words: [String]) -> Bool {
    guard position + 1 < words.count else { return false }
    let word = words[position]
    if clearParticles.contains(word) { return true }
    guard otherParticles.contains(word) else { return false }
    return position > 0 || clearParticles.contains(words[position + 1])
  }

  private static let generations: Set = ["jr", "sr", "junior", "senior", "ii", "iii", "iv"]
  private static let honorifics: Set = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame",
  ]
  private static let patronymicMarks: Set = [
    "oglu", "oghlu", "ogly", "oglou", "kyzy", "qizi", "gizi", "kizi",
  ]
  private static let articles: Set = ["al", "el", "as", "ad", "ar", "an", "ash", "at", "az"]
  private static let clearParticles: Set = [
    "von", "der", "den", "de", "del", "della", "di", "du", "dos", "zu", "ibn", "bin",
  ]
  private static let otherParticles: Set = [
    "van", "le", "la", "da", "al", "el", "ben", "ter", "ten",
  ]
}

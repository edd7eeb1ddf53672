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
  /// The letter in front of a surname without given name.
  let initial: String?

  init(_ name: String) {
    var words = Self.words(of: name)
    generation = words.last.flatMap { Self.generations.contains($0) ? $0 : nil }
    if generation != nil, words.count > 1 { words.removeLast() }
    let whole = words.filter { $0.unicodeScalars.count > 1 }
    surname = NameWord(whole.last ?? words.joined())
    guard whole.count > 1, let first = words.firstIndex(of: whole[0]),
      let last = words.lastIndex(of: surname.text)
    else {
      given = nil
      middle = []
      initial = words.first == surname.text ? nil : words.first
      return
    }
    given = NameWord(whole[0])
    middle = words[first..<last].dropFirst().map(NameWord.init)
    initial = nil
  }

  /// Whether both may be names of one person: the same parts, spelt differently at most.
  ///
  /// Names of one word agree with nothing but themselves.
  func agrees(with other: PersonName) -> Bool {
    guard let given, let otherGiven = other.given else { return self == other }
    return generation == other.generation && surname.isSpelt(like: other.surname)
      && (given.isSpelt(like: otherGiven) || given.isOneVowel(apart: otherGiven))
      && zip(middle, other.middle).allSatisfy(Self.middlesAgree)
  }

  /// Whether a person is called by a surname, or any one word, alone.
  static func isShort(_ actor: Actor) -> Bool {
    actor.kind == .person && PersonName(actor.name).given == nil
  }

  /// Whether the initial of a name without given name, if it has one, fits this name.
  func fits(initial: String?) -> Bool {
    guard let initial else { return true }
    return ([given].compactMap { $0 } + middle).contains { $0.text.hasPrefix(initial) }
  }

  private static func middlesAgree(_ one: NameWord, _ other: NameWord) -> Bool {
    let (short, long) = one.text.utf8.count < other.text.utf8.count ? (one, other) : (other, one)
    if short.text.unicodeScalars.count == 1 { return long.text.hasPrefix(short.text) }
    return one.isSpelt(like: other)
  }

  /// The words that count, hyphens kept, initials apart: "H.W." is two.
  private static func words(of name: String) -> [String] {
    let all = folded(name).split { $0.isWhitespace || $0 == "." || $0 == "," }.map(String.init)
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

/// One word of a name and its plain spellings, which follow from it.
struct NameWord: Hashable, Sendable {
  let text: String
  /// Sorted, each once, never empty.
  let spellings: [String]

  init(_ text: String) {
    self.text = text
    spellings = plainSpellings(of: text)
  }

  /// The consonants of each spelling; words one vowel apart have one in common.
  var skeletons: Set<String> {
    Set(spellings.map { String($0.filter { !"aeiouy".contains($0) }) })
  }

  /// How often a vowel, or several in a row, stands in it; those beside a hyphen apart.
  var syllables: Int {
    var count = 0
    var isInVowel = false
    for scalar in text.unicodeScalars {
      let isVowel = vowels.contains(scalar)
      if isVowel, !isInVowel { count += 1 }
      isInVowel = isVowel
    }
    return count
  }

  /// Whether the two may be transliterations of one word.
  func isSpelt(like other: NameWord) -> Bool {
    self == other || spellings.contains(where: other.spellings.contains)
  }

  /// Whether some spellings of the two differ in one vowel inside: other, missing or added.
  ///
  /// The first and the last letter must be the same, as they tell given names apart (Daniel and
  /// Daniela); so must all consonants (Martin and Marvin). Words of less than five letters have to be
  /// the same.
  func isOneVowel(apart other: NameWord) -> Bool {
    spellings.contains { one in other.spellings.contains { areOneVowelApart(one, $0) } }
  }

  static func == (one: NameWord, other: NameWord) -> Bool { one.text == other.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

private func areOneVowelApart(_ one: String, _ other: String) -> Bool {
  let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
  let first = Array(short.unicodeScalars)
  let second = Array(long.unicodeScalars)
  guard first.count >= 5, second.count - first.count <= 1 else { return false }
  let start = zip(first, second).prefix { $0 == $1 }.count
  let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
  guard start >= 1, end >= 1, start < second.count, vowels.contains(second[start]) else {
    return false
  }
  if first.count < second.count { return start + end >= first.count }
  return start + end == first.count - 1 && vowels.contains(first[start])
}

private let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y"]

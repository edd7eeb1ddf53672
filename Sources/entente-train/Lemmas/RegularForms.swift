/// The regular forms of an English verb, by the rules of spelling: "carry" has "carries",
/// "carried", "carrying".
///
/// Where spelling differs ("travelled", "traveled") both are given. Verbs of other than the letters
/// a to z have none.
func regularForms(ofVerb lemma: String) -> [String] {
  guard let letters = smallLetters(of: lemma) else { return [] }
  let stems = verbStems(lemma, letters)
  return [thirdPerson(lemma, letters)] + stems.flatMap { [$0.past + "ed", $0.participle + "ing"] }
}

/// The comparative and superlative of an English adjective or adverb: "easy" has "easier",
/// "easiest".
///
/// Long words, which take "more" and "most", and those of other than the letters a to z have none.
func regularForms(ofAdjective lemma: String) -> [String] {
  guard let letters = smallLetters(of: lemma), letters.count <= 8 else { return [] }
  let stem = comparedStem(lemma, letters)
  return [stem + "er", stem + "est"]
}

/// The stem to which "-er" and "-est" are added.
private func comparedStem(_ lemma: String, _ letters: [Character]) -> String {
  if endsInConsonantAndY(letters) { return lemma.dropLast() + "i" }
  if lemma.hasSuffix("e") { return String(lemma.dropLast()) }
  let doubles = endsInShortSyllable(letters) && isShort(letters)
  return doubles ? lemma + lemma.suffix(1) : lemma
}

private let vowels = Set("aeiou")

/// The letters of a word of three and more of a to z.
private func smallLetters(of lemma: String) -> [Character]? {
  let letters = Array(lemma)
  let areSmall = lemma.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
  return letters.count > 2 && areSmall ? letters : nil
}

private func thirdPerson(_ lemma: String, _ letters: [Character]) -> String {
  if endsInConsonantAndY(letters) { return lemma.dropLast() + "ies" }
  let takesE = ["s", "x", "z", "ch", "sh"].contains(where: lemma.hasSuffix)
  return lemma + (takesE ? "es" : "s")
}

/// The stems to which "-ed" and "-ing" are added, each with the vowel that it loses.
private func verbStems(
  _ lemma: String, _ letters: [Character]
) -> [(past: String, participle: String)] {
  if endsInConsonantAndY(letters) { return [(lemma.dropLast() + "i", lemma)] }
  if lemma.hasSuffix("ie") { return [(String(lemma.dropLast()), lemma.dropLast(2) + "y")] }
  if lemma.hasSuffix("ee") || lemma.hasSuffix("oe") || lemma.hasSuffix("ye") {
    return [(String(lemma.dropLast()), lemma)]
  }
  if lemma.hasSuffix("e") { return [(String(lemma.dropLast()), String(lemma.dropLast()))] }
  guard let last = letters.last, endsInShortSyllable(letters) else { return [(lemma, lemma)] }
  let doubled = lemma + String(last)
  return isShort(letters) ? [(doubled, doubled)] : [(doubled, doubled), (lemma, lemma)]
}

private func endsInConsonantAndY(_ letters: [Character]) -> Bool {
  letters.last == "y" && !vowels.contains(letters[letters.count - 2])
}

/// Whether a word ends in consonant, vowel and a consonant that may be doubled: "plan", "transfer".
private func endsInShortSyllable(_ letters: [Character]) -> Bool {
  let end = letters.suffix(3).map(vowels.contains)
  return end == [false, true, false] && !"wxy".contains(letters[letters.count - 1])
}

/// Whether a word has one vowel only.
private func isShort(_ letters: [Character]) -> Bool {
  letters.filter(vowels.contains).count == 1
}

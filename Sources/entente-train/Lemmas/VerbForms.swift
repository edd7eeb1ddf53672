/// The regular forms of an English verb, by the rules of spelling: "carry" has "carries",
/// "carried", "carrying".
///
/// Where spelling differs ("travelled", "traveled") both are given. Verbs of other than the letters
/// a to z have none.
func regularForms(ofVerb lemma: String) -> [String] {
  let letters = Array(lemma)
  guard letters.count > 2, lemma.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
  else { return [] }
  return [thirdPerson(lemma, letters)] + stems(lemma, letters).flatMap(pastAndParticiple)
}

private let vowels = Set("aeiou")

private func thirdPerson(_ lemma: String, _ letters: [Character]) -> String {
  if endsInConsonantAndY(letters) { return lemma.dropLast() + "ies" }
  let takesE = ["s", "x", "z", "ch", "sh"].contains(where: lemma.hasSuffix)
  return lemma + (takesE ? "es" : "s")
}

/// The stems to which "-ed" and "-ing" are added, each with the vowel that it loses.
private func stems(_ lemma: String, _ letters: [Character]) -> [(past: String, participle: String)]
{
  if endsInConsonantAndY(letters) { return [(lemma.dropLast() + "i", lemma)] }
  if lemma.hasSuffix("ie") { return [(String(lemma.dropLast()), lemma.dropLast(2) + "y")] }
  if lemma.hasSuffix("ee") || lemma.hasSuffix("oe") || lemma.hasSuffix("ye") {
    return [(String(lemma.dropLast()), lemma)]
  }
  if lemma.hasSuffix("e") { return [(String(lemma.dropLast()), String(lemma.dropLast()))] }
  guard let last = letters.last, endsInShortSyllable(letters) else { return [(lemma, lemma)] }
  let doubled = lemma + String(last)
  let isShort = letters.filter(vowels.contains).count == 1
  return isShort ? [(doubled, doubled)] : [(doubled, doubled), (lemma, lemma)]
}

private func pastAndParticiple(_ stem: (past: String, participle: String)) -> [String] {
  [stem.past + "ed", stem.participle + "ing"]
}

private func endsInConsonantAndY(_ letters: [Character]) -> Bool {
  letters.last == "y" && !vowels.contains(letters[letters.count - 2])
}

/// Whether a verb ends in consonant, vowel and a consonant that may be doubled: "plan", "transfer".
private func endsInShortSyllable(_ letters: [Character]) -> Bool {
  let end = letters.suffix(3).map(vowels.contains)
  return end == [false, true, false] && !"wxy".contains(letters[letters.count - 1])
}

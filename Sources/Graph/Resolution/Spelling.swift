import Knowledge

/// The ways a name's word could be spelt in one plain transliteration.
///
/// Two words that share a spelling are taken for the same name: Petrosyan and Petrosian, Rustamoghlu
/// and Rustamoglu, Sergey and Sergei, Yevgeny and Evgeny, Ceyhun and Jeyhun, Qubad and Gubad. The
/// letters c, q and x stand for different sounds in different alphabets, so that a word with one of
/// them has several spellings.
/// - Returns: sorted, each once; never empty, at most eight.
func plainSpellings(of word: String) -> [String] {
  let plain = quicklyFolded(word)
  guard lettersOfSeveralSounds.contains(where: { $0.occurs(in: plain) }) else {
    return [inPlainLetters(plain)]
  }
  var spellings: Set = [plain]
  for letter in lettersOfSeveralSounds where spellings.contains(where: letter.occurs) {
    spellings = Set(spellings.flatMap { letter.spellings(of: $0) })
  }
  return Set(spellings.map(inPlainLetters)).sorted()
}

/// A letter with the sound that it has in English, and the one it has elsewhere.
private struct LetterOfSeveralSounds {
  let letter: Character
  let sounds: [String]

  func occurs(in word: String) -> Bool { word.utf8.contains { $0 == letter.asciiValue } }

  func spellings(of word: String) -> [String] {
    sounds.map { sound in
      let characters = Array(word)
      return characters.indices.map { position in
        // "ch" is one sound in every alphabet at hand.
        let next = position + 1 < characters.count ? characters[position + 1] : nil
        let stays = characters[position] != letter || (letter == "c" && next == "h")
        return stays ? String(characters[position]) : sound
      }.joined()
    }
  }
}

private let lettersOfSeveralSounds = [
  LetterOfSeveralSounds(letter: "c", sounds: ["k", "j"]),
  LetterOfSeveralSounds(letter: "q", sounds: ["k", "g"]),
  LetterOfSeveralSounds(letter: "x", sounds: ["ks", "h"]),
]

/// Replaces what transliterations differ in, from left to right, the longest first, until the
/// doubled letters that are left can become one.
private func inPlainLetters(_ word: String) -> String {
  let letters = Array(word.unicodeScalars)
  var result: [Unicode.Scalar] = []
  var position = 0
  while position < letters.count {
    let rest = letters[position...]
    let rule = transliterations[letters[position]]?.first { rest.starts(with: $0.from) }
    for scalar in rule?.to ?? [letters[position]] where scalar != result.last {
      result.append(scalar)
    }
    position += rule?.from.count ?? 1
  }
  if result.starts(with: ["i", "e"]) { result.removeFirst() }
  return withOneEnding(String(String.UnicodeScalarView(withoutIotation(result))))
}

/// Endings that one name has in two languages or transcriptions: Lukashenka, Gorbachov.
private func withOneEnding(_ word: String) -> String {
  guard word.utf8.count > 6, let (from, to) = endings.first(where: { word.hasSuffix($0.from) })
  else { return word }
  return word.dropLast(from.count) + to
}

private let endings = [(from: "enka", to: "enko"), (from: "chov", to: "chev")]

/// Leaves out an i before an e: Aliyev and Aliev, Medvedyev and Medvedev.
private func withoutIotation(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
  letters.indices.filter { position in
    letters[position] != "i" || position + 1 == letters.count || letters[position + 1] != "e"
  }.map { letters[$0] }
}

/// By first letter, the longest first.
private let transliterations = Dictionary(grouping: allTransliterations) { $0.from[0] }

private let allTransliterations: [(from: [Unicode.Scalar], to: [Unicode.Scalar])] = [
  ("tsch", "ch"), ("tch", "ch"), ("dzh", "j"), ("sch", "sh"), ("dj", "j"), ("gh", "g"),
  ("kh", "h"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oev", "oev"), ("oe", "o"),
  ("ue", "u"),
  ("tz", "ts"), ("y", "i"), ("w", "v"), ("'", ""), ("’", ""),
].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

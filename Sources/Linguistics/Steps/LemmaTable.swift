/// Finds the dictionary forms of words whose part of speech is known: words with a form of their
/// own ("met": "meet") by heart, all others by the longest ending that has a rule.
///
/// Both are learned from treebanks. Words are compared in small letters, proper nouns as they
/// stand, for those keep their capitals; exceptions may be for a word in capitals.
package struct LemmaTable: Hashable, Sendable {
  /// A word, or the ending of words, with a part of speech.
  package struct Key: Hashable, Sendable {
    package var upos: PartOfSpeech
    package var text: String

    /// A key of a part of speech and a word, in normal form but for exceptions in capitals.
    package init(_ upos: PartOfSpeech, _ text: String) {
      self.upos = upos
      self.text = text
    }
  }

  /// How the lemma differs from the word.
  package struct Rule: Hashable, Sendable {
    /// The number of characters (Unicode scalars) that go from the word's end.
    package var dropping: Int
    /// What comes instead.
    package var adding: String

    /// A rule that drops so many scalars, at least 0, and adds a text.
    package init(dropping: Int, adding: String) {
      self.dropping = dropping
      self.adding = adding
    }
  }

  /// The longest ending that rules look at, in Unicode scalars.
  package static let longestEnding = 5

  /// Lemmas of words that the rules get wrong.
  package var exceptions: [Key: String]
  /// Rules by the word's ending of up to ``longestEnding`` scalars; the empty one is for all words.
  package let rules: [Key: Rule]
  /// The length of the longest ending with a rule, by part of speech; most have none but the empty.
  private let endings: [PartOfSpeech: Int]

  /// A table of given entries; without any, every word is its own lemma.
  package init(exceptions: [Key: String] = [:], rules: [Key: Rule] = [:]) {
    self.exceptions = exceptions
    self.rules = rules
    let lengths = rules.keys.map { ($0.upos, $0.text.unicodeScalars.count) }
    endings = Dictionary(lengths, uniquingKeysWith: max)
  }

  /// The form of a word under which the table knows it: small letters but for proper nouns, and
  /// one kind of apostrophe ("n’t": "n't"); a mark alone stays as it is.
  package static func normal(_ form: String, _ upos: PartOfSpeech) -> String {
    let word = upos == .propn ? form : form.lowercased()
    guard upos != .punct, word.utf8.contains(0xE2) else { return word }
    return String(word.map { $0 == "’" ? "'" : $0 })
  }

  /// The dictionary form of a word; the word itself, in small letters, if no rule fits it.
  ///
  /// Numbers in digits lose the commas between thousands ("1,500" has "1500"), addresses and tags
  /// ("www.news", "#boats") nothing.
  package func lemma(of form: String, upos: PartOfSpeech) -> String {
    let word = Self.normal(form, upos)
    if upos == .verb, let lemma = IrregularVerbs.lemma(of: word) ?? RegularVerbs.lemma(of: word) {
      return lemma
    }
    if let lemma = exceptions[Key(upos, form)] { return lemma }
    if word != form, let lemma = exceptions[Key(upos, word)] { return lemma }
    if upos == .num, let number = plainNumber(word) { return number }
    if isAddress(word) { return word }
    if upos == .verb, let lemma = prefixed(word) { return lemma }
    return ruled(word, upos)
  }

  /// The lemma of a verb that is an irregular one with a prefix: "undertook", "rebuilt".
  private func prefixed(_ word: String) -> String? {
    for prefix in Self.verbPrefixes where word.hasPrefix(prefix) {
      let stem = String(word.dropFirst(prefix.count))
      guard stem.count > 2 else { continue }
      let lemma = exceptions[Key(.verb, stem)] ?? IrregularVerbs.lemma(of: stem)
      if let lemma { return prefix + lemma }
    }
    return nil
  }

  private static let verbPrefixes = [
    "re", "under", "over", "with", "un", "out", "up", "fore", "mis", "inter", "co",
  ]

  /// The lemma that the rules alone give a word in normal form.
  package func ruled(_ word: String, _ upos: PartOfSpeech) -> String {
    guard let length = endings[upos] else { return word }
    var ending = word.unicodeScalars.suffix(length)
    while true {
      if let rule = rules[Key(upos, String(ending))], let lemma = rule.applied(to: word) {
        return lemma
      }
      guard !ending.isEmpty else { return word }
      ending = ending.dropFirst()
    }
  }
}

/// A number in digits without the commas between its thousands, nil for numbers in words.
///
/// Commas that divide anything else stay.
private func plainNumber(_ word: String) -> String? {
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  guard word.utf8.contains(where: digits.contains) else { return nil }
  let groups = word.split(separator: ",", omittingEmptySubsequences: false)
  let areThousands = groups.enumerated().allSatisfy { index, group in
    let whole = index + 1 == groups.count ? group.prefix { $0 != "." } : group
    return whole.utf8.allSatisfy(digits.contains)
      && (index == 0 ? 1...3 : 3...3).contains(whole.utf8.count)
  }
  return areThousands ? groups.joined() : word
}

/// Whether a word has signs of an address, a file name or a tag, or points inside.
private func isAddress(_ word: String) -> Bool {
  let signs = "/@#_:".utf8
  return word.utf8.contains(where: signs.contains)
    || word.utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
}

extension LemmaTable.Rule {
  /// The rule that leads from a word to its lemma.
  package init(from word: String, to lemma: String) {
    let common = zip(word.unicodeScalars, lemma.unicodeScalars).prefix { $0 == $1 }.count
    self.init(
      dropping: word.unicodeScalars.count - common,
      adding: String(lemma.unicodeScalars.dropFirst(common)))
  }

  /// The lemma; nil if the word is too short for the rule or nothing would be left.
  package func applied(to word: String) -> String? {
    let scalars = word.unicodeScalars
    guard scalars.count >= dropping else { return nil }
    let lemma = String(scalars.dropLast(dropping)) + adding
    return lemma.isEmpty ? nil : lemma
  }
}

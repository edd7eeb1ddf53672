import Linguistics

/// Learns dictionary forms from treebanks.
///
/// Every ending of up to five characters becomes a rule if at least three words share it and half
/// of those that change within the ending do so in the same way, unless the rule of a shorter
/// ending says the same. Words that the rules then get wrong become exceptions, with their most
/// frequent lemma; words in capitals do if they have one of their own at least twice ("United" in
/// names of states). Of verbs, adjectives and adverbs the regular forms that the treebanks happen
/// to lack are learned too.
///
/// - Parameter sentences: sentences with lemmas; others are passed over.
/// - Returns: the same table for the same sentences in any order.
func lemmaTable(from sentences: [TreebankSentence]) -> LemmaTable {
  let counts = lemmaCounts(in: sentences)
  let lemmas = withRegularForms(counts.small.compactMapValues { $0.mostFrequent { $0 } })
  var table = LemmaTable(rules: withoutRepetition(endingRules(for: lemmas)))
  table.exceptions = lemmas.filter { table.ruled($0.key.text, $0.key.upos) != $0.value }
  for (word, counts) in counts.capital {
    guard let lemma = counts.mostFrequent(text: { $0 }), counts[lemma, default: 0] >= 2,
      lemma != table.lemma(of: word.text, upos: word.upos)
    else { continue }
    table.exceptions[word] = lemma
  }
  return table
}

/// Fewer words than this are no evidence for a rule.
private let leastWords = 3

/// How often each word has each lemma.
private typealias LemmaCounts = [LemmaTable.Key: [String: Int]]

/// The lemmas of words in their normal form, and of words in capitals as they stand.
///
/// The former count words in capitals only if they are never written without: "National" says nothing
/// of "national". Words that a wrong space cuts in two have the lemma of the whole and do not count.
private func lemmaCounts(
  in sentences: [TreebankSentence]
) -> (small: LemmaCounts, capital: LemmaCounts) {
  var (small, capital, all) = (LemmaCounts(), LemmaCounts(), LemmaCounts())
  for sentence in sentences where sentence.hasTree {
    let cut = Set(
      sentence.heads.indices.lazy.filter { sentence.deprels[$0] == .goeswith }
        .map { sentence.heads[$0] })
    for (word, form) in sentence.forms.enumerated()
    where sentence.lemmas[word] != "_" && !cut.contains(word) {
      let (upos, lemma) = (sentence.upos[word], sentence.lemmas[word])
      let normal = LemmaTable.Key(upos, LemmaTable.normal(form, upos))
      all[normal, default: [:]][lemma, default: 0] += 1
      if form == normal.text {
        small[normal, default: [:]][lemma, default: 0] += 1
      } else {
        capital[LemmaTable.Key(upos, form), default: [:]][lemma, default: 0] += 1
      }
    }
  }
  return (all.merging(small) { _, small in small }, capital)
}

/// Adds the regular forms of all words with such forms, where they are not known yet and belong to
/// one word only.
private func withRegularForms(
  _ lemmas: [LemmaTable.Key: String]
) -> [LemmaTable.Key: String] {
  let verbs = inflected(lemmas, .verb, by: regularForms(ofVerb:))
  let adjectives = inflected(lemmas, .adj, by: regularForms(ofAdjective:))
  let adverbs = inflected(lemmas, .adv, by: regularForms(ofAdjective:))
  return [verbs, adjectives, adverbs].reduce(lemmas) { $0.merging($1) { seen, _ in seen } }
}

/// The forms of all words of a part of speech that are a form of no other of them.
private func inflected(
  _ lemmas: [LemmaTable.Key: String], _ upos: PartOfSpeech, by forms: (String) -> [String]
) -> [LemmaTable.Key: String] {
  var words: [LemmaTable.Key: Set<String>] = [:]
  for word in Set(lemmas.filter { $0.key.upos == upos }.values) {
    for form in forms(word) { words[LemmaTable.Key(upos, form), default: []].insert(word) }
  }
  return words.compactMapValues { $0.count == 1 ? $0.first : nil }
}

/// The usual change of each ending, each word counting once.
private func endingRules(
  for lemmas: [LemmaTable.Key: String]
) -> [LemmaTable.Key: LemmaTable.Rule] {
  var changes: [LemmaTable.Key: [LemmaTable.Rule: Int]] = [:]
  for (word, lemma) in lemmas {
    let change = LemmaTable.Rule(from: word.text, to: lemma)
    let scalars = word.text.unicodeScalars
    // What has nothing in common with its lemma is no model for other words.
    guard change.dropping < scalars.count else { continue }
    for length in 0...min(scalars.count, LemmaTable.longestEnding) {
      let key = LemmaTable.Key(word.upos, String(scalars.suffix(length)))
      changes[key, default: [:]][change, default: 0] += 1
    }
  }
  let rules = changes.compactMap { key, changes in usual(changes, of: key).map { (key, $0) } }
  return Dictionary(uniqueKeysWithValues: rules)
}

/// The change that half or more take of the words that an ending shares and that change within it; nil
/// if there is none.
private func usual(
  _ changes: [LemmaTable.Rule: Int], of key: LemmaTable.Key
) -> LemmaTable.Rule? {
  let visible = changes.filter { $0.key.dropping <= key.text.unicodeScalars.count }
  let words = visible.values.reduce(0, +)
  guard changes.values.reduce(0, +) >= leastWords,
    let change = visible.mostFrequent(text: { "\($0.dropping) \($0.adding)" })
  else { return nil }
  return 2 * visible[change, default: 0] >= words || key.text.isEmpty ? change : nil
}

/// The rules but for those that say the same as the rule that would serve in their place.
private func withoutRepetition(
  _ rules: [LemmaTable.Key: LemmaTable.Rule]
) -> [LemmaTable.Key: LemmaTable.Rule] {
  rules.filter { key, rule in
    !key.text.isEmpty && rules[shortened(key)] != rule || key.text.isEmpty
  }
}

private func shortened(_ key: LemmaTable.Key) -> LemmaTable.Key {
  LemmaTable.Key(key.upos, String(key.text.unicodeScalars.dropFirst()))
}

extension Dictionary where Value == Int {
  /// The key with the highest count, of several the first by its text; nil if nothing was counted.
  fileprivate func mostFrequent(text: (Key) -> String) -> Key? {
    self.max { ($0.value, text($1.key)) < ($1.value, text($0.key)) }?.key
  }
}

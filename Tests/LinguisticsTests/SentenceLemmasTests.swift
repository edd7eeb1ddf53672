import Linguistics
import Testing

/// A table of the few words that the sentences below need.
private let table = LemmaTable(
  exceptions: [
    .init(.verb, "said"): "say", .init(.verb, "been"): "be", .init(.aux, "'s"): "be",
    .init(.aux, "'d"): "would", .init(.propn, "AIDS"): "AIDS", .init(.adj, "better"): "good",
    .init(.pron, "her"): "her", .init(.adv, "withal"): "withal",
  ],
  rules: [
    .init(.verb, "ed"): .init(dropping: 2, adding: ""),
    .init(.noun, "s"): .init(dropping: 1, adding: ""),
  ])

/// The lemmas of a sentence given as words of form, part of speech, head (from 1, 0 for the root) and
/// relation with slashes between.
private func lemmas(_ sentence: String) -> [String] {
  var reading = Prediction()
  var forms: [String] = []
  for (index, word) in sentence.split(separator: " ").enumerated() {
    let parts = word.split(separator: "/").map(String.init)
    forms.append(parts[0])
    reading.upos.append(PartOfSpeech(rawValue: parts[1]) ?? .other)
    let head = parts.count > 2 ? Int(parts[2]) ?? 0 : 0
    reading.heads.append(head == 0 ? index : head - 1)
    reading.deprels.append(parts.count > 3 ? DependencyRelation(rawValue: parts[3]) ?? .dep : .root)
  }
  return table.lemmas(of: forms, read: reading)
}

struct SentenceLemmasTests {
  @Test(arguments: [
    ("saw/VERB/0/root her/PRON/1/obj", "she"), ("Her/PRON/2/nmod:poss boat/NOUN/0/root", "her"),
    ("HER/PRON/2/nsubj left/VERB/0/root", "she"), ("his/PRON/2/nmod:poss boat/NOUN/0/root", "his"),
  ])
  func `an object is her as much as she is`(_ sentence: String, _ lemma: String) {
    #expect(lemmas(sentence).contains(lemma))
  }

  @Test(arguments: [
    ("It/PRON/3/nsubj 's/AUX/3/aux rained/VERB/0/root", "have"),
    ("It/PRON/3/nsubj ’s/AUX/3/aux rained/VERB/0/root", "have"),
    ("It/PRON/3/nsubj 's/AUX/3/aux raining/VERB/0/root", "be"),
    ("It/PRON/3/nsubj 's/AUX/3/cop late/ADJ/0/root", "be"),
    ("It/PRON/3/nsubj 's/AUX/3/aux:pass printed/VERB/0/root", "be"),
    ("He/PRON/3/nsubj 's/AUX/3/aux gon/VERB/0/root", "be"),
    ("He/PRON/3/nsubj 'd/AUX/3/aux rain/VERB/0/root", "would"),
    ("He/PRON/3/nsubj 'd/AUX/3/aux said/VERB/0/root", "have"),
    ("He/PRON/3/nsubj 'D/AUX/3/aux SAID/VERB/0/root", "have"),
    ("He/PRON/4/nsubj 'd/AUX/4/aux better/ADV/4/advmod rain/VERB/0/root", "have"),
    ("It/PRON/4/nsubj 'd/AUX/4/aux be/AUX/4/cop late/ADJ/0/root", "would"),
    ("He/PRON/2/nsubj 'd/AUX/0/root", "would"),
  ])
  func `short auxiliaries go by their verb`(_ sentence: String, _ lemma: String) {
    #expect(lemmas(sentence)[1] == lemma)
  }

  @Test(arguments: [
    ("with/SCONJ/3/mark out/ADP/1/goeswith asking/VERB/0/root", "without"),
    ("for/ADV/0/root ever/X/1/goeswith more/X/1/goeswith", "forevermore"),
    ("boat/NOUN/0/root s/X/1/goeswith", "boat"), ("boat/NOUN/0/root out/ADV/1/advmod", "boat"),
  ])
  func `a word with a space too many has the lemma of the whole`(
    _ sentence: String, _ lemma: String
  ) {
    #expect(lemmas(sentence)[0] == lemma)
  }

  @Test(arguments: [
    ("HELSINKI/PROPN", "Helsinki"), ("OSLO/PROPN", "OSLO"), ("UNESCO/PROPN", "UNESCO"),
    ("OSLO/PROPN HOTEL/NOUN/1/dep", "Oslo"), ("OSLO/PROPN says/VERB/1/dep", "OSLO"),
    ("BBC/PROPN NEWS/PROPN/1/flat", "BBC"), ("AIDS/PROPN HITS/VERB/1/dep", "AIDS"),
    ("OSLO/PROPN I/PRON/1/dep", "OSLO"), ("MiG-29/PROPN", "MiG-29"),
  ])
  func `names in capitals lose them unless they may be short forms`(
    _ sentence: String, _ lemma: String
  ) {
    #expect(lemmas(sentence)[0] == lemma)
  }

  @Test(arguments: [
    ("the/DET/3/det Foreign/ADJ/3/amod Office/PROPN/0/root", 1, "Foreign"),
    ("the/DET/3/det Foreign/ADJ/3/amod office/NOUN/0/root", 1, "foreign"),
    ("the/DET/3/det Albanian/ADJ/3/amod coast/NOUN/0/root", 1, "Albanian"),
    ("“/PUNCT/2/punct Foreign/ADJ/3/amod Office/PROPN/0/root", 1, "foreign"),
    ("Foreign/ADJ/2/amod Office/PROPN/0/root", 0, "foreign"),
    ("the/DET/3/det FOREIGN/ADJ/3/amod Office/PROPN/0/root", 1, "foreign"),
    ("the/DET/3/det Better/ADJ/3/amod Bureau/PROPN/0/root", 1, "Good"),
    ("the/DET/3/det foreign/ADJ/3/amod Office/PROPN/0/root", 1, "foreign"),
  ])
  func `adjectives of a name keep their capital`(
    _ sentence: String, _ word: Int, _ lemma: String
  ) {
    #expect(lemmas(sentence)[word] == lemma)
  }

  @Test func `every word has a lemma, and no words have none`() {
    #expect(lemmas("").isEmpty)
    let words = "Ships/NOUN/0/root said/VERB/1/dep ’s/AUX/1/cop 🙂/SYM/1/dep"
    #expect(lemmas(words) == ["ship", "say", "be", "🙂"])
  }
}

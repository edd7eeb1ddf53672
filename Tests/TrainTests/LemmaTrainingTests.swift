import Linguistics
import Testing

@testable import entente_train

/// A sentence of words with their lemmas and parts of speech, without structure.
private func sentence(_ words: [(String, String, PartOfSpeech)]) -> TreebankSentence {
  TreebankSentence(
    forms: words.map(\.0), lemmas: words.map(\.1), upos: words.map(\.2),
    heads: words.indices.map { _ in 0 },
    deprels: words.indices.map { $0 == 0 ? .root : .dep }, spaceAfter: words.map { _ in true },
    text: "")
}

struct LemmaTrainingTests {
  private static let corpus = [
    sentence([("ships", "ship", .noun), ("boats", "boat", .noun), ("oars", "oar", .noun)]),
    sentence([("glass", "glass", .noun), ("Oars", "oar", .noun), ("met", "meet", .verb)]),
    sentence([("Met", "meet", .verb), ("Alps", "Alps", .propn), ("shrugged", "shrug", .verb)]),
    sentence([("United", "Unite", .verb), ("United", "Unite", .verb), ("unites", "unite", .verb)]),
    sentence([
      ("goes", "go", .verb), ("goes", "go", .verb), ("goes", "goe", .verb), ("hand", "_", .other),
    ]),
  ]

  @Test(arguments: [
    ("ships", PartOfSpeech.noun, "ship"), ("rafts", .noun, "raft"), ("glass", .noun, "glass"),
    ("met", .verb, "meet"), ("MET", .verb, "meet"), ("Alps", .propn, "Alps"), ("goes", .verb, "go"),
    ("United", .verb, "Unite"), ("shrugging", .verb, "shrug"),
    ("hand", .other, "hand"),
  ])
  func `words of the treebank and words like them have their lemma`(
    _ form: String, _ upos: PartOfSpeech, _ lemma: String
  ) {
    #expect(lemmaTable(from: Self.corpus).lemma(of: form, upos: upos) == lemma)
  }

  @Test func `the order of sentences does not matter`() {
    let table = lemmaTable(from: Self.corpus)
    #expect(lemmaTable(from: Self.corpus.reversed()).bytes == table.bytes)
  }

  @Test func `what the rules say is no exception`() {
    let table = lemmaTable(from: Self.corpus)
    #expect(table.exceptions[.init(.noun, "ships")] == nil)
    #expect(table.exceptions[.init(.noun, "glass")] == "glass")
  }

  @Test func `words that a wrong space cut in two teach nothing`() {
    var cut = sentence([("with", "without", .adp), ("out", "_", .other)])
    let whole = sentence([("with", "with", .adp)])
    #expect(lemmaTable(from: [cut, cut, whole]).lemma(of: "with", upos: .adp) == "without")
    cut.deprels[1] = .goeswith
    #expect(lemmaTable(from: [cut, cut, whole]).lemma(of: "with", upos: .adp) == "with")
  }

  @Test func `a rule changes nothing before the ending that it goes by`() {
    let words = [("sung", "sing"), ("rung", "ring"), ("flung", "fling")]
    let table = lemmaTable(from: [sentence(words.map { ($0.0, $0.1, .verb) })])
    #expect(table.rules[.init(.verb, "g")] == nil)
    #expect(table.rules[.init(.verb, "ung")] == .init(dropping: 3, adding: "ing"))
    #expect(table.lemma(of: "clang", upos: .verb) == "clang")
  }

  @Test func `an ending that says nothing clear has no rule`() {
    let words = [("data", "datum"), ("drachma", "drachmi"), ("villa", "ville")]
    let table = lemmaTable(from: [sentence(words.map { ($0.0, $0.1, .noun) })])
    #expect(table.rules[.init(.noun, "a")] == nil)
    for (word, lemma) in words { #expect(table.lemma(of: word, upos: .noun) == lemma) }
    #expect(table.lemma(of: "area", upos: .noun) == "area")
  }

  @Test func `regular forms of adjectives are learned with the adjective`() {
    let words = [("brisk", "brisk"), ("murky", "murky"), ("wet", "wet")]
    let table = lemmaTable(from: [sentence(words.map { ($0.0, $0.1, .adj) })])
    for (form, lemma) in [("briskest", "brisk"), ("murkier", "murky"), ("wetter", "wet")] {
      #expect(table.lemma(of: form, upos: .adj) == lemma)
    }
  }

  @Test func `sentences without lemmas teach nothing`() {
    let names = TreebankSentence(forms: ["Bo"], spaceAfter: [true], text: "Bo", names: [])
    #expect(lemmaTable(from: [names, names, names]) == LemmaTable())
  }
}

import Ontology
import Testing

struct FactualityTableTests {
  @Test(arguments: [
    ("say", ComplementReading.reported), ("urge", .planned), ("call for", .planned),
    ("refuse", .denied), ("fail", .denied), ("rule out", .denied), ("welcome", .factive),
    ("manage", .implied), ("doubt", .uncertain), ("want", .planned), ("deny", .denied),
    ("forget", .factive), ("forget to", .denied), ("tell to", .planned), ("warn against", .planned),
  ])
  func `verbs colour their complements`(_ lemma: String, _ reading: ComplementReading) throws {
    #expect(try bundled.get().factuality.verb(lemma) == reading)
  }

  @Test(arguments: [
    ("attempt", ComplementReading.planned), ("commitment", .planned), ("claim", .reported),
    ("refusal", .denied), ("fact", .factive), ("doubt", .uncertain),
  ])
  func `nouns colour their complements`(_ lemma: String, _ reading: ComplementReading) throws {
    #expect(try bundled.get().factuality.noun(lemma) == reading)
  }

  @Test func `adjectives and adverbs have readings of their own`() throws {
    let table = try bundled.get().factuality
    #expect(table.adjective("unclear") == .uncertain)
    #expect(table.adjective("unlikely") == .denied)
    #expect(table.adjective("ready") == .planned)
    #expect(table.adverb("reportedly") == .reported)
    #expect(table.adverb("may") == .uncertain)
    #expect(table.adverb("will") == .planned)
    #expect(table.adverb("never") == .denied)
    #expect(table.adverb("not") == .denied)
  }

  @Test func `verbs of saying are told from other verbs`() throws {
    let table = try bundled.get().factuality
    for lemma in ["say", "tell", "write", "announce", "recall", "point out"] {
      #expect(table.isSpeech(lemma), "\(lemma)")
    }
    for lemma in ["meet", "refuse", "sign", "want"] { #expect(!table.isSpeech(lemma), "\(lemma)") }
  }

  @Test func `denying a failure is doing it, denying a refusal is not`() throws {
    let table = try bundled.get().factuality
    #expect(table.isImplicative("fail") && table.isImplicative("forget"))
    #expect(!table.isImplicative("refuse") && !table.isImplicative("deny"))
  }

  @Test func `the subject of seeming says nothing`() throws {
    let table = try bundled.get().factuality
    #expect(table.isRaising("seem") && !table.isRaising("claim"))
  }

  @Test func `a word that no table knows has no reading`() throws {
    let table = try bundled.get().factuality
    #expect(table.verb("meet") == nil)
    #expect(table.noun("table") == nil)
    #expect(table.adjective("") == nil)
    #expect(table.adverb("Not") == nil)
  }

  @Test(arguments: [
    (
      "verbs:\n  planned: [want]\n  denied: [refuse, want]",
      "f.yaml:3: 'want' stands under 'planned' at line 2 already"
    ),
    (
      "verbs:\n  wished: [want]",
      "f.yaml:2: there is no key 'wished' here"
        + "; known are factive, implied, reported, planned, uncertain, denied"
    ),
    ("verb:\n  planned: [want]", "f.yaml:1: there is no key 'verb' here; did you mean 'verbs'?"),
    ("verbs: [want]", "f.yaml:1: here must stand keys with values, 'factive: …'"),
    ("speech: [say, [tell]]", "f.yaml:1: 'speech' must be text"),
  ])
  func `a wrong table is told with its line`(_ yaml: String, _ message: String) {
    let error = #expect(throws: OntologyError.self) {
      try FactualityTable(yaml: yaml, file: "f.yaml")
    }
    #expect(error?.description == message)
  }
}

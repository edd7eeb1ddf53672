import Knowledge
import Ontology
import Testing

/// What the pattern language of relations.yaml makes of nouns.
struct NounPatternTests {
  private func patterns(_ text: String, symmetric: Bool = false) throws -> [NounPattern] {
    let lexicon = try RelationLexicon(
      yaml: """
        - label: tested
          event: CONSULT
          symmetric: \(symmetric)
          nouns: ["\(text)"]
        """, file: "test.yaml")
    return lexicon.nounLemmas.flatMap { lexicon.nounPatterns(for: $0) }
  }

  private func pattern(_ text: String, symmetric: Bool = false) throws -> NounPattern {
    try #require(try patterns(text, symmetric: symmetric).first)
  }

  @Test func `the subject stands after by, from and of unless the object does`() throws {
    let visit = try pattern("visit to|in <O>")
    #expect(visit.objectPrepositions == ["to", "in"])
    #expect(visit.subjectPrepositions == ["by", "from", "of"])
    let release = try pattern("release of <O>")
    #expect(release.subjectPrepositions == ["by", "from"])
  }

  @Test func `a pattern may say where its subject stands`() throws {
    #expect(try pattern("letter from <S> to <O>").subjectPrepositions == ["from"])
  }

  @Test func `both sides of a symmetric act stand in the usual places`() throws {
    let talks = try pattern("talk", symmetric: true)
    #expect(talks.objectPrepositions == ["with", "between", "of", "among", "and"])
    #expect(talks.subjectPrepositions == ["by", "from"])
    let call = try pattern("call to <O>", symmetric: true)
    #expect(call.objectPrepositions == ["to", "with", "between", "of", "among", "and"])
  }

  @Test func `a topic keeps its preposition to itself`() throws {
    let signing = try pattern("signing of <X>", symmetric: true)
    #expect(signing.topicPrepositions == ["of"])
    #expect(!signing.objectPrepositions.contains("of"))
    #expect(!signing.subjectPrepositions.contains("of"))
  }

  @Test func `words before the noun must stand before it`() throws {
    let found = try patterns("phone|video call with <O>")
    #expect(found.map(\.modifiers) == [["phone"], ["video"]])
    #expect(found.map(\.lemma) == ["call", "call"])
  }

  @Test func `a phrase with a fixed noun may hang on the noun`() throws {
    let pattern = try pattern("cooling in relation|tie with <O>", symmetric: true)
    #expect(pattern.inner?.prepositions == ["in"])
    #expect(pattern.inner?.nouns == ["relation", "tie"])
    #expect(pattern.objectPrepositions.first == "with")
  }

  @Test func `who is on trial is whom it is done to`() throws {
    let pattern = try pattern("<O> trial in <S>")
    #expect(pattern.subject == .object)
    #expect(pattern.subjectPrepositions == ["in"])
    #expect(pattern.objectPrepositions == [])
  }

  @Test func `a noun with a modifier comes before the bare noun`() throws {
    let lexicon = try bundled.get().relations
    let labels = lexicon.nounPatterns(for: "conversation").map(\.relation.label)
    #expect(labels.first == "called")
    #expect(labels.last == "held talks with")
  }
}

import Knowledge
import Ontology
import Testing

/// What the pattern language of relations.yaml makes of verbs.
struct VerbPatternTests {
  /// The patterns of a lexicon with one entry.
  private func patterns(_ text: String, symmetric: Bool = false) throws -> [VerbPattern] {
    let lexicon = try RelationLexicon(
      yaml: """
        - label: tested
          event: CONSULT
          symmetric: \(symmetric)
          complement: planned
          verbs: ["\(text)"]
        """, file: "test.yaml")
    return lexicon.verbLemmas.flatMap { lexicon.verbPatterns(for: $0) }
  }

  private func pattern(_ text: String, symmetric: Bool = false) throws -> VerbPattern {
    try #require(try patterns(text, symmetric: symmetric).first)
  }

  @Test func `a verb alone takes its direct object`() throws {
    let pattern = try pattern("meet")
    #expect(pattern.lemma == "meet")
    #expect(pattern.subject == .subject)
    #expect(pattern.direct == .object)
    #expect(pattern.particles == [] && pattern.nouns == [] && pattern.obliques == [])
    #expect(pattern.complement == .planned)
    #expect(pattern.origin == PatternOrigin(line: 5))
  }

  @Test func `a preposition leads in an argument`() throws {
    let pattern = try pattern("call on|upon <O>")
    #expect(pattern.direct == nil)
    #expect(pattern.obliques == [.init(prepositions: ["on", "upon"], slot: .object)])
  }

  @Test func `prepositions of several words are joined`() throws {
    let pattern = try pattern("speak in_favour_of <O>")
    #expect(pattern.obliques.map(\.prepositions) == [["in favour of"]])
  }

  @Test func `particles come before the direct object`() throws {
    let pattern = try pattern("turn down <O>")
    #expect(pattern.particles == ["down"])
    #expect(pattern.direct == .object)
  }

  @Test func `a particle that looks like a preposition is joined to its verb`() throws {
    let pattern = try pattern("hand_over <X> to <O>")
    #expect(pattern.lemma == "hand")
    #expect(pattern.particles == ["over"])
    #expect(pattern.direct == .topic)
    #expect(pattern.obliques == [.init(prepositions: ["to"], slot: .object)])
  }

  @Test func `a fixed noun takes the place of the direct object`() throws {
    let pattern = try pattern("hold talk|phone_call with <O>")
    #expect(pattern.nouns == ["talk", "phone call"])
    #expect(pattern.direct == nil)
    #expect(pattern.obliques == [.init(prepositions: ["with"], slot: .object)])
  }

  @Test func `a fixed noun may stand after a preposition`() throws {
    let pattern = try pattern("put <O> on trial")
    #expect(pattern.direct == .object)
    #expect(pattern.obliques.map(\.prepositions) == [["on"]])
    #expect(pattern.obliques.map(\.nouns) == [["trial"]])
    #expect(pattern.obliques.map(\.slot) == [.topic])
  }

  @Test func `the sides may be turned round`() throws {
    let pattern = try pattern("<O> hear from <S>")
    #expect(pattern.subject == .object)
    #expect(pattern.direct == nil)
    #expect(pattern.obliques == [.init(prepositions: ["from"], slot: .subject)])
  }

  @Test(arguments: [
    ("pledge <A>", VerbPattern.Clause.act), ("call <O> <P>", .predicate),
    ("demand that <O>", .claim(modals: [])),
    ("say that <O> must|should", .claim(modals: ["must", "should"])),
  ])
  func `a clause may stand as an argument`(_ text: String, _ clause: VerbPattern.Clause) throws {
    let pattern = try pattern(text)
    #expect(pattern.clause == clause)
    #expect(pattern.direct == (clause == .predicate ? .object : nil))
    #expect(pattern.nouns.isEmpty && pattern.obliques.isEmpty)
    #expect(pattern.text == text)
  }

  @Test func `alternatives of the verb become patterns of their own`() throws {
    #expect(try patterns("urge|press|lean_on <O>").map(\.lemma) == ["lean", "press", "urge"])
  }

  @Test func `a symmetric act may have both sides in its subject`() throws {
    let pattern = try pattern("sign <X>", symmetric: true)
    #expect(pattern.direct == .topic)
    #expect(pattern.obliques == [])
  }

  @Test func `patterns with more words come first`() throws {
    let lexicon = try RelationLexicon(
      yaml: """
        - label: called
          event: CONSULT
          verbs: [call, call by phone with <O>]
        - label: called off talks with
          event: REJECT
          verbs: [call off talk with <O>]
        - label: called on
          event: REQUEST
          verbs: [call on <O>]
        """, file: "test.yaml")
    let labels = lexicon.verbPatterns(for: "call").map(\.relation.label)
    #expect(labels == ["called off talks with", "called", "called on", "called"])
  }

  @Test(arguments: [
    ("turn", "down", false), ("hand", "over", false), ("sign", "up", true),
  ])
  func `the bundled lexicon tells a verb from the same verb with a particle`(
    _ lemma: String, _ particle: String, _ hasBare: Bool
  ) throws {
    let patterns = try bundled.get().relations.verbPatterns(for: lemma)
    #expect(patterns.contains { $0.particles == [particle] })
    #expect(patterns.contains { $0.particles.isEmpty && $0.direct != nil } == hasBare)
  }
}

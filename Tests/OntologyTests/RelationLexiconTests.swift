import Knowledge
import Ontology
import Testing

/// A user's lexicon besides the shipped one.
struct RelationLexiconTests {
  private func extended(_ yaml: String) throws -> RelationLexicon {
    let shipped = try RelationLexicon(
      yaml: """
        - label: met
          event: CONSULT
          symmetric: true
          verbs: [meet, meet with <O>, see]
          nouns: [meeting, summit]
        - label: urged
          event: REQUEST
          complement: planned
          verbs: [urge, press]
        """, file: "relations.yaml")
    return try shipped.extended(by: yaml, file: "folder/mine.yaml")
  }

  private func complaints(_ yaml: String) -> String? {
    #expect(throws: OntologyError.self) { try extended(yaml) }?.description
  }

  @Test func `a known label gets more words and keeps what is known of it`() throws {
    let lexicon = try extended("- label: urged\n  verbs: [nudge]")
    let pattern = try #require(lexicon.verbPatterns(for: "nudge").first)
    #expect(pattern.relation == Relation(label: "urged", event: .request, symmetric: false))
    #expect(pattern.complement == .planned)
    #expect(pattern.origin.description == "mine.yaml:2")
    #expect(lexicon.relations.map(\.label) == ["met", "urged"])
    #expect(lexicon.verbPatterns(for: "urge").count == 1)
  }

  @Test func `a new label comes after the known ones`() throws {
    let lexicon = try extended("- label: outbid\n  event: REJECT\n  verbs: [outbid]")
    #expect(lexicon.relations.map(\.label) == ["met", "urged", "outbid"])
    #expect(lexicon.entries.last?.verbs == ["outbid"])
  }

  @Test func `the user's words win over the shipped ones`() throws {
    let lexicon = try extended(
      """
      - label: faced
        event: CONSULT
        symmetric: true
        verbs: [meet|see]
        nouns: [summit]
      - label: nothing
        event: none
        verbs: [press]
      """)
    #expect(lexicon.verbPatterns(for: "meet").map(\.relation.label) == ["met", "faced"])
    #expect(lexicon.verbPatterns(for: "meet").map(\.text) == ["meet with <O>", "meet|see"])
    #expect(lexicon.verbPatterns(for: "see").map(\.relation.label) == ["faced"])
    #expect(lexicon.verbPatterns(for: "press").map(\.relation.event) == [nil])
    #expect(lexicon.patternCount(own: true) == 4)
  }

  @Test func `a label may not change its meaning`() {
    #expect(
      complaints("- label: met\n  event: ASSAULT\n  verbs: [ram]")
        == "folder/mine.yaml:1: 'met' is CONSULT, symmetric already; "
        + "leave that out or take another label")
  }

  @Test func `what is wrong is told with its line, all of it`() {
    let yaml = "- label: dined with\n  event: CONSLUT\n  verbs: [dine wiht <O>]"
    #expect(
      complaints(yaml)
        == "folder/mine.yaml:2: no event type is called 'CONSLUT'; did you mean 'CONSULT'?\n"
        + "folder/mine.yaml:3: pattern 'dine wiht <O>': 'wiht' is no preposition; "
        + "did you mean 'with'?")
  }

  @Test(arguments: ["", "{", "- 7", "- label: [met]", "label: met", "\u{0}", "- label: met"])
  func `what is no table is refused`(_ yaml: String) {
    #expect(complaints(yaml)?.hasPrefix("folder/mine.yaml:") == true)
  }
}

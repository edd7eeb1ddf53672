import Knowledge
import Ontology
import Testing

/// The lexicon as it is shown to a user.
struct LexiconEntryTests {
  private let lexicon = Result {
    try RelationLexicon(
      yaml: """
        - label: met
          event: CONSULT
          verbs: [meet|see, meet with <O>]
          nouns: [meeting with <O>]
        - label: nothing
          event: none
          verbs: [meet deadline]
        """, file: "relations.yaml")
  }

  @Test func `entries stand as in the table`() throws {
    let entries = try lexicon.get().entries
    #expect(entries.map(\.relation.label) == ["met", "nothing"])
    #expect(entries.map(\.verbs) == [["meet|see", "meet with <O>"], ["meet deadline"]])
    #expect(entries.map(\.nouns) == [["meeting with <O>"], []])
  }

  @Test func `a lemma has the most specific words first`() throws {
    let entries = try lexicon.get().entries(for: "meet")
    #expect(entries.flatMap(\.verbs) == ["meet with <O>", "meet|see", "meet deadline"])
    #expect(try lexicon.get().entries(for: "meeting").map(\.nouns) == [["meeting with <O>"]])
    #expect(try lexicon.get().entries(for: "shrug").isEmpty)
  }

  @Test func `a pattern that a user's one replaces is shown no more`() throws {
    let own = try lexicon.get().extended(
      by: "- label: watched\n  event: COERCE\n  verbs: [see, meet]", file: "mine.yaml")
    #expect(own.entries.map(\.verbs) == [["meet with <O>"], ["meet deadline"], ["see", "meet"]])
    #expect(own.ownEntryCount == 1)
    #expect(own.patternCount(own: true) == 2 && own.patternCount(own: false) == 3)
  }

  @Test(arguments: [("met wiht", nil), ("meeet", "meet"), ("mett", "met"), ("quasar", nil)])
  func `a slip of the pen finds its word`(_ word: String, _ expected: String?) throws {
    #expect(try lexicon.get().nearestWord(to: word) == expected)
  }
}

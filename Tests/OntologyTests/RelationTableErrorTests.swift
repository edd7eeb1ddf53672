import Knowledge
import Ontology
import Testing

/// Every complaint about a relation table, word by word.
struct RelationTableErrorTests {
  private func complaints(_ yaml: String) -> String? {
    let error = #expect(throws: OntologyError.self) {
      try RelationLexicon(yaml: yaml, file: "my.yaml")
    }
    return error?.description
  }

  @Test(arguments: [
    ("event: CONSLUT", "my.yaml:2: no event type is called 'CONSLUT'; did you mean 'CONSULT'?"),
    (
      "event: CONSULT\n  symetric: true",
      "my.yaml:3: there is no key 'symetric' here; did you mean 'symmetric'?"
    ),
    ("event: CONSULT\n  formal: maybe", "my.yaml:3: 'formal' must be true or false, not 'maybe'"),
    (
      "event: CONSULT\n  complement: sure",
      "my.yaml:3: no reading is called 'sure'"
        + "; known are factive, implied, reported, planned, uncertain, denied"
    ),
    ("event: ''", "my.yaml:2: 'event' has an empty text"),
    ("event: [CONSULT]", "my.yaml:2: 'event' must be text"),
    (
      "nouns: []",
      "my.yaml:1: the entry has no 'event'\nmy.yaml:2: 'nouns' is empty; leave the key out"
    ),
  ])
  func `a wrong field is named with its line and its cure`(_ field: String, _ message: String) {
    #expect(complaints("- label: met\n  \(field)\n  verbs: [meet]") == message)
  }

  @Test(arguments: [
    ("meet <Z>", "'<Z>' in 'meet <Z>' is no slot; the slots are <S>, <O>, <X>, <A> and <P>"),
    ("pledge <A> to <O>", "nothing may stand after the clause"),
    ("demand that <X>", "after 'that' must stand <O>, the subject of the clause"),
    ("lead to <A>", "<A> and <P> stand at the end, without preposition"),
    ("meet wiht <O>", "'wiht' is no preposition; did you mean 'with'?"),
    ("discuss <X>", "the pattern has no <O>"),
    ("<O> resign", "the pattern has no <S>"),
    ("<O>", "the pattern has no verb"),
    ("meet <O> with <O>", "<O> stands twice in 'meet <O> with <O>'"),
    ("give <O> <X>", "two slots stand side by side"),
    ("meet <O> with", "nothing stands after 'with'"),
    (
      "meet||see <O>",
      "'meet||see' in 'meet||see <O>' must be lemmas in lower case, separated by '|'"
    ),
    ("Meet", "'Meet' in 'Meet' must be lemmas in lower case, separated by '|'"),
  ])
  func `a wrong verb pattern is quoted with its fault`(_ pattern: String, _ fault: String) {
    let yaml = "- label: met\n  event: CONSULT\n  verbs: ['\(pattern)']"
    #expect(complaints(yaml) == "my.yaml:3: pattern '\(pattern)': \(fault)")
  }

  @Test(arguments: [
    ("visit", "the pattern has no <O>"),
    ("to <O>", "the pattern has no noun"),
    ("visit <O>", "two slots stand side by side"),
    ("visit to <O> from <O>", "<O> stands twice in 'visit to <O> from <O>'"),
  ])
  func `a wrong noun pattern is quoted with its fault`(_ pattern: String, _ fault: String) {
    let yaml = "- label: visited\n  event: CONSULT\n  nouns: ['\(pattern)']"
    #expect(complaints(yaml) == "my.yaml:3: pattern '\(pattern)': \(fault)")
  }

  @Test func `two relations may not share a pattern`() {
    let yaml = """
      - label: met
        event: CONSULT
        verbs: [hold|have talk|meeting with <O>]
      - label: rallied with
        event: PROTEST
        verbs: [hold rally|meeting with|against <O>]
        nouns: [rally with <O>]
      """
    #expect(
      complaints(yaml)
        == "my.yaml:6: pattern 'hold rally|meeting with|against <O>': "
        + "'hold meeting with <O>' stands for 'met' at line 3 already")
  }

  @Test func `two relations may share a noun that prepositions tell apart`() throws {
    let yaml = """
      - label: fought
        event: ASSAULT
        symmetric: true
        nouns: [war]
      - label: attacked
        event: ASSAULT
        nouns: [war on <O>]
      """
    let lexicon = try RelationLexicon(yaml: yaml, file: "my.yaml")
    #expect(lexicon.nounPatterns(for: "war").map(\.relation.label) == ["fought", "attacked"])
  }

  @Test func `words without event type are no act and need no sides`() throws {
    let yaml = """
      - label: met
        event: CONSULT
        verbs: [meet]
      - label: nothing
        event: none
        verbs: [meet deadline, press ahead]
        nouns: [bidding war]
      """
    let lexicon = try RelationLexicon(yaml: yaml, file: "my.yaml")
    #expect(lexicon.relations.map(\.label) == ["met"])
    #expect(lexicon.verbPatterns(for: "meet").map(\.relation.event) == [nil, .consult])
    #expect(lexicon.nounPatterns(for: "war").map(\.relation.event) == [nil])
  }

  @Test func `two entries may not have one label`() {
    let yaml = """
      - label: met
        event: CONSULT
        verbs: [meet]
      - label: met
        event: CONSULT
        verbs: [encounter]
      """
    #expect(
      complaints(yaml) == "my.yaml:4: 'met' is the label of line 1 too; put the patterns there")
  }

  @Test func `an entry without words is of no use`() {
    #expect(
      complaints("- label: met\n  event: CONSULT")
        == "my.yaml:1: the entry has neither 'verbs' nor 'nouns'")
  }

  @Test func `all issues come at once, in the order of the lines`() {
    let yaml = """
      - label: met
        event: MEET
        verbs: [meet wiht <O>]
      - event: CONSULT
        verbs: [see]
      - label: saw
        verb: [see]
      """
    #expect(
      complaints(yaml) == """
        my.yaml:2: no event type is called 'MEET'
        my.yaml:3: pattern 'meet wiht <O>': 'wiht' is no preposition; did you mean 'with'?
        my.yaml:4: the entry has no 'label'
        my.yaml:6: the entry has no 'event'
        my.yaml:6: the entry has neither 'verbs' nor 'nouns'
        my.yaml:7: there is no key 'verb' here; did you mean 'verbs'?
        """)
  }
}

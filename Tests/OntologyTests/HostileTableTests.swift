import Ontology
import Testing

/// No text makes a loader crash, hang or succeed by accident.
struct HostileTableTests {
  private func complaint(_ yaml: String) -> String {
    let error = #expect(throws: OntologyError.self) {
      try RelationLexicon(yaml: yaml, file: "x.yaml")
    }
    return error?.description ?? ""
  }

  @Test(arguments: ["", "   \n\n", "# only a comment\n", "---\n...\n"])
  func `an empty table says so`(_ yaml: String) {
    let text = complaint(yaml)
    #expect(text.hasPrefix("x.yaml:1: "))
    #expect(text.contains("empty") || text.contains("must be a list"))
  }

  @Test func `a table of another shape says what it must be`() {
    #expect(
      complaint("met: [meet]")
        == "x.yaml:1: the table must be a list of entries that begin with '- label: met'")
    #expect(complaint("- meet") == "x.yaml:1: here must stand an entry, 'label: met'")
    #expect(complaint("[]") == "x.yaml:1: the table has no entries")
  }

  @Test func `a broken list is no YAML, and the line is told`() {
    let text = complaint("- label: met\n  event: CONSULT\n  verbs: [meet\n- label: saw\n")
    #expect(text.hasPrefix("x.yaml:4: this is no YAML: "))
  }

  @Test func `a key that stands twice is told`() {
    let text = complaint("- label: met\n  event: CONSULT\n  label: saw\n  verbs: [meet]\n")
    #expect(text == "x.yaml:1: the key 'label' stands twice")
  }

  @Test func `a second document is told`() {
    #expect(complaint("- label: met\n---\n- label: saw\n").hasPrefix("x.yaml:2: this is no YAML"))
  }

  @Test func `bytes that are no text are told`() {
    let bytes = String(
      decoding: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], as: UTF8.self)
    #expect(complaint(bytes).hasPrefix("x.yaml:"))
    #expect(complaint("- label: \u{0}").hasPrefix("x.yaml:1: this is no YAML"))
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func `nesting without end is told`(_ opening: String) {
    #expect(complaint(String(repeating: opening, count: 20_000)).hasPrefix("x.yaml:1: "))
  }

  @Test(arguments: ["*a39", "{? *a39 : x}"])
  func `aliases that multiply are told before they do`(_ last: String) {
    var yaml = "- &a0 [x, x]\n"
    for level in 1..<40 { yaml += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let message = "x.yaml:2: a table has no aliases; write what '*a0' stands for"
    #expect(complaint(yaml + "- \(last)\n") == message)
  }

  @Test func `a chain of aliases does not exhaust the stack`() {
    var yaml = "- &a0 [x]\n"
    for level in 1..<100_000 { yaml += "- &a\(level) [*a\(level - 1)]\n" }
    #expect(complaint(yaml).hasPrefix("x.yaml:2: a table has no aliases"))
  }

  @Test func `signs of aliases in words and without anchors are no aliases`() throws {
    let yaml = "# AT&T, a*T, R & D, *D\n- {label: met, event: CONSULT, verbs: [meet]}\n"
    #expect(try RelationLexicon(yaml: yaml, file: "x.yaml").relations.count == 1)
  }

  @Test func `a long word among unknown keys is no trouble`() {
    let key = String(repeating: "k", count: 1_000)
    let text = complaint("- label: met\n  event: CONSULT\n  verbs: [meet]\n  \(key): 1\n")
    #expect(
      text == "x.yaml:4: there is no key '\(key)' here; known are label, event, symmetric, "
        + "formal, verbs, nouns, complement")
  }

  @Test(arguments: 0..<40)
  func `random edits of a good table never crash`(_ seed: Int) {
    let good =
      "- label: met\n  event: CONSULT\n  symmetric: true\n  verbs: [meet, hold talk with <O>]\n"
    var generator = SplitMix(state: UInt64(seed))
    var bytes = Array(good.utf8)
    for _ in 0..<8 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    let yaml = String(decoding: bytes, as: UTF8.self)
    do throws(OntologyError) {
      let lexicon = try RelationLexicon(yaml: yaml, file: "x.yaml")
      #expect(!lexicon.relations.isEmpty)
    } catch {
      #expect(error.description.hasPrefix("x.yaml:"))
    }
  }
}

/// A small generator with a seed (Steele, Lea and Flood 2014), so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

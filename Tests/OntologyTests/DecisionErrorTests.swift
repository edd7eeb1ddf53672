import Knowledge
import Ontology
import TestSupport
import Testing

/// Complaints about a decisions file, word by word.
struct DecisionErrorTests {
  private func complaints(_ yaml: String) -> String? {
    let error = #expect(throws: OntologyError.self) {
      try DecisionTable(yaml: yaml, file: "d.yaml")
    }
    return error?.description
  }

  @Test(arguments: [
    ("same: [Kyiv, Kiev], reasn: x", "there is no key 'reasn' here; did you mean 'reason'?"),
    (
      "kind: Kyiv, is: organization",
      "no kind is called 'organization'; did you mean 'organisation'?"
    ),
    (
      "kind: Kyiv, is: city",
      "no kind is called 'city'; known are person, country, organisation, group"
    ),
    ("kind: Kyiv", "the entry has no 'is'"), ("country: Kyiv", "the entry has no 'is'"),
    ("rename: Kyiv", "the entry has no 'to'"),
    ("rename: Kyiv, is: Ukraine, to: Ukraine", "'is' has no meaning beside 'rename'"),
    ("same: [Kyiv, Kiev], to: Ukraine", "'to' has no meaning beside 'same'"),
    ("rename: Kyiv, to: ''", "'to' has an empty text"),
    ("rename: Kyiv, to: [Ukraine]", "'to' must be text"),
    ("rename: [Kyiv, Kiev], to: Ukraine", "'rename' takes one name, not 2"),
    ("same: Kyiv", "'same' takes at least two names, not 1"),
    ("same: []", "'same' takes at least two names, not 0"),
    ("different: [Kyiv]", "'different' takes at least two names, not 1"),
    ("same: ''", "'same' has an empty text"), ("same: [Kyiv, '  ']", "'same' has an empty text"),
    ("same: [Kyiv, [Kiev, Kyjiv]]", "'same' must be text"),
    ("same: [Kyiv, ' in a.txt']", "' in a.txt' names nobody"),
    ("same: [Kyiv, {document: a.txt}]", "the entry has no 'name'"),
    ("same: [Kyiv, {nam: Kiev, name: Kyjiv}]", "there is no key 'nam' here; did you mean 'name'?"),
    ("same: [Kyiv, Kyiv]", "'Kyiv' stands twice in one decision"),
    ("different: [Hikmət, HIKMAT]", "'HIKMAT' stands twice in one decision"),
    (
      "same: [A (person) in a.b, A (Person) in a.b]",
      "'A (Person) in a.b' stands twice in one decision"
    ),
    ("drop: 1f3a", "'1f3a' is no statement; ids have 16 hexadecimal digits"),
    (
      "drop: 1f3a5c7e9b2d4f6g", "'1f3a5c7e9b2d4f6g' is no statement; ids have 16 hexadecimal digits"
    ),
    ("drop: [1f3a5c7e9b2d4f60]", "'drop' must be text"),
    (
      "same: [Kyiv, Kiev], drop: 1f3a5c7e9b2d4f60",
      "an entry decides one thing, not 'same' and 'drop'; write one for each"
    ),
    (
      "to: Kyiv",
      "the entry decides nothing; it must have one of same, different, rename, drop, country, kind"
    ),
  ])
  func `a wrong entry is told with its line`(_ keys: String, _ message: String) {
    let yaml = "# mine\n- {\(keys), date: 2026-11-22, reason: so it is}\n"
    #expect(complaints(yaml) == "d.yaml:2: \(message)")
  }

  @Test(arguments: [
    ("reason: x", "the entry has no 'date'"), ("date: 2026", "the entry has no 'reason'"),
    ("date: 2026, reason: ''", "'reason' has an empty text"),
    ("date: 2026-02-30, reason: x", "'2026-02-30' is no day of the calendar"),
    (
      "date: yesterday, reason: x",
      "'yesterday' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
  ])
  func `a decision without day or reason is told`(_ keys: String, _ message: String) {
    #expect(complaints("\n- {same: [Kyiv, Kiev], \(keys)}\n") == "d.yaml:2: \(message)")
  }

  @Test func `all that is wrong comes at once, in the order of the lines`() {
    let yaml = """
      - smae: [Kyiv, Kiev]
        date: 2026-13
      - {rename: Kyiv, to: Ukraine, date: 2026-11-22, reason: it is}
      - Kyiv is Kiev
      - {rename: Kyiv, to: Ukraine, date: 2026-11-22, reason: it is}
      - {rename: Kyiv, to: Ukraine, date: 2026-11-22, reason: it is}
      """
    #expect(
      complaints(yaml) == """
        d.yaml:1: there is no key 'smae' here; did you mean 'same'?
        d.yaml:1: the entry decides nothing; it must have one of same, different, rename, drop, \
        country, kind
        d.yaml:1: the entry has no 'reason'
        d.yaml:2: '2026-13' is no day of the calendar
        d.yaml:4: here must stand an entry, 'same: [Kyiv, Kiev]'
        d.yaml:5: the same decision stands at line 3 already
        d.yaml:6: the same decision stands at line 3 already
        """)
  }

  @Test func `a file of another shape says what it must be`() {
    let message =
      "d.yaml:1: the table must be a list of entries that begin with '- same: [Kyiv, Kiev]'"
    #expect(complaints("same: [Kyiv, Kiev]") == message)
    #expect(complaints("Kyiv is Kiev") == message)
  }

  @Test(arguments: [
    ("- {same: [Kyiv, Kiev}", "d.yaml:1: this is no YAML"),
    ("- {same: [Kyiv, Kiev]\n- x", "d.yaml:2: this is no YAML"),
    ("- {drop: a, drop: b}", "d.yaml:1: the key 'drop' stands twice"),
    ("[]\n- {drop: a}", "d.yaml:2: this is no YAML"), ("\u{0}", "d.yaml:1: this is no YAML"),
    ("- {rename: \"\\ud800\", to: x}", "d.yaml:1: this is no YAML"),
    ("- &a {rename: x}\n- *a", "d.yaml:2: a table has no aliases; write what '*a' stands for"),
    (String(repeating: "[", count: 20_000), "d.yaml:1: this is no YAML"),
    ("- {same: " + String(repeating: "{name: ", count: 20_000), "d.yaml:1: this is no YAML"),
    (String(repeating: "\u{1}\u{ff}", count: 1_000), "d.yaml:1: this is no YAML"),
  ])
  func `what is no YAML is told with its line`(_ yaml: String, _ start: String) {
    #expect(complaints(yaml)?.hasPrefix(start) == true, "\(complaints(yaml) ?? "")")
  }

  @Test func `a name of a million letters is a name`() throws {
    let name = String(repeating: "x", count: 1_000_000)
    let yaml = "- {same: [\(name), Kiev], date: 2026-11-22, reason: so it is}"
    let table = try DecisionTable(yaml: yaml, file: "d.yaml")
    #expect(table.decisions.first?.verdict == .same([ActorName(name), ActorName("Kiev")]))
  }

  @Test(arguments: 0..<100)
  func `random edits of a good file never crash`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(
      """
      - {same: [Li Wei (person) in a.txt, {name: Li Wei}], date: 2026-11-22, reason: "one: man"}
      - drop: 1f3a5c7e9b2d4f60
        date: 2026-11
        reason: |
          misread
      """.utf8)
    for _ in 0..<6 {
      let place = Int.random(in: bytes.indices, using: &generator)
      bytes[place] =
        generator.oneIn(2)
        ? generator.pick(Array("{}[],:-#&*!|>'\"\n\t ".utf8))
        : UInt8.random(in: 0...255, using: &generator)
    }
    do throws(OntologyError) {
      let table = try DecisionTable(yaml: String(decoding: bytes, as: UTF8.self), file: "d.yaml")
      #expect(table.decisions.allSatisfy { (1...5).contains($0.line) })
    } catch {
      #expect(error.description.hasPrefix("d.yaml:"))
    }
  }
}

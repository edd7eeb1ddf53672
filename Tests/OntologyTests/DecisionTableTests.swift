import Knowledge
import Ontology
import Testing

/// What a decisions file may say.
struct DecisionTableTests {
  private func decisions(_ yaml: String) throws -> [Decision] {
    try DecisionTable(yaml: yaml, file: "d.yaml").decisions
  }

  private func verdict(_ keys: String) throws -> Decision.Verdict? {
    try decisions("- {\(keys), date: 2026-11-22, reason: so it is}").first?.verdict
  }

  @Test(
    arguments: [
      (
        "same: [Hikmat Hajiyev, Hikmet Hajiyev]",
        .same([ActorName("Hikmat Hajiyev"), ActorName("Hikmet Hajiyev")])
      ),
      (
        "different: [Li Wei in notes/a.txt, Li Wei in notes/b.txt]",
        .different([
          ActorName("Li Wei", document: "notes/a.txt"),
          ActorName("Li Wei", document: "notes/b.txt"),
        ])
      ),
      ("rename: Kyiv, to: Ukraine", .rename(ActorName("Kyiv"), to: "Ukraine")),
      ("drop: 1f3a5c7e9b2d4f60", .drop("1f3a5c7e9b2d4f60")),
      ("drop: 1234567812345678", .drop("1234567812345678")),
      ("drop: 1F3A5C7E9B2D4F60", .drop("1f3a5c7e9b2d4f60")),
      ("country: Wagner Group, is: Russia", .country(ActorName("Wagner Group"), is: "Russia")),
      ("country: Wagner Group, is: none", .country(ActorName("Wagner Group"), is: nil)),
      ("country: Wagner Group, is: ~", .country(ActorName("Wagner Group"), is: nil)),
      ("kind: Hezbollah, is: organisation", .kind(ActorName("Hezbollah"), is: .organisation)),
      ("is: Norway, country: [No]", .country(ActorName("No"), is: "Norway")),
      (
        "same: [A, B (country), C, {name: D in d.txt}]",
        .same([
          ActorName("A"), ActorName("B", qualifier: "country"), ActorName("C"),
          ActorName("D in d.txt"),
        ])
      ),
      (
        "kind: {name: Li Wei, qualifier: China, document: War in Ukraine.txt}, is: person",
        .kind(
          ActorName("Li Wei", qualifier: "China", document: "War in Ukraine.txt"), is: .person)
      ),
    ] as [(String, Decision.Verdict)])
  func `every verdict is read`(_ keys: String, _ expected: Decision.Verdict) throws {
    #expect(try verdict(keys) == expected)
  }

  @Test func `an entry has a date, a reason and its line`() throws {
    let yaml = """
      # Decisions about the graph
      - {same: [Kyiv, Kiev], date: 2026-11-22, reason: "two spellings: one city"}

      - rename: Kyiv
        to: Ukraine
        date: 2026-11
        reason: |
          The capital stands
          for the state.
      -
        drop: 1f3a5c7e9b2d4f60
        date: 2026
        reason: misread sentence
      """
    let same = Decision.Verdict.same([ActorName("Kyiv"), ActorName("Kiev")])
    #expect(
      try decisions(yaml) == [
        Decision(
          same, date: PartialDate(iso: "2026-11-22"), reason: "two spellings: one city", line: 2),
        Decision(
          .rename(ActorName("Kyiv"), to: "Ukraine"), date: PartialDate(iso: "2026-11"),
          reason: "The capital stands\nfor the state.", line: 4),
        Decision(
          .drop("1f3a5c7e9b2d4f60"), date: PartialDate(year: 2026), reason: "misread sentence",
          line: 11),
      ])
  }

  @Test(arguments: ["", "\n  \n", "# nothing yet", "---\n", "[]", "\u{feff}"])
  func `a file may be without decisions`(_ yaml: String) throws {
    #expect(try decisions(yaml).isEmpty)
  }

  @Test func `a change of mind is no duplicate`() throws {
    let yaml = """
      - {kind: Hezbollah, is: group, date: 2026-11-22, reason: a movement}
      - {kind: Hezbollah, is: organisation, date: 2026-11-23, reason: it has members}
      - {kind: Hezbollah, is: group, date: 2026-11-24, reason: a movement}
      """
    #expect(try decisions(yaml).map(\.line) == [1, 2, 3])
  }
}

/// How a name says whom it means.
struct ActorNameTextTests {
  @Test(arguments: [
    ("Li Wei", ActorName("Li Wei")),
    ("Georgia (country)", ActorName("Georgia", qualifier: "country")),
    ("John Smith (United States)", ActorName("John Smith", qualifier: "United States")),
    ("Li Wei in notes/a", ActorName("Li Wei", document: "notes/a")),
    ("Li Wei (person) in a.txt", ActorName("Li Wei", qualifier: "person", document: "a.txt")),
    ("Li Wei in a (1).txt", ActorName("Li Wei", document: "a (1).txt")),
    ("Li Wei in a.txt (1)", ActorName("Li Wei", document: "a.txt (1)")),
    ("Dialogue in Europe", ActorName("Dialogue in Europe")),
    ("Dialogue in Europe in a.txt", ActorName("Dialogue in Europe", document: "a.txt")),
    ("A in in b.txt", ActorName("A in", document: "b.txt")),
    ("A in b.c in d", ActorName("A in b.c in d")),
    ("Congo (state (DRC))", ActorName("Congo", qualifier: "state (DRC)")),
    ("Front (A) (group)", ActorName("Front (A)", qualifier: "group")),
    ("Georgia(country)", ActorName("Georgia(country)")),
    ("Georgia ( )", ActorName("Georgia ( )")), ("Georgia ()", ActorName("Georgia ()")),
    ("(person)", ActorName("(person)")), ("x) y)", ActorName("x) y)")), (")", ActorName(")")),
    ("in", ActorName("in")), ("Ə in ə.txt", ActorName("Ə", document: "ə.txt")),
  ])
  func `a name is taken apart`(_ text: String, _ name: ActorName) {
    #expect(ActorName(written: text) == name)
  }

  @Test(arguments: ["", "  ", " in a.txt", " (person)", " (person) in a.txt"])
  func `nothing is no name`(_ text: String) {
    #expect(ActorName(written: text) == nil)
  }

  @Test(arguments: ["Li Wei", "Georgia (country)", "Li Wei in a.txt", "Li Wei (person) in a/b"])
  func `a name is put together again`(_ text: String) {
    #expect(ActorName(written: text)?.written == text)
  }
}

import Linguistics
import Testing

struct LemmaTableTests {
  private static let table = LemmaTable(
    exceptions: [
      .init(.verb, "met"): "meet", .init(.verb, "took"): "take", .init(.propn, "Alps"): "Alps",
      .init(.verb, "United"): "Unite",
    ],
    rules: [
      .init(.noun, "s"): .init(dropping: 1, adding: ""),
      .init(.noun, "ies"): .init(dropping: 3, adding: "y"),
      .init(.noun, ""): .init(dropping: 0, adding: ""),
      .init(.verb, "ed"): .init(dropping: 2, adding: ""),
      .init(.verb, "ited"): .init(dropping: 1, adding: ""),
      .init(.adj, "a"): .init(dropping: 9, adding: "b"),
      .init(.propn, "s"): .init(dropping: 1, adding: ""),
    ])

  @Test(arguments: [
    ("met", PartOfSpeech.verb, "meet"), ("Met", .verb, "meet"), ("MET", .verb, "meet"),
    ("met", .noun, "met"), ("cities", .noun, "city"), ("Ships", .noun, "ship"),
    ("walked", .verb, "walk"), ("united", .verb, "unite"), ("United", .verb, "Unite"),
    ("undertook", .verb, "undertake"), ("retook", .verb, "retake"), ("betook", .verb, "betook"),
    ("Vikings", .propn, "Viking"), ("Alps", .propn, "Alps"), ("MARS", .propn, "MARS"),
    ("Quickly", .adv, "quickly"), ("", .noun, ""), ("s", .noun, "s"), ("a", .adj, "a"),
    ("Ēriks", .noun, "ērik"), ("🙂", .sym, "🙂"), ("overthrew", .verb, "overthrow"),
    ("resang", .verb, "resing"), ("ships.", .noun, "ships."), ("co-ships", .noun, "co-ship"),
  ])
  func `exceptions come first, then the longest ending with a rule`(
    _ form: String, _ upos: PartOfSpeech, _ lemma: String
  ) {
    #expect(Self.table.lemma(of: form, upos: upos) == lemma)
  }

  @Test(arguments: [
    ("1,500", "1500"), ("12,345,678.9", "12345678.9"), ("1,50", "1,50"), ("1,5000", "1,5000"),
    ("3,", "3,"), (",500", ",500"), ("1,2,345", "1,2,345"), ("1.500", "1.500"), ("3bn", "3bn"),
    ("1,500m", "1,500m"), ("Two", "two"), ("9", "9"),
  ])
  func `digits lose the commas between thousands and no others`(_ form: String, _ lemma: String) {
    #expect(Self.table.lemma(of: form, upos: .num) == lemma)
  }

  @Test(arguments: [
    "http://ships.example/boats", "alt.ships", "#ships", "@ships", "the_ships", "ships.docs",
    "3:ships",
  ])
  func `addresses, file names and tags have no endings`(_ form: String) {
    #expect(Self.table.lemma(of: form, upos: .noun) == form)
  }

  @Test(arguments: [
    ("n’t", PartOfSpeech.part, "n't"), ("Rock’n’roll", .noun, "rock'n'roll"), ("’", .punct, "’"),
    ("‘", .punct, "‘"), ("…", .punct, "…"), ("O’Neil", .propn, "O'Neil"), ("Éire", .propn, "Éire"),
  ])
  func `words have one kind of apostrophe, marks stay as they are`(
    _ form: String, _ upos: PartOfSpeech, _ normal: String
  ) {
    #expect(LemmaTable.normal(form, upos) == normal)
  }

  @Test func `a table survives being written and read`() throws {
    #expect(try LemmaTable(bytes: Self.table.bytes) == Self.table)
    #expect(try LemmaTable(bytes: []) == LemmaTable())
  }

  @Test(arguments: [
    "VERB\tmet", "VERBS\tmet\tmeet", "VERB\tmet\t", "NOUN\ts\t-1\t", "NOUN\ts\tx\t",
    "NOUN\tabcdef\t1\t",
    "NOUN\ts\t999\t", "NOUN\ts\t1\tx\ty", "\t\t", "garbage",
  ])
  func `a line that is no entry is an error that names its place`(_ line: String) {
    let error = #expect(throws: ModelError.self) {
      try LemmaTable(bytes: Array("NOUN\ts\t1\t\n\(line)\n".utf8))
    }
    #expect(error == .malformed(byte: 10, reason: "this is no entry of the lemma table"))
  }

  @Test func `bytes that are no text are an error`() {
    #expect(throws: ModelError.self) { try LemmaTable(bytes: [0xFF, 0x09, 0x09]) }
  }

  @Test func `the same word leads back to its lemma by the rule between them`() {
    for (word, lemma) in [("cities", "city"), ("went", "go"), ("é", "e"), ("same", "same")] {
      #expect(LemmaTable.Rule(from: word, to: lemma).applied(to: word) == lemma)
    }
  }

  @Test(arguments: [("shook", "shake"), ("Withdrew", "withdraw"), ("freed", "free")])
  func `knows irregular verbs without training`(_ form: String, _ lemma: String) {
    #expect(LemmaTable().lemma(of: form, upos: .verb) == lemma)
    #expect(LemmaTable().lemma(of: form, upos: .noun) != lemma)
  }

  @Test(arguments: [
    ("boycotted", "boycott"), ("Ceded", "cede"), ("ceding", "cede"), ("deplores", "deplore"),
    ("rebuked", "rebuke"), ("amnestied", "amnesty"), ("trafficking", "traffic"),
    ("patrolled", "patrol"), ("vetoes", "veto"), ("quizzes", "quiz"), ("stymied", "stymie"),
    ("dyeing", "dye"), ("annoyed", "annoy"), ("leaned", "lean"), ("shanghaied", "shanghai"),
  ])
  func `knows regular verbs that look like others`(_ form: String, _ lemma: String) {
    #expect(LemmaTable().lemma(of: form, upos: .verb) == lemma)
    #expect(LemmaTable().lemma(of: form, upos: .noun) != lemma)
  }

  @Test(arguments: ["dying", "cans", "singing", "wins", "axis", "", "e"])
  func `takes no other word for one of them`(_ form: String) {
    #expect(LemmaTable().lemma(of: form, upos: .verb) == form)
  }
}

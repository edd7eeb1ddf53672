import Knowledge
import Ontology
import TestSupport
import Testing

/// Decisions written down, and what reading makes of them.
struct DecisionWritingTests {
  private let day = PartialDate(year: 2026, month: 11, day: 22) ?? PartialDate(year: 2026)

  private func entry(
    _ verdict: Decision.Verdict, reason: String = "so it is"
  ) throws(OntologyError) -> String {
    try Decision(verdict, date: day, reason: reason).entry()
  }

  @Test(
    arguments: [
      (.same([ActorName("Kyiv"), ActorName("Kiev")]), "same: [Kyiv, Kiev]"),
      (
        .different([
          ActorName("Li Wei", qualifier: "person", document: "notes/a.txt"),
          ActorName("Li Wei", document: "War in Ukraine.txt"),
        ]),
        "different: [Li Wei (person) in notes/a.txt, {name: Li Wei, document: War in Ukraine.txt}]"
      ),
      (.rename(ActorName("Kyiv (group)"), to: "No"), "rename: {name: Kyiv (group)}, to: \"No\""),
      (.drop("1f3a5c7e9b2d4f60"), "drop: 1f3a5c7e9b2d4f60"),
      (.drop("1234567812345678"), "drop: \"1234567812345678\""),
      (.drop("12345678e2345678"), "drop: \"12345678e2345678\""),
      (.country(ActorName("Wagner Group"), is: "Russia"), "country: Wagner Group, is: Russia"),
      (.country(ActorName("Côte d'Ivoire"), is: nil), "country: \"Côte d'Ivoire\", is: none"),
      (.kind(ActorName("Ənvər"), is: .organisation), "kind: Ənvər, is: organisation"),
    ] as [(Decision.Verdict, String)])
  func `a decision is one line`(_ verdict: Decision.Verdict, _ keys: String) throws {
    #expect(try entry(verdict) == "- {\(keys), date: 2026-11-22, reason: so it is}")
  }

  @Test(arguments: [
    ("Null", #""Null""#), ("y", #""y""#), ("2026-11-22", #""2026-11-22""#), ("1e5", #""1e5""#),
    ("0x1f", #""0x1f""#), ("0o17", #""0o17""#), ("-x", #""-x""#), ("? x", #""? x""#),
    ("17 November", "17 November"), ("a: b", #""a: b""#), ("a #b", #""a #b""#),
    ("a,b", #""a,b""#), ("[x]", #""[x]""#), ("say \"yes\" \\", #""say \"yes\" \\""#),
    (" x", #"" x""#), ("x ", #""x ""#), ("a\nb\tc\rd", #""a\nb\tc\x0dd""#),
    ("\u{202e}x", #""\u202ex""#), ("a\u{2028}b\u{85}", #""a\u2028b\x85""#),
    ("a\u{a0}b", #""a\xa0b""#), ("🕊️", "\"🕊️\""), ("می\u{200c}خواهم", "\"می\u{200c}خواهم\""),
    ("😀 \u{0}\u{1b}", #""😀 \x00\x1b""#), ("\u{10ffff}\u{feff}", #""\U0010ffff\ufeff""#),
    ("*x & &x", #""\x2ax & &x""#), ("习近平", "习近平"), ("تبون", "تبون"), ("नरेन्द्र मोदी", "नरेन्द्र मोदी"),
  ])
  func `what YAML or the eye could take for something else is quoted`(
    _ text: String, _ value: String
  ) throws {
    let entry = try entry(.rename(ActorName("Kyiv"), to: text))
    #expect(entry == "- {rename: Kyiv, to: \(value), date: 2026-11-22, reason: so it is}")
  }

  @Test(
    arguments: [
      (.same([ActorName("Kyiv")]), "'same' takes at least two names, not 1"),
      (.same([ActorName("Kyiv"), ActorName("KYIV")]), "'KYIV' stands twice in one decision"),
      (.rename(ActorName("Kyiv"), to: " "), "'to' has an empty text"),
      (.rename(ActorName(""), to: "Kyiv"), "'name' has an empty text"),
      (.drop("1f3a"), "'1f3a' is no statement; ids have 16 hexadecimal digits"),
      (
        .country(ActorName("Kyiv"), is: "None"),
        "the entry would be read as another decision: "
          + "- {country: Kyiv, is: None, date: 2026-11-22, reason: so it is}"
      ),
      (
        // Foundation takes the mark of byte order away as it decodes a value.
        .rename(ActorName("Kyiv"), to: "\u{feff}x"),
        "the entry would be read as another decision: "
          + #"- {rename: Kyiv, to: "\ufeffx", date: 2026-11-22, reason: so it is}"#
      ),
    ] as [(Decision.Verdict, String)])
  func `what cannot be read back is not written`(
    _ verdict: Decision.Verdict, _ message: String
  ) {
    let error = #expect(throws: OntologyError.self) { try entry(verdict) }
    #expect(error?.description == "the decision cannot be written: \(message)")
  }

  @Test func `a decision without a reason is not written`() {
    let verdict = Decision.Verdict.rename(ActorName("Kyiv"), to: "Ukraine")
    let error = #expect(throws: OntologyError.self) { try entry(verdict, reason: "\n") }
    #expect(error?.description == "the decision cannot be written: 'reason' has an empty text")
  }

  @Test(arguments: 0..<60)
  func `hostile names come back as they were`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var table = try DecisionTable(yaml: "", file: "d.yaml")
    var written: [Decision] = []
    for _ in 0..<10 {
      let decision = generator.decision()
      table = try table.adding(decision)
      written.append(decision)
    }
    for (decision, read) in zip(written, table.decisions) {
      // Strings compare by what they look like, so bytes too.
      #expect(read.verdict == decision.verdict)
      #expect("\(read.verdict)".utf8.elementsEqual("\(decision.verdict)".utf8))
      #expect(read.date == decision.date && read.reason == decision.reason)
    }
    #expect(table.decisions.count == written.count)
  }
}

extension SeededGenerator {
  /// A text of what YAML, Unicode and our own notation make hard; never blank.
  fileprivate mutating func hostileText() -> String {
    let pieces = [
      ": ", ",", "[", "]", "{", "}", " #", "&a", "*a", "!", "|", ">", "'", "\"", "%", "@", "`",
      "\\", "- ", "? ", "~", "<<", "...", "---", "null", "yes", "NO", "12", "2026-11-22", "1e5",
      ".inf", " ", "  ", "\n", "\r\n", "\t", "\u{0}", "\u{1b}", "\u{85}", "\u{a0}", "\u{2028}",
      "\u{200f}", "\u{202e}", "\u{200d}", "\u{fffe}", "x\u{feff}", "\u{e000}", "\u{301}", "🇳🇴", "👩‍🚀",
      "ə", "É",
      "E\u{301}", "习", "تب", "Kyiv", " in ", " in a.b", "/", ".", "(", ")", " (person)", "()",
    ]
    let count = oneIn(50) ? 2_000 : Int.random(in: 1...6, using: &self)
    return (0..<count).map { _ in pick(pieces) }.joined() + (oneIn(2) ? "x" : "9")
  }

  fileprivate mutating func actorName() -> ActorName {
    ActorName(
      hostileText(), qualifier: oneIn(2) ? nil : hostileText(),
      document: oneIn(2) ? nil : hostileText())
  }

  fileprivate mutating func decision() -> Decision {
    // A letter of its own keeps the names of one decision apart.
    let names = ["b", "c", "d"].map { letter in
      var name = actorName()
      name.name = letter + name.name
      return name
    }
    let verdict: Decision.Verdict =
      switch Int.random(in: 0..<6, using: &self) {
      case 0: .same(names)
      case 1: .different(Array(names.prefix(2)))
      case 2: .rename(actorName(), to: hostileText())
      case 3: .drop(fingerprint([hostileText()]))
      case 4: .country(actorName(), is: oneIn(3) ? nil : hostileText())
      default: .kind(actorName(), is: pick(Actor.Kind.allCases))
      }
    return Decision(verdict, date: partialDate(years: 1...9999), reason: hostileText())
  }
}

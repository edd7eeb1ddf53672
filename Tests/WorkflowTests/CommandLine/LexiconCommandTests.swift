import TestSupport
import Testing

struct LexiconCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Array("Norway tangoed with Ghana.".utf8), to: "story.txt")
    try folder.write(Array(Self.own.utf8), to: "mine.yaml")
    try folder.write(
      Array("- label: met\n  verbs: [tango wiht <O>]\n- lable: x".utf8), to: "bad.yaml")
    try folder.write([0x2d, 0x20, 0xff, 0xfe], to: "latin.yaml")
  }

  private static let own = """
    - label: tangoed with
      event: COOPERATE
      symmetric: true
      verbs: [tango with <O>, embrace]
    """

  private func entente(_ line: String) throws -> Executable.Outcome {
    try Executable.shell("entente \(line)", in: folder.path)
  }

  @Test func `a lemma is shown with what its patterns stand for`() throws {
    let outcome = try entente("lexicon wiretap")
    #expect(
      outcome.output == """
        label     event   sides    word  pattern
        spied on  COERCE  one way  verb  wiretap

        """)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test(arguments: ["CONSULT", "consult", "met", "\"signed with\"", "", "show met"])
  func `event types, labels and nothing at all choose entries`(_ words: String) throws {
    let outcome = try entente("lexicon \(words)")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count > 5)
  }

  @Test func `what is printed as JSON can be read back`() throws {
    let check = try entente(
      "lexicon AID --format json > aid.yaml && entente lexicon check aid.yaml")
    #expect(check.output.hasPrefix("aid.yaml: "))
    #expect(check.status == 0)
  }

  @Test func `a lexicon in good order is told in one line`() throws {
    let outcome = try entente("lexicon check mine.yaml")
    #expect(outcome.output == "mine.yaml: 1 entry, 2 patterns; 1 shipped pattern replaced\n")
  }

  @Test(arguments: [
    "lexicon check bad.yaml", "lexicon --lexicon bad.yaml",
    "extract story.txt --lexicon bad.yaml", "build story.txt --lexicon bad.yaml",
  ])
  func `everything wrong is told with file and line`(_ line: String) throws {
    let outcome = try entente(line)
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        entente: bad.yaml:2: pattern 'tango wiht <O>': 'wiht' is no preposition; did you mean 'with'?
        bad.yaml:3: there is no key 'lable' here; did you mean 'label'?
        bad.yaml:3: the entry has no 'label'
        bad.yaml:3: the entry has no 'event'
        bad.yaml:3: the entry has neither 'verbs' nor 'nouns'

        """)
  }

  @Test(arguments: [
    ("lexicon check nowhere.yaml", 66, "nowhere.yaml: there is no such file"),
    ("lexicon check .", 66, ".: cannot be read"),
    ("lexicon check latin.yaml", 65, "latin.yaml: is no UTF-8 text"),
    ("lexicon extradit", 65, "did you mean 'extradite'?"),
    ("lexicon check", 64, "Missing expected argument"),
    ("extract story.txt --open --lexicon mine.yaml", 64, "leave '--open' and '--text' out"),
  ])
  func `says what is wrong and leaves with its status`(
    _ line: String, _ status: Int32, _ message: String
  ) throws {
    let outcome = try entente(line)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `extract and build use the user's words`() throws {
    #expect(try !entente("extract story.txt").output.contains("tangoed with"))
    let statements = try entente("extract story.txt --lexicon mine.yaml --format jsonl").output
    #expect(statements.contains("\"relation\":\"tangoed with\""))
    #expect(statements.contains("\"rule\":\"verb:mine.yaml:4\""))
    #expect(
      try entente("build story.txt --lexicon mine.yaml").output.hasPrefix("1 document, 1 statement")
    )
    #expect(try entente("neighbours Norway --relation 'tangoed with'").output.contains("Ghana"))
  }

  @Test func `a reader that goes away is no error of ours`() throws {
    let outcome = try entente("lexicon | head -n 1")
    #expect(outcome.output.hasPrefix("label"))
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }
}

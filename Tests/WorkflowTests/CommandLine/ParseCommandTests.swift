import Foundation
import TestSupport
import Testing

struct ParseCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let story = "The two ministers met in Vienna. They didn't sign it."

  private func entente(_ line: String) throws -> Executable.Outcome {
    try Executable.shell("entente \(line)", in: folder.path)
  }

  @Test func `standard input is printed as CoNLL-U`() throws {
    let outcome = try Executable.shell("echo \"\(Self.story)\" | entente parse", in: folder.path)
    #expect(
      outcome.output == """
        # newdoc id = -
        # newpar
        # sent_id = 1
        # text = The two ministers met in Vienna.
        1\tThe\tthe\tDET\t_\t_\t3\tdet\t_\t_
        2\ttwo\ttwo\tNUM\t_\t_\t3\tnummod\t_\t_
        3\tministers\tminister\tNOUN\t_\t_\t4\tnsubj\t_\t_
        4\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\t_
        5\tin\tin\tADP\t_\t_\t6\tcase\t_\t_
        6\tVienna\tVienna\tPROPN\t_\t_\t4\tobl\t_\tEntity=B-LOC|SpaceAfter=No
        7\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

        # sent_id = 2
        # text = They didn't sign it.
        1\tThey\tthey\tPRON\t_\t_\t4\tnsubj\t_\t_
        2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        2\tdid\tdo\tAUX\t_\t_\t4\taux\t_\t_
        3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
        4\tsign\tsign\tVERB\t_\t_\t0\troot\t_\t_
        5\tit\tit\tPRON\t_\t_\t4\tobj\t_\tSpaceAfter=No
        6\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_


        """)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let named = try Executable.shell("echo \"\(Self.story)\" | entente parse -", in: folder.path)
    #expect(named.output == outcome.output)
  }

  @Test func `a table shows the same to people, without colours in a file`() throws {
    try folder.write(Array(Self.story.utf8), to: "story.txt")
    let output = try entente("parse story.txt --format table").output
    #expect(
      output == """
        story.txt  undated
           word       lemma     tag    relation  head         name

        1: The two ministers met in Vienna.
        1  The        the       DET    det       3 ministers
        2  two        two       NUM    nummod    3 ministers
        3  ministers  minister  NOUN   nsubj     4 met
        4  met        meet      VERB   root
        5  in         in        ADP    case      6 Vienna
        6  Vienna     Vienna    PROPN  obl       4 met        LOC
        7  .          .         PUNCT  punct     4 met

        2: They didn't sign it.
        1  They       they      PRON   nsubj     4 sign
        2  did        do        AUX    aux       4 sign
        3  n't        not       PART   advmod    4 sign
        4  sign       sign      VERB   root
        5  it         it        PRON   obj       4 sign
        6  .          .         PUNCT  punct     4 sign


        """)
  }

  @Test func `files and folders of all kinds are valid CoNLL-U, whatever the threads`() throws {
    try folder.write(
      Array("# Talks\n\n*They* met: [here](http://a.b).\n\n- one\n- two".utf8), to: "d/a.md")
    try folder.write(
      Array("<html><body><article><p>They met &amp; talked.</p><p>It’s late.</article>".utf8),
      to: "d/b.html")
    try folder.write(Array("Line one\r\nline two…\r\n\r\n\u{feff}“Yes!”".utf8), to: "d/c.txt")
    let outcome = try entente("parse d --threads 1")
    #expect(outcome.status == 0)
    #expect(conlluMistakes(in: outcome.output).isEmpty)
    let documents = outcome.output.split(separator: "\n").filter { $0.hasPrefix("# newdoc") }
    #expect(documents == ["a.md", "b.html", "c.txt"].map { "# newdoc id = d/\($0)" })
    #expect(try entente("parse d --threads 8").output == outcome.output)
  }

  @Test(arguments: ["conllu", "table"])
  func `a bad file is named and the others are printed`(_ format: String) throws {
    try folder.write(Array(Self.story.utf8), to: "good.txt")
    try folder.write([], to: "empty.txt")
    try folder.write([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0], to: "binary.txt")
    let outcome = try entente("parse empty.txt good.txt binary.txt gone.txt --format \(format)")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("ministers"))
    for name in ["empty.txt: ", "binary.txt: ", "gone.txt: ", "3 of 4 inputs"] {
      #expect(outcome.errors.contains("entente: \(name)"), "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ("parse empty.txt", 65, "empty.txt: holds no text"), ("parse gone.txt", 66, "gone.txt"),
    ("parse hollow", 66, "hollow: holds nothing readable"), ("parse", 65, "-: holds no text"),
    ("parse empty.txt --format json", 64, "--format"),
    ("parse - < empty.txt", 65, "-: holds no text"),
    ("parse --threads 0", 64, "--threads must be at least 1"),
  ])
  func `says what is wrong and leaves with its status`(
    _ line: String, _ status: Int32, _ message: String
  ) throws {
    try folder.write([], to: "empty.txt")
    try FileManager.default.createDirectory(
      atPath: folder.file("hollow"), withIntermediateDirectories: false)
    let outcome = try entente(line)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }
}

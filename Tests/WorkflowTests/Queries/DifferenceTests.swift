import Foundation
import Graph
import Knowledge
import TestSupport
import Testing

@testable import Workflow

struct DifferenceTests {
  /// The main use: one corpus before and after an edit, under the same names.
  @Test func `tells two stores apart whose documents are called the same`() throws {
    let folder = try TemporaryFolder()
    let text = "Norway and Kenya signed an agreement.\n"
    for (store, addition) in [("one", ""), ("two", "\nKenya accused Peru of delay.\n")] {
      try folder.write(Array((text + addition).utf8), to: "news/2024-01-02-x.txt")
      let build = try Executable.run(["build", "news", "--output", store], in: folder.path)
      #expect(build.status == 0, "\(build.errors)")
    }
    for format in ["table", "json", "csv"] {
      let outcome = try Executable.run(
        ["diff", "one/entente.sqlite", "two/entente.sqlite", "--format", format], in: folder.path)
      #expect(outcome.status == 1 && outcome.errors.isEmpty, "\(outcome.errors)")
      #expect(outcome.output.contains("Peru"))
    }
  }

  @Test func `tells two periods apart, with what each rests on`() throws {
    let outcome = try News.ask(
      "diff 2024 2025-06..2025-12 --status asserted --event CONSULT,ACCUSE")
    #expect(
      outcome.output == """
        period            documents  events  a document  statements  undated  publishers
        2024              2          2       1.0         3           0        \
        Andes Wire; The Harbour Post
        2025-06..2025-12  2          3       1.5         3           0

        New facts in 2025-06..2025-12: 3 pairs
          Ana Soto – Jonas Dahl
            2025-06..2025-12  called                  asserted  2025-06-11  [3]
          Ghana – Nils Halvorsen
            2025-06..2025-12  Nils Halvorsen visited  asserted  2025-06-10  [3]
          Jonas Dahl – Tomas Quiroga
            2025-06..2025-12  met                     asserted  2025-09-18  [4]

        Facts not mentioned in 2025-06..2025-12: 2 pairs
          Chile – Peru
            2024  Peru accused  asserted  2024-05-09  [2]
          Mira Halvorsen – Tomas Quiroga
            2024  met           asserted  2024-03-02  [1] [2]

        Sources
          [1]  2024-03-04  news/2024-03-04-lima.md     Halvorsen in Lima
          [2]  2024-05-10  news/2024-05-10-spies.md    A quarrel over spies
          [3]  2025-06-12  news/2025-06-12-call.txt    A call from Santiago
          [4]  2025-09-20  news/2025-09-20-geneva.txt  Ministers meet in Geneva
        Not mentioned does not mean ended: it rests on which documents there are. A date in \
        brackets is the document's.

        """)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
  }

  /// Two versions of one article, and of its store.
  private func versions() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Norway thanked Chile. Peru accused Chile. Kenya met Ghana.", to: "old/a.txt")
    try folder.write("Norway thanked Chile. Kenya met Ghana. Ghana met Uganda.", to: "new/a.txt")
    for name in ["old", "new"] { _ = try folder.entente("build \(name) --output \(name)-store") }
    return folder
  }

  @Test func `tells two folders of articles apart`() throws {
    let outcome = try versions().entente("diff old new")
    #expect(
      outcome.output == """
        period  documents  events  a document  statements  undated  publishers
        old     1          3       3.0         3           0
        new     1          3       3.0         3           0

        New facts in new: 1 pair
          Ghana – Uganda
            new  met  asserted  undated  [1]

        Facts not mentioned in new: 1 pair
          Chile – Peru
            old  Peru accused  asserted  undated  [2]

        2 unchanged pairs not shown; see --context

        Sources
          [1]  undated  new/a.txt
          [2]  undated  old/a.txt
        Not mentioned does not mean ended: it rests on which documents there are. A date in \
        brackets is the document's.

        """)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ("old", "new"), ("old-store/entente.sqlite", "new-store/entente.sqlite"),
    ("old/a.txt", "new-store/entente.sqlite"), ("old-store/entente.sqlite", "./new"),
  ])
  func `documents and stores are compared alike`(_ one: String, _ other: String) throws {
    let folder = try versions()
    let rows = try #require(
      csvRows(try folder.entente("diff \(one) \(other) --format csv --context 9").output))
    #expect(
      rows.dropFirst().map { $0.prefix(4).joined(separator: " ") } == [
        "Ghana Uganda added ", "Chile Peru gone ", "Chile Norway unchanged ",
        "Ghana Kenya unchanged ",
      ])
    #expect(try folder.entente("diff \(one) \(one)").status == 0)
    #expect(try folder.entente("diff \(other) \(other) --format json").status == 0)
    #expect(try folder.entente("diff \(one) \(other) --format svg").status == 1)
  }

  @Test func `folders are read under the decisions beside the store on the other side`() throws {
    let folder = try versions()
    let decide = try folder.entente(
      "decide rename Ghana 'Gold Coast' --store new-store/entente.sqlite --reason test")
    #expect(decide.status == 0, "\(decide.errors)")
    #expect(try folder.entente("diff new new-store/entente.sqlite").status == 0)
    #expect(try folder.entente("diff new-store/entente.sqlite ./new").status == 0)
    try folder.write("", to: "none.yaml")
    let outcome = try folder.entente(
      "diff new new-store/entente.sqlite --decisions none.yaml --context 1")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        """
        Other names, kinds or states
          Ghana, country of Ghana  → Gold Coast, country of Ghana
        """))
    #expect(!outcome.output.contains("New facts") && !outcome.output.contains("not mentioned in"))
    // Two folders have no store that would have decisions.
    #expect(try folder.entente("diff new new --decisions new-store/decisions.yaml").status == 0)
    let idle = try folder.entente("diff old new --decisions new-store/decisions.yaml")
    #expect(idle.errors.isEmpty && idle.output.contains("Gold Coast – Uganda"))
  }

  /// Homonyms, a surname of two, groups without names, and somebody who does nothing.
  private static let copies = [
    ("a.txt", "Kenya's minister Li Wei met Ghana's envoy Ama Mensah. Protesters attacked Peru."),
    ("b/b.txt", "The athlete Li Wei thanked Chile. Protesters criticised Chile."),
    ("c.txt", "John Smith visited Kenya. Adam Smith was born in 1960. Smith criticised Chile."),
  ]

  @Test func `copies of a folder say the same, however it is named`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.copies {
      for copy in ["one", "two"] { try folder.write(text, to: "\(copy)/\(name)") }
    }
    for copy in ["one", "two"] {
      _ = try folder.entente("build \(copy) --output \(copy)-store")
      let decide = try folder.entente(
        "decide different 'Li Wei in \(copy)/a.txt' 'Li Wei in \(copy)/b/b.txt' --reason test"
          + " --store \(copy)-store/entente.sqlite")
      #expect(decide.status == 0, "\(decide.errors)")
    }
    for sides in [
      "one two", "./one two/", "one one-store/entente.sqlite", ".//one one-store/entente.sqlite",
      "one-store/entente.sqlite two-store/entente.sqlite", "two one",
    ] {
      for filter in ["", " --relation criticised", " --status asserted", " --event ASSAULT"] {
        let outcome = try folder.entente("diff \(sides)\(filter)")
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(sides)\(filter): \(outcome)")
        #expect(!outcome.output.contains("Other"))
      }
    }
  }

  @Test func `the sample is like its copy`() throws {
    let folder = try TemporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: repository + "/seeds") {
      let bytes = try Data(contentsOf: URL(filePath: "\(repository)/seeds/\(file)"))
      for copy in ["one", "two"] { try folder.write(Array(bytes), to: "\(copy)/\(file)") }
    }
    #expect(try folder.entente("diff one two").status == 0)
    #expect(try folder.entente("diff one two --relation met").status == 0)
  }

  @Test func `what cannot be read is no sameness`() throws {
    let folder = try versions()
    try folder.write("", to: "new/empty.txt")
    let outcome = try folder.entente("diff new ./new")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("2 of 4 inputs could not be read"))
    #expect(outcome.output.contains("3 unchanged pairs"))
  }

  @Test func `a relation that no side knows is told`() throws {
    let folder = try versions()
    for sides in ["old new", "old-store/entente.sqlite new-store/entente.sqlite"] {
      let outcome = try folder.entente("diff \(sides) --relation nonsense")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("no relation or event type is called 'nonsense'"))
    }
  }

  @Test func `folders are read with a lexicon of one's own`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Norway photographed Chile.", to: "old/a.txt")
    try folder.write("Norway photographed Chile. Kenya met Chile.", to: "new/a.txt")
    try folder.write(
      "- label: photographed\n  event: SUPPORT\n  verbs: [photograph]\n", to: "my.yaml")
    let plain = try folder.entente("diff old new --context 9 --format csv")
    let own = try folder.entente("diff old new --context 9 --format csv --lexicon my.yaml")
    #expect(own.status == 1 && own.errors.isEmpty, "\(own.errors)")
    #expect(csvRows(plain.output)?.count == 2)
    #expect(csvRows(own.output)?.count == 3)
  }

  @Test func `a limit hides no unchanged pair twice`() throws {
    let output = try versions().entente("diff old new --context 9 --limit 1").output
    #expect(output.contains("… and 3 pairs more with fewer events; see --limit"))
    #expect(!output.contains("see --context"))
    #expect(output.contains("Facts in both: 1 of 2 pairs"))
  }

  @Test func `context shows the unchanged pairs around a change`() async throws {
    let folder = try versions()
    func shown(_ context: Int) async throws -> [String] {
      try await difference(
        from: folder.file("old"), to: folder.file("new"), context: context, Question(store: "none")
      ).shown.map { "\($0.first)-\($0.second)" }
    }
    #expect(try await shown(0) == ["ghana-uganda", "chile-peru"])
    #expect(
      try await shown(1) == ["ghana-uganda", "chile-peru", "chile-norway", "ghana-kenya"])
    #expect(
      try folder.entente("diff old new --context 1").output.contains("Facts in both: 2 pairs"))
    #expect(try !folder.entente("diff old new --context 1").output.contains("not shown"))
  }

  @Test func `what is alike has nothing to show`() throws {
    #expect(
      try versions().entente("diff old old").output == """
        period  documents  events  a document  statements  undated  publishers
        old     1          3       3.0         3           0
        old     1          3       3.0         3           0

        3 unchanged pairs not shown; see --context

        Not mentioned does not mean ended: it rests on which documents there are. A date in \
        brackets is the document's.

        """)
  }

  @Test(arguments: [
    (
      "diff 2024 output/entente.sqlite", 64, "'2024' and 'output/entente.sqlite' cannot be compared"
    ),
    ("diff news 2024", 64, "'news' and '2024' cannot be compared"),
    ("diff 2024 soon", 64, "'soon' is no date"), ("diff 2024 2026", 65, "no document or statement"),
    ("diff 2024 ./soon", 64, "'2024' and './soon' cannot be compared"),
    ("diff 2024 2025 --lexicon my.yaml", 64, "hold for articles that are read"),
    ("diff output/entente.sqlite output/entente.sqlite --decisions x.yaml", 64, "are read"),
    ("diff ./soon ./later", 66, "./soon"), ("diff news ./later", 66, "./later"),
    ("diff 2024 2025 --context=-1", 64, "--context must be at least 0"),
    ("diff 2024 2025 --status firm", 64, "no status is called 'firm'"),
    ("diff 2024 2025 --relation mett", 64, "no relation or event type is called 'mett'"),
  ])
  func `says what cannot be compared`(_ line: String, _ status: Int32, _ message: String) throws {
    let outcome = try News.ask(line)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a folder that is called like a year goes by its path`() throws {
    let folder = try versions()
    try folder.write("Norway thanked Chile.", to: "2024/a.txt")
    #expect(try folder.entente("diff ./2024 new").output.contains("New facts in new: 2 pairs"))
    #expect(try folder.entente("diff 2024 new").status == 64)
  }

  @Test func `bad documents of a side are named and the others go on`() throws {
    let folder = try versions()
    try folder.write([], to: "new/empty.txt")
    let outcome = try folder.entente("diff old new")
    #expect(outcome.status == 65 && outcome.output.contains("Ghana – Uganda"))
    #expect(outcome.errors.hasPrefix("entente: new/empty.txt: holds no text"))
  }

  @Test func `only what the filter lets pass counts`() async throws {
    func pairs(_ words: String) async throws -> [String] {
      try await difference(from: "2024", to: "2025", News.question(words)).diff.pairs.map {
        "\($0.first)-\($0.second)"
      }
    }
    #expect(try await pairs("status=planned,denied") == ["chile-norway", "chile-peru"])
    #expect(try await pairs("relation=accused") == ["chile-peru"])
    #expect(try await pairs("event=SUPPORT").count == 4)
    #expect(try await pairs("sources=2") == ["mira-halvorsen-tomas-quiroga"])
  }
}

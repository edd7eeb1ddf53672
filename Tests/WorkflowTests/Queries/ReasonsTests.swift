import Graph
import Knowledge
import Testing

@testable import Workflow

struct ReasonsTests {
  @Test func `prints every sentence with its place and the rule that read it`() throws {
    let output = try News.ask("why Peru Chile").output
    let ids = try reasons(between: "Peru", and: "Chile", News.question()).edges
      .flatMap(\.statements).map(\.id)
    let pattern = /pattern of line \d+/
    #expect(
      output.replacing(pattern, with: "pattern of line 1") == """
        Peru and Chile

        Peru accused Chile, asserted – 1 event, 1 publisher
          “On 9 May 2024 Peru accused Chile of spying.”
            [1], sentence 1, bytes 78–121, on 2024-05-09
            “accused”: verb pattern of line 1; no word qualifies it (\(ids[0]))

        Peru threatened Chile, denied – 1 event, 1 publisher
          “Peru denied that it had threatened Chile.”
            [2], sentence 3, bytes 212–253, on 2025, says Peru
            “had threatened”: verb pattern of line 1; “denied” denies it (\(ids[1]))

        Sources
          [1]  2024-05-10  news/2024-05-10-spies.md         A quarrel over spies
          [2]  2025-02-01  news/2025-02-01-new-minister.md  A new foreign minister

        """)
  }

  @Test func `the place is that of the sentence in the file`() throws {
    let edges = try reasons(between: "Peru", and: "Chile", News.question()).edges
    for statement in edges.flatMap(\.statements) {
      let text = try #require(News.articles.first { $0.path == statement.document }?.text)
      let bytes = Array(text.utf8)[statement.evidence.span]
      #expect(String(decoding: bytes, as: UTF8.self) == statement.evidence.quote)
    }
  }

  @Test(arguments: [
    ("why Norway Ghana", "Norway and Ghana\n\nNo statement connects the two.\n"),
    (
      "why Peru Chile --status planned",
      "Peru and Chile, statements only planned\n\nNo statement connects the two.\n"
    ),
    ("why Peru Peru", "Peru and Peru\n\nNo statement connects the two.\n"),
  ])
  func `says so when nothing connects the two`(_ line: String, _ text: String) throws {
    let outcome = try News.ask(line)
    #expect(outcome.output == text)
    #expect(outcome.status == 0)
  }

  @Test func `either may be named first`() throws {
    let one = try reasons(between: "Peru", and: "Chile", News.question())
    let other = try reasons(between: "Chile", and: "Peru", News.question())
    #expect(one.edges == other.edges)
    let later = try reasons(between: "Peru", and: "Chile", News.question("year=2025"))
    #expect(later.edges.map(\.relation.label) == ["threatened"])
  }
}

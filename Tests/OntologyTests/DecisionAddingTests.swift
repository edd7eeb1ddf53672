import Knowledge
import Ontology
import Testing

/// A decision more in a file that a person keeps.
struct DecisionAddingTests {
  private let decision = Decision(
    .rename(ActorName("Kyiv"), to: "Ukraine"), date: PartialDate(year: 2026), reason: "the state")
  private let line = "- {rename: Kyiv, to: Ukraine, date: 2026, reason: the state}"
  private let other = "{drop: 1f3a5c7e9b2d4f60, date: 2026, reason: misread}"

  private func added(to yaml: String) throws -> String {
    try DecisionTable(yaml: yaml, file: "d.yaml").adding(decision).yaml
  }

  @Test(arguments: ["", "\n", " "])
  func `an empty file gets a comment that shows how`(_ yaml: String) throws {
    let text = try added(to: yaml)
    #expect(text.hasPrefix(yaml))
    #expect(text.contains("# What a person has decided about the graph"))
    #expect(text.hasSuffix("\n\(line)\n"))
  }

  @Test func `what stands there stays, and lines end as they did`() throws {
    for (yaml, addition) in [
      ("- \(other)\n", line + "\n"), ("- \(other)", "\n" + line + "\n"),
      ("- \(other)\r\n", line + "\r\n"), ("- \(other)\r\n# end", "\r\n" + line + "\r\n"),
      ("# mine\n", line + "\n"), ("\u{feff}# mine", "\n" + line + "\n"),
      ("---\n- \(other)\n\n\n", line + "\n"), ("- \(other)\n   ", "\n" + line + "\n"),
      (
        "# list\n  - \(other)\n  - drop: 2f3a5c7e9b2d4f60\n    date: 2026\n    reason: x",
        "\n  " + line + "\n"
      ),
      (
        "- drop: 1f3a5c7e9b2d4f60\n  date: 2026\n  reason: >\n    misread\n    by us",
        "\n" + line + "\n"
      ),
      ("- drop: 1f3a5c7e9b2d4f60\n  reason: E\u{301}\n  date: 2026\n", line + "\n"),
    ] {
      #expect(try added(to: yaml).utf8.elementsEqual((yaml + addition).utf8), "\(yaml)")
    }
  }

  @Test func `the result is what the file reads as`() throws {
    let table = try DecisionTable(yaml: "- \(other)", file: "d.yaml").adding(decision)
    let second = try table.adding(
      Decision(.kind(ActorName("Kyiv"), is: .country), date: decision.date, reason: "so it is"))
    #expect(second.decisions.map(\.line) == [1, 2, 3])
    #expect(try DecisionTable(yaml: second.yaml, file: "d.yaml") == second)
  }

  @Test(arguments: ["[\(example)]", "[\n  \(example)\n]\n", "[]", "- \(example)\n...\n"])
  func `a file of another shape is left alone`(_ yaml: String) throws {
    let table = try DecisionTable(yaml: yaml, file: "d.yaml")
    let error = #expect(throws: OntologyError.self) { try table.adding(decision) }
    let end = yaml.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    #expect(
      error?.description == "d.yaml:\(end): no decision can be added here; "
        + "let every entry begin on a line of its own, with '- '")
  }

  @Test func `what stands there already is not added`() throws {
    let table = try DecisionTable(yaml: "# mine\n\(line)\n- \(other)\n", file: "d.yaml")
    let error = #expect(throws: OntologyError.self) { try table.adding(decision) }
    #expect(error?.description == "d.yaml:2: the same decision stands here already")
  }

  @Test func `a long file is read and written in a moment`() throws {
    let lines = (0..<5_000).map { "- {rename: N\($0), to: M, date: 2026, reason: x}\n" }
    let table = try DecisionTable(yaml: lines.joined(), file: "d.yaml").adding(decision)
    #expect(table.decisions.count == 5_001 && table.decisions.last?.line == 5_001)
  }
}

private let example = "{drop: 1f3a5c7e9b2d4f60, date: 2026, reason: misread}"

import Testing

struct HelpTests {
  @Test(arguments: [
    "build", "extract", "neighbours", "neighbors", "path", "why", "timeline", "search", "diff",
    "draw", "render", "actors", "decide", "parse", "lexicon",
  ])
  func `every command explains itself with examples`(_ command: String) throws {
    let outcome = try Executable.run([command, "--help"], in: repository)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLES\n  entente "))
    let lines = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `the program lists its commands and exit statuses`() throws {
    let help = try Executable.run(["--help"], in: repository).output
    #expect(help.contains("neighbours, neighbors") && help.contains("EXIT STATUS"))
  }
}

import ArgumentParser
import Workflow

struct ParseCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print how articles are read: tags, lemmas, dependency trees and names.",
    discussion: """
      The format is CoNLL-U of Universal Dependencies; names stand in its last column.

      EXAMPLES
        entente parse article.txt
        echo "The two ministers met in Vienna." | entente parse -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case conllu }

  @OptionGroup var input: InputOptions

  @Option(help: "The format.")
  var format = Format.conllu

  func perform() async throws {
    try finish(
      try await Workflow.parse(
        input.paths, threads: input.threadCount, log: Terminal.log, print: Terminal.print))
  }
}

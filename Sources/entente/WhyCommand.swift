import ArgumentParser
import Workflow

struct WhyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Print every sentence that connects two actors: where it stands, how it was read.",
    discussion: """
      The number in brackets after a sentence is the statement's; 'entente decide drop' takes one \
      that was misread out of the graph.

      EXAMPLES
        entente why Norway Estara
        entente why Halvorsen Estara --year 2025 --format csv > halvorsen.csv
      """)

  @Argument(help: "Name, alias, surname, role or id.")
  var one: String

  @Argument(help: "The same of the other actor.")
  var other: String

  @OptionGroup var options: QuestionOptions

  @Option(help: "The form of the answer.")
  var format = ListFormat.table

  @OptionGroup var destination: OutputOption

  func perform() async throws {
    try destination.deliver(
      try Workflow.reasons(between: one, and: other, try options.question(), log: Terminal.log),
      as: format)
  }
}

import ArgumentParser
import Workflow

struct NeighboursCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "neighbours",
    abstract: "Tell with whom an actor dealt, how, when, and who says so.",
    discussion: """
      An actor goes by full name, alias, surname or id ('entente actors' lists them). Facts \
      (asserted, reported) stand before what is only planned, uncertain or denied.

      EXAMPLES
        entente neighbours "Ilham Aliyev"
        entente neighbours Aliyev --year 2025 --status asserted --sentences
        entente neighbours Baku --relation CONSULT --hops 2 --format svg
      """,
    aliases: ["neighbors"])

  @Argument(help: "Name, alias, surname or id.")
  var actor: String

  @OptionGroup var options: QuestionOptions

  @Option(help: "How many relations away to look.")
  var hops = 1

  @Option(help: "The form of the answer.")
  var format = ReportFormat.table

  @Flag(help: "Print the sentences below each line of the table.")
  var sentences = false

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard hops >= 1 else { throw ValidationError("--hops must be at least 1") }
  }

  func perform() async throws {
    let answer = try Workflow.neighbours(of: actor, hops: hops, try options.question())
    let style = destination.output == nil ? Terminal.style : .plain
    let bytes =
      sentences && format == .table
      ? Array(answer.text(style, sentences: true).utf8)
      : try answer.bytes(as: format, style: style)
    try Terminal.deliver(bytes, to: destination.output, isBinary: format.isBinary)
  }
}

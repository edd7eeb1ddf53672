import ArgumentParser
import Workflow

struct NeighboursCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "neighbours",
    abstract: "Tell with whom an actor dealt, how, when, and who says so.",
    discussion: """
      An actor goes by full name, alias, surname, role or id ('entente actors' lists them). Facts \
      (asserted, reported) stand before what is only planned, uncertain or denied.

      EXAMPLES
        entente neighbours "Mira Halvorsen"
        entente neighbours Halvorsen --year 2025 --status asserted --sentences
        entente neighbours Oslo --event CONSULT --hops 2 --format svg
        entente neighbours Norway --since 2024-06 --kind person --min-sources 2 --format csv
      """,
    aliases: ["neighbors"])

  @Argument(help: "Name, alias, surname, role or id.")
  var actor: String

  @OptionGroup var options: QuestionOptions
  @OptionGroup var actors: ActorOptions

  @Option(help: "How many relations away to look.")
  var hops = 1

  @Option(
    help: "The most neighbours to tell of (default: 50 in a table, 60 in a picture, else all).")
  var limit: Int?

  @Option(help: "The form of the answer.")
  var format = ReportFormat.table

  @Flag(help: "Print the sentences below each line of the table.")
  var sentences = false

  @OptionGroup var drawing: DrawingOptions
  @OptionGroup var destination: OutputOption

  func validate() throws {
    try drawing.validate(for: format)
    guard hops >= 1 else { throw ValidationError("--hops must be at least 1") }
    guard (limit ?? 1) >= 1 else { throw ValidationError("--limit must be at least 1") }
    guard !sentences || format == .table else {
      throw ValidationError("'--sentences' is for tables; JSON has them anyway")
    }
  }

  func perform() async throws {
    let isTable = format == .table
    let answer = try Workflow.neighbours(
      of: actor, hops: hops, limit: limit ?? (isTable ? 50 : nil),
      detail: sentences ? .statements : Detail(for: format),
      try options.question(actors), log: Terminal.log)
    guard isTable else { return try destination.deliver(answer, as: format, drawing) }
    let text = answer.text(destination.style, sentences: sentences)
    try destination.deliver(Array(text.utf8), isBinary: false)
  }
}

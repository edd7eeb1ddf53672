import ArgumentParser
import Workflow

struct PathCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Tell the shortest ways from one actor to another, with the evidence of each hop.",
    discussion: """
      A hop is what two actors had to do with each other; that one article names both is none. The \
      strongest of several ways come first. The exit status is 1 when there is no way.

      EXAMPLES
        entente path "Mira Halvorsen" Estara
        entente path Norway Estara --status asserted,reported --kind person --until 2024
      """)

  @Argument(help: "Where the way begins: name, alias, surname, role or id.")
  var from: String

  @Argument(help: "Where it ends.")
  var to: String

  @OptionGroup var options: QuestionOptions
  @OptionGroup var actors: ActorOptions

  @Option(help: "The most hops.")
  var hops = 6

  @Option(help: "The most ways to tell.")
  var limit = 5

  @Option(help: "The form of the answer.")
  var format = ListFormat.table

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard hops >= 1, limit >= 1 else { throw ValidationError("--hops and --limit start at 1") }
  }

  func perform() async throws {
    let answer = try Workflow.paths(
      from: from, to: to, longest: hops, limit: limit,
      detail: Detail(for: format), try options.question(actors),
      log: Terminal.log)
    try destination.deliver(answer, as: format)
    guard !answer.paths.isEmpty else { throw ExitCode(1) }
  }
}

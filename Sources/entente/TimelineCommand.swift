import ArgumentParser
import Workflow

struct TimelineCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List what an actor did and what was done to it, in the order of time.",
    discussion: """
      One act that several articles tell of is one event; the same two meeting again is another.

      EXAMPLES
        entente timeline "Mira Halvorsen"
        entente timeline Norway Estara --since 2024 --event CONSULT
      """)

  @Argument(help: "Name, alias, surname, role or id.")
  var actor: String

  @Argument(help: "Only what concerns this actor too.")
  var other: String?

  @OptionGroup var options: QuestionOptions
  @OptionGroup var actors: ActorOptions

  @Option(help: "The form of the answer.")
  var format = ListFormat.table

  @OptionGroup var destination: OutputOption

  func perform() async throws {
    let answer = try Workflow.timeline(
      of: actor, with: other, detail: Detail(for: format),
      try options.question(actors), log: Terminal.log)
    try destination.deliver(answer, as: format)
  }
}

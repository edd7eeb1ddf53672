public import ArgumentParser
public import Rendering
import Workflow

extension Diagram.Format: ExpressibleByArgument {}

struct DrawCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw who dealt with whom.",
    discussion: """
      EXAMPLES
        entente draw > relations.svg
        entente draw --year 2025 --status asserted,reported --format pdf --output 2025.pdf
      """)

  @OptionGroup var options: QuestionOptions

  @Option(help: "The most actors to show; the caption says what is left out.")
  var limit = 60

  @Option(help: "The form of the picture.")
  var format = Diagram.Format.svg

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform() async throws {
    let picture = try Workflow.draw(
      try options.question(), as: format, limit: limit, log: Terminal.log)
    try destination.deliver(picture, isBinary: format == .png || format == .pdf)
  }
}

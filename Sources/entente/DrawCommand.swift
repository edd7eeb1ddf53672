import ArgumentParser
import Workflow

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

  @Option(help: "dot, svg, png or pdf.")
  var format = ReportFormat.svg

  @OptionGroup var destination: OutputOption

  func validate() throws {
    guard format.picture != nil else {
      throw ValidationError("'draw' makes dot, svg, png or pdf; others make tables and JSON")
    }
    guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform() async throws {
    guard let picture = format.picture else { return }
    let bytes = try Workflow.draw(
      try options.question(), as: picture, limit: limit, log: Terminal.log)
    try destination.deliver(bytes, isBinary: format.isBinary)
  }
}
